// Looks for the longest one in both shorter pieces, without a memo.
class Solution {
public:
    string longestPalindrome(string s) {
        if (equal(s.begin(), s.end(), s.rbegin())) return s;
        string a = longestPalindrome(s.substr(1));
        string b = longestPalindrome(s.substr(0, s.size() - 1));
        return a.size() > b.size() ? a : b;
    }
};
