# Remainders of divisions by two, recursively.
class Solution:
    def hammingWeight(self, n):
        if n == 0:
            return 0
        half, bit = divmod(n, 2)
        return bit + self.hammingWeight(half)
