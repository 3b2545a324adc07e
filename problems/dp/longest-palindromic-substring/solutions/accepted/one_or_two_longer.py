# With each letter the longest palindrome can become longer by one or two, and then ends at that letter.
class Solution:
    def longestPalindrome(self, s: str) -> str:
        start, size = 0, 1
        for end in range(1, len(s)):
            for longer in (2, 1):
                first = end - size - longer + 1
                if first >= 0 and s[first : end + 1] == s[first : end + 1][::-1]:
                    start, size = first, size + longer
                    break
        return s[start : start + size]
