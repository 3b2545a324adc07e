# Recursion that hands on what came up; the digits are read from the text of the number.
class Solution:
    def isHappy(self, n: int, seen=frozenset()) -> bool:
        if n == 1:
            return True
        if n in seen:
            return False
        return self.isHappy(sum(int(c) ** 2 for c in str(n)), seen | {n})
