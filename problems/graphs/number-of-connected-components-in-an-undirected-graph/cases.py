"""Cases for the number of components: many parts, few parts, and many edges within."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, graphs, parameters

P = parameters(__file__)

Edges = list[list[int]]
Args = tuple[int, Edges]


def is_valid(args: Args) -> bool:
    """Sizes within the parameters; distinct edges between different nodes, each with the lower one first."""
    n, edges = args
    return (
        P.n_min <= n <= P.n_max
        and P.edges_min <= len(edges) <= P.edges_max
        and graphs.valid(n, edges)
        and all(a < b for a, b in edges)
    )


def _upward(edges: Edges) -> Edges:
    """The lower node of each edge first."""
    return [[min(edge), max(edge)] for edge in edges]


def _apart(args: Args, more: int) -> Args:
    """With an edge at least, and that many nodes alone behind the others."""
    n, edges = args
    return max(n, 2) + more, _upward(edges) or [[0, 1]]


def strategy() -> st.SearchStrategy[Args]:
    """Up to 14 nodes under shuffled numbers: trees, paths, stars, circles, two parts, anything, and nodes alone."""
    return st.builds(_apart, graphs.strategy(2, 12), st.sampled_from((0, 0, 1, 2)))


def exhaustive() -> Iterator[Args]:
    """every graph of up to 5 nodes, and every one of 6 nodes and at most 5 edges"""
    for n, edges in graphs.every(2, 5):
        if edges:
            yield n, edges
    for n, edges in graphs.every(6, 6, most=5):
        if edges:
            yield n, edges


def _family(
    name: str, form: Callable[[int, Random], Edges], catches: str, *, order: str = "shuffled", n: int = P.n_max
) -> Family:
    """Under shuffled numbers, the lower first."""

    def build(size: int, rng: Random) -> Args:
        edges = graphs.renamed(size, graphs.listed(form(size, rng), order, rng), rng)
        return size, _upward(edges)

    return Family(name, build, n=n, catches=catches)


def _plain(name: str, form: Callable[[int], Edges], catches: str, order: str = "as built") -> Family:
    """Under natural numbers."""

    def build(size: int, rng: Random) -> Args:
        return size, graphs.listed(form(size), order, rng)

    return Family(name, build, n=P.n_max, catches=catches)


def _pairs_first(n: int) -> Edges:
    """A path whose edges come in rounds: neighbours, then the pairs, then the fours: sets of equal size are joined."""
    found, step = [], 1
    while step < n:
        found += [[a - 1, a] for a in range(step, n, 2 * step)]
        step *= 2
    return found


def _pairs(n: int, rng: Random) -> Edges:
    return [[a, a + 1] for a in range(0, n - 1, 2)]


def _triangles(n: int, rng: Random) -> Edges:
    return [edge for a in range(0, n - 2, 3) for edge in ([a, a + 1], [a + 1, a + 2], [a, a + 2])]


def _cliques(n: int, rng: Random) -> Edges:
    """Groups of six, all joined to each other within."""
    return [edge for a in range(0, n - 5, 6) for edge in graphs.numbered(graphs.complete(6), a)]


def _paths(n: int, rng: Random) -> Edges:
    """Paths of about the root of n nodes, and a few nodes alone."""
    size = max(2, round(n**0.5))
    return graphs.disjoint(n, *[size] * ((n - 2) // size))


def _alone(n: int, rng: Random) -> Edges:
    """One edge, and nodes alone."""
    return [[0, 1]]


def _half_alone(n: int, rng: Random) -> Edges:
    return graphs.random_tree(n // 2, rng)


def _two_stars(n: int, rng: Random) -> Edges:
    half = n // 2
    return graphs.star(half) + graphs.numbered(graphs.star(n - half), half)


def _critical(n: int, rng: Random) -> Edges:
    """Half as many random edges as nodes, where parts of all sizes occur."""
    return graphs.random(n, rng, n // 2)


def _many_edges(n: int, rng: Random) -> Edges:
    return graphs.random(n, rng, 5 * n // 2)


FAMILIES = (
    _family("random tree", graphs.random_tree, "lists of edges that are searched"),
    _family("path", lambda n, rng: graphs.path(n), "deep recursion"),
    _plain("path from zero", graphs.path, "recursion limits of 2,000"),
    _plain("path from the end", graphs.path, "parents that form a long chain", "reversed"),
    _plain("crosswise path", graphs.path, "sweeps forward and backward", "crosswise"),
    _plain("pairs first", _pairs_first, "labels that are all rewritten at each join"),
    _plain("star of the last", lambda n: graphs.star(n, n - 1), "a new root for each edge"),
    _family("two stars", _two_stars, "lists of neighbours that are searched"),
    _family("caterpillar", lambda n, rng: graphs.caterpillar(n), "sweeps in one direction"),
    _family("pairs", _pairs, "fresh marks for each component"),
    _family("triangles", _triangles, "taking away one for every edge"),
    _family("groups of six", _cliques, "taking away one for every edge"),
    _family("paths", _paths, "merging sets that overlap, pair by pair"),
    _family("alone", _alone, "nodes without edges that are left out, and a search for each"),
    _family("half alone", _half_alone, "a search of all nodes for the next component"),
    _family("critical", _critical, "merging sets that overlap"),
    _family("many edges", _many_edges, "following every path"),
    _family("every edge", lambda n, rng: graphs.complete(n), "paths without a memory", n=100),
    _family("layers", lambda n, rng: graphs.layered(n), "paths without a memory"),
)


def _edges(sizes: Mapping[str, int], rng: Random) -> Args:
    """That many random edges among that many nodes."""
    return sizes["n"], graphs.random(sizes["n"], rng, sizes["e"])


SCALINGS = (Scaling("random edges", _edges, {"n": P.n_max, "e": P.edges_max}),)
