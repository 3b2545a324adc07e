// Recursion over both positions without a memo.
class Solution {
    int lcs(const string& a, const string& b, size_t i, size_t j) {
        if (i == a.size() || j == b.size()) return 0;
        if (a[i] == b[j]) return 1 + lcs(a, b, i + 1, j + 1);
        return max(lcs(a, b, i + 1, j), lcs(a, b, i, j + 1));
    }

public:
    int longestCommonSubsequence(string text1, string text2) { return lcs(text1, text2, 0, 0); }
};
