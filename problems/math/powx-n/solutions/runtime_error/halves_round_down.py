# Halves a negative exponent, which rounds down: after -1 comes -1 again.
class Solution:
    def myPow(self, x: float, n: int) -> float:
        if n == 0:
            return 1.0
        half = self.myPow(x, n // 2)
        return half * half * (x if n % 2 else 1)
