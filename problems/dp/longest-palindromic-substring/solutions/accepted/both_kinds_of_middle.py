# Grows around letters and gaps, and compares slices.
class Solution:
    def longestPalindrome(self, s: str) -> str:
        def grown(left, right):
            while left >= 0 and right < len(s) and s[left] == s[right]:
                left -= 1
                right += 1
            return s[left + 1 : right]

        best = ""
        for i in range(len(s)):
            best = max(best, grown(i, i), grown(i, i + 1), key=len)
        return best
