"""Cases for trees/balanced-binary-tree: trees that are balanced, or would be but for one node, wherever that is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters, trees, values
from judge.author.trees import Links, Tree

P = parameters(__file__)
RANGE = (P.value_min, P.value_max)

Args = tuple[Tree]
Shape = Callable[[int, Random], Links]


def is_valid(args: Args) -> bool:
    """A well-formed tree with sizes and values within the parameters."""
    return trees.valid(args[0], P.n_min, P.n_max, *RANGE)


def labels(args: Args) -> list[str]:
    """Whether the root is balanced and something below it is not."""
    (left, right), _ = trees.split(args[0])
    height, bad = [0] * (len(left) + 1), []  # the last one is that of a missing child
    for node in range(len(left) - 1, -1, -1):  # children have higher numbers
        low, high = sorted((height[left[node]], height[right[node]]))
        height[node] = high + 1
        if high - low > 1:
            bad.append(node)
    return ["balanced at the root only"] * (bool(bad) and bad[-1] != 0)


# Balanced trees, and those with one node that is not: this many levels below the root; NONE if there is no such node.

NONE = -1

Kind = tuple[int, int]  # height, and where the node is


@cache
def _kinds(height: int, bad: int) -> list[tuple[Kind, Kind]]:
    """What the two subtrees may be, the one with the node first."""
    if bad == 0:
        return [((height - 1, NONE), (height - 3, NONE))] if height >= 3 else []
    below = bad - 1 if bad > 0 else NONE
    pairs = [(height - 1, height - 1), (height - 1, height - 2), (height - 2, height - 1)]
    kinds = [((a, below), (b, NONE)) for a, b in pairs if min(a, b) >= 0]
    return [pair for pair in kinds if _span(*pair[0])]


@cache
def _span(height: int, bad: int) -> range:
    """How many nodes such a tree may have."""
    if height == 0:
        return range(bad == NONE)
    spans = [(_span(*first), _span(*second)) for first, second in _kinds(height, bad)]
    if not spans:
        return range(0)
    return range(min(a[0] + b[0] for a, b in spans) + 1, max(a[-1] + b[-1] for a, b in spans) + 2)


def _grown(n: int, bad: int, way: str, lean: str, tall: bool, rng: Random, even: bool = True) -> Links:
    """A tree of ``n`` nodes, as high as it may be or as low, with the one node down a ``way`` of turns "left", "right"
    or "both" by turns, right first; of other nodes the higher subtree is on the side to which they ``lean``, "any" for
    either. Where ``even``, the sizes of subtrees do not depend on chance. ValueError if there is no such tree."""
    heights = [height for height in range(3 * n.bit_length() + 3) if n in _span(height, bad)]
    if not heights:
        raise ValueError(f"no such tree has {n} nodes")
    left, right = [-1] * n, [-1] * n
    todo: list[tuple[int, Kind, int, list[int]]] = [(n, (heights[-1 if tall else 0], bad), -1, left)]
    count = 0
    while todo:
        size, kind, parent, side = todo.pop()
        if size == 0:
            continue
        node, count = count, count + 1
        if parent >= 0:
            side[parent] = node
        fitting = []
        for first, second in _kinds(*kind):
            a, b = _span(*first), _span(*second)
            least, most = max(a[0], size - 1 - b[-1]), min(a[-1], size - 1 - b[0])
            if least <= most:
                fitting.append((first, second, least, most))
        first, second, least, most = rng.choice(fitting)
        part = (least + most) // 2 if even else rng.randint(least, most)
        turn = lean if kind[1] <= 0 else way if way != "both" else ("right", "left")[(bad - kind[1]) % 2]
        if kind[1] <= 0 and first[0] < second[0]:
            first, second, part = second, first, size - 1 - part
        on_left = turn == "left" or (turn == "any" and rng.random() < 0.5)
        todo.append((part, first, node, left if on_left else right))
        todo.append((size - 1 - part, second, node, right if on_left else left))
    return left, right


def _balanced(lean: str, tall: bool) -> Shape:
    return lambda n, rng: _grown(n, NONE, "both", lean, tall, rng)


def _one_bad(share: float, way: str, lean: str) -> Shape:
    """One node is not balanced, this share of the way down to the deepest levels."""

    def links(n: int, rng: Random) -> Links:
        depth = int(share * max(0, n.bit_length() - 3))
        return _grown(n, depth, way, lean, True, rng)

    return links


@cache
def _small(size: int) -> list[tuple[int, int, Links]]:
    """Every shape of a size with one node that is not balanced, or none: height, number of such nodes, shape."""
    if size == 0:
        return [(0, 0, ([], []))]
    return [
        (max(a, b) + 1, bad, trees.joined(first, second))
        for on_left in range(size)
        for a, bad_a, first in _small(on_left)
        for b, bad_b, second in _small(size - 1 - on_left)
        if (bad := bad_a + bad_b + (abs(a - b) > 1)) <= 1
    ]


@st.composite
def _nearly(draw: st.DrawFn) -> Args:
    """A tree that is balanced, or is but for one node."""
    size = draw(st.integers(4, 26))
    rng = Random(draw(st.integers(0, 1 << 30)))
    bad = draw(st.sampled_from((NONE, NONE, 0, 1, 2)))
    if not any(size in _span(height, bad) for height in range(7)):
        bad = NONE
    way, lean = rng.choice(("left", "right", "both")), rng.choice(("left", "right", "any"))
    links = _grown(size, bad, way, lean, rng.random() < 0.7, rng, even=False)
    alphabet = rng.choice(((0,), (0, 1), (1,), range(-9, 10), RANGE))
    return (trees.tree(links, [rng.choice(alphabet) for _ in range(size)]),)


def strategy() -> st.SearchStrategy[Args]:
    """Trees of up to 26 nodes: in many shapes, and such as are balanced but for one node or none."""
    nearly = _nearly()
    return st.one_of(nearly, nearly, st.tuples(trees.strategy(*RANGE, P.n_min, 20)))


def exhaustive() -> Iterator[Args]:
    """every tree of up to 5 nodes with values 1 and 0, every shape of 6 to 8, of 9 to 12 with at most one bad node"""
    for root in trees.every((1, 0), P.n_min, 5):
        yield (root,)
    for root in trees.every_shape(6, 8, start=-3):
        yield (root,)
    for size in range(9, 13):
        for _, _, links in _small(size):
            yield (trees.tree(links, range(-3, size - 3)),)


# Large ones.


def _family(name: str, shape: Shape, catches: str) -> Family:
    def build(n: int, rng: Random) -> Args:
        return (trees.tree(shape(n, rng), values.mixed(n, rng, *RANGE)),)

    return Family(name, build, n=P.n_max, catches=catches)


def _known(name: str, catches: str) -> Family:
    return _family(name, trees.SHAPES[name], catches)


def _ladder(n: int, rng: Random) -> Links:
    """A chain to the left whose nodes have chains to the right as high as what is left of it: a test that begins at the
    root passes on the whole of it, and nearly all nodes are below each of its nodes. What is left over, but for two
    nodes, hangs on the longest of these chains."""
    height = 1
    while (height + 1) * (height + 2) // 2 <= n:
        height += 1
    left, right = trees.left_chain(1)
    for level in range(1, height):
        left, right = trees.joined((left, right), trees.right_chain(level))
    size = len(left)
    for node in range(size - height + 1, min(size - 1, n - height + 1)):
        left[node] = len(left)
        left.append(-1)
        right.append(-1)
    return left, right


def _full_beside_nothing(n: int, rng: Random) -> Links:
    """A complete tree below a root that has no other child: the heights differ by many, and only there."""
    shape = trees.joined(trees.complete(n - 1) if n > 1 else ([], []), ([], []))
    return shape if rng.random() < 0.5 else trees.mirrored(shape)


def _full(n: int, rng: Random) -> Links:
    """All levels are full."""
    return trees.complete((1 << (n + 1).bit_length() - 1) - 1)


FAMILIES = (
    _known("chain to the left", catches="a height asked for anew at each node, or twice at each"),
    _known("chain to the right", catches="a height asked for anew at each node, or twice at each"),
    _known("zigzag", catches="outer edges only"),
    _known("complete", catches="subtrees asked anew for each of their heights"),
    _known("last leaf", catches="the number of levels compared with the number of nodes"),
    _known("random shape", catches="heights that are kept by value"),
    _known("caterpillar", catches="a missing child that is not looked at"),
    _known("wishbone", catches="the root only"),
    _known("combs", catches="the shortest way down instead of the longest"),
    _known("broom", catches="the last levels only"),
    _family("full", _full, "an order of heights that begins at 1 or at 0, mixed up"),
    _family("balanced, low", _balanced("any", False), "numbers of nodes instead of heights"),
    _family("balanced, high", _balanced("any", True), "the deepest leaf compared with the highest one"),
    _family("balanced, to the left", _balanced("left", True), "a bound for the height that is too strict"),
    _family("balanced, to the right", _balanced("right", True), "the left side only"),
    _family("the root is bad, to the left", _one_bad(0, "both", "left"), "heights that differ by two"),
    _family("the root is bad, to the right", _one_bad(0, "both", "right"), "a difference without its sign"),
    _family("one bad node, all on the left", _one_bad(1, "left", "any"), "the root only; the right side only"),
    _family("one bad node, all on the right", _one_bad(1, "right", "any"), "the root only; the left side only"),
    _family("one bad node, far below", _one_bad(0.8, "both", "any"), "the first levels only"),
    _family("one bad node, half way down", _one_bad(0.5, "both", "any"), "what is reported is lost on the way up"),
    _family("ladder", _ladder, "heights asked for anew from the root down"),
    _family("ladder to the right", lambda n, rng: trees.mirrored(_ladder(n, rng)), "the same, right side first"),
    _family("full beside nothing", _full_beside_nothing, "heights that differ by exactly two"),
)
