# A star takes all it can, but leaves as many letters as equal ones follow in the pattern.
class Solution:
    def isMatch(self, s: str, p: str) -> bool:
        i = j = 0
        while j < len(p):
            if j + 1 < len(p) and p[j + 1] == "*":
                start = i
                while i < len(s) and p[j] in (s[i], "."):
                    i += 1
                k = j + 2
                while k < len(p) and p[k] == p[j] and p[k + 1 : k + 2] != "*":
                    i -= 1
                    k += 1
                i = max(i, start)
                j += 2
            elif i < len(s) and p[j] in (s[i], "."):
                i += 1
                j += 1
            else:
                return False
        return i == len(s)
