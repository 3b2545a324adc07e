// Compares every piece from both ends inwards: cubic, and quick enough for a text of a thousand letters.
class Solution {
    bool isPalindrome(const string& s, int left, int right) {
        while (left < right) {
            if (s[left++] != s[right--]) return false;
        }
        return true;
    }

public:
    int countSubstrings(string s) {
        int count = 0;
        for (int i = 0; i < s.size(); ++i) {
            for (int j = i; j < s.size(); ++j) {
                count += isPalindrome(s, i, j);
            }
        }
        return count;
    }
};
