"""Inputs of graphs/network-delay-time on either side of its constraints.

The smallest network has two nodes, since there is at least one line and a line joins two.
"""

PAIRS = [(u, v) for u in range(1, 101) for v in range(1, 101) if u != v]
RING = [[1, 2, 5], [2, 3, 5], [3, 1, 5]]


def ring(at: int, *line: int) -> tuple[list[list[int]], int, int]:
    """A ring of three nodes with another line in one place."""
    return ([*RING[:at], list(line), *RING[at + 1 :]], 3, 1)


VALID = [
    ([[1, 2, 0]], 2, 1),  # the fewest nodes, one line, the least time
    ([[2, 1, 100]], 2, 2),  # the greatest time
    ([[1, 2, 1]], 2, 2),  # a node out of reach
    ([[1, 2, 0], [2, 1, 100]], 2, 1),  # every line there can be
    ([[1, 100, 100]], 100, 100),  # the most nodes, the last one sends
    ([[100, 1, 0]], 100, 1),
    ([[u, v, 100] for u, v in PAIRS[:6_000]], 100, 1),  # the most lines
    ([[u, v, 0] for u, v in PAIRS[-6_000:]], 100, 100),
    ([[u, v, (u + v) % 101] for u in range(1, 78) for v in range(1, 78) if u != v], 77, 77),
    (RING, 3, 1),
    (RING, 3, 3),
    ([[1, 2, 1], [1, 3, 1], [2, 3, 1], [3, 2, 1]], 3, 2),
]
NEARLY = [
    (([], 1, 1), "no line, as there can be none with one node"),
    (([], 2, 1), "no line between two nodes"),
    (([[u, v, 1] for u, v in PAIRS[:6_001]], 100, 1), "one line too many"),
    (([[u, v, 0] for u, v in PAIRS], 100, 1), "every line between the most nodes"),
    (([[1, 2, 1]], 0, 0), "no node"),
    (([[1, 2, 1]], 1, 1), "one node, and a line to a second one"),
    (([[1, 1, 1]], 1, 1), "one node, and a line to itself"),
    (([[1, 2, 1]], 101, 1), "one node too many"),
    (([[1, 101, 1]], 101, 101), "one node too many, which sends and has a line"),
    (([[1, 2, 1]], -1, 1), "less than no node"),
    (([[1, 2, 1]], 2**31 - 1, 1), "the number of nodes is the greatest int"),
    (([[1, 2, 1]], -(2**31), 1), "the number of nodes is the least int"),
    (([[1, 2, 1]], 2, 0), "the sender is one too low"),
    (([[1, 2, 1]], 2, 3), "the sender is one too high"),
    (([[1, 100, 1]], 100, 101), "the sender is one too high for the most nodes"),
    (([[1, 2, 1]], 2, -1), "the sender is negative"),
    (([[1, 2, 1]], 2, 2**31 - 1), "the sender is the greatest int"),
    (([[1, 2, 1]], 2, -(2**31)), "the sender is the least int"),
    (ring(0, 0, 2, 5), "the first line begins one too low"),
    (ring(1, 0, 3, 5), "the middle line begins one too low"),
    (ring(2, 0, 1, 5), "the last line begins one too low"),
    (ring(0, 4, 2, 5), "the first line begins one too high"),
    (ring(2, 4, 1, 5), "the last line begins one too high"),
    (ring(0, 1, 0, 5), "the first line leads one too low"),
    (ring(2, 3, 0, 5), "the last line leads one too low"),
    (ring(0, 1, 4, 5), "the first line leads one too high"),
    (ring(1, 2, 4, 5), "the middle line leads one too high"),
    (ring(2, 3, 4, 5), "the last line leads one too high"),
    (ring(0, 1, 2, -1), "the time of the first line is one too low"),
    (ring(1, 2, 3, -1), "the time of the middle line is one too low"),
    (ring(2, 3, 1, -1), "the time of the last line is one too low"),
    (ring(0, 1, 2, 101), "the time of the first line is one too high"),
    (ring(1, 2, 3, 101), "the time of the middle line is one too high"),
    (ring(2, 3, 1, 101), "the time of the last line is one too high"),
    (ring(1, 2, 3, 2**31 - 1), "a time is the greatest int"),
    (ring(1, 2, 3, -(2**31)), "a time is the least int"),
    (ring(0, 1, 1, 5), "the first line leads back to its own node"),
    (ring(1, 2, 2, 0), "the middle line leads back to its own node in no time"),
    (ring(2, 3, 3, 5), "the last line leads back to its own node"),
    (ring(1, 1, 2, 5), "a line occurs twice, side by side"),
    (ring(2, 1, 2, 6), "the first line occurs again at the end, with another time"),
    (([[1, 2, 0], [2, 1, 0], [1, 2, 0]], 2, 1), "one more than every line there can be"),
    (([[]], 2, 1), "an empty line"),
    (([[1, 2]], 2, 1), "a line without a time"),
    (([[1, 2, 1, 1]], 2, 1), "a line with two times"),
    (ring(0, 1, 2), "the first line is one short"),
    (ring(1, 2, 3, 5, 0), "the middle line is one longer"),
    (ring(2, 3), "the last line is two short"),
    (([*([u, v, 1] for u, v in PAIRS[:5_999]), [100, 99, 101]], 100, 1), "only the last of the most lines is wrong"),
    (([*([u, v, 1] for u, v in PAIRS[:5_999]), [1, 2, 0]], 100, 1), "the last of the most lines is the first again"),
]
