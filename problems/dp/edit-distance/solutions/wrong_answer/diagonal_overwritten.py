# One row in place, but the entry to the upper left has already been overwritten when it is read.
class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        row = list(range(len(word2) + 1))
        for i, a in enumerate(word1, 1):
            row[0] = i
            for j, b in enumerate(word2, 1):
                if a == b:
                    row[j] = row[j - 1]
                else:
                    row[j] = 1 + min(row[j], row[j - 1])
        return row[-1]
