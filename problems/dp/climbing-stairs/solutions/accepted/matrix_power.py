# The matrix of one step, raised to the power of n by repeated squaring.
class Solution:
    def climbStairs(self, n: int) -> int:
        def times(a, b):
            return [[sum(a[i][k] * b[k][j] for k in range(2)) for j in range(2)] for i in range(2)]

        result, base = [[1, 0], [0, 1]], [[1, 1], [1, 0]]
        while n:
            if n & 1:
                result = times(result, base)
            base = times(base, base)
            n >>= 1
        return result[0][0]
