# Knows insertion and deletion only: the lengths less twice the longest common subsequence.
class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        lcs = [0] * (len(word2) + 1)
        for a in word1:
            upper_left = 0
            for j, b in enumerate(word2, 1):
                upper = lcs[j]
                lcs[j] = upper_left + 1 if a == b else max(lcs[j], lcs[j - 1])
                upper_left = upper
        return len(word1) + len(word2) - 2 * lcs[-1]
