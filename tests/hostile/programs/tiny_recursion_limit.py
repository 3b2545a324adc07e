# Leaves hardly any room for calls: whether the harness gets by with it depends on the version of Python.
# verdict: accepted|runtime_error
import sys


def inspect_stack():
    found, frame = [], sys._getframe()
    while frame:
        found.append(frame)
        frame = frame.f_back
    return found


class Solution:
    def twoSum(self, nums, target):
        sys.setrecursionlimit(max(5, len(inspect_stack()) + 1))
        for i, j in combinations(range(len(nums)), 2):
            if nums[i] + nums[j] == target:
                return [i, j]
