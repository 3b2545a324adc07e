# The numbers of the only circle, written down.
class Solution:
    CIRCLE = {4, 16, 37, 58, 89, 145, 42, 20}

    def isHappy(self, n: int) -> bool:
        while n != 1 and n not in self.CIRCLE:
            n = sum(d * d for d in map(int, str(n)))
        return n == 1
