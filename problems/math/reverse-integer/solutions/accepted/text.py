# Turns the text of the digits round.
class Solution:
    def reverse(self, x: int) -> int:
        sign = -1 if x < 0 else 1
        result = sign * int(str(abs(x))[::-1])
        return 0 if result > 2**31 - 1 or result < -(2**31) else result
