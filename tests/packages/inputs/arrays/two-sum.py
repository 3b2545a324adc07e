"""Inputs of arrays/two-sum on either side of its constraints."""

G = 1_000_000_000  # the greatest value; the least one is -G

VALID = [
    ([3, 3], 6),  # the shortest list there may be, with equal values
    ([0, 0], 0),
    ([-G, G], 0),  # both extremes of a value
    ([0, G], G),  # the greatest target
    ([-G, 0], -G),  # the least target
    ([G // 2, G // 2], G),
    ([-G // 2, -G // 2], -G),
    ([0] * 9_998 + [1, 2], 3),  # the longest list, with many equal values that have no partner
    ([1, *[5] * 9_998, 2], 3),  # the pair is at both ends
    (list(range(10_000)), 1),
    (list(range(10_000)), 19_997),
    ([2, 2, 1, 9], 4),
    ([4, 2, 1, 3, 9], 4),  # half of the target is there once, which is no pair
    ([1, 1, 1, 0, 6], 6),  # equal values that belong to no pair
]
NEARLY = [
    (([], 0), "no element"),
    (([3], 6), "one element has no partner"),
    (([0], 0), "one element, which would be its own partner"),
    (([0] * 9_999 + [1, 2], 3), "one element too many, with one pair"),
    ((list(range(10_001)), 1), "one element too many, all different"),
    (([-G - 1, G], -1), "the first of two values is one too low"),
    (([G, -G - 1], -1), "the last of two values is one too low"),
    (([G + 1, -G], 1), "the first of two values is one too high"),
    (([-G, G + 1], 1), "the last of two values is one too high"),
    (([1, -G - 1, 2], 3), "a value between the pair is one too low"),
    (([1, G + 1, 2], 3), "a value between the pair is one too high"),
    (([-G - 1, 1, 2], 3), "a value before the pair is one too low"),
    (([1, 2, G + 1], 3), "a value behind the pair is one too high"),
    (([1, G], G + 1), "the target is one too high"),
    (([-1, -G], -G - 1), "the target is one too low"),
    (([G, G], 2 * G), "the target is the sum of the greatest values"),
    (([-G, -G], -2 * G), "the target is the sum of the least values"),
    (([1, 2, 2**31 - 1], 3), "a value is the greatest int"),
    (([-(2**31), 1, 2], 3), "a value is the least int"),
    (([0, 0], 2**31 - 1), "the target is the greatest int"),
    (([0, 0], -(2**31)), "the target is the least int"),
    (([3, 4], 6), "no pair: half of the target occurs once"),
    (([1, 2], 4), "no pair: the only sum is one too low"),
    (([1, 2], 2), "no pair: the only sum is one too high"),
    (([-1, -2], 3), "no pair: right but for the sign"),
    (([0, 5, 10], 20), "no pair: the last position would be used twice"),
    (([1, 2, 3], 6), "no pair: it takes three values"),
    (([0] * 10_000, 1), "no pair in the longest list"),
    (([3, 3, 3], 6), "three pairs of equal values"),
    (([1, 2, 2], 3), "two pairs, as the second partner occurs twice"),
    (([1, 1, 2], 3), "two pairs, as the first partner occurs twice"),
    (([1, 2, 3, 4], 5), "two pairs, one within the other"),
    (([1, 4, 2, 3], 5), "two pairs, one behind the other"),
    (([1, 2, 4, 3], 5), "two pairs that overlap"),
    (([3, 3, 1, 5], 6), "two pairs, one of equal values"),
    (([0, 0, G, -G], 0), "two pairs, one of the extremes"),
    (([1, 2, *[0] * 9_997, 2], 3), "two pairs in the longest list"),
    (([0] * 10_000, 0), "every pair of the longest list"),
]
