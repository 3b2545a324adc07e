# Breadth-first search over pairs of positions in a deque; equal letters are passed at once.
from collections import deque


class Solution:
    def minDistance(self, word1, word2):
        m, n = len(word1), len(word2)
        queue, seen = deque([(0, 0, 0)]), set()
        while queue:
            i, j, steps = queue.popleft()
            while i < m and j < n and word1[i] == word2[j]:
                i, j = i + 1, j + 1
            if i == m and j == n:
                return steps
            if (i, j) in seen:
                continue
            seen.add((i, j))
            if i < m and j < n:
                queue.append((i + 1, j + 1, steps + 1))
            if i < m:
                queue.append((i + 1, j, steps + 1))
            if j < n:
                queue.append((i, j + 1, steps + 1))
