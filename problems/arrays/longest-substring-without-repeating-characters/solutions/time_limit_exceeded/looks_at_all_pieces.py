# Looks at all pieces, also those that hold a repetition.
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        best = 0
        for i in range(len(s)):
            seen, unique = set(), True
            for j in range(i, len(s)):
                if s[j] in seen:
                    unique = False
                seen.add(s[j])
                if unique:
                    best = max(best, j - i + 1)
        return best
