# The copy is shallow: its rows are the ones that are written to.
class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        old = matrix[:]
        n = len(matrix)
        for i in range(n):
            for j in range(n):
                matrix[j][n - 1 - i] = old[i][j]
