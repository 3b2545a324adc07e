# Counts like an odometer of binary digits, from zero up to the number.
class Solution:
    def hammingWeight(self, n: int) -> int:
        digits = [0] * 32
        for _ in range(n):
            i = 0
            while digits[i]:
                digits[i] = 0
                i += 1
            digits[i] = 1
        return sum(digits)
