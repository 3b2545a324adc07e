# The balloons strictly between i and j, while these two still hang: the one that bursts last has i and j for neighbours, and what
# is on either side of it does not see the other side. The table is kept by rows and by columns.
class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        framed = [1, *nums, 1]
        size = len(framed)
        to_the_right = [[0] * size for _ in range(size)]  # [i][j]
        to_the_left = [[0] * size for _ in range(size)]  # [j][i]
        for i in range(size - 3, -1, -1):
            row = to_the_right[i]
            for j in range(i + 2, size):
                ends = framed[i] * framed[j]
                ways = zip(row[i + 1 : j], framed[i + 1 : j], to_the_left[j][i + 1 : j])
                row[j] = to_the_left[j][i] = max([left + ends * last + right for left, last, right in ways])
        return to_the_right[0][-1]
