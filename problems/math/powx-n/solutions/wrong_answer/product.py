# Multiplies the base by the exponent.
class Solution:
    def myPow(self, x: float, n: int) -> float:
        return x * n if n > 0 else 1 / (x * -n) if n < 0 else 1.0
