# The memo takes a count of zero for one that is not known yet: where the text ends in a dead end it is no memo at all.
class Solution:
    def numDecodings(self, s: str) -> int:
        memo = [0] * (len(s) + 1)

        def ways(i):
            if i == len(s):
                return 1
            if s[i] == "0":
                return 0
            if memo[i]:
                return memo[i]
            memo[i] = ways(i + 1)
            if i + 1 < len(s) and s[i : i + 2] <= "26":
                memo[i] += ways(i + 2)
            return memo[i]

        return ways(0)
