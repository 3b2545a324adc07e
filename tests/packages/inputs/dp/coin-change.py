"""Inputs of dp/coin-change on either side of its constraints."""

G = 2**31 - 1  # the greatest coin, and the greatest int there is

VALID = [
    ([1], 0),  # one coin, the least coin, the least amount
    ([1], 10_000),  # the greatest amount
    ([G], 0),  # the greatest coin
    ([G], 10_000),
    ([1, G], 1),
    ([2], 1),  # an amount that cannot be paid
    (list(range(1, 13)), 10_000),  # the most coins
    (list(range(12, 0, -1)), 0),
    ([G - k for k in range(12)], 10_000),
    ([10_000], 10_000),
    ([10_001], 10_000),  # a coin may be greater than the amount
    ([5, 1, 9, 2], 9_999),
]
NEARLY = [
    (([], 0), "no coin, though nothing is to be paid"),
    (([], 10_000), "no coin for the greatest amount"),
    ((list(range(1, 14)), 0), "one coin too many, nothing to pay"),
    (([G - k for k in range(13)], 10_000), "one coin too many, all of them huge"),
    (([1] * 12, 5), "the same coin twelve times"),
    (([1] * 13, 5), "one coin too many and all the same"),
    (([0], 0), "the only coin is zero"),
    (([-1], 0), "the only coin is negative"),
    (([0, 1, 2], 3), "the first of three coins is zero"),
    (([1, 0, 2], 3), "the middle one of three coins is zero"),
    (([1, 2, 0], 3), "the last of three coins is zero"),
    (([-1, 1, 2], 3), "the first of three coins is negative"),
    (([1, -1, 2], 3), "the middle one of three coins is negative"),
    (([1, 2, -1], 3), "the last of three coins is negative"),
    (([-(2**31)], 10), "the only coin is the least int"),
    (([1, 2, -(2**31)], 3), "one of the coins is the least int"),
    (([-G, G], 0), "a coin and its opposite"),
    (([1, 1], 2), "the only coin is listed twice"),
    (([G, G], 0), "the greatest coin is listed twice"),
    (([1, 1, 2], 3), "two neighbours at the beginning are the same"),
    (([1, 2, 2], 3), "two neighbours at the end are the same"),
    (([1, 2, 1], 3), "the first coin is listed again at the end"),
    (([*range(1, 12), 1], 3), "the most coins, the last is the first again"),
    (([*range(1, 12), 11], 3), "the most coins, the last two are the same"),
    (([*range(12)], 3), "the most coins, the first is zero"),
    (([*range(1, 12), 0], 3), "the most coins, the last is zero"),
    (([1], -1), "an amount one too low, where -1 stands for no answer"),
    (([2, 5], -1), "an amount one too low, with two coins"),
    (([1], 10_001), "an amount one too high"),
    (([10_001], 10_001), "an amount one too high that one coin pays"),
    (([G], G), "the amount is the greatest int, which one coin pays"),
    (([1], 2**31 - 1), "the amount is the greatest int"),
    (([1], -(2**31)), "the amount is the least int"),
    ((list(range(1, 13)), 10_001), "the most coins and an amount one too high"),
    ((list(range(1, 13)), -1), "the most coins and an amount one too low"),
]
