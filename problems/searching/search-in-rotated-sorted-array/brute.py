"""Looks at every position."""


def solve(args):
    nums, target = args
    for i, value in enumerate(nums):
        if value == target:
            return i
    return -1
