"""Inputs of searching/search-in-rotated-sorted-array on either side of its constraints."""

VALID = [
    ([0], 0),  # the shortest list, and the target is there
    ([0], 1),  # the shortest list, and the target is not there
    ([0, 1], 0),  # not rotated
    ([1, 0], 0),  # rotated by one of two
    ([1, 2, 0], 0),  # the least value at the end
    ([2, 0, 1], 2),  # the greatest value at the front
    (list(range(5_000)), 4_999),  # the longest list, not rotated
    ([*range(1, 5_000), 0], 0),  # the longest list, rotated by one
    ([4_999, *range(4_999)], -1),  # the longest list, rotated by all but one
    ([*range(2_500, 5_000), *range(2_500)], 5_000),  # the longest list, rotated by half
    ([-10_000], 10_000),  # least element, greatest target
    ([10_000], -10_000),  # greatest element, least target
    ([10_000, -10_000], 0),  # both extremes, rotated
    ([-10_000, 10_000], -10_000),  # both extremes, not rotated
    (list(range(5_001, 10_001)), 10_000),  # the longest list that ends with the greatest value
]
NEARLY = [
    (([], 0), "one element too few"),
    (([], -1), "no element, and the answer as target"),
    ((list(range(5_001)), 0), "one element too many, not rotated"),
    (([*range(1, 5_001), 0], 0), "one element too many, rotated by one"),
    (([*range(2_500, 5_001), *range(2_500)], 0), "one element too many, rotated by half"),
    ((list(range(5_000, 10_001)), 0), "one element too many, up to the greatest value"),
    (([0], -10_001), "target one below the least value"),
    (([0], 10_001), "target one above the greatest value"),
    (([-10_000, 10_000], -10_001), "target one below the first element"),
    (([-10_000, 10_000], 10_001), "target one above the last element"),
    (([-10_001], -10_001), "element and target one below the least value"),
    (([-10_001], 0), "the only element one below the least value"),
    (([10_001], 0), "the only element one above the greatest value"),
    (([-10_001, 0, 1], 0), "too small at the front, not rotated"),
    (([1, -10_001, 0], 0), "too small in the middle, behind the break"),
    (([0, 1, -10_001], 0), "too small at the end, behind the break"),
    (([0, 1, 10_001], 0), "too large at the end, not rotated"),
    (([0, 10_001, -1], 0), "too large in the middle, before the break"),
    (([10_001, 0, 1], 0), "too large at the front, before the break"),
    ((list(range(5_002, 10_002)), 10_000), "a longest list that ends one above the greatest value"),
    (([0, 0], 0), "two equal elements and no other"),
    (([0, 0, 1], 1), "the least value twice"),
    (([0, 1, 1], 1), "the greatest value twice"),
    (([0, 1, 1, 2], 1), "a value in the middle twice"),
    (([1, 2, 0, 1], 1), "the same value at both ends of a rotated list"),
    (([1, 1, 0], 0), "the greatest value twice before the break"),
    (([1, 0, 0], 0), "the least value twice behind the break"),
    (([*range(4_999), 4_998], 0), "a longest list whose last two are equal"),
    (([2, 1, 0], 0), "descending: two breaks"),
    (([0, 2, 1], 0), "the last two of an ascending list exchanged"),
    (([1, 0, 2], 0), "the first two of an ascending list exchanged"),
    (([0, 2, 1, 3], 2), "the two in the middle exchanged"),
    (([3, 1, 2, 0], 0), "both ends of an ascending list exchanged"),
    (([2, 3, 1, 0], 0), "unsorted behind the break"),
    (([3, 2, 0, 1], 0), "unsorted before the break"),
    (([1, 2, 0, 3], 0), "one break, and the last element is above the first"),
    (([2, 3, 0, 1, 4], 0), "a rotated list with the greatest value put at its end"),
    (([*range(4_998), 4_999, 4_998], 0), "a longest list with its last two exchanged"),
    (([2**31 - 1, -(2**31)], 0), "both ints at their limits"),
    (([0], 2**31 - 1), "the greatest int as target"),
]
