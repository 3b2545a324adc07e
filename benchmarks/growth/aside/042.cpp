// problem: searching/search-in-rotated-sorted-array
// time: O(sqrt n)
// memory: O(1)
// note: jumps of the root of n; truly the root
class Solution {
public:
    int search(vector<int>& nums, int target) {
        const int n = nums.size();
        const int step = max(1, (int)sqrt((double)n));
        for (int lo = 0; lo < n; lo += step) {
            const int hi = min(n, lo + step) - 1;
            const bool straight = nums[lo] <= nums[hi];
            const bool maybe = straight ? nums[lo] <= target && target <= nums[hi]
                                        : target >= nums[lo] || target <= nums[hi];
            if (!maybe) continue;
            for (int i = lo; i <= hi; ++i)
                if (nums[i] == target) return i;
        }
        return -1;
    }
};
