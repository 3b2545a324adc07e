# Takes a base within a millionth of one for one.
class Solution:
    def myPow(self, x: float, n: int) -> float:
        if abs(abs(x) - 1) < 1e-6:
            return -1.0 if x < 0 and n % 2 else 1.0
        if x == 0:
            return 0.0
        if n < 0:
            return self.myPow(1 / x, -n)
        result = 1.0
        while n:
            if n % 2:
                result *= x
            x, n = x * x, n // 2
        return result
