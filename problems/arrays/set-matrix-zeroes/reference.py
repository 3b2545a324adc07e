# The first row holds the marks of the columns; the rows are cleared as soon as their zeros are in it, the first row last.
class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        first = matrix[0]
        first_has_zero = 0 in first
        for row in matrix[1:]:
            has_zero = False
            for c, value in enumerate(row):
                if value == 0:
                    first[c] = 0
                    has_zero = True
            if has_zero:
                row[:] = [0] * len(row)
        for row in matrix[1:]:
            for c, mark in enumerate(first):
                if mark == 0:
                    row[c] = 0
        if first_has_zero:
            first[:] = [0] * len(first)
