# Reads the exponent as binary text, from the highest digit on.
class Solution:
    def myPow(self, x: float, n: int) -> float:
        result = 1.0
        for digit in bin(abs(n))[2:]:
            result *= result
            if digit == "1":
                result *= x
        if n >= 0:
            return result
        return 1 / result if result else inf
