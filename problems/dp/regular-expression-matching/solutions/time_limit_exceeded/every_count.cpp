// Writes out every text that the pattern may stand for, each star with every count up to the length of the text.
class Solution {
    bool written(const string& s, const string& p, size_t at, string text) {
        if (at == p.size()) {
            if (text.size() != s.size()) return false;
            for (size_t i = 0; i < s.size(); ++i)
                if (text[i] != '.' && text[i] != s[i]) return false;
            return true;
        }
        if (at + 1 < p.size() && p[at + 1] == '*') {
            for (size_t count = 0; count <= s.size(); ++count)
                if (written(s, p, at + 2, text + string(count, p[at]))) return true;
            return false;
        }
        return written(s, p, at + 1, text + p[at]);
    }

public:
    bool isMatch(string s, string p) {
        return written(s, p, 0, "");
    }
};
