"""Looks at every choice of houses, as the bits of a number, that has no two bits side by side.

For more than 16 houses the street is cut into two: a house in the middle is taken, without its neighbours, or left.
"""


def solve(args):
    (nums,) = args
    if len(nums) > 16:
        middle = len(nums) // 2
        left = solve((nums[:middle],)) + solve((nums[middle + 1 :],))
        taken = solve((nums[: middle - 1],)) + nums[middle] + solve((nums[middle + 2 :],))
        return max(left, taken)
    best = 0
    for choice in range(1 << len(nums)):
        if not choice & choice >> 1:
            best = max(best, sum(money for i, money in enumerate(nums) if choice >> i & 1))
    return best
