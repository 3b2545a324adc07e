"""Follows all jumps from all places that were found, until there are no new ones."""


def solve(args):
    (nums,) = args
    found, new = set(), {0}
    while new:
        found |= new
        new = {place + step for place in new for step in range(1, nums[place] + 1) if place + step < len(nums)} - found
    return len(nums) - 1 in found
