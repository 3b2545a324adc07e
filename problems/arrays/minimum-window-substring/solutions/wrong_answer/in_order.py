# Looks for the letters of t in the order in which they stand there.
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        best = ""
        for start in range(len(s)):
            at = start - 1
            for letter in t:
                at = s.find(letter, at + 1)
                if at < 0:
                    return best
            if not best or at - start + 1 < len(best):
                best = s[start:at + 1]
        return best
