"""Cases for graphs/network-delay-time: sparse and dense networks, zero travel times, nodes out of reach."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations, pairwise, permutations, product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, parameters

P = parameters(__file__)

Lines = list[list[int]]
Args = tuple[Lines, int, int]


def is_valid(args: Args) -> bool:
    """Sizes and travel times within the parameters; lines join different nodes, each ordered pair at most once."""
    times, n, k = args
    return (
        P.n_min <= k <= n <= P.n_max
        and P.times_min <= len(times) <= P.times_max
        and all(len(line) == 3 for line in times)
        and all(1 <= u <= n and 1 <= v <= n and u != v and P.weight_min <= w <= P.weight_max for u, v, w in times)
        and len({(u, v) for u, v, _ in times}) == len(times)
    )


OPTIONS = tuple(
    product(
        ("path", "tree", "reversed path", "none"),
        (
            tuple(range(P.weight_min, 4)),
            (P.weight_min, 1, 10, P.weight_max),
            tuple(range(P.weight_min, P.weight_max + 1)),
            (P.weight_min,),
            (P.weight_max,),
        ),
        (False, True),
    )
)
"""The lines that reach every node, the alphabet of travel times, and whether the other lines are listed first."""


@st.composite
def _network(draw: st.DrawFn) -> Args:
    n = draw(st.integers(2, 8))
    backbone, weights, others_first = draw(st.sampled_from(OPTIONS))
    most = min(n * (n - 1), 3 * n)
    extra = draw(st.integers(1, most))
    size = 2 * n + 2 * extra + n
    data = draw(st.binary(min_size=size, max_size=size))
    ranks, parents, picks, travel = data[:n], data[n : 2 * n], data[2 * n : 2 * n + extra], data[2 * n + extra :]
    pairs = list(permutations(range(1, n + 1), 2))
    chosen = [pairs[pick % len(pairs)] for pick in picks]
    nodes = sorted(range(1, n + 1), key=lambda node: ranks[node - 1])
    path: list[tuple[int, int]] = []
    if backbone == "tree":
        path = [(nodes[parents[i] % i], nodes[i]) for i in range(1, n)]
    elif backbone != "none":
        path = list(pairwise(nodes))
        if backbone == "reversed path":
            path.reverse()
    lines = dict.fromkeys([*chosen, *path] if others_first else [*path, *chosen])
    return [[u, v, weights[w % len(weights)]] for (u, v), w in zip(lines, travel, strict=False)], n, nodes[0]


def strategy() -> st.SearchStrategy[Args]:
    """Networks of 2 to 8 nodes, most with a path or tree that reaches all; times from one alphabet each."""
    return _network()


def exhaustive() -> Iterator[Args]:
    """every network of 2 or 3 nodes with times 0, 1 and 3, and of 4 nodes with up to 3 lines with times 1 and 3"""
    for n, most, weights in ((2, 2, (0, 1, 3)), (3, 6, (0, 1, 3)), (4, 3, (1, 3))):
        pairs = list(permutations(range(1, n + 1), 2))
        for size in range(P.times_min, most + 1):
            for chosen in combinations(pairs, size):
                for times in product(weights, repeat=size):
                    for k in range(1, n + 1):
                        yield [[u, v, w] for (u, v), w in zip(chosen, times, strict=True)], n, k


def _fill(lines: Lines, n: int, rng: Random, low: int) -> Lines:
    """``lines``, then random other ones up to the greatest number, with times of at least ``low``."""
    present = {(u, v) for u, v, _ in lines}
    others = [pair for pair in permutations(range(1, n + 1), 2) if pair not in present]
    size = min(len(others), P.times_max - len(lines))
    return lines + [[u, v, rng.randint(low, P.weight_max)] for u, v in rng.sample(others, size)]


def _slow_chain(n: int, rng: Random) -> Args:
    """A chain with the greatest times, and as many lines back as there may be: the answer is 100 * (n - 1)."""
    lines = [[i, i + 1, P.weight_max] for i in range(n - 1, 0, -1)]
    back = [(v, u) for u, v in combinations(range(1, n + 1), 2)]
    size = min(len(back), P.times_max - len(lines))
    return lines + [[u, v, rng.randint(P.weight_min, P.weight_max)] for u, v in rng.sample(back, size)], n, 1


def _ladder(n: int, rng: Random) -> Args:
    """Layers of two nodes behind node 1, each with lines to both of the next layer: 2 ** (n / 2) ways lead to the last.

    All lines back from later to earlier nodes are there too.
    """
    lines = [[u, v, rng.randint(1, 9)] for u in range(1, n + 1) for v in (u + 2 - u % 2, u + 3 - u % 2) if v <= n]
    return (lines + [[v, u, rng.randint(1, P.weight_max)] for u, v in combinations(range(1, n + 1), 2)]), n, 1


def _dense(n: int, rng: Random) -> Args:
    return _fill([], n, rng, P.weight_min), n, rng.randint(1, n)


def _falling(n: int, rng: Random) -> Args:
    """Each node is reached late on few lines and a little sooner on each longer way: many improvements a node."""
    lines = [[u, v, min(P.weight_max, 2 * (v - u) - 1)] for u, v in combinations(range(1, n + 1), 2)]
    lines.sort(key=lambda line: (line[0], -line[1]))
    return lines[: P.times_max], n, 1


def _detours(n: int, listed_first: bool) -> Args:
    """Stretches one behind the other, each with a way that takes no time and a detour.

    A detour takes twice as long as that of the next stretch, so that every choice of detours is better than the one
    before it if detours are followed first: 2 ** (number of stretches) improvements of all nodes behind them, each of
    which has lines back to all earlier nodes that have to be looked at every time.
    """
    detours: list[int] = []
    last = 1
    while last + 2 + 2 ** len(detours) // P.weight_max <= n:
        last += 2 + 2 ** len(detours) // P.weight_max
        detours.append(2 ** len(detours))
    lines: Lines = []
    start = 1
    for detour in reversed(detours):
        end = start + 2 + detour // P.weight_max
        direct = [[start, start + 1, P.weight_min], [start + 1, end, P.weight_min]]
        stops = [start, *range(start + 2, end + 1)]
        around = [[u, v, P.weight_max] for u, v in pairwise(stops)]
        around[-1][2] = detour % P.weight_max
        lines += around + direct if listed_first else direct + around
        start = end
    lines += [[u, u + 1, P.weight_min] for u in range(start, n)]
    back = [[v, u, P.weight_max] for v in range(n // 2, n + 1) for u in range(1, v)]
    return (lines + back)[: P.times_max], n, 1


def _detours_listed_first(n: int, rng: Random) -> Args:
    return _detours(n, listed_first=True)


def _detours_listed_last(n: int, rng: Random) -> Args:
    return _detours(n, listed_first=False)


def _last_out_of_reach(n: int, rng: Random) -> Args:
    """All nodes but the last have lines to each other; the last one only sends."""
    lines = [[n, v, 0] for v in range(1, n)]
    inner = [(u, v) for u, v in permutations(range(1, n), 2)]
    size = min(len(inner), P.times_max - len(lines))
    return lines + [[u, v, rng.randint(0, P.weight_max)] for u, v in rng.sample(inner, size)], n, 1


def _all_zero(n: int, rng: Random) -> Args:
    return [[u, v, 0] for u, v, _ in _fill([], n, rng, 0)], n, n


def _baits(n: int, rng: Random) -> Args:
    """Detours again, but each begins with the quicker line: sorted lines lead into it first."""
    detours: list[int] = []
    last = 1
    while last + 2 + -(-(2 << len(detours)) // P.weight_max) <= n:
        last += 2 + -(-(2 << len(detours)) // P.weight_max)
        detours.append(2 << len(detours))
    lines: Lines = []
    start = 1
    for detour in reversed(detours):
        hops = -(-detour // P.weight_max)
        end = start + hops + 2
        around = [[u, v, P.weight_max] for u, v in pairwise([*range(start + 1, start + hops + 1), end])]
        around[-1][2] = detour - P.weight_max * (hops - 1)
        lines += [[start, start + 1, P.weight_min], *around, [start, end - 1, 1], [end - 1, end, P.weight_min]]
        start = end
    lines += [[u, u + 1, P.weight_min] for u in range(start, n)]
    back = [[v, u, P.weight_max] for v in range(n // 2, n + 1) for u in range(1, v)]
    return (lines + back)[: P.times_max], n, 1


def _chain_through(order: list[int], rng: Random) -> Args:
    """A chain through the nodes in this order, and as many lines back as there may be."""
    lines = [[u, v, rng.randint(P.weight_min, P.weight_max)] for u, v in pairwise(order)]
    back = [[v, u, rng.randint(P.weight_min, P.weight_max)] for u, v in combinations(order, 2)]
    return (lines + back)[: P.times_max], len(order), order[0]


def _zigzag(n: int, rng: Random) -> Args:
    """A chain through the smallest and the largest number left, by turns."""
    return _chain_through([i // 2 + 1 if i % 2 == 0 else n - i // 2 for i in range(n)], rng)


FAMILIES = (
    Family("slow chain", _slow_chain, n=P.n_max, catches="a clock that advances by one unit and looks at every line"),
    Family("ladder", _ladder, n=P.n_max, catches="following every way without remembering times"),
    Family("dense", _dense, n=P.n_max, catches="all ways through a dense network"),
    Family("falling", _falling, n=P.n_max, catches="depth first that follows every improvement"),
    Family("detours first", _detours_listed_first, n=P.n_max, catches="recursion into every node whose time improves"),
    Family("detours last", _detours_listed_last, n=P.n_max, catches="a stack of improved nodes in place of a queue"),
    Family("last out of reach", _last_out_of_reach, n=P.n_max, catches="going on while a node is missing"),
    Family("all zero", _all_zero, n=P.n_max, catches="following lines that take no time in circles"),
    Family("baits", _baits, n=P.n_max, catches="depth first over sorted lines"),
    Family("zigzag", _zigzag, n=P.n_max, catches="a fixed number of sweeps forward and backward"),
)


def _late(sizes: Mapping[str, int], rng: Random) -> Args:
    """Node 1 has a line to each other node, from the last to the second, and each node is reached a little sooner on
    each longer way: all are pending from the beginning, and each line is an improvement. Where there are more lines
    than lead forward, the others lead back.
    """
    nodes = sizes["n"]
    if not 2 * nodes <= sizes["e"] <= nodes * (nodes - 1):
        raise ValueError("too few lines to reach every node in two ways, or more than there are")
    pairs = set(pairwise(range(1, nodes + 1))) | {(1, v) for v in range(2, nodes + 1)}
    others = [pair for pair in combinations(range(1, nodes + 1), 2) if pair not in pairs]
    pairs |= set(rng.sample(others, min(len(others), sizes["e"] - len(pairs))))
    back = [(v, u) for u, v in combinations(range(1, nodes + 1), 2)]
    pairs |= set(rng.sample(back, sizes["e"] - len(pairs)))
    lines = [[u, v, min(P.weight_max, 2 * abs(v - u) - 1)] for u, v in pairs]
    lines.sort(key=lambda line: (line[0], -line[1]))
    return lines, nodes, 1


SCALINGS = (Scaling("falling", _late, {"n": P.n_max, "e": P.times_max}),)
# Of a hundred nodes no count tells a logarithm from a root.
BEYOND = {"n_max": 1024, "times_max": 65_536, "weight_max": 4096}
