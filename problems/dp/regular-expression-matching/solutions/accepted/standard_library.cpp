// The regular expressions of the library, which look for a way and go back.
class Solution {
public:
    bool isMatch(string s, string p) {
        return regex_match(s, regex(p));
    }
};
