// Sets of sorted combinations for each sum, element by element: only different ones are kept, but each is found again
// and again.
class Solution {
public:
    vector<vector<int>> combinationSum2(vector<int>& candidates, int target) {
        sort(candidates.begin(), candidates.end());
        vector<set<vector<int>>> dp(target + 1);
        dp[0].insert(vector<int>{});
        for (int c : candidates) {
            for (int s = target; s >= c; --s) {
                for (vector<int> way : dp[s - c]) {
                    way.push_back(c);
                    dp[s].insert(way);
                }
            }
        }
        return vector<vector<int>>(dp[target].begin(), dp[target].end());
    }
};
