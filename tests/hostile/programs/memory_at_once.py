# 128 GiB in one piece.
# verdict: memory_limit_exceeded
class Solution:
    def twoSum(self, nums, target):
        return [0] * (1 << 34)
