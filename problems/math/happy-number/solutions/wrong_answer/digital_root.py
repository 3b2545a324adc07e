# Adds the digits themselves until one is left.
class Solution:
    def isHappy(self, n: int) -> bool:
        while n > 9:
            n = sum(map(int, str(n)))
        return n == 1
