# RecursionError or a full stack.
# verdict: runtime_error
class Solution:
    def twoSum(self, nums, target):
        return self.twoSum(nums, target)
