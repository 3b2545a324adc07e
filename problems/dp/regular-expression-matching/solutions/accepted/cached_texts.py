# The same on the texts themselves, from their ends.
class Solution:
    @lru_cache(maxsize=10_000)
    def isMatch(self, s: str, p: str) -> bool:
        if not p:
            return not s
        if p[-1] == "*":
            if self.isMatch(s, p[:-2]):
                return True
            return bool(s) and p[-2] in {s[-1], "."} and self.isMatch(s[:-1], p)
        return bool(s) and p[-1] in {s[-1], "."} and self.isMatch(s[:-1], p[:-1])
