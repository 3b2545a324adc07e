// Grows palindromes around each letter and each gap, and keeps where the longest one begins.
class Solution {
public:
    string longestPalindrome(string s) {
        int n = s.size(), start = 0, longest = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i; j <= i + 1; j++) {
                int left = i, right = j;
                while (left >= 0 && right < n && s[left] == s[right]) {
                    left--;
                    right++;
                }
                if (right - left - 1 > longest) {
                    longest = right - left - 1;
                    start = left + 1;
                }
            }
        }
        return s.substr(start, longest);
    }
};
