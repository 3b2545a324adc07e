// Recursion with a memo for each place.
class Solution {
    vector<int> memo;

    int from(const vector<int>& nums, int i) {
        if (i >= (int)nums.size() - 1) return 0;
        if (memo[i] != -1) return memo[i];
        int best = 1e9;
        for (int step = 1; step <= nums[i]; step++) best = min(best, from(nums, i + step) + 1);
        return memo[i] = best;
    }

public:
    int jump(vector<int>& nums) {
        memo.assign(nums.size(), -1);
        return from(nums, 0);
    }
};
