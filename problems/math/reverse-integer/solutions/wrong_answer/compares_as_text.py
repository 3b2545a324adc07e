# Compares texts of different lengths, of which the first digit decides.
class Solution:
    def reverse(self, x: int) -> int:
        digits = str(abs(x))[::-1]
        if digits > str(2**31 - 1):
            return 0
        return int(digits) if x >= 0 else -int(digits)
