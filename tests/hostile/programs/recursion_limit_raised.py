# As deep as it gets when nothing says stop: memory ends it, or from some version of Python on its own guard.
# verdict: memory_limit_exceeded|runtime_error
import sys


class Solution:
    def twoSum(self, nums, target):
        sys.setrecursionlimit(2**31 - 1)
        return self.twoSum(nums, target)
