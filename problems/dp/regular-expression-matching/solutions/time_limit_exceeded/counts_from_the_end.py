# From the end: for a star every number of letters that it may take, and the rest anew each time.
class Solution:
    def isMatch(self, s: str, p: str) -> bool:
        def fits(i, j):
            if j == 0:
                return i == 0
            if p[j - 1] != "*":
                return i > 0 and p[j - 1] in (s[i - 1], ".") and fits(i - 1, j - 1)
            while True:
                if fits(i, j - 2):
                    return True
                if i == 0 or p[j - 2] not in (s[i - 1], "."):
                    return False
                i -= 1

        return fits(len(s), len(p))
