"""Inputs of linked-lists/reverse-linked-list on either side of its constraints."""

VALID = [
    ([],),  # the empty list
    ([0],),  # a single node
    ([0] * 5_000,),  # the longest list, all values equal
    (list(range(5_000)),),  # the longest list, all values different
    ([-5_000],),  # the least value alone
    ([5_000],),  # the greatest value alone
    ([-5_000, 5_000],),  # both extremes, rising
    ([5_000, -5_000],),  # both extremes, falling
    ([-5_000] * 5_000,),  # the longest list of the least value
    ([5_000] * 5_000,),  # the longest list of the greatest value
    (list(range(-5_000, 0)),),  # the longest list that begins with the least value
    (list(range(5_000, 0, -1)),),  # the longest list that begins with the greatest value
    ([1, 2, 1],),  # values may repeat
]
NEARLY = [
    (([0] * 5_001,), "one node too many, all equal"),
    ((list(range(5_001)),), "one node too many, rising to the greatest value"),
    ((list(range(5_000, -1, -1)),), "one node too many, falling from the greatest value"),
    ((list(range(-5_000, 1)),), "one node too many, rising from the least value"),
    (([-5_000] * 5_001,), "one node too many of the least value"),
    (([5_000] * 5_001,), "one node too many of the greatest value"),
    (([*[-5_000, 5_000] * 2_500, 0],), "one node too many behind both extremes in turn"),
    (([0] * 5_002,), "two nodes too many"),
    (([0] * 10_000,), "twice as many nodes as there may be"),
    (([-5_001],), "one below the least value, alone"),
    (([5_001],), "one above the greatest value, alone"),
    (([-5_001, 0],), "too small at the first of two"),
    (([0, -5_001],), "too small at the last of two"),
    (([5_001, 0],), "too large at the first of two"),
    (([0, 5_001],), "too large at the last of two"),
    (([0, -5_001, 0],), "too small in the middle"),
    (([0, 5_001, 0],), "too large in the middle"),
    (([-5_000, -5_001],), "too small behind the least value"),
    (([5_001, 5_000],), "too large before the greatest value"),
    (([-5_001, 5_000],), "too small beside the greatest value"),
    (([-5_000, 5_001],), "too large beside the least value"),
    (([-5_001, *[0] * 4_999],), "too small at the head of a longest list"),
    (([*[0] * 4_999, -5_001],), "too small at the tail of a longest list"),
    (([5_001, *[0] * 4_999],), "too large at the head of a longest list"),
    (([*[0] * 4_999, 5_001],), "too large at the tail of a longest list"),
    (([*[0] * 2_500, 5_001, *[0] * 2_499],), "too large in the middle of a longest list"),
    (([*[0] * 2_500, -5_001, *[0] * 2_499],), "too small in the middle of a longest list"),
    ((list(range(2, 5_002)),), "a longest list that rises one too far"),
    ((list(range(-2, -5_002, -1)),), "a longest list that falls one too far"),
    (([1, 5_001, 5_001, 1],), "too large twice"),
    (([-(2**31)],), "the least int"),
    (([2**31 - 1],), "the greatest int"),
    (([0, 2**31 - 1, 0],), "the greatest int in the middle"),
]
