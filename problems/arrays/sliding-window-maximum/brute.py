"""Sorts each window."""


def solve(args):
    nums, k = args
    return [sorted(nums[i : i + k])[-1] for i in range(len(nums) - k + 1)]
