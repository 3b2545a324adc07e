"""Cases for graphs/clone-graph: connected graphs as adjacency lists, neighbors in any order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, permutations, product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, parameters

P = parameters(__file__)

Args = tuple[list[list[int]]]
Edge = tuple[int, int]

SIZES = (0, 1, 2, 3, 4, 5, 6, 8, 12, 20, 30)
SHAPES = ("tree", "tree", "path", "star", "ring", "caterpillar")


def is_valid(args: Args) -> bool:
    """Sizes within the parameters; a simple, undirected, connected graph."""
    (adjacent,) = args
    n = len(adjacent)
    if n > P.n_max:
        return False
    for i, neighbors in enumerate(adjacent, start=1):
        if len(set(neighbors)) < len(neighbors) or i in neighbors:
            return False
        if not all(1 <= value <= n and i in adjacent[value - 1] for value in neighbors):
            return False
    return len(_reached(adjacent)) == n


def _reached(adjacent: list[list[int]]) -> set[int]:
    seen = {1} if adjacent else set()
    waiting = list(seen)
    while waiting:
        for value in adjacent[waiting.pop() - 1]:
            if value not in seen:
                seen.add(value)
                waiting.append(value)
    return seen


def sizes(args: Args) -> dict[str, int]:
    """Nodes, and edges counted once."""
    (adjacent,) = args
    return {"V": len(adjacent), "E": sum(map(len, adjacent)) // 2}


def labels(args: Args) -> list[str]:
    """What is special about the shape."""
    (adjacent,) = args
    n, edges = len(adjacent), sum(map(len, adjacent)) // 2
    found = []
    if n and edges == n - 1:
        found.append("tree")
    if edges >= n > 0:
        found.append("cycle")
    if n > 2 and 2 * edges == n * (n - 1):
        found.append("complete")
    return found


def _graph(n: int, edges: list[Edge], rng: Random, *, renamed: bool = True) -> Args:
    """The graph of ``edges`` between 0 and n - 1; names and the order of neighbors are drawn."""
    names = list(range(1, n + 1))
    if renamed:
        rng.shuffle(names)
    adjacent: list[list[int]] = [[] for _ in range(n)]
    for a, b in edges:
        adjacent[names[a] - 1].append(names[b])
        adjacent[names[b] - 1].append(names[a])
    for neighbors in adjacent:
        rng.shuffle(neighbors)
    return (adjacent,)


def _spanning(n: int, shape: str, rng: Random) -> list[Edge]:
    match shape:
        case "path" | "ring":
            edges = [(i, i + 1) for i in range(n - 1)]
            return [*edges, (0, n - 1)] if shape == "ring" and n > 2 else edges
        case "star":
            return [(0, i) for i in range(1, n)]
        case "caterpillar":
            return [(i, i + 1) if i % 2 == 0 else (i - 1, i + 1) for i in range(n - 1)]
    return [(rng.randrange(i), i) for i in range(1, n)]


def _more(n: int, edges: list[Edge], count: int, rng: Random) -> list[Edge]:
    """``edges`` and up to ``count`` others."""
    there = set(edges)
    others = [pair for pair in combinations(range(n), 2) if pair not in there]
    return [*edges, *rng.sample(others, min(count, len(others)))]


@st.composite
def _graphs(draw: st.DrawFn) -> Args:
    n = draw(st.sampled_from(SIZES))
    shape = draw(st.sampled_from(SHAPES))
    extra = draw(st.sampled_from((0, 0, 1, 2, n, n * n)))
    rng = Random(draw(st.integers(0, 2**32)))
    return _graph(n, _more(n, _spanning(n, shape, rng), extra, rng), rng, renamed=draw(st.booleans()))


def strategy() -> st.SearchStrategy[Args]:
    """Up to 30 nodes: trees, paths, stars, rings and caterpillars, with no, a few, or all other edges."""
    return _graphs()


def exhaustive() -> Iterator[Args]:
    """every connected graph of up to 5 nodes; of up to 4 nodes with its neighbors in every order"""
    yield ([],)
    for n in range(1, 6):
        pairs = list(combinations(range(1, n + 1), 2))
        for count in range(n - 1, len(pairs) + 1):
            for edges in combinations(pairs, count):
                adjacent = [[b if a == i else a for a, b in edges if i in (a, b)] for i in range(1, n + 1)]
                if len(_reached(adjacent)) < n:
                    continue
                if n == 5:
                    yield (adjacent,)
                else:
                    for ordered in product(*(permutations(neighbors) for neighbors in adjacent)):
                        yield ([list(neighbors) for neighbors in ordered],)


def _path(n: int, rng: Random) -> Args:
    """From one end to the other: as deep as a graph can be."""
    return _graph(n, _spanning(n, "path", rng), rng, renamed=False)


def _path_from_within(n: int, rng: Random) -> Args:
    return _graph(n, _spanning(n, "path", rng), rng)


def _star(n: int, rng: Random) -> Args:
    return _graph(n, _spanning(n, "star", rng), rng)


def _complete(n: int, rng: Random) -> Args:
    return _graph(n, list(combinations(range(n), 2)), rng)


def _ring(n: int, rng: Random) -> Args:
    return _graph(n, _spanning(n, "ring", rng), rng)


def _ladder(n: int, rng: Random) -> Args:
    """Squares in a row: the number of ways between two nodes doubles with each."""
    half = n // 2
    rungs = [(2 * i, 2 * i + 1) for i in range(half)]
    sides = [(i, i + 2) for i in range(2 * half - 2)]
    return _graph(2 * half, rungs + sides, rng, renamed=False)


def _sparse(n: int, rng: Random) -> Args:
    return _graph(n, _more(n, _spanning(n, "tree", rng), n // 2, rng), rng)


def _dense(n: int, rng: Random) -> Args:
    return _graph(n, _more(n, _spanning(n, "tree", rng), n * n // 4, rng), rng)


def _of(sizes: dict[str, int], rng: Random) -> Args:
    n = sizes["V"]
    return _graph(n, _more(n, _spanning(n, "tree", rng), sizes["E"] - (n - 1), rng), rng)


FAMILIES = (
    Family("path", _path, n=P.n_max, catches="recursion that is too deep"),
    Family("path from within", _path_from_within, n=P.n_max, catches="following one direction only"),
    Family("star", _star, n=P.n_max, catches="searching a list of copies for each neighbor"),
    Family("complete", _complete, n=P.n_max, catches="copying a node once for each edge"),
    Family("ring", _ring, n=P.n_max, catches="a circle that is followed for ever"),
    Family("ladder", _ladder, n=P.n_max, catches="following every way instead of every edge"),
    Family("sparse", _sparse, n=P.n_max, catches="searching the graph anew for each node"),
    Family("dense", _dense, n=P.n_max, catches="searching the graph anew for each edge"),
)
SCALINGS = (Scaling("nodes and edges", _of, largest={"V": P.n_max, "E": P.n_max * (P.n_max - 1) // 2}),)

# The constraints are too small for counts to tell growth from growth.
BEYOND = {"n_max": 500}
