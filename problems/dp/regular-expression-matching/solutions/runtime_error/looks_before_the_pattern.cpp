// Asks for the character two before, also where the pattern has only just begun.
class Solution {
public:
    bool isMatch(string s, string p) {
        int m = s.size(), n = p.size();
        vector<vector<int>> dp(m + 1, vector<int>(n + 1, 0));
        dp[0][0] = 1;
        for (int i = 0; i <= m; i++)
            for (int j = 1; j <= n; j++) {
                char before = p.at(j - 2);
                if (p[j - 1] == '*')
                    dp[i][j] = dp[i][j - 2] || (i > 0 && dp[i - 1][j] && (before == s[i - 1] || before == '.'));
                else
                    dp[i][j] = i > 0 && dp[i - 1][j - 1] && (p[j - 1] == s[i - 1] || p[j - 1] == '.');
            }
        return dp[m][n];
    }
};
