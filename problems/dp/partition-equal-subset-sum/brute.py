"""Takes every choice of each half of the list, and looks for two choices that make one half of the sum together."""

from itertools import product


def solve(args):
    (nums,) = args
    middle = len(nums) // 2
    left, right = (
        {sum(chosen) for chosen in product(*((0, value) for value in part))} for part in (nums[:middle], nums[middle:])
    )
    return any(2 * (a + b) == sum(nums) for a in left for b in right)
