# Divides each number by two until nothing is left.
class Solution:
    def countBits(self, n):
        ans = []
        for i in range(n + 1):
            ones = 0
            while i:
                i, bit = divmod(i, 2)
                ones += bit
            ans.append(ones)
        return ans
