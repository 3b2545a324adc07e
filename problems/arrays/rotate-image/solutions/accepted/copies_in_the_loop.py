# Copies the whole matrix before each cycle of four.
class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        n = len(matrix)
        for i in range(n // 2):
            for j in range((n + 1) // 2):
                old = copy.deepcopy(matrix)
                for r, c in ((i, j), (j, n - 1 - i), (n - 1 - i, n - 1 - j), (n - 1 - j, i)):
                    matrix[r][c] = old[n - 1 - c][r]
