// For each beginning of the text, tries every word as its last one.
class Solution {
public:
    bool wordBreak(string s, vector<string>& wordDict) {
        int n = s.size();
        vector<bool> dp(n + 1, false);
        dp[0] = true;
        for (int i = 1; i <= n; i++) {
            for (const string& w : wordDict) {
                int k = w.size();
                if (k <= i && dp[i - k] && s.substr(i - k, k) == w) {
                    dp[i] = true;
                    break;
                }
            }
        }
        return dp[n];
    }
};
