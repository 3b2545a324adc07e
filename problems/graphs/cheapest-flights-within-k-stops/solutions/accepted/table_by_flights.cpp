// A table of the least price with exactly so many flights; the answer is the least of the column of the end.
class Solution {
public:
    int findCheapestPrice(int n, vector<vector<int>>& flights, int src, int dst, int k) {
        const long long none = 1e12;
        vector<vector<long long>> dp(k + 2, vector<long long>(n, none));
        dp[0][src] = 0;
        long long best = none;
        for (int taken = 1; taken <= k + 1; ++taken) {
            for (const auto& f : flights) dp[taken][f[1]] = min(dp[taken][f[1]], dp[taken - 1][f[0]] + f[2]);
            best = min(best, dp[taken][dst]);
        }
        return best >= none ? -1 : best;
    }
};
