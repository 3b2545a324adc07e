"""Inputs of sorting/sort-an-array on either side of its constraints."""

VALID = [
    ([0],),  # the shortest list
    ([-50_000],),  # the least value alone
    ([50_000],),  # the greatest value alone
    ([-50_000, 50_000],),  # both extremes, sorted
    ([50_000, -50_000],),  # both extremes, the wrong way round
    ([0] * 50_000,),  # the longest list, all equal
    (list(range(50_000)),),  # the longest list, sorted
    (list(range(50_000, 0, -1)),),  # the longest list, from the greatest value down
    (list(range(-50_000, 0)),),  # the longest list, from the least value up
    ([-50_000, 50_000] * 25_000,),  # the longest list, both extremes in turn
    ([1, 1, 0],),  # values may repeat
]
NEARLY = [
    (([],), "one element too few"),
    (([0] * 50_001,), "one element too many, all equal"),
    ((list(range(50_001)),), "one element too many, up to the greatest value"),
    ((list(range(0, -50_001, -1)),), "one element too many, down to the least value"),
    (([*[-50_000, 50_000] * 25_000, 0],), "one element too many behind both extremes in turn"),
    (([0] * 50_002,), "two elements too many"),
    (([-50_001],), "one below the least value, alone"),
    (([50_001],), "one above the greatest value, alone"),
    (([-50_001, 0],), "too small at the first of two"),
    (([0, -50_001],), "too small at the last of two"),
    (([50_001, 0],), "too large at the first of two"),
    (([0, 50_001],), "too large at the last of two"),
    (([0, -50_001, 0],), "too small in the middle"),
    (([0, 50_001, 0],), "too large in the middle"),
    (([-50_000, -50_001],), "too small behind the least value"),
    (([-50_001, -50_000],), "too small before the least value"),
    (([50_000, 50_001],), "too large behind the greatest value"),
    (([50_001, 50_000],), "too large before the greatest value"),
    (([-50_001, 50_000],), "too small beside the greatest value"),
    (([-50_000, 50_001],), "too large beside the least value"),
    (([-50_001, *[0] * 49_999],), "too small at the front of a longest list"),
    (([50_001, *[0] * 49_999],), "too large at the front of a longest list"),
    (([*[0] * 49_999, -50_001],), "too small at the end of a longest list"),
    (([*[0] * 49_999, 50_001],), "too large at the end of a longest list"),
    (([*[0] * 25_000, 50_001, *[0] * 24_999],), "too large in the middle of a longest list"),
    (([*[0] * 25_000, -50_001, *[0] * 24_999],), "too small in the middle of a longest list"),
    ((list(range(2, 50_002)),), "a longest list that rises one too far"),
    ((list(range(-50_001, -1)),), "a longest list that begins one too low"),
    (([3, 1, 50_001, 50_001, 2],), "too large twice"),
    (([-(2**31)],), "the least int"),
    (([2**31 - 1],), "the greatest int"),
    (([1, 2**31 - 1, 0],), "the greatest int in the middle"),
]
