// Divide and conquer: the best piece lies in the left half, in the right one, or goes across the middle.
class Solution {
    int solve(vector<int>& nums, int l, int r) {
        if (l == r) return nums[l];
        int m = l + (r - l) / 2;
        int left = INT_MIN, right = INT_MIN;
        for (int i = m, s = 0; i >= l; --i) left = max(left, s += nums[i]);
        for (int i = m + 1, s = 0; i <= r; ++i) right = max(right, s += nums[i]);
        return max({solve(nums, l, m), solve(nums, m + 1, r), left + right});
    }

public:
    int maxSubArray(vector<int>& nums) { return solve(nums, 0, nums.size() - 1); }
};
