// Recursion from the ends inwards, on a text that was filtered first.
class Solution {
    bool same(const string& text, int from, int to) {
        return from >= to || (text[from] == text[to] && same(text, from + 1, to - 1));
    }

public:
    bool isPalindrome(string s) {
        erase_if(s, [](char c) { return !isalnum(c); });
        transform(s.begin(), s.end(), s.begin(), ::tolower);
        return same(s, 0, (int)s.size() - 1);
    }
};
