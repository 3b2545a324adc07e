"""Those values that fewer than k others occur more often than."""


def solve(args):
    nums, k = args
    values = sorted(set(nums))
    return [v for v in values if sum(nums.count(w) > nums.count(v) for w in values) < k]
