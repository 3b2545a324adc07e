// A global array of the largest size, written anew wherever it is read.
int dp[505][505];

class Solution {
public:
    int minDistance(string& s, string& t) {
        for (size_t i = 0; i <= s.length(); ++i) {
            for (size_t j = 0; j <= t.length(); ++j) {
                if (i == 0) dp[i][j] = j;
                else if (j == 0) dp[i][j] = i;
                else
                    dp[i][j] = min({dp[i - 1][j] + 1, dp[i][j - 1] + 1, dp[i - 1][j - 1] + (s[i - 1] != t[j - 1])});
            }
        }
        return dp[s.length()][t.length()];
    }
};
