# One ring a call, the inner matrix copied.
class Solution:
    def spiralOrder(self, matrix):
        if not matrix or not matrix[0]:
            return []
        if len(matrix) == 1:
            return list(matrix[0])
        if len(matrix[0]) == 1:
            return [row[0] for row in matrix]
        ring = matrix[0] + [row[-1] for row in matrix[1:-1]] + matrix[-1][::-1] + [row[0] for row in matrix[-2:0:-1]]
        return ring + self.spiralOrder([row[1:-1] for row in matrix[1:-1]])
