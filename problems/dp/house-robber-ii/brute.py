"""Tries every choice of houses without neighbours in the ring, as the bits of a number.

For more than 14 houses one of them is taken, without its neighbours, or left, which opens the ring; a long row is cut
in the middle in the same way.
"""


def _row(nums):
    if len(nums) > 14:
        middle = len(nums) // 2
        left = _row(nums[:middle]) + _row(nums[middle + 1 :])
        return max(left, _row(nums[: middle - 1]) + nums[middle] + _row(nums[middle + 2 :]))
    return _best(nums, ring=False)


def _best(nums, ring):
    n, best = len(nums), 0
    for choice in range(1 << n):
        if choice & choice >> 1:
            continue
        if ring and n > 1 and choice & 1 and choice >> (n - 1):
            continue
        best = max(best, sum(money for i, money in enumerate(nums) if choice >> i & 1))
    return best


def solve(args):
    (nums,) = args
    if len(nums) > 14:
        return max(_row(nums[1:]), nums[0] + _row(nums[2:-1]))
    return _best(nums, ring=True)
