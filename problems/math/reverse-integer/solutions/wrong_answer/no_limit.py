# Returns whatever comes out, however large it is.
class Solution:
    def reverse(self, x: int) -> int:
        return int(str(x)[::-1]) if x >= 0 else -int(str(-x)[::-1])
