# One less turns the lowest one into a zero and the zeros below it into ones, so "and" takes off the lowest one.
class Solution:
    def hammingWeight(self, n: int) -> int:
        ones = 0
        while n:
            n &= n - 1
            ones += 1
        return ones
