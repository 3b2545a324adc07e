"""Inputs of linked-lists/merge-k-sorted-lists on either side of its constraints."""

VALID = [
    ([],),  # no list at all
    ([[]],),  # one list, and it is empty
    ([[]] * 10_000,),  # as many lists as there may be, all empty
    ([[0]] * 10_000,),  # as many lists and as many nodes as there may be
    ([[0] * 500],),  # the longest list
    ([[0] * 500] * 20,),  # as many nodes as there may be, in the fewest lists
    ([[0] * 500] * 20 + [[]] * 9_980,),  # lists, length and total, all at their most
    ([list(range(500))],),  # the longest list, all values different
    ([[-10_000]],),  # the least value alone
    ([[10_000]],),  # the greatest value alone
    ([[-10_000] * 250 + [10_000] * 250],),  # both extremes in one list
    ([[7, 7]],),  # equal neighbours are ascending
    ([[2, 3], [0, 1]],),  # the lists themselves are in no order
    ([[], [0], []],),  # empty lists on either side
]
NEARLY = [
    (([[]] * 10_001,), "one list too many, all empty"),
    (([[0], *[[]] * 10_000],), "one list too many, a node in the first"),
    (([*[[]] * 10_000, [0]],), "one list too many, a node in the last"),
    (([[0] * 501],), "the only list is one node too long"),
    (([list(range(501))],), "the only list is one node too long, all values different"),
    (([[0] * 501, []],), "the first list is one node too long"),
    (([[], [0] * 501],), "the last list is one node too long"),
    (([[], [0] * 501, []],), "the list in the middle is one node too long"),
    (([*[[0] * 500] * 18, [0] * 501],), "one list too long behind many of the greatest length"),
    (([*[[0] * 500] * 20, [1]],), "one node too many in all, a list of its own at the end"),
    (([[-1], *[[0] * 500] * 20],), "one node too many in all, a list of its own at the front"),
    (([[0, 0], *[[0]] * 9_999],), "one node too many in all, in the first of the most lists"),
    (([*[[0]] * 9_999, [0, 0]],), "one node too many in all, in the last of the most lists"),
    (([*[[0] * 100] * 50, [0] * 101, *[[0] * 100] * 49],), "one node too many in all, in the middle list"),
    (([[-10_001]],), "one below the least value, alone"),
    (([[10_001]],), "one above the greatest value, alone"),
    (([[-10_001, -10_000]],), "one below the least value, beside the least"),
    (([[10_000, 10_001]],), "one above the greatest value, beside the greatest"),
    (([[-10_001, 0, 10_000]],), "too small at the front of three"),
    (([[-10_000, 0, 10_001]],), "too large at the end of three"),
    (([[0], [0], [-10_001]],), "too small in the last list"),
    (([[0], [-10_001], [0]],), "too small in the list in the middle"),
    (([[10_001], [0], [0]],), "too large in the first list"),
    (([[], [10_001]],), "too large behind an empty list"),
    (([[*[0] * 499, 10_001]],), "too large at the end of a longest list"),
    (([[1, 0]],), "two nodes the wrong way round"),
    (([[10_000, -10_000]],), "both extremes the wrong way round"),
    (([[-9_999, -10_000]],), "a descent of one down to the least value"),
    (([[10_000, 9_999]],), "a descent of one from the greatest value"),
    (([[1, 0, 2]],), "a descent behind the first node"),
    (([[0, 2, 1]],), "a descent before the last node"),
    (([[0, 2, 1, 3]],), "a descent in the middle"),
    (([[0, 0, -1]],), "a descent behind equal values"),
    (([[1, 0], [0, 1]],), "only the first list is unsorted"),
    (([[0, 1], [1, 0]],), "only the last list is unsorted"),
    (([[], [1, 0], []],), "unsorted between empty lists"),
    (([[*range(499), 497]],), "a longest list that descends at its last node"),
    (([[1, *range(499)]],), "a longest list that descends behind its first node"),
    (([*[[0]] * 9_998, [1, 0]],), "the last of many lists is unsorted"),
    (([[-(2**31)]],), "the least int"),
    (([[2**31 - 1]],), "the greatest int"),
]
