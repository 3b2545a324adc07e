# The library's bisection, over first numbers and then in the row.
class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        y = bisect_right(matrix, target, key=lambda row: row[0]) - 1
        if y < 0:
            return False
        x = bisect_left(matrix[y], target)
        return x < len(matrix[y]) and matrix[y][x] == target
