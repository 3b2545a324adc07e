// A dot with a star takes one letter again and again: whichever came first.
class Solution {
    bool go(const string& s, const string& p, size_t i, size_t j) {
        if (j == p.size()) return i == s.size();
        if (j + 1 < p.size() && p[j + 1] == '*') {
            if (go(s, p, i, j + 2)) return true;
            if (i == s.size()) return false;
            char letter = p[j] == '.' ? s[i] : p[j];
            while (i < s.size() && s[i] == letter)
                if (go(s, p, ++i, j + 2)) return true;
            return false;
        }
        return i < s.size() && (p[j] == '.' || p[j] == s[i]) && go(s, p, i + 1, j + 1);
    }

public:
    bool isMatch(string s, string p) {
        return go(s, p, 0, 0);
    }
};
