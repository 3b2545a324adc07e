"""Cases for graphs/redundant-connection: one circle, short or long, with trees of many forms, in many orders."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import permutations, product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, graphs, parameters

P = parameters(__file__)

Edges = list[list[int]]
Args = tuple[Edges]


def is_valid(args: Args) -> bool:
    """As many edges as nodes, within the parameters; lower ends first, no edge twice, and all in one part."""
    (edges,) = args
    n = len(edges)
    return (
        P.n_min <= n <= P.n_max
        and graphs.valid(n, edges, first=P.first)
        and all(a < b for a, b in edges)
        and graphs.parts(n, graphs.numbered(edges, -P.first)) == 1
    )


def labels(args: Args) -> list[str]:
    """Whether all nodes are on the circle."""
    ends = [end for edge in args[0] for end in edge]
    return ["nothing but the circle"] * (all(ends.count(end) == 2 for end in ends) if len(ends) < 100 else False)


def _written(edges: Edges) -> Args:
    """Lower ends first, numbered as the statement has it."""
    return ([sorted(edge) for edge in graphs.numbered(edges, P.first)],)


FORMS = tuple(product(("random", "path", "star", "caterpillar"), ("as built", "reversed", "drawn"), (False, True)))
"""The tree, the order of edges, and whether nodes get other numbers."""


@st.composite
def _drawing(draw: st.DrawFn) -> Args:
    n = draw(st.integers(P.n_min, 14))
    form, order, renamed = draw(st.sampled_from(FORMS))
    data = draw(st.binary(min_size=3 * n + 3, max_size=3 * n + 3))
    parents, ranks, names = data[:n], data[n : 2 * n], data[2 * n : 3 * n]
    one, other, at = data[3 * n :]
    tree = {
        "random": [[parents[a] % a, a] for a in range(1, n)],
        "path": graphs.path(n),
        "star": graphs.star(n, one % n),
        "caterpillar": graphs.caterpillar(n),
    }[form]
    present = {tuple(edge) for edge in tree}
    pairs = [pair for pair in ((a, b) for b in range(n) for a in range(b)) if pair not in present]
    tree.insert(at % (n + 1), list(pairs[(one << 8 | other) % len(pairs)]))
    if order == "drawn":
        tree = [tree[i] for i in sorted(range(n), key=lambda i: ranks[i])]
    else:
        tree = graphs.listed(tree, order, Random(0))
    if renamed:
        name = sorted(range(n), key=lambda a: names[a])
        tree = [[name[a], name[b]] for a, b in tree]
    return _written(tree)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 14 nodes: random trees, paths, stars and caterpillars with one edge more, in any place and order."""
    return _drawing()


def exhaustive() -> Iterator[Args]:
    """every drawing of up to 5 nodes in every order of its edges, and of 6 nodes in ascending and descending order"""
    for n in (3, 4, 5):
        for _, edges in graphs.every(n, n, most=n):
            if len(edges) == n and graphs.parts(n, edges) == 1:
                for order in permutations(edges):
                    yield _written(list(order))
    for _, edges in graphs.every(6, 6, most=6):
        if len(edges) == 6 and graphs.parts(6, edges) == 1:
            yield _written(edges)
            yield _written(edges[::-1])


Form = Callable[[int, Random], Edges]


def _family(name: str, form: Form, catches: str, *, order: str = "as built", renamed: bool = False) -> Family:
    def build(n: int, rng: Random) -> Args:
        edges = graphs.listed(form(n, rng), order, rng)
        return _written(graphs.renamed(n, edges, rng) if renamed else edges)

    return Family(name, build, n=P.n_max, catches=catches)


def _circle(n: int, rng: Random) -> Edges:
    return graphs.cycle(n)


def _triangle_then_path(n: int, rng: Random) -> Edges:
    """The three edges of the circle first, and a path that leads away from it."""
    return [[0, 1], [1, 2], [0, 2], *([a - 1, a] for a in range(3, n))]


def _path_then_triangle(n: int, rng: Random) -> Edges:
    """A path, whose last three nodes are the circle."""
    return [*graphs.path(n), [n - 3, n - 1]]


