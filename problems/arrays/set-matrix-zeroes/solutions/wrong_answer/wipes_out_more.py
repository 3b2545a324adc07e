# Clears row and column at once, and takes the zeros that come of it for zeros of the matrix.
class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        for r in range(len(matrix)):
            for c in range(len(matrix[0])):
                if matrix[r][c] == 0:
                    for k in range(len(matrix[0])):
                        matrix[r][k] = 0
                    for k in range(len(matrix)):
                        matrix[k][c] = 0
