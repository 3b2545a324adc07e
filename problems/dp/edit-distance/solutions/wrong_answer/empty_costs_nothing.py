# Returns zero as soon as one of the words is empty.
class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        if not word1 or not word2:
            return 0
        row = list(range(len(word2) + 1))
        for i, a in enumerate(word1, 1):
            new = [i]
            for j, b in enumerate(word2, 1):
                new.append(row[j - 1] if a == b else 1 + min(row[j - 1], row[j], new[-1]))
            row = new
        return row[-1]
