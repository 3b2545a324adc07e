# Takes the positive power first, which is too large for a number where its reciprocal is too small to matter.
class Solution:
    def myPow(self, x: float, n: int) -> float:
        size = x ** abs(n)
        return 1 / size if n < 0 else size
