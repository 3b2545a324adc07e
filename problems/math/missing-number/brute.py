"""Looks for each number of the range in the list."""


def solve(args):
    (nums,) = args
    return next(number for number in range(len(nums) + 1) if number not in nums)
