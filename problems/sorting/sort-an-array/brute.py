"""Counts for every element how many come before it, which is its place in the answer."""


def solve(args):
    (nums,) = args
    answer = [0] * len(nums)
    for i, value in enumerate(nums):
        place = sum(other < value or (other == value and j < i) for j, other in enumerate(nums))
        answer[place] = value
    return answer
