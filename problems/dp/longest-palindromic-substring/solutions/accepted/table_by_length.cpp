// A table over all pairs of ends, the shorter pieces first.
class Solution {
public:
    string longestPalindrome(string s) {
        int n = s.size();
        vector<vector<int>> dp(n, vector<int>(n, 0));
        string best = s.substr(0, 1);
        for (int i = 0; i < n; i++) dp[i][i] = 1;
        for (int len = 2; len <= n; len++) {
            for (int i = 0; i + len <= n; i++) {
                int j = i + len - 1;
                if (s[i] != s[j]) continue;
                if (len == 2 || dp[i + 1][j - 1]) {
                    dp[i][j] = 1;
                    if (len > (int)best.size()) best = s.substr(i, len);
                }
            }
        }
        return best;
    }
};
