"""The element that fewer than k others are larger than, and at least k are not smaller than."""


def solve(args):
    nums, k = args
    return next(v for v in nums if sum(w > v for w in nums) < k <= sum(w >= v for w in nums))
