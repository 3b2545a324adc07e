# Turns the outermost ring and leaves the inner ones.
class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        last = len(matrix) - 1
        for k in range(last):
            (matrix[0][k], matrix[k][last], matrix[last][last - k], matrix[last - k][0]) = (
                matrix[last - k][0], matrix[0][k], matrix[k][last], matrix[last][last - k])
