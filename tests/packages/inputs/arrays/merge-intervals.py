"""Inputs of arrays/merge-intervals on either side of its constraints."""

VALID = [
    ([[0, 0]],),  # the shortest list, with the least point there is
    ([[10_000, 10_000]],),  # the greatest point
    ([[0, 10_000]],),  # both ends at once
    ([[9_999, 10_000]],),
    ([[0, 0]] * 10_000,),  # the longest list, one interval only
    ([[0, 10_000]] * 10_000,),
    ([[k, k] for k in range(10_000)],),  # the longest list without an overlap
    ([[k, k + 1] for k in range(9_999, -1, -1)],),  # unsorted, and the last one ends at the greatest point
    ([[0, 1], [1, 2]],),  # touching
    ([[0, 1], [2, 3]],),  # one apart
    ([[10_000, 10_000], [0, 0]],),
    ([[5, 5], [5, 5], [5, 5]],),  # the same one again
    ([[2, 9], [3, 8], [4, 7]],),  # nested
]
NEARLY = [
    (([],), "no interval"),
    (([[0, 0]] * 10_001,), "one interval too many, all the same"),
    (([[k % 10_000, 10_000] for k in range(10_001)],), "one interval too many, most of them different"),
    (([[-1, 0]],), "the only start is one below the least point"),
    (([[-1, -1]],), "both ends are one below the least point"),
    (([[-1, 10_000]],), "start one below, end at the greatest point"),
    (([[0, 10_001]],), "the only end is one above the greatest point"),
    (([[10_000, 10_001]],), "end one above, start at the greatest point"),
    (([[10_001, 10_001]],), "both ends are one above the greatest point"),
    (([[1, 0]],), "start one behind the end, at the least points"),
    (([[10_000, 9_999]],), "start one behind the end, at the greatest points"),
    (([[10_000, 0]],), "the widest interval, turned round"),
    (([[-1, 3], [1, 2], [5, 6]],), "the first of three starts too low"),
    (([[0, 3], [-1, 2], [5, 6]],), "the middle one of three starts too low"),
    (([[0, 3], [1, 2], [-1, 6]],), "the last of three starts too low"),
    (([[0, 10_001], [1, 2], [5, 6]],), "the first of three ends too high"),
    (([[0, 3], [1, 10_001], [5, 6]],), "the middle one of three ends too high"),
    (([[0, 3], [1, 2], [5, 10_001]],), "the last of three ends too high"),
    (([[3, 2], [1, 2], [5, 6]],), "the first of three is turned round"),
    (([[0, 3], [2, 1], [5, 6]],), "the middle one of three is turned round"),
    (([[0, 3], [1, 2], [6, 5]],), "the last of three is turned round"),
    (([[]],), "the only interval is empty"),
    (([[0]],), "the only interval has one number"),
    (([[0, 1, 2]],), "the only interval has three numbers"),
    (([[0, 1, 0]],), "a third number that is the first again"),
    (([[0], [1, 2], [5, 6]],), "the first of three has one number"),
    (([[0, 3], [1, 2, 2], [5, 6]],), "the middle one of three has three numbers"),
    (([[0, 3], [1, 2], [5]],), "the last of three has one number"),
    (([[0, 3], [1, 2], []],), "the last of three is empty"),
    (([[-(2**31), 0]],), "the least int for a start"),
    (([[0, 2**31 - 1]],), "the greatest int for an end"),
    (([[2**31 - 1, -(2**31)]],), "both extremes of an int, turned round"),
    (([[0, 0]] * 9_999 + [[1, 0]],), "the last of the longest list is turned round"),
    (([[0, 0]] * 5_000 + [[0, 10_001]] + [[0, 0]] * 4_999,), "one in the middle of the longest list ends too high"),
    (([[-1, 0]] + [[0, 0]] * 9_999,), "the first of the longest list starts too low"),
]
