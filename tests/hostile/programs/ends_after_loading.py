# Ends between loading and the first case: its clock makes the harness fail.
# verdict: runtime_error
import sys

sys.modules["__main__"].clock = lambda: 0


class Solution:
    def twoSum(self, nums, target):
        return [0, 1]
