# Each stretch of the way takes one side off the rectangle that is left.
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        top, bottom, left, right = 0, len(matrix) - 1, 0, len(matrix[0]) - 1
        order: list[int] = []
        while True:
            order += matrix[top][left : right + 1]
            top += 1
            if top > bottom:
                return order
            order += [matrix[r][right] for r in range(top, bottom + 1)]
            right -= 1
            if left > right:
                return order
            order += [matrix[bottom][c] for c in range(right, left - 1, -1)]
            bottom -= 1
            if top > bottom:
                return order
            order += [matrix[r][left] for r in range(bottom, top - 1, -1)]
            left += 1
            if left > right:
                return order
