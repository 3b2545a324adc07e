# Multiplies how often each letter of t stands behind the first place of the letter before.
class Solution:
    def numDistinct(self, s: str, t: str) -> int:
        ways, start = 1, 0
        for letter in t:
            ways *= s.count(letter, start)
            start = s.find(letter, start) + 1
        return ways
