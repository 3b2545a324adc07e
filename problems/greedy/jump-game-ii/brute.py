"""Breadth first over sets: all places after one jump, after two, and so on, until the last one is among them."""


def solve(args):
    (nums,) = args
    places, jumps = {0}, 0
    while len(nums) - 1 not in places:
        places = {i + step for i in places for step in range(1, nums[i] + 1) if i + step < len(nums)}
        jumps += 1
    return jumps
