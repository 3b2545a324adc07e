# Takes digits off the end of the number without its sign, and looks in the end whether the result has too many bits.
class Solution:
    def reverse(self, x: int) -> int:
        rest, result = abs(x), 0
        while rest:
            rest, digit = divmod(rest, 10)
            result = 10 * result + digit
        if x < 0:
            result = -result
        return result if -(2**31) <= result < 2**31 else 0
