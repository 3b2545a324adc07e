"""Cases for trees/binary-search-tree-iterator: a search tree, and a sequence of next and hasNext."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise, product
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Tree = list[int | None]
Args = tuple[list[str], list[list[Any]]]
Links = tuple[list[int], list[int]]
"""Left and right child of each node, -1 for none; node 0 is the root."""

CLASS = "BSTIterator"


def is_valid(args: Args) -> bool:
    """A search tree within the parameters, and no next beyond its last value."""
    names, given = args
    if len(names) != len(given) or not names or names[0] != CLASS or len(names) - 1 > P.calls_max:
        return False
    if len(given[0]) != 1 or any(given[1:]) or any(name not in ("next", "hasNext") for name in names[1:]):
        return False
    in_order = _values_in_order(given[0][0])
    return (
        in_order is not None
        and 1 <= len(in_order) <= P.n_max
        and in_order[0] >= 0
        and in_order[-1] <= P.value_max
        and all(a < b for a, b in pairwise(in_order))
        and names.count("next") <= len(in_order)
    )


def _values_in_order(root: Tree) -> list[int] | None:
    """The values of a tree in level order, read in order; None if it is malformed."""
    if not root or root[0] is None or root[-1] is None:
        return None
    values = [v for v in root if v is not None]
    if not all(type(v) is int for v in values):
        return None
    left, right = [-1] * len(values), [-1] * len(values)
    parent = node = 0
    for i, value in enumerate(root[1:]):
        if parent > node:
            return None
        if value is not None:
            node += 1
            (right if i % 2 else left)[parent] = node
        parent += i % 2
    return [values[node] for node in _in_order((left, right))]


def sizes(args: Args) -> Mapping[str, int]:
    """Nodes and calls together."""
    return {"n": sum(v is not None for v in args[1][0][0]) + len(args[0]) - 1}


def labels(args: Args) -> list[str]:
    """Whether no node has two children."""
    tree = args[1][0][0]
    values = sum(v is not None for v in tree)
    return ["skewed"] if values > 1 and len(tree) >= 2 * values - 2 and all(_one_of_two(tree[1:])) else []


def _one_of_two(rest: Tree) -> list[bool]:
    return [None in rest[i : i + 2] or len(rest[i : i + 2]) < 2 for i in range(0, len(rest), 2)]


def _in_order(links: Links) -> list[int]:
    left, right = links
    order: list[int] = []
    path: list[int] = []
    node = 0
    while node >= 0 or path:
        while node >= 0:
            path.append(node)
            node = left[node]
        node = path.pop()
        order.append(node)
        node = right[node]
    return order


def _tree(links: Links, in_order_values: Sequence[int]) -> Tree:
    """The level order of the tree of this shape whose values, read in order, are those given."""
    left, right = links
    value_of = [0] * len(left)
    for node, value in zip(_in_order(links), in_order_values, strict=True):
        value_of[node] = value
    nodes = [0]
    for node in nodes:
        if node >= 0:
            nodes += (left[node], right[node])
    while nodes[-1] < 0:
        nodes.pop()
    return [None if node < 0 else value_of[node] for node in nodes]


def _args(tree: Tree, calls: Sequence[str]) -> Args:
    return [CLASS, *calls], [[tree], *([] for _ in calls)]


# ---- shapes


def _grown(picks: Sequence[int]) -> Links:
    """A tree grown node by node: each pick chooses the free place that the next node takes, modulo their number."""
    size = len(picks) + 1
    left, right = [-1] * size, [-1] * size
    free = [(left, 0), (right, 0)]
    for node, pick in enumerate(picks, 1):
        at = pick % len(free)
        free[at], free[-1] = free[-1], free[at]
        side, parent = free.pop()
        side[parent] = node
        free += ((left, node), (right, node))
    return left, right


def _chain(turns: Sequence[bool]) -> Links:
    """One child a node: to the right where the turn is true."""
    size = len(turns) + 1
    left, right = [-1] * size, [-1] * size
    for node, turn in enumerate(turns):
        (right if turn else left)[node] = node + 1
    return left, right


def _complete(n: int) -> Links:
    """All levels full but the last."""
    left = [2 * i + 1 if 2 * i + 1 < n else -1 for i in range(n)]
    right = [2 * i + 2 if 2 * i + 2 < n else -1 for i in range(n)]
    return left, right


# ---- small cases

SHAPES = ("any", "any", "left", "right", "zigzag", "chain", "complete")
MANNERS = ("any", "asks before each", "nexts only", "asks often")


@st.composite
def _case(draw: st.DrawFn) -> Args:
    size = draw(st.integers(1, 16))
    shape = draw(st.sampled_from(SHAPES))
    picks = draw(st.lists(st.integers(0, 31), min_size=size - 1, max_size=size - 1))
    turns = {
        "left": [False] * (size - 1),
        "right": [True] * (size - 1),
        "zigzag": [i % 2 == 0 for i in range(size - 1)],
        "chain": [pick % 2 == 0 for pick in picks],
    }
    links = _complete(size) if shape == "complete" else _chain(turns[shape]) if shape in turns else _grown(picks)
    step = draw(st.sampled_from((1, 1, 2, 7, P.value_max // 16)))
    first = draw(st.sampled_from((0, 0, 1, P.value_max - (size - 1) * step)))
    manner = draw(st.sampled_from(MANNERS))
    taken = draw(st.integers(0, size))
    asked = draw(st.lists(st.integers(0, 2), min_size=taken + 1, max_size=taken + 1))
    between = {"any": asked, "asks before each": [1] * (taken + 1), "nexts only": [0] * (taken + 1)}
    calls: list[str] = []
    for times in between.get(manner, [3] * (taken + 1)):
        calls += ["hasNext"] * times
        calls.append("next")
    calls.pop()
    return _args(_tree(links, [first + i * step for i in range(size)]), calls)


def strategy() -> st.SearchStrategy[Args]:
    """Trees of up to 16 nodes of several shapes, taken to their end or not, and asked before it or not."""
    return _case()


@cache
def _all_shapes(n: int) -> tuple[Any, ...]:
    """Every tree of n nodes as nested pairs."""
    if n == 0:
        return (None,)
    return tuple((left, right) for i in range(n) for left in _all_shapes(i) for right in _all_shapes(n - 1 - i))


def _linked(shape: Any) -> Links:
    left: list[int] = []
    right: list[int] = []

    def add(node: Any) -> int:
        number = len(left)
        left.append(-1)
        right.append(-1)
        for side, child in ((left, node[0]), (right, node[1])):
            if child is not None:
                side[number] = add(child)
        return number

    add(shape)
    return left, right


def exhaustive() -> Iterator[Args]:
    """every search tree of up to 5 nodes with the values 0 to n - 1, each with every sequence of up to 7 calls"""
    trees = {n: [_tree(_linked(shape), range(n)) for shape in _all_shapes(n)] for n in range(1, 6)}
    for size in range(1, 5 + 7 + 1):
        for n in range(1, min(size, 5) + 1):
            if size - n > 7:
                continue
            for tree in trees[n]:
                for calls in product(("next", "hasNext"), repeat=size - n):
                    if calls.count("next") <= n:
                        yield _args(tree, calls)


# ---- large cases


def _rising(n: int, rng: Random) -> list[int]:
    return sorted(rng.sample(range(P.value_max + 1), n))


def _random_shape(n: int, rng: Random) -> Links:
    return _grown([rng.randrange(1 << 30) for _ in range(n - 1)])


def _split(n: int) -> tuple[int, int]:
    """Nodes and calls for a family of size n, each within its limit."""
    return max(1, min(P.n_max, n)), min(P.calls_max, n)


def _in_turn(n: int, rng: Random) -> Args:
    nodes, calls = _split(n)
    nodes = max(1, min(nodes, calls // 2))
    return _args(_tree(_random_shape(nodes, rng), _rising(nodes, rng)), ["hasNext", "next"] * nodes)


def _far_from_the_end(n: int, rng: Random) -> Args:
    """As many nodes as calls, so that the calls end at the middle, and more than 2^16 values are left at first."""
    nodes, calls = _split(n)
    names = ["hasNext", "next"] * (calls // 2)
    return _args(_tree(_complete(nodes), _rising(nodes, rng)), names)


def _all_taken(n: int, rng: Random) -> Args:
    nodes, _ = _split(n)
    return _args(_tree(_complete(nodes), _rising(nodes, rng)), ["next"] * nodes)


def _mostly_asked(n: int, rng: Random) -> Args:
    nodes, calls = _split(n)
    names = ["hasNext" if i % 50 else "next" for i in range(1, calls)]
    return _args(_tree(_random_shape(nodes, rng), _rising(nodes, rng)), names)


def _few_calls(turn: bool) -> Any:
    def build(n: int, rng: Random) -> Args:
        nodes, _ = _split(n)
        names = ["hasNext", "next", "next"] * min(10, nodes // 2)
        return _args(_tree(_chain([turn] * (nodes - 1)), _rising(nodes, rng)), names)

    return build


def _chain_taken(turns: str) -> Any:
    """A chain that is taken to its end; turns to the left, to the right, or in turn."""

    def build(n: int, rng: Random) -> Args:
        nodes, _ = _split(n)
        picks = [turns[i % len(turns)] == "r" for i in range(nodes - 1)]
        return _args(_tree(_chain(picks), _rising(nodes, rng)), ["next"] * nodes)

    return build


def _comb(n: int, rng: Random) -> Args:
    """A right edge whose nodes each have a left chain of ten."""
    nodes, _ = _split(n)
    left, right = [-1] * nodes, [-1] * nodes
    spine = 0
    for node in range(1, nodes):
        if node % 11 == 0:
            right[spine] = node
            spine = node
        else:
            left[node - 1] = node
    return _args(_tree((left, right), _rising(nodes, rng)), ["next"] * nodes)


FAMILIES = (
    Family("asked in turn", _in_turn, n=P.calls_max, catches="walking the tree anew for each call"),
    Family("asked far from the end", _far_from_the_end, n=P.n_max, catches="counting what is left in 16 bits"),
    Family("all taken", _all_taken, n=P.n_max, catches="walking to the k-th value in each next"),
    Family("mostly asked", _mostly_asked, n=P.n_max, catches="a hasNext that walks the tree"),
    Family("left chain, few calls", _few_calls(False), n=P.n_max, catches="recursion that does not go so deep"),
    Family("right chain, few calls", _few_calls(True), n=P.n_max, catches="recursion that does not go so deep"),
    Family("short left chain, all taken", _chain_taken("l"), n=4_000, catches="searching a value from the root"),
    Family("short right chain, all taken", _chain_taken("r"), n=4_000, catches="searching a value from the root"),
    Family("short zigzag, all taken", _chain_taken("rl"), n=4_000, catches="searching a value from the root"),
    Family("comb", _comb, n=20_000, catches="a left edge that is pushed once only"),
)
