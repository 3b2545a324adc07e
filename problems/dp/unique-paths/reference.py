# A path is a text of m - 1 moves down and n - 1 to the right: it is known once the places of the fewer kind are.
class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        fewer, others = sorted((m - 1, n - 1))
        paths = 1
        for k in range(1, fewer + 1):
            paths = paths * (others + k) // k
        return paths
