"""Chooses how often each number occurs, and counts the orders of each choice by a multinomial coefficient."""

from math import comb


def solve(args):
    nums, target = args

    def choices(i, left, length):
        # The orders of `length` numbers already chosen are counted by the caller; here the places for the next number.
        if left == 0:
            return 1
        if i == len(nums):
            return 0
        return sum(
            comb(length + many, many) * choices(i + 1, left - many * nums[i], length + many)
            for many in range(left // nums[i] + 1)
        )

    return choices(0, target, 0)
