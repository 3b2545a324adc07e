// Recursion over the positions in both texts, with a memo that starts at -1.
class Solution {
    vector<vector<int>> memo;

    bool fits(const string& a, const string& b, const string& c, int i, int j) {
        if (i + j == (int)c.size()) return true;
        int& known = memo[i][j];
        if (known != -1) return known;
        bool found = false;
        if (i < (int)a.size() && a[i] == c[i + j]) found = fits(a, b, c, i + 1, j);
        if (!found && j < (int)b.size() && b[j] == c[i + j]) found = fits(a, b, c, i, j + 1);
        return known = found;
    }

public:
    bool isInterleave(string s1, string s2, string s3) {
        if (s1.size() + s2.size() != s3.size()) return false;
        memo.assign(s1.size() + 1, vector<int>(s2.size() + 1, -1));
        return fits(s1, s2, s3, 0, 0);
    }
};
