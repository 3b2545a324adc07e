# Recursion with an exponent that is one less, as deep as the exponent is large.
class Solution:
    def myPow(self, x: float, n: int) -> float:
        if n < 0:
            return self.myPow(1 / x, -n)
        return x * self.myPow(x, n - 1) if n else 1.0
