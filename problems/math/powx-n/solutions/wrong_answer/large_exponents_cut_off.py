# Takes it that beyond a thousand factors there is nothing left, or the base was one.
class Solution:
    def myPow(self, x: float, n: int) -> float:
        if n < 0:
            x, n = 1 / x, -n
        if n > 1000:
            if abs(x) < 1:
                return 0.0
            n = 1000 + n % 2
        result = 1.0
        for _ in range(n):
            result *= x
        return result
