# Looks for an unused place in t for each letter of s, from the front.
class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        if len(s) != len(t):
            return False
        used = [False] * len(t)
        for c in s:
            for j in range(len(t)):
                if t[j] == c and not used[j]:
                    used[j] = True
                    break
            else:
                return False
        return True
