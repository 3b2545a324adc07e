# Strips the zeros at the end, and of 0 nothing is left.
class Solution:
    def reverse(self, x: int) -> int:
        text = str(x).rstrip("0")
        result = -int(text[:0:-1]) if x < 0 else int(text[::-1])
        return result if -(2**31) <= result < 2**31 else 0
