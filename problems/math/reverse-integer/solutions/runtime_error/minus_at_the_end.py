# Turns the sign round as well, and a number does not end with one.
class Solution:
    def reverse(self, x: int) -> int:
        result = int(str(x)[::-1])
        return result if abs(result) < 2**31 else 0
