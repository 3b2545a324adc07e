// A table over what is left of both texts, in floating point: what is part of the answer is exact, the rest may become infinite.
class Solution {
public:
    int numDistinct(string s, string t) {
        int m = s.size(), n = t.size();
        if (n > m) return 0;
        vector<vector<double>> dp(m + 1, vector<double>(n + 1, 0.0));
        for (int i = 0; i <= m; ++i) dp[i][n] = 1.0;
        for (int i = m - 1; i >= 0; --i) {
            for (int j = n - 1; j >= 0; --j) {
                dp[i][j] = dp[i + 1][j];
                if (s[i] == t[j]) dp[i][j] += dp[i + 1][j + 1];
            }
        }
        return (int)dp[0][0];
    }
};
