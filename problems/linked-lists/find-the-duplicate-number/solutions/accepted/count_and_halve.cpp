// Binary search for the number: if more than m entries are at most m, the one that repeats is among these.
class Solution {
public:
    int findDuplicate(vector<int>& nums) {
        int lo = 1, hi = (int)nums.size() - 1;
        while (lo < hi) {
            int mid = lo + (hi - lo) / 2, cnt = 0;
            for (int n : nums)
                if (n <= mid) cnt++;
            if (cnt <= mid)
                lo = mid + 1;
            else
                hi = mid;
        }
        return lo;
    }
};
