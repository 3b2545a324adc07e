"""Inputs of linked-lists/linked-list-cycle on either side of its constraints."""

VALID = [
    ([], -1),  # the empty list
    ([0], -1),
    ([0], 0),  # a node that leads to itself
    ([-100_000], -1),  # the least value
    ([100_000], 0),  # the greatest value
    ([0] * 10_000, -1),  # the longest list
    ([-100_000] * 10_000, 0),  # back to the first node
    ([100_000] * 10_000, 9_999),  # the last node leads to itself
    (list(range(10_000)), 5_000),
    ([-100_000, 0, 100_000], 2),
    ([1, 2, 3], 0),
    ([1, 2, 3], 1),
]
NEARLY = [
    (([0] * 10_001, -1), "one node too many, no cycle"),
    (([0] * 10_001, 0), "one node too many, back to the first"),
    ((list(range(10_001)), 10_000), "one node too many, which leads to itself"),
    (([], 0), "the empty list has no first node"),
    (([], -2), "pos is one too low for the empty list"),
    (([], 1), "the empty list has no second node"),
    (([0], 1), "pos is one behind the only node"),
    (([0], -2), "pos is one too low for the only node"),
    (([1, 2, 3], 3), "pos is one behind the last node"),
    (([1, 2, 3], 4), "pos is two behind the last node"),
    (([1, 2, 3], -2), "pos is one too low"),
    (([1, 2, 3], -3), "pos counts from the end"),
    (([1, 2], 2**31 - 1), "pos is the greatest int"),
    (([1, 2], -(2**31)), "pos is the least int"),
    (([0] * 10_000, 10_000), "pos is one behind the last node of the longest list"),
    (([0] * 10_000, -2), "pos is one too low for the longest list"),
    (([0] * 9_999, 9_999), "pos would do for the longest list only"),
    (([-100_001], -1), "the only value is one too low"),
    (([100_001], -1), "the only value is one too high"),
    (([-100_001], 0), "the only value is one too low, on a cycle"),
    (([100_001], 0), "the only value is one too high, on a cycle"),
    (([-(2**31)], -1), "a value is the least int"),
    (([2**31 - 1], -1), "a value is the greatest int"),
    (([-100_001, 0, 0], -1), "the first value is one too low"),
    (([0, -100_001, 0], -1), "the middle value is one too low"),
    (([0, 0, -100_001], -1), "the last value is one too low"),
    (([100_001, 0, 0], -1), "the first value is one too high"),
    (([0, 100_001, 0], -1), "the middle value is one too high"),
    (([0, 0, 100_001], -1), "the last value is one too high"),
    (([100_001, 0, 0], 1), "the value before a cycle is one too high"),
    (([0, 0, -100_001], 2), "the value of a node that leads to itself is one too low"),
    (([100_001, *[0] * 9_999], -1), "only the first value of the longest list is one too high"),
    (([*[0] * 5_000, -100_001, *[0] * 4_999], 0), "one value inside the longest list is one too low"),
    (([*[0] * 9_999, 100_001], 9_999), "only the last value of the longest list is one too high"),
]
