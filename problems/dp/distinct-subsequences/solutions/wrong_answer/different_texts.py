# Counts the different texts as long as t that are left of s and equal it: at most one.
class Solution:
    def numDistinct(self, s: str, t: str) -> int:
        letters = iter(s)
        return int(all(letter in letters for letter in t))
