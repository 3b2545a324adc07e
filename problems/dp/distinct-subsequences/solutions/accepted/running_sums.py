# Letter after letter of t: the ways that end up to each place of s are running sums.
class Solution:
    def numDistinct(self, s: str, t: str) -> int:
        ways = [1] * (len(s) + 1)
        for wanted in t:
            added = (before if letter == wanted else 0 for letter, before in zip(s, ways))
            ways = list(accumulate(added, initial=0))
        return ways[-1]
