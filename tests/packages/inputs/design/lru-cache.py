"""Inputs of design/lru-cache on either side of its constraints.

A call of an unknown name, with too few operands or before the constructor cannot be encoded.
"""


def calls(capacity: int, *given: tuple[int, ...]) -> tuple[list[str], list[list[int]]]:
    """The constructor, then a get for each single number and a put for each pair."""
    names = ["get" if len(values) == 1 else "put" for values in given]
    return (["LRUCache", *names], [[capacity], *map(list, given)])


def many(name: str, values: list[int], times: int) -> tuple[list[str], list[list[int]]]:
    """The same call again and again."""
    return (["LRUCache", *[name] * times], [[1], *[values] * times])


VALID = [
    calls(1),  # the constructor only
    calls(3_000),
    calls(1, (0,)),
    calls(3_000, (10_000,)),  # the greatest key
    calls(1, (0, 0)),  # the least key and value
    calls(3_000, (10_000, 100_000)),  # the greatest key and value
    calls(2, (0, 100_000), (10_000, 0), (0,), (10_000,)),
    calls(2, (1, 1), (1, 1), (1,), (1,)),  # the same call again
    calls(1, *[(key, 0) for key in range(10_001)]),  # all keys
    many("put", [10_000, 100_000], 200_000),  # the most calls
]
NEARLY = [
    (([], []), "not even the constructor"),
    (calls(0), "no room at all"),
    (calls(0, (1, 1), (1,)), "no room, but calls"),
    (calls(-1), "a negative capacity"),
    (calls(-1, (1,)), "a negative capacity, and a get"),
    (calls(3_001), "a capacity one too high"),
    (calls(3_001, (1, 1)), "a capacity one too high, and a put"),
    (calls(10_000), "the greatest key is no capacity"),
    (calls(2**31 - 1), "the capacity is the greatest int"),
    (calls(-(2**31)), "the capacity is the least int"),
    (calls(1, (-1,)), "a get of a key one too low"),
    (calls(1, (10_001,)), "a get of a key one too high"),
    (calls(1, (-1, 0)), "a put of a key one too low"),
    (calls(1, (10_001, 0)), "a put of a key one too high"),
    (calls(1, (0, -1)), "a put of a value one too low"),
    (calls(1, (0, 100_001)), "a put of a value one too high"),
    (calls(1, (-1, -1)), "a put of a key and a value one too low"),
    (calls(1, (10_001, 100_001)), "a put of a key and a value one too high"),
    (calls(1, (100_000,)), "the greatest value is no key for get"),
    (calls(1, (100_000, 10_000)), "key and value of a put have changed places"),
    (calls(2, (-1,), (1, 1), (2,)), "the first of three calls has a key one too low"),
    (calls(2, (1, 1), (-1,), (2,)), "the middle one of three calls has a key one too low"),
    (calls(2, (1, 1), (2,), (-1,)), "the last of three calls has a key one too low"),
    (calls(2, (10_001, 1), (1, 1), (2,)), "the first of three calls has a key one too high"),
    (calls(2, (1, 1), (10_001, 1), (2,)), "the middle one of three calls has a key one too high"),
    (calls(2, (1, 1), (2,), (10_001, 1)), "the last of three calls has a key one too high"),
    (calls(2, (1, -1), (1,), (2,)), "the first of three calls has a value one too low"),
    (calls(2, (1,), (1, -1), (2,)), "the middle one of three calls has a value one too low"),
    (calls(2, (1,), (2,), (1, 100_001)), "the last of three calls has a value one too high"),
    (calls(1, (2**31 - 1,)), "a get of the greatest int"),
    (calls(1, (-(2**31),)), "a get of the least int"),
    (calls(1, (2**31 - 1, 0)), "a put of the greatest int for a key"),
    (calls(1, (0, 2**31 - 1)), "a put of the greatest int for a value"),
    (calls(1, (0, -(2**31))), "a put of the least int for a value"),
    (calls(3_000, *[(key, 0) for key in range(10_002)]), "all keys, and the one behind them"),
    (many("get", [0], 200_001), "one get too many"),
    (many("put", [0, 0], 200_001), "one put too many"),
]
