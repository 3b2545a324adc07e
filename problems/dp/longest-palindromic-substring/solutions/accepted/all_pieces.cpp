// Compares every piece from both ends inwards: cubic, and quick enough for a text of a thousand letters.
class Solution {
    bool isPalindrome(const string& s, int left, int right) {
        while (left < right) {
            if (s[left++] != s[right--]) return false;
        }
        return true;
    }

public:
    string longestPalindrome(string s) {
        int from = 0, length = 0;
        for (int i = 0; i < s.size(); ++i) {
            for (int j = i; j < s.size(); ++j) {
                if (isPalindrome(s, i, j) && j - i + 1 > length) {
                    from = i;
                    length = j - i + 1;
                }
            }
        }
        return s.substr(from, length);
    }
};
