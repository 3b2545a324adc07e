"""Takes the element that no other one is smaller than."""


def solve(args):
    (nums,) = args
    for value in nums:
        if not any(other < value for other in nums):
            return value
    return None
