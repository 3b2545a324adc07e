# Makes a new matrix for each zero.
class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        zeros = [(r, c) for r, row in enumerate(matrix) for c, v in enumerate(row) if v == 0]
        current = matrix
        for y, x in zeros:
            current = [[0 if r == y or c == x else v for c, v in enumerate(row)] for r, row in enumerate(current)]
        matrix[:] = current
