// Finds the smallest element by one binary search and then searches as if the list were turned back.
class Solution {
public:
    int search(vector<int>& nums, int target) {
        int n = nums.size(), lo = 0, hi = n - 1;
        while (lo < hi) {
            int mid = (lo + hi) / 2;
            if (nums[mid] > nums[hi]) lo = mid + 1;
            else hi = mid;
        }
        int rot = lo;
        lo = 0, hi = n - 1;
        while (lo <= hi) {
            int mid = (lo + hi) / 2, real = (mid + rot) % n;
            if (nums[real] == target) return real;
            if (nums[real] < target) lo = mid + 1;
            else hi = mid - 1;
        }
        return -1;
    }
};
