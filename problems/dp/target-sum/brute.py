"""Multiplies (x^v + x^-v) of all numbers, moved to powers from zero on: one large number with a field for each."""


def solve(args):
    nums, target = args
    width = len(nums) + 1  # of a field: there are no more than 2^n choices in all
    result = 1
    for value in nums:
        result *= 1 + (1 << 2 * value * width)
    place = target + sum(nums)
    return result >> width * place & (1 << width) - 1 if place >= 0 else 0
