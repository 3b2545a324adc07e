// Tries the three meanings of each star, without a memo.
class Solution {
    bool can(const string& s, size_t i, int open) {
        if (open < 0) return false;
        if (i == s.size()) return open == 0;
        if (s[i] == '(') return can(s, i + 1, open + 1);
        if (s[i] == ')') return can(s, i + 1, open - 1);
        return can(s, i + 1, open + 1) || can(s, i + 1, open) || can(s, i + 1, open - 1);
    }

public:
    bool checkValidString(string s) { return can(s, 0, 0); }
};
