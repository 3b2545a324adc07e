// Recursion over both positions with a table as memo.
class Solution {
    vector<vector<int>> memo;

    int lcs(const string& a, const string& b, int i, int j) {
        if (i == a.size() || j == b.size()) return 0;
        if (memo[i][j] >= 0) return memo[i][j];
        if (a[i] == b[j]) return memo[i][j] = 1 + lcs(a, b, i + 1, j + 1);
        return memo[i][j] = max(lcs(a, b, i + 1, j), lcs(a, b, i, j + 1));
    }

public:
    int longestCommonSubsequence(string text1, string text2) {
        memo.assign(text1.size(), vector<int>(text2.size(), -1));
        return lcs(text1, text2, 0, 0);
    }
};
