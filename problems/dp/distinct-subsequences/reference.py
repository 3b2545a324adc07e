# ways[j] is in how many ways the letters of s so far leave the first j of t. A new letter of s ends those ways in which
# it is letter j.
class Solution:
    def numDistinct(self, s: str, t: str) -> int:
        ways = [1] + [0] * len(t)
        for letter in s:
            for j in range(len(t), 0, -1):
                if t[j - 1] == letter:
                    ways[j] += ways[j - 1]
        return ways[-1]
