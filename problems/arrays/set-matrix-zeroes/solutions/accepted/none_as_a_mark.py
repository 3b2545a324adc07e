# Marks what will be cleared with None, which is no number.
class Solution:
    def setZeroes(self, matrix):
        m, n = len(matrix), len(matrix[0])
        for r in range(m):
            if 0 in matrix[r]:
                matrix[r] = [0 if v == 0 else None for v in matrix[r]]
        for c in range(n):
            if any(matrix[r][c] == 0 for r in range(m)):
                for r in range(m):
                    if matrix[r][c] != 0:
                        matrix[r][c] = None
        for r in range(m):
            for c in range(n):
                if matrix[r][c] is None:
                    matrix[r][c] = 0