def _half_circle(n: int, rng: Random) -> Edges:
    """A circle of half of the nodes, closed at once, and paths that hang on it."""
    half = max(3, n // 2)
    return [*graphs.cycle(half), *([a - half, a] for a in range(half, n))]


def _circle_in_the_middle(n: int, rng: Random) -> Edges:
    """A path with a shortcut over a third of it, which stands in the middle of the list."""
    edges = graphs.path(n)
    edges.insert(n // 2, [n // 3, n // 3 + max(2, n // 3)])
    return edges


def _star_and_edge(n: int, rng: Random) -> Edges:
    """A star with an edge between two of its rays."""
    return [*graphs.star(n), [n // 2, n - 1]]


def _star_of_the_last(n: int, rng: Random) -> Edges:
    return [[0, 1], *graphs.star(n, n - 1)]


def _pairs_first(n: int, rng: Random) -> Edges:
    """A circle whose edges come in rounds: neighbours, then the pairs, then the fours; equal parts are joined."""
    found, step = [], 1
    while step < n:
        found += [[a - 1, a] for a in range(step, n, 2 * step)]
        step *= 2
    return [*found, [0, n - 1]]


def _tree_and_edge(n: int, rng: Random) -> Edges:
    """A random tree, and an edge from a node to the parent of its parent."""
    edges = [[0, 1], [1, 2], *([rng.randrange(a), a] for a in range(3, n))]
    return [*edges, [0, 2]]


def _binary_and_edge(n: int, rng: Random) -> Edges:
    """A complete binary tree, and an edge between its first and its last leaf."""
    return [*graphs.binary_tree(n), [n // 2, n - 1]]


def _caterpillar_and_edge(n: int, rng: Random) -> Edges:
    """A path with a leaf on each node, closed from end to end."""
    return [*graphs.caterpillar(n), [0, max(2, (n + 1) // 2 - 1)]]


def _square_and_star(n: int, rng: Random) -> Edges:
    """A circle of four, and all other nodes on one of it."""
    return [[0, 1], [1, 2], [2, 3], [0, 3], *([0, a] for a in range(4, n))]


def _rounds_of_roots(n: int, rng: Random) -> Edges:
    """Equal parts are joined by their first nodes, until all are one part, which is as deep as joining by size lets it
    be; then an edge to its deepest node, and leaves on the root."""
    most = 1 << (n - 1).bit_length() - 1
    rounds = [1 << i for i in range(most.bit_length() - 1)]
    found = [[a, a + step] for step in rounds for a in range(0, most, 2 * step)]
    return [*found, [0, most - 1], *([0, a] for a in range(most, n))]


def _zigzag(n: int, rng: Random) -> Edges:
    """A triangle with a long tail, whose numbers are high and low by turns."""
    order = [a // 2 if a % 2 else n - 1 - a // 2 for a in range(n)][::-1]
    return [[order[0], order[1]], [order[1], order[2]], [order[0], order[2]],
            *([order[a - 1], order[a]] for a in range(3, n))]  # fmt: skip


def _circle_and_leaf(n: int, rng: Random) -> Edges:
    """A circle of all nodes but the last, which hangs on it by the last edge."""
    return [*graphs.cycle(n - 1), [0, n - 1]]


FAMILIES = (
    _family("circle", _circle, "a search for each edge"),
    _family("circle, reversed", _circle, "parents that form a long chain", order="reversed"),
    _family("circle, crosswise", _circle, "sweeps forward and backward", order="crosswise"),
    _family("circle, other numbers", _circle, "the edge with the largest numbers", order="shuffled", renamed=True),
    _family("triangle, then a path", _triangle_then_path, "edges that are left out from the last one on"),
    _family("triangle, then a path, reversed", _triangle_then_path, "the first edge of the circle", order="reversed"),
    _family("path, then a triangle", _path_then_triangle, "deep recursion; labels rewritten at each join"),
    _family(
        "path, then a triangle, reversed",
        _path_then_triangle,
        "one look at all pairs for each edge left out",
        order="reversed",
    ),
    _family("half a circle", _half_circle, "leaves that are taken off one a pass"),
    _family("half a circle, shuffled", _half_circle, "the last edge of all", order="shuffled", renamed=True),
    _family("circle in the middle", _circle_in_the_middle, "the edge by which a search closes the circle"),
    _family("star and an edge", _star_and_edge, "lists of neighbours that are searched"),
    _family("star of the last node", _star_of_the_last, "a new root for each edge"),
    _family("pairs first", _pairs_first, "labels that are all rewritten at each join"),
    _family("rounds of roots", _rounds_of_roots, "a root that is looked for a few steps only"),
    _family("rounds of roots, other numbers", _rounds_of_roots, "a root that is looked for a few steps", renamed=True),
    _family("zigzag numbers", _zigzag, "leaves taken off in a few sweeps by number"),
    _family("circle, and one more", _circle_and_leaf, "another way that is looked for a few steps only"),
    _family("random tree", _tree_and_edge, "an edge whose ends were both seen before", order="shuffled", renamed=True),
    _family("random tree, in order", _tree_and_edge, "a look at the degrees of ends"),
    _family("binary tree", _binary_and_edge, "a queue of fixed length", order="shuffled", renamed=True),
    _family("caterpillar", _caterpillar_and_edge, "a way that is followed to its end only"),
    _family("square and star", _square_and_star, "leaves at a node of the circle", order="far first"),
)
