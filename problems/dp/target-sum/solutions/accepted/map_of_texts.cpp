// Recursion with a memo in a hash map, with texts as keys.
class Solution {
    unordered_map<string, int> memo;

    int ways(const vector<int>& nums, int i, int left) {
        if (i < 0) return left == 0 ? 1 : 0;
        string key = to_string(i) + "," + to_string(left);
        if (memo.count(key)) return memo[key];
        int plus = ways(nums, i - 1, left - nums[i]);
        int minus = ways(nums, i - 1, left + nums[i]);
        memo[key] = plus + minus;
        return memo[key];
    }

public:
    int findTargetSumWays(vector<int>& nums, int target) { return ways(nums, nums.size() - 1, target); }
};
