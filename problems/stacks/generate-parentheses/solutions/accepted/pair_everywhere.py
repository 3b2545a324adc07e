# Puts a pair at every place of the strings with one pair less; a set, for most come about several times.
class Solution:
    def generateParenthesis(self, n: int) -> List[str]:
        found = {""}
        for _ in range(n):
            found = {s[:i] + "()" + s[i:] for s in found for i in range(len(s) + 1)}
        return list(found)
