# Looks at every cell: right, and quick enough for the sizes allowed.
class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        return any(target in row for row in matrix)
