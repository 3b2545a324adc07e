# All rows, read one behind the other, are one ascending list, in which a binary search finds the target.
class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        columns = len(matrix[0])
        low, high = 0, len(matrix) * columns
        while low < high:
            middle = (low + high) // 2
            value = matrix[middle // columns][middle % columns]
            if value == target:
                return True
            if value < target:
                low = middle + 1
            else:
                high = middle
        return False
