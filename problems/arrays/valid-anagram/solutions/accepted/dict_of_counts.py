# Counts up in a dict, then down, and gives up where a letter is missing.
class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        if len(s) != len(t):
            return False
        left = {}
        for c in s:
            left[c] = left.get(c, 0) + 1
        for c in t:
            if left.get(c, 0) == 0:
                return False
            left[c] -= 1
        return True
