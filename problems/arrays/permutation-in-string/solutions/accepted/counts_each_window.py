# Counts the letters of every window anew.
class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        target = Counter(s1)
        n = len(s1)
        for i in range(len(s2) - n + 1):
            if Counter(s2[i:i + n]) == target:
                return True
        return False
