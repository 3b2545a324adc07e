# A memo that takes zero for unknown, so dead ends are explored again and again.
class Solution:
    def numDistinct(self, s: str, t: str) -> int:
        memo = [[0] * (len(t) + 1) for _ in range(len(s) + 1)]

        def count(i, j):
            if j == 0:
                return 1
            if i < j:
                return 0
            if not memo[i][j]:
                memo[i][j] = count(i - 1, j)
                if s[i - 1] == t[j - 1]:
                    memo[i][j] += count(i - 1, j - 1)
            return memo[i][j]

        return count(len(s), len(t))
