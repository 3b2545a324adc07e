# problem: dp/edit-distance
# time: O(m n)
# memory: O(n)
# note: two rows over word2
class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        previous = list(range(len(word2) + 1))
        for i, a in enumerate(word1, 1):
            current = [i]
            for j, b in enumerate(word2):
                current.append(min(previous[j] + (a != b), previous[j + 1] + 1, current[j] + 1))
            previous = current
        return previous[-1]
