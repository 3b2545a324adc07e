// Recursion over two positions, each pair once.
class Solution {
    int memo[21][21];

    bool dfs(int i, int j, const string& s, const string& p) {
        if (j == (int)p.size()) return i == (int)s.size();
        if (memo[i][j] != -1) return memo[i][j];
        bool first = i < (int)s.size() && (s[i] == p[j] || p[j] == '.');
        bool ans;
        if (j + 1 < (int)p.size() && p[j + 1] == '*') {
            ans = dfs(i, j + 2, s, p) || (first && dfs(i + 1, j, s, p));
        } else {
            ans = first && dfs(i + 1, j + 1, s, p);
        }
        return memo[i][j] = ans;
    }

public:
    bool isMatch(string s, string p) {
        memset(memo, -1, sizeof(memo));
        return dfs(0, 0, s, p);
    }
};
