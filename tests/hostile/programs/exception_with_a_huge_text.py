# 50 MB of message.
# verdict: runtime_error
class Solution:
    def twoSum(self, nums, target):
        raise ValueError('x' * 50_000_000)
