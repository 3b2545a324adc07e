"""Inputs of linked-lists/copy-list-with-random-pointer on either side of its constraints."""


def three(at: int, value: int, random: int | None) -> tuple[list[list[int | None]]]:
    """Three nodes without randoms, one of which is another."""
    nodes: list[list[int | None]] = [[0, None], [1, None], [2, None]]
    nodes[at] = [value, random]
    return (nodes,)


VALID = [
    ([],),  # the empty list
    ([[0, None]],),
    ([[0, 0]],),  # a random that leads to its own node
    ([[-10_000, None]],),  # the least value
    ([[10_000, 0]],),  # the greatest value
    ([[0, None]] * 1_000,),  # the longest list
    ([[-10_000, 999]] * 1_000,),  # all randoms lead to the last node
    ([[10_000, 0]] * 1_000,),  # all randoms lead to the first node
    ([[k, k] for k in range(1_000)],),
    ([[k, 999 - k] for k in range(1_000)],),
    ([[-10_000, 1], [10_000, 0]],),
    ([[7, 1], [7, 1]],),  # the same value twice
    three(0, -10_000, 2),
    three(2, 10_000, 0),
]
NEARLY = [
    (([[0, None]] * 1_001,), "one node too many, without randoms"),
    (([[k, 1_000 - k] for k in range(1_001)],), "one node too many, all different"),
    (([[-10_001, None]],), "the only value is one too low"),
    (([[10_001, None]],), "the only value is one too high"),
    (([[-10_001, 0]],), "the only value is one too low, with a random"),
    (([[10_001, 0]],), "the only value is one too high, with a random"),
    (([[-(2**31), None]],), "a value is the least int"),
    (([[2**31 - 1, None]],), "a value is the greatest int"),
    (([[0, 1]],), "the only random leads one behind the end"),
    (([[0, -1]],), "the only random leads one before the beginning"),
    (([[0, 2**31 - 1]],), "a random is the greatest int"),
    (([[0, -(2**31)]],), "a random is the least int"),
    (three(0, -10_001, None), "the first value is one too low"),
    (three(1, -10_001, None), "the middle value is one too low"),
    (three(2, -10_001, None), "the last value is one too low"),
    (three(0, 10_001, None), "the first value is one too high"),
    (three(1, 10_001, None), "the middle value is one too high"),
    (three(2, 10_001, None), "the last value is one too high"),
    (three(0, 0, 3), "the first random leads one behind the end"),
    (three(1, 0, 3), "the middle random leads one behind the end"),
    (three(2, 0, 3), "the last random leads one behind the end"),
    (three(0, 0, -1), "the first random is -1 instead of null"),
    (three(1, 7, -1), "the middle random is -1 instead of null"),
    (three(2, 7, -1), "the last random is -1 instead of null"),
    (three(1, 0, -3), "a random that counts from the end"),
    (three(0, 0, 10_000), "a random that is a value"),
    (([[0, 1], [1, 2]],), "the last random leads on where the list has ended"),
    (([[1, 1], [2, 2], [3, 3]],), "positions counted from one"),
    (([[0, None]] * 999 + [[0, 1_000]],), "only the last random of the longest list is one too high"),
    (([[0, 1_000]] + [[0, None]] * 999,), "only the first random of the longest list is one too high"),
    (([[0, 999]] * 999,), "all randoms lead one behind the end of a long list"),
    (([[0, None]] * 999 + [[10_001, None]],), "only the last value of the longest list is one too high"),
    (([[0, None]] * 500 + [[-10_001, None]] + [[0, None]] * 499,), "one value inside the longest list is too low"),
    (([[-10_001, 999]] + [[0, 999]] * 999,), "only the first value of the longest list is one too low"),
]
