# Counts the mirrored column from n, not from n - 1.
class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        n = len(matrix)
        old = [row[:] for row in matrix]
        for i in range(n):
            for j in range(n):
                matrix[j][n - i] = old[i][j]
