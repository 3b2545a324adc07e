// Both ways on wherever both texts fit, without a memo.
class Solution {
    bool fits(const string& a, const string& b, const string& c, size_t i, size_t j) {
        if (i == a.size() && j == b.size()) return true;
        if (i < a.size() && a[i] == c[i + j] && fits(a, b, c, i + 1, j)) return true;
        return j < b.size() && b[j] == c[i + j] && fits(a, b, c, i, j + 1);
    }

public:
    bool isInterleave(string s1, string s2, string s3) {
        return s1.size() + s2.size() == s3.size() && fits(s1, s2, s3, 0, 0);
    }
};
