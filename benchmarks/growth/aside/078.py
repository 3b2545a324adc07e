# problem: arrays/rotate-image
# time: O(n^3)
# memory: O(1)
# note: every ring is shifted by one place as often as its side is long
class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        n = len(matrix)
        for d in range(n // 2):
            last = n - 1 - d
            for _ in range(last - d):
                carried = matrix[d][d]
                for c in range(d + 1, last + 1):
                    matrix[d][c], carried = carried, matrix[d][c]
                for r in range(d + 1, last + 1):
                    matrix[r][last], carried = carried, matrix[r][last]
                for c in range(last - 1, d - 1, -1):
                    matrix[last][c], carried = carried, matrix[last][c]
                for r in range(last - 1, d - 1, -1):
                    matrix[r][d], carried = carried, matrix[r][d]
