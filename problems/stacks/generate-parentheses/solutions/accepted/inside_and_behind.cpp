// A table: the first pair holds the answers for i pairs, and behind it come those for the rest.
class Solution {
public:
    vector<string> generateParenthesis(int n) {
        vector<vector<string>> dp(n + 1);
        dp[0] = {""};
        for (int k = 1; k <= n; k++)
            for (int i = 0; i < k; i++)
                for (auto& in : dp[i])
                    for (auto& behind : dp[k - 1 - i]) dp[k].push_back("(" + in + ")" + behind);
        return dp[n];
    }
};
