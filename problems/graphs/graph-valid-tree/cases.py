"""Cases for graphs/graph-valid-tree: trees of many forms, and graphs that miss being one by an edge."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, graphs, parameters

P = parameters(__file__)

Edges = list[list[int]]
Args = tuple[int, Edges]


def is_valid(args: Args) -> bool:
    """Sizes within the parameters; edges join different nodes of the graph, no two of them twice."""
    n, edges = args
    return P.n_min <= n <= P.n_max and len(edges) <= P.edges_max and graphs.valid(n, edges)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 12 nodes under shuffled numbers: trees, paths, stars, one circle, two parts, anything."""
    return graphs.strategy(P.n_min, 12)


def exhaustive() -> Iterator[Args]:
    """every graph of up to 5 nodes, every one of 6 nodes and at most 6 edges, and of 4 with all edges turned"""
    yield from graphs.every(P.n_min, 4)
    for n, edges in graphs.every(2, 4):
        if edges:
            yield n, [edge[::-1] for edge in edges]
    yield from graphs.every(5, 5)
    yield from graphs.every(6, 6, most=6)


def _family(
    name: str, form: Callable[[int, Random], Edges], catches: str, *, order: str = "shuffled", n: int = P.n_max
) -> Family:
    """Under shuffled numbers, ends of edges exchanged at random."""

    def build(size: int, rng: Random) -> Args:
        edges = graphs.renamed(size, graphs.listed(form(size, rng), order, rng), rng)
        return size, graphs.turned(edges, rng)

    return Family(name, build, n=n, catches=catches)


def _plain(name: str, form: Callable[[int], Edges], catches: str, order: str = "as built") -> Family:
    """Under natural numbers, ends exchanged."""

    def build(size: int, rng: Random) -> Args:
        return size, graphs.listed(graphs.listed(form(size), order, rng), "turned", rng)

    return Family(name, build, n=P.n_max, catches=catches)


def _pairs_first(n: int) -> Edges:
    """A path whose edges come in rounds: neighbours, then the pairs, then the fours: sets of equal size are joined."""
    found, step = [], 1
    while step < n:
        found += [[a - 1, a] for a in range(step, n, 2 * step)]
        step *= 2
    return found


def _circle_and_one(n: int, rng: Random) -> Edges:
    """A circle of all but one node, which stands alone."""
    return graphs.cycle(n - 1)


def _two_trees(n: int, rng: Random) -> Edges:
    """Two random trees and an edge too many within one: as many edges as a tree has."""
    half = n // 2
    other = graphs.numbered(graphs.random_tree(n - half, rng), half)
    return [*graphs.path(half), *other, [0, half - 1]]


def _one_too_many(n: int, rng: Random) -> Edges:
    return [*graphs.path(n), [0, n - 1]]


def _circle_in_a_branch(n: int) -> Edges:
    """Three nodes in a circle at the end of a short branch of node 0, which is found first; others hang there too."""
    if n < 6:
        return graphs.cycle(n) if n > 2 else graphs.path(n)
    return [*graphs.path(5), [2, 4], *([(a - 5) // 2 + 4 if a > 6 else 0, a] for a in range(5, n))]


def _one_too_few(n: int, rng: Random) -> Edges:
    """A random tree without its last edge: a leaf is alone."""
    return graphs.random_tree(n - 1, rng)


def _random_edges(n: int, rng: Random) -> Edges:
    return graphs.connected(n, rng, 5 * n // 2)


FAMILIES = (
    _family("random tree", graphs.random_tree, "lists of edges that are searched"),
    _family("path", lambda n, rng: graphs.path(n), "deep recursion"),
    _plain("path from zero", graphs.path, "recursion limits of 2,000"),
    _plain("path from the end", graphs.path, "parents that form a long chain", "reversed"),
    _plain("crosswise path", graphs.path, "sweeps forward and backward", "crosswise"),
    _plain("pairs first", _pairs_first, "labels that are all rewritten at each join"),
    _family("star", lambda n, rng: graphs.star(n), "lists of neighbours that are searched"),
    _plain("star of the last", lambda n: graphs.star(n, n - 1), "a new root for each edge"),
    _family("caterpillar", lambda n, rng: graphs.caterpillar(n), "leaves taken off one a pass"),
    _family("binary tree", lambda n, rng: graphs.binary_tree(n), "a queue of fixed length"),
    _family("circle and one node", _circle_and_one, "counting edges without a search"),
    _family("two trees, one edge too many", _two_trees, "counting edges, and the parts that are missed"),
    _family("one edge too many", _one_too_many, "a search for all circles"),
    _plain("circle in a branch", _circle_in_a_branch, "a circle that is found and forgotten on the way back"),
    _family("one edge too few", _one_too_few, "a search from each node"),
    _family("random edges", _random_edges, "following every path"),
    _family("every edge", lambda n, rng: graphs.complete(n), "paths without a memory", n=100),
    _family("layers", lambda n, rng: graphs.layered(n), "paths without a memory"),
)
