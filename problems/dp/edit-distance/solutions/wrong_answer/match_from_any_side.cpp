// Where the letters match, takes the least of all three neighbours for nothing, not only the diagonal one.
class Solution {
public:
    int minDistance(string word1, string word2) {
        int m = word1.size(), n = word2.size();
        vector<vector<int>> dp(m + 1, vector<int>(n + 1));
        for (int i = 0; i <= m; ++i) {
            for (int j = 0; j <= n; ++j) {
                if (i == 0 || j == 0) {
                    dp[i][j] = i + j;
                    continue;
                }
                int cost = word1[i - 1] != word2[j - 1];
                dp[i][j] = min({dp[i - 1][j], dp[i][j - 1], dp[i - 1][j - 1]}) + cost;
            }
        }
        return dp[m][n];
    }
};
