# Adds up two halves of the exponent, each different one of which is worked out once.
class Solution:
    def myPow(self, x: float, n: int) -> float:
        @cache
        def power(m):
            if m == 0:
                return 1.0
            if m == 1:
                return x
            return power(m // 2) * power(m - m // 2)

        return power(n) if n >= 0 else self.myPow(1 / x, -n)
