"""Inputs of stacks/daily-temperatures on either side of its constraints."""

VALID = [
    ([50],),  # a single day
    ([30],),  # the lowest reading alone
    ([100],),  # the highest reading alone
    ([30, 100],),  # both extremes, rising
    ([100, 30],),  # both extremes, falling
    ([30] * 100_000,),  # as many days as there may be, at the lowest reading
    ([100] * 100_000,),  # as many days, at the highest reading
    ([30, 100] * 50_000,),  # as many days, both extremes in turn
    (list(range(30, 101)),),  # every reading once, rising
    (list(range(100, 29, -1)),),  # every reading once, falling
    ([50, 50],),  # readings may repeat
]
NEARLY = [
    (([],), "one day too few"),
    (([30] * 100_001,), "one day too many at the lowest reading"),
    (([100] * 100_001,), "one day too many at the highest reading"),
    (([50] * 100_001,), "one day too many, in between"),
    (([*[30] * 100_000, 100],), "one day too many, and it is the warm one"),
    (([100, *[30] * 100_000],), "one day too many, a warm one at the front"),
    (([29],), "one below the lowest reading, alone"),
    (([101],), "one above the highest reading, alone"),
    (([29, 50],), "too low on the first of two days"),
    (([50, 29],), "too low on the last of two days"),
    (([101, 50],), "too high on the first of two days"),
    (([50, 101],), "too high on the last of two days"),
    (([50, 29, 50],), "too low in the middle"),
    (([50, 101, 50],), "too high in the middle"),
    (([30, 29],), "too low behind the lowest reading"),
    (([29, 30],), "too low before the lowest reading"),
    (([100, 101],), "too high behind the highest reading"),
    (([101, 100],), "too high before the highest reading"),
    (([29, 100],), "too low beside the highest reading"),
    (([101, 30],), "too high beside the lowest reading"),
    ((list(range(29, 101)),), "every reading, rising from one too low"),
    ((list(range(30, 102)),), "every reading, rising to one too high"),
    ((list(range(100, 28, -1)),), "every reading, falling to one too low"),
    ((list(range(101, 29, -1)),), "every reading, falling from one too high"),
    (([29, *[50] * 99_999],), "too low on the first of the most days"),
    (([*[50] * 99_999, 29],), "too low on the last of the most days"),
    (([101, *[50] * 99_999],), "too high on the first of the most days"),
    (([*[50] * 99_999, 101],), "too high on the last of the most days"),
    (([*[50] * 50_000, 101, *[50] * 49_999],), "too high halfway through the most days"),
    (([0],), "zero degrees"),
    (([50, -50],), "a reading with its sign turned"),
    (([-(2**31)],), "the least int"),
    (([2**31 - 1],), "the greatest int"),
]
