# No happy number needs more than seven steps: makes a hundred and looks where it is.
class Solution:
    def isHappy(self, n: int) -> bool:
        for _ in range(100):
            n = sum(int(digit) * int(digit) for digit in str(n))
        return n == 1
