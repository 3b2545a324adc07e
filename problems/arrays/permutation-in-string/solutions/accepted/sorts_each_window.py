# Sorts every window.
class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        wanted = sorted(s1)
        k = len(s1)
        return any(sorted(s2[i:i + k]) == wanted for i in range(len(s2) - k + 1))
