"""Counts each element in the list."""


def solve(args):
    (nums,) = args
    return next(x for x in nums if nums.count(x) == 1)
