# lru_cache without arguments keeps 128 results, far too few for two long words.
class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        @lru_cache()
        def dp(i, j):
            if i == 0 or j == 0:
                return i + j
            if word1[i - 1] == word2[j - 1]:
                return dp(i - 1, j - 1)
            return 1 + min(dp(i - 1, j - 1), dp(i - 1, j), dp(i, j - 1))

        return dp(len(word1), len(word2))
