"""Graphs as numbers of nodes and edges: validity, a strategy, the small scope, large ones, and hostile orders of
their edges.

Nodes are 0 to ``n - 1``; an edge is a list ``[a, b]``, ``[a, b, weight]`` where it has a weight. ``numbered(edges,
1)`` begins with another number, ``adjacency`` makes neighbour lists. A builder returns edges in a natural order;
``listed`` and ``renamed`` make that a hostile one. Maps and boards are graphs too: they stand in matrices.py. All is
linear in the number of nodes and edges.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise, permutations, product
from random import Random

from hypothesis import strategies as st

Edges = list[list[int]]


def valid(
    n: int,
    edges: Edges,
    *,
    first: int = 0,
    directed: bool = False,
    loops: bool = False,
    parallel: bool = False,
    weights: tuple[int, int] | None = None,
) -> bool:
    """Ends of edges are nodes from ``first`` to ``first + n - 1``, with a weight within ``weights`` where these are
    given. Edges from a node to itself only with ``loops``; several of the same two nodes (in the same order, if
    ``directed``) with ``parallel``."""
    size = 2 if weights is None else 3
    if not all(len(edge) == size for edge in edges):
        return False
    pairs = [(edge[0], edge[1]) for edge in edges]
    return (
        all(first <= end < first + n for pair in pairs for end in pair)
        and (loops or all(a != b for a, b in pairs))
        and (parallel or len({pair if directed else (min(pair), max(pair)) for pair in pairs}) == len(pairs))
        and (weights is None or all(weights[0] <= edge[2] <= weights[1] for edge in edges))
    )


def parts(n: int, edges: Edges) -> int:
    """The number of connected components, whatever the direction of edges."""
    root = list(range(n))

    def find(a: int) -> int:
        while root[a] != a:
            root[a] = root[root[a]]
            a = root[a]
        return a

    for edge in edges:
        root[find(edge[0])] = find(edge[1])
    return sum(a == root[a] for a in range(n))


def adjacency(n: int, edges: Edges, *, directed: bool = False) -> list[list[int]]:
    """The neighbours of each node, in the order of the edges."""
    near: list[list[int]] = [[] for _ in range(n)]
    for edge in edges:
        near[edge[0]].append(edge[1])
        if not directed:
            near[edge[1]].append(edge[0])
    return near


# Orders of edges, and names of nodes.


def listed(edges: Edges, order: str, rng: Random) -> Edges:
    """The same edges: ``reversed``; ``far first`` (those of high numbers first); ``shuffled``; ``crosswise`` (by
    turns from the front and from the back, so that sweeps in either direction meet them late); ``turned`` (the ends
    of each exchanged); ``as built``."""
    if order == "reversed":
        return edges[::-1]
    if order == "far first":
        return sorted(edges, key=lambda edge: (-max(edge[0], edge[1]), -min(edge[0], edge[1])))
    if order == "shuffled":
        return rng.sample(edges, len(edges))
    if order == "crosswise":
        return edges[1::2][::-1] + edges[::2]
    if order == "turned":
        return [[edge[1], edge[0], *edge[2:]] for edge in edges]
    if order != "as built":
        raise ValueError(f"no order {order!r}")
    return edges


ORDERS = ("as built", "reversed", "far first", "shuffled", "crosswise")


def renamed(n: int, edges: Edges, rng: Random) -> Edges:
    """The same graph under shuffled numbers."""
    name = list(range(n))
    rng.shuffle(name)
    return [[name[edge[0]], name[edge[1]], *edge[2:]] for edge in edges]


def turned(edges: Edges, rng: Random) -> Edges:
    """Each edge in one of its two directions: for undirected graphs, whose edges have no first end."""
    return [[edge[1], edge[0], *edge[2:]] if rng.random() < 0.5 else list(edge) for edge in edges]


def numbered(edges: Edges, first: int) -> Edges:
    """Nodes that begin with this number."""
    return [[edge[0] + first, edge[1] + first, *edge[2:]] for edge in edges]


def weighted(edges: Edges, rng: Random, low: int, high: int) -> Edges:
    """With random weights."""
    return [[*edge, rng.randint(low, high)] for edge in edges]


# Builders. Where edges have a direction it is from the lower to the higher number, so that none closes a cycle.


def path(n: int) -> Edges:
    """0 - 1 - 2 - …"""
    return [[a, a + 1] for a in range(n - 1)]


def cycle(n: int) -> Edges:
    """A path whose last node leads back to the first; ``n`` of at least 3 (2, if edges have a direction)."""
    return [*path(n), [n - 1, 0]]


def star(n: int, centre: int = 0) -> Edges:
    """All nodes next to one."""
    return [[min(a, centre), max(a, centre)] for a in range(n) if a != centre]


def complete(n: int) -> Edges:
    """All n (n - 1) / 2 edges."""
    return [list(pair) for pair in combinations(range(n), 2)]


def binary_tree(n: int) -> Edges:
    """Nodes in level order of a complete binary tree."""
    return [[(a - 1) // 2, a] for a in range(1, n)]


def random_tree(n: int, rng: Random) -> Edges:
    """Each node next to a random earlier one: logarithmic depth."""
    return [[rng.randrange(a), a] for a in range(1, n)]


def caterpillar(n: int) -> Edges:
    """A path of half of the nodes, each of which has one of the others next to it."""
    stem = (n + 1) // 2
    return [*path(stem), *([a - stem, a] for a in range(stem, n))]


def lollipop(n: int) -> Edges:
    """A complete graph of about the root of ``n`` nodes, from which a path leads through all others."""
    size = max(1, round(n**0.5))
    return [*complete(size), *([a - 1, a] for a in range(size, n))]


def board(rows: int, columns: int) -> Edges:
    """A grid: each node next to those on its right and below, numbered row by row."""
    found = []
    for a in range(rows * columns):
        if (a + 1) % columns:
            found.append([a, a + 1])
        if a + columns < rows * columns:
            found.append([a, a + columns])
    return found


def layered(n: int, width: int = 2) -> Edges:
    """Layers of ``width`` nodes, each with edges to all of the next layer: ``width ** (n / width)`` ways lead to the
    last."""
    layers = [range(a, min(a + width, n)) for a in range(0, n, width)]
    return [[a, b] for one, other in pairwise(layers) for a in one for b in other]


def bipartite(n: int, left: int) -> Edges:
    """All edges between the first ``left`` nodes and the others."""
    return [[a, b] for a in range(left) for b in range(left, n)]


def random(n: int, rng: Random, count: int) -> Edges:
    """That many random edges without loops, none twice, lower number first; at most half of those that there are."""
    if count > n * (n - 1) // 4:
        raise ValueError(f"no {count} edges among {n} nodes that are quick to find")
    pairs: dict[tuple[int, int], None] = {}
    while len(pairs) < count:
        a, b = int(n * rng.random()), int(n * rng.random())
        if a != b:
            pairs[min(a, b), max(a, b)] = None
    return [list(pair) for pair in pairs]


def connected(n: int, rng: Random, count: int) -> Edges:
    """A random tree, and random other edges up to that number in all."""
    found = random_tree(n, rng)
    seen = {(a, b) for a, b in found}
    if n - 1 <= count <= n * (n - 1) // 4:
        while len(found) < count:
            a, b = int(n * rng.random()), int(n * rng.random())
            pair = min(a, b), max(a, b)
            if a != b and pair not in seen:
                seen.add(pair)
                found.append(list(pair))
        return found
    raise ValueError(f"no connected graph of {n} nodes and {count} edges that is quick to find")


def few_before(n: int, rng: Random, count: int) -> Edges:
    """To each node edges from ``count`` random earlier ones, or from all where there are fewer: a random DAG."""
    return [[b, a] for a in range(1, n) for b in rng.sample(range(a), min(a, count))]


def disjoint(n: int, *sizes: int) -> Edges:
    """Paths of these numbers of nodes, one behind the other; nodes that are left over stand alone."""
    found, start = [], 0
    for size in sizes:
        found += numbered(path(size), start)
        start += size
    if start > n:
        raise ValueError(f"{start} nodes in parts of a graph of {n}")
    return found


def closed_late(n: int) -> Edges:
    """A path, directed, whose last two nodes lead to each other: the only cycle is as far from the start as can be."""
    return [*path(n), [n - 1, n - 2]]


# The small scope, and a strategy.


def every(
    n_min: int, n_max: int, *, directed: bool = False, loops: bool = False, most: int | None = None
) -> Iterator[tuple[int, Edges]]:
    """Every graph of ``n_min`` to ``n_max`` nodes with up to ``most`` edges (None: all), as ``(n, edges)``: the
    fewest nodes first, then the fewest edges, then edges among the first nodes."""
    for n in range(n_min, n_max + 1):
        pairs = list(permutations(range(n), 2) if directed else combinations(range(n), 2))
        if loops:
            pairs += [(a, a) for a in range(n)]
        pairs.sort(key=lambda pair: (max(pair), pair))
        for size in range((len(pairs) if most is None else min(most, len(pairs))) + 1):
            for chosen in combinations(pairs, size):
                yield n, [list(pair) for pair in chosen]


FORMS = ("any", "any", "any", "tree", "path", "star", "no cycle", "one cycle", "two parts", "complete")


def strategy(n_min: int = 1, n_max: int = 9, *, directed: bool = False) -> st.SearchStrategy[tuple[int, Edges]]:
    """Graphs of ``n_min`` to ``n_max`` nodes without loops and parallel edges, as ``(n, edges)``, in one of FORMS,
    under shuffled numbers, in one of three orders of edges; those of undirected graphs with either end first."""
    options = tuple(product(FORMS, ("as built", "reversed", "crosswise")))
    sizes = tuple(range(n_min, n_max + 1))

    @st.composite
    def graphs(draw: st.DrawFn) -> tuple[int, Edges]:
        n = draw(st.sampled_from(sizes))
        if n < 2:
            return n, []
        form, order = draw(st.sampled_from(options))
        data = draw(st.binary(min_size=2 * n + 3, max_size=4 * n + 3))
        ranks, parents, picks = data[:n], data[n : 2 * n], data[2 * n + 3 :]
        at, steps, turns = data[2 * n : 2 * n + 3]
        name = sorted(range(n), key=lambda a: ranks[a])
        if form == "any":
            choice = list(permutations(range(n), 2) if directed else combinations(range(n), 2))
            pairs = [choice[pick * len(choice) // 256] for pick in picks]
        elif form in ("tree", "one cycle", "two parts"):
            pairs = [(parents[a] % a, a) for a in range(1, n)]
            if form == "two parts":
                del pairs[at % len(pairs)]
            elif form == "one cycle":  # back from a node to one above it, if there is one other than its parent
                high = 1 + at % (n - 1)
                low = 0 if steps % 2 else parents[high] % high
                pairs.insert(turns % (len(pairs) + 1), (high, low))
                if directed:  # more edges that close no other
                    pairs += [(a % n, b % n) for a, b in pairwise(picks) if a % n < b % n]
        elif form == "no cycle":
            choice = list(combinations(range(n), 2))
            pairs = [choice[pick * len(choice) // 256] for pick in picks]
        else:
            made = {"path": path(n), "star": star(n, at % n), "complete": complete(min(n, 6))}[form]
            pairs = [(a, b) for a, b in made]
        if not directed:
            pairs = [(a, b) if a < b else (b, a) for a, b in pairs]
        edges = listed([list(pair) for pair in dict.fromkeys(pairs)], order, Random(0))
        if not directed:
            edges = [edge[::-1] if turns >> i % 8 & 1 else edge for i, edge in enumerate(edges)]
        return n, [[name[a], name[b]] for a, b in edges]

    return graphs()
