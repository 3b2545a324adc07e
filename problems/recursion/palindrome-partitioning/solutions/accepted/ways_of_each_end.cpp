// All ways for each beginning of the text, made of those for the shorter ones.
class Solution {
public:
    vector<vector<string>> partition(string s) {
        int n = s.size();
        vector<vector<vector<string>>> dp(n + 1);
        dp[0] = {{}};
        for (int to = 1; to <= n; ++to) {
            for (int from = 0; from < to; ++from) {
                string piece = s.substr(from, to - from);
                if (piece != string(piece.rbegin(), piece.rend())) continue;
                for (vector<string> way : dp[from]) {
                    way.push_back(piece);
                    dp[to].push_back(way);
                }
            }
        }
        return dp[n];
    }
};
