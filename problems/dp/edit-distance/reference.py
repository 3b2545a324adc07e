# One row of the table over all pairs of prefixes; the row above is kept until the next one is complete.
class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        if len(word1) < len(word2):
            word1, word2 = word2, word1
        above = list(range(len(word2) + 1))
        for i, letter in enumerate(word1, 1):
            left = i
            row = [left]
            for j, other in enumerate(word2):
                if letter == other:
                    left = above[j]
                else:
                    if above[j] < left:
                        left = above[j]
                    if above[j + 1] < left:
                        left = above[j + 1]
                    left += 1
                row.append(left)
            above = row
        return above[-1]
