// Recursion with a memo of dead ends, short jumps first.
class Solution {
    vector<int> memo;

    bool dfs(const vector<int>& nums, int i) {
        int n = nums.size();
        if (i == n - 1) return true;
        if (memo[i] != -1) return memo[i];
        for (int j = i + 1; j <= min(i + nums[i], n - 1); j++) {
            if (dfs(nums, j)) return memo[i] = 1;
        }
        return memo[i] = 0;
    }

public:
    bool canJump(vector<int>& nums) {
        memo.assign(nums.size(), -1);
        return dfs(nums, 0);
    }
};
