"""Cases for trees/same-tree: equal trees, and pairs that differ as little as can be."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters, trees, values
from judge.author.trees import Tree

P = parameters(__file__)
RANGE = (P.value_min, P.value_max)

Args = tuple[Tree, Tree]


def is_valid(args: Args) -> bool:
    """Two well-formed trees with sizes and values within the parameters."""
    return all(trees.valid(root, P.n_min, P.n_max, *RANGE) for root in args)


def _changed(root: Tree, how: str, at: int) -> Tree:
    """The tree as it is, mirrored, with a node moved to its parent's other side, or with one value changed."""
    links, found = trees.split(root)
    if not found or how == "same":
        return list(root)
    at %= len(found)
    left, right = links
    if how == "mirrored":
        links = trees.mirrored(links)
    elif how == "sides":  # the subtrees of one node change places
        left[at], right[at] = right[at], left[at]
    elif how == "next":
        found[at] += 1 if found[at] < P.value_max else -1
    elif how == "sign":
        found[at] = -found[at]
    elif how == "far":  # equal in the lowest 8 or 12 bits
        found[at] += (256 if at % 2 else 4_096) * (-1 if found[at] > 0 else 1)
    elif how == "values":  # two nodes exchange values
        found[at], found[-1 - at] = found[-1 - at], found[at]
    elif how == "last":
        return trees.tree(links, found)[:-1] if len(root) == 1 or root[-2] is not None else list(root)
    return trees.tree(links, found)


HOW = ("same", "same", "same", "next", "sides", "values", "mirrored", "sign", "far", "last")


@st.composite
def _pair(draw: st.DrawFn, root: st.SearchStrategy[Tree]) -> Args:
    first = draw(root)
    second = _changed(first, draw(st.sampled_from(HOW)), draw(st.integers(0, 15)))
    return (second, first) if len(first) % 2 else (first, second)


def strategy() -> st.SearchStrategy[Args]:
    """A tree of up to 16 nodes and the same or nearly the same one; sometimes any other."""
    root = trees.strategy(*RANGE, P.n_min, 16)
    pair = _pair(root)
    return st.one_of(pair, pair, pair, pair, st.tuples(root, root))


def exhaustive() -> Iterator[Args]:
    """every two trees of up to 3 nodes with values 1 and 0, every two shapes of up to 5 nodes, and 4 nodes twice"""
    small = [*trees.every((1, 0), P.n_min, 3)]
    shapes = [trees.tree(links, [1] * size) for size in range(6) for links in trees.shapes(size)]
    pairs = {repr(pair): pair for pair in (*product(small, repeat=2), *product(shapes, repeat=2))}
    for first, second in sorted(pairs.values(), key=lambda pair: len(pair[0]) + len(pair[1])):
        yield list(first), list(second)
    for root in trees.every((1, 0), 4, 4):
        if 0 in root:
            yield list(root), list(root)


def _family(name: str, how: str, at: int, catches: str) -> Family:
    shape = trees.SHAPES[name]

    def build(n: int, rng: Random) -> Args:
        root = trees.tree(shape(n, rng), values.mixed(n, rng, *RANGE))
        return root, _changed(root, how, at % n)

    return Family(f"{name}, {how}", build, n=P.n_max, catches=catches)


def _one_value(n: int, rng: Random) -> Args:
    """Chains of one value, which turn the other way at their end: all orders of values are the same."""
    turns = [rng.random() < 0.5 for _ in range(n - 1)]
    value = values.all_equal(n, rng, *RANGE)
    return trees.tree(trees.chain(turns), value), trees.tree(trees.chain([*turns[:-1], not turns[-1]]), value)


def _forked(first: int, second: int, value: int) -> Tree:
    """A root with two chains to the left below it, of so many nodes."""
    n = 1 + first + second
    left, right = [-1] * n, [-1] * n
    for node in range(1, n):
        (right if node == first + 1 else left)[0 if node in (1, first + 1) else node - 1] = node
    return trees.tree((left, right), [value] * n)


def _two_chains(n: int, rng: Random) -> Args:
    """Two chains of one value, and one more node at the end of the one or of the other."""
    each, value = max(0, (n - 2) // 2), rng.randint(*RANGE)
    return _forked(each + 1, each, value), _forked(each, each + 1, value)


FAMILIES = (
    _family("chain to the left", "same", 0, catches="the left subtrees compared twice"),
    _family("chain to the right", "same", 0, catches="the right subtrees compared twice"),
    _family("zigzag", "same", 0, catches="texts of subtrees joined at each level"),
    _family("complete", "same", 0, catches="the value at each place searched for anew"),
    _family("random shape", "same", 0, catches="objects compared in place of values"),
    _family("combs", "next", -1, catches="walks that end before the last node"),
    _family("last leaf", "next", -1, catches="levels that are left out"),
    _family("leaning", "mirrored", 0, catches="shapes compared by the number of nodes"),
    _family("complete", "values", 3, catches="values compared in no order"),
    _family("random shape", "far", 41, catches="values kept in few bits"),
    _family("random chain", "sides", 50, catches="shapes left out"),
    Family("two chains", _two_chains, n=P.n_max, catches="places numbered in 32 bits"),
    Family("one value", _one_value, n=P.n_max, catches="orders of values compared without missing nodes"),
)
