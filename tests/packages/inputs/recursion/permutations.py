"""Inputs of recursion/permutations on either side of its constraints."""

VALID = [
    ([0],),  # the shortest list
    ([-10],),  # the least value alone
    ([10],),  # the greatest value alone
    ([-10, 10],),  # both extremes
    ([1, 2, 3, 4, 5, 6],),  # the longest list, ascending
    ([10, 9, 8, 7, 6, 5],),  # the longest list, from the greatest value down
    ([-10, -9, -8, -7, -6, -5],),  # the longest list, from the least value up
    ([-10, 10, -9, 9, -8, 8],),  # the longest list, both ends of the range
    ([1, -1],),  # opposites are different
    ([0, 1, -1, 10, -10],),  # one element less than the most
    ([3, 1, 2],),  # in no order
]
NEARLY = [
    (([],), "one element too few"),
    (([0, 1, 2, 3, 4, 5, 6],), "one element too many, ascending"),
    (([10, 9, 8, 7, 6, 5, 4],), "one element too many, from the greatest value down"),
    (([-10, -5, -1, 0, 1, 5, 10],), "one element too many, over the whole range"),
    ((list(range(1, 9)),), "two elements too many"),
    ((list(range(-10, 11)),), "every value there is"),
    (([-11],), "one below the least value, alone"),
    (([11],), "one above the greatest value, alone"),
    (([-11, 0, 1],), "too small at the front"),
    (([0, -11, 1],), "too small in the middle"),
    (([0, 1, -11],), "too small at the end"),
    (([11, 0, 1],), "too large at the front"),
    (([0, 11, 1],), "too large in the middle"),
    (([0, 1, 11],), "too large at the end"),
    (([-11, -10, -9, -8, -7, -6],), "a longest list that begins one below the least value"),
    (([6, 7, 8, 9, 10, 11],), "a longest list that ends one above the greatest value"),
    (([10, 11],), "too large beside the greatest value"),
    (([-11, -10],), "too small beside the least value"),
    (([0, 0],), "two equal elements and no other"),
    (([-1, -1],), "a negative element twice"),
    (([10, 10],), "the greatest value twice"),
    (([-10, -10],), "the least value twice"),
    (([1, 1, 2],), "the first element twice, side by side"),
    (([1, 2, 1],), "the first element again at the end"),
    (([1, 2, 2],), "the last element twice"),
    (([0, 1, 1, 2],), "an element in the middle twice"),
    (([1, 2, 3, 4, 5, 5],), "a longest list whose last two are equal"),
    (([1, 2, 3, 4, 5, 1],), "a longest list whose ends are equal"),
    (([3, 1, 2, 4, 2, 5],), "a longest list with two equal elements apart"),
    (([0, 0, 0],), "one value three times"),
    (([1, 2, 1, 2],), "two values twice each"),
    (([-(2**31)],), "the least int"),
    (([2**31 - 1],), "the greatest int"),
]
