# One ring a call, from the outside in; the helper has default arguments.
class Solution:
    def rotate(self, matrix, low=0, high=None):
        if high is None:
            high = len(matrix) - 1
        if low >= high:
            return matrix
        for k in range(high - low):
            corner = matrix[low][low + k]
            matrix[low][low + k] = matrix[high - k][low]
            matrix[high - k][low] = matrix[high][high - k]
            matrix[high][high - k] = matrix[low + k][high]
            matrix[low + k][high] = corner
        return self.rotate(matrix, low + 1, high - 1)
