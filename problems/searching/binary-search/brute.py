"""The number of elements below the target, if it is among the elements at all."""


def solve(args):
    nums, target = args
    return sum(value < target for value in nums) if target in set(nums) else -1
