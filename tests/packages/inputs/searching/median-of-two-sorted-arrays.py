"""Inputs of searching/median-of-two-sorted-arrays on either side of its constraints."""

VALID = [
    ([0], []),  # the fewest elements, all in the first list
    ([], [0]),  # the fewest elements, all in the second list
    ([0] * 1_000, []),  # a longest list beside an empty one
    ([], [0] * 1_000),  # the same the other way round
    ([0] * 1_000, [0] * 1_000),  # as many elements as there may be
    (list(range(1_000)), list(range(1_000))),  # as many, and the lists are equal
    ([-1_000_000], [1_000_000]),  # both extremes
    ([1_000_000], [-1_000_000]),  # both extremes, the greater one first
    ([-1_000_000] * 1_000, [1_000_000] * 1_000),  # both extremes, at full length
    ([1, 1], [1]),  # equal neighbours are ascending
    ([2, 3], [0, 1]),  # the second list lies below the first
    ([-1_000_000, 1_000_000], [-1_000_000, 1_000_000]),  # every position at an extreme
]
NEARLY = [
    (([], []), "no element at all"),
    (([0] * 1_001, []), "the first list is one too long, the second is empty"),
    (([], [0] * 1_001), "the second list is one too long, the first is empty"),
    (([0] * 1_001, [0]), "the first list is one too long"),
    (([0], [0] * 1_001), "the second list is one too long"),
    (([0] * 1_001, [0] * 999), "the first list is one too long, the total is at its most"),
    (([0] * 999, [0] * 1_001), "the second list is one too long, the total is at its most"),
    (([0] * 1_001, [0] * 1_000), "the first list and the total are one too long"),
    (([0] * 1_000, [0] * 1_001), "the second list and the total are one too long"),
    (([0] * 1_001, [0] * 1_001), "both lists are one too long"),
    ((list(range(1_001)), []), "the first list is one too long, all values different"),
    (([-1_000_001], []), "one below the least value, alone in the first list"),
    (([], [-1_000_001]), "one below the least value, alone in the second list"),
    (([1_000_001], []), "one above the greatest value, alone in the first list"),
    (([], [1_000_001]), "one above the greatest value, alone in the second list"),
    (([-1_000_001, 0, 1], [0]), "the first list begins one too low"),
    (([0], [-1_000_001, 0, 1]), "the second list begins one too low"),
    (([0, 1, 1_000_001], [0]), "the first list ends one too high"),
    (([0], [0, 1, 1_000_001]), "the second list ends one too high"),
    (([-1_000_001, -1_000_000], [-1_000_000]), "too small beside the least value"),
    (([1_000_000], [1_000_000, 1_000_001]), "too large beside the greatest value"),
    (([*[0] * 999, 1_000_001], [0] * 1_000), "the first list, at full length, ends one too high"),
    (([0] * 1_000, [-1_000_001, *[0] * 999]), "the second list, at full length, begins one too low"),
    (([1, 0], []), "two elements the wrong way round in the first list"),
    (([], [1, 0]), "two elements the wrong way round in the second list"),
    (([0, 1], [1, 0]), "only the second list is unsorted"),
    (([1, 0], [0, 1]), "only the first list is unsorted"),
    (([1, 0, 2, 3], [0]), "a descent behind the first element of the first list"),
    (([0, 2, 1, 3], [0]), "a descent in the middle of the first list"),
    (([0, 1, 3, 2], [0]), "a descent before the last element of the first list"),
    (([0], [1, 0, 2, 3]), "a descent behind the first element of the second list"),
    (([0], [0, 2, 1, 3]), "a descent in the middle of the second list"),
    (([0], [0, 1, 3, 2]), "a descent before the last element of the second list"),
    (([1_000_000, 999_999], [0]), "a descent of one from the greatest value"),
    (([0], [-999_999, -1_000_000]), "a descent of one to the least value"),
    (([0], [*range(999), 997]), "the second list, at full length, descends at its last element"),
    (([1, *range(999)], []), "the first list, at full length, descends behind its first element"),
    (([2**31 - 1], [0]), "the greatest int"),
    (([0], [-(2**31)]), "the least int"),
]
