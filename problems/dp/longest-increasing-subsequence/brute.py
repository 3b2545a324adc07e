"""Grows every ascending subsequence of a short list and measures the longest.

A longer list is looked at as an order: the longest chain, found by taking away all elements that have nothing smaller
in front of them, again and again.
"""


def _every(nums):
    best, found = 1, [()]
    for value in nums:
        found += [(*chosen, value) for chosen in found if not chosen or chosen[-1] < value]
    for chosen in found:
        best = max(best, len(chosen))
    return best


def _layers(nums):
    rounds = 0
    while nums:
        rounds += 1
        left, smallest = [], None
        for value in nums:
            if smallest is None or value <= smallest:
                smallest = value  # nothing in front of it is smaller: it is taken away in this round
            else:
                left.append(value)
        nums = left
    return rounds


def solve(args):
    (nums,) = args
    return _every(nums) if len(nums) <= 10 else _layers(nums)
