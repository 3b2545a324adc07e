// A memo in a map with pairs as keys, from the last number back.
class Solution {
    map<pair<int, int>, bool> memo;

    bool dfs(vector<int>& nums, int n, int sum) {
        if (sum == 0) return true;
        if (n == 0 || sum < 0) return false;
        if (memo.count({n, sum})) return memo[{n, sum}];
        return memo[{n, sum}] = dfs(nums, n - 1, sum) || dfs(nums, n - 1, sum - nums[n - 1]);
    }

public:
    bool canPartition(vector<int>& nums) {
        int total = 0;
        for (auto x : nums) total += x;
        if (total % 2 == 1) return false;
        return dfs(nums, nums.size(), total / 2);
    }
};
