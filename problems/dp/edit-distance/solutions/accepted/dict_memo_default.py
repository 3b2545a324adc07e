# Top-down in the method itself, with the positions and the memo as further parameters.
class Solution:
    def minDistance(self, word1: str, word2: str, i: int = 0, j: int = 0, memo: Optional[dict] = None) -> int:
        if memo is None:
            memo = {}
        if i == len(word1):
            return len(word2) - j
        if j == len(word2):
            return len(word1) - i
        if (i, j) not in memo:
            if word1[i] == word2[j]:
                memo[i, j] = self.minDistance(word1, word2, i + 1, j + 1, memo)
            else:
                memo[i, j] = 1 + min(
                    self.minDistance(word1, word2, i, j + 1, memo),
                    self.minDistance(word1, word2, i + 1, j, memo),
                    self.minDistance(word1, word2, i + 1, j + 1, memo),
                )
        return memo[i, j]
