// All ways to each sum, candidate by candidate, as one counts them.
class Solution {
public:
    vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
        vector<vector<vector<int>>> dp(target + 1);
        dp[0] = {{}};
        for (int c : candidates) {
            for (int s = c; s <= target; ++s) {
                for (auto way : dp[s - c]) {
                    way.push_back(c);
                    dp[s].push_back(way);
                }
            }
        }
        return dp[target];
    }
};
