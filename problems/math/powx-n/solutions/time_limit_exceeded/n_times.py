# Multiplies n times, and ends early where the power does not change any more.
class Solution:
    def myPow(self, x: float, n: int) -> float:
        if n < 0:
            x, n = 1 / x, -n
        result = 1.0
        for _ in range(n):
            before = result
            result *= x
            if result == before or result == 0:
                break
        return result
