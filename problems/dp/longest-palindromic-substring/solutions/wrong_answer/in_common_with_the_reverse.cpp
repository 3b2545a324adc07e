// Takes the longest piece that the text has in common with its reverse, wherever it stands there.
class Solution {
public:
    string longestPalindrome(string s) {
        string t(s.rbegin(), s.rend());
        int n = s.size(), longest = 0, end = 0;
        vector<vector<int>> dp(n + 1, vector<int>(n + 1, 0));
        for (int i = 1; i <= n; i++) {
            for (int j = 1; j <= n; j++) {
                if (s[i - 1] == t[j - 1]) dp[i][j] = dp[i - 1][j - 1] + 1;
                if (dp[i][j] > longest) {
                    longest = dp[i][j];
                    end = i;
                }
            }
        }
        return s.substr(end - longest, longest);
    }
};
