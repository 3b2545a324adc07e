// Recursion on the texts themselves, without a memo: on 20 letters it is quick enough in C++.
class Solution {
public:
    bool isMatch(string s, string p) {
        if (p.empty()) return s.empty();
        bool match = !s.empty() && (s[0] == p[0] || p[0] == '.');
        if (p.length() >= 2 && p[1] == '*') return isMatch(s, p.substr(2)) || (match && isMatch(s.substr(1), p));
        return match && isMatch(s.substr(1), p.substr(1));
    }
};
