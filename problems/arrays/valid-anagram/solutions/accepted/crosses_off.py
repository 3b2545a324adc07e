# Takes each letter of s out of t, if it is there. Quadratic, but replace goes through the text quickly.
class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        for c in s:
            if c not in t:
                return False
            t = t.replace(c, "", 1)
        return not t
