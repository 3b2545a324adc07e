# Counts in both shorter pieces without a memo, and takes away what both have in common.
class Solution:
    def countSubstrings(self, s: str) -> int:
        if len(s) < 2:
            return len(s)
        whole = s == s[::-1]
        return whole + self.countSubstrings(s[1:]) + self.countSubstrings(s[:-1]) - self.countSubstrings(s[1:-1])
