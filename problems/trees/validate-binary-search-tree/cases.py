"""Cases for trees/validate-binary-search-tree: trees whose in-order values rise, nearly rise, or do not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate, product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Tree = list[int | None]
Args = tuple[Tree]
Links = tuple[list[int], list[int]]
"""Left and right child of each node, -1 for none; node 0 is the root."""


def is_valid(args: Args) -> bool:
    """A well-formed tree with sizes and values within the parameters."""
    (root,) = args
    values = [v for v in root if v is not None]
    return (
        P.n_min <= len(values) <= P.n_max
        and _well_formed(root)
        and all(P.value_min <= v <= P.value_max for v in values)
    )


def _well_formed(root: Tree) -> bool:
    """Level order in which every entry has a parent and the last one is no null."""
    if not root:
        return True
    if root[0] is None or root[-1] is None:
        return False
    places = 1
    for value in root:
        if places == 0:
            return False
        places += -1 if value is None else 1
    return True


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


def _shape(picks: Sequence[int]) -> Links:
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
    """A tree with one child a node: to the right where the turn is true."""
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


OPTIONS = tuple(
    product(
        ("any", "any", "chain", "complete"),
        ("consecutive", "close", "wide"),
        ("middle", "from the least", "up to the greatest"),
        ("none", "copy", "swap", "next", "limit"),
    )
)
"""Shape, distance of values that follow each other in order, where the values lie, and what is changed in the end."""


@st.composite
def _nearly_search_tree(draw: st.DrawFn) -> Args:
    size = draw(st.integers(P.n_min, 20))
    shape, distance, place, change = draw(st.sampled_from(OPTIONS))
    data = draw(st.binary(min_size=2 * size, max_size=2 * size))
    picks, gaps, i, j = data[: size - 1], data[size - 1 : -2], data[-2] % size, data[-1] % size
    if shape == "any":
        links = _shape(picks)
    elif shape == "chain":
        links = _chain([pick % 2 == 1 for pick in picks])
    else:
        links = _complete(size)
    factor, most = {"consecutive": (0, 1), "close": (1, 3), "wide": (400_000, 256)}[distance]
    values = list(accumulate((1 + factor * (gap % most) for gap in gaps), initial=0))
    start = {
        "middle": -values[size // 2],
        "from the least": P.value_min,
        "up to the greatest": P.value_max - values[-1],
    }[place]
    values = [start + value for value in values]
    if change == "copy":
        values[i] = values[j]
    elif change == "swap":
        values[i], values[j] = values[j], values[i]
    elif change == "next":
        values[i] = min(values[j] + 1, P.value_max)
    elif change == "limit":
        values[i] = (0, -1, P.value_min, P.value_max)[j % 4]
    return (_tree(links, values),)


def strategy() -> st.SearchStrategy[Args]:
    """Search trees of many shapes, at the int limits too, most of them with one value copied, swapped or replaced."""
    return _nearly_search_tree()


def _moved(children: list[int], by: int) -> list[int]:
    return [child if child < 0 else child + by for child in children]


@cache
def _shapes(size: int) -> list[Links]:
    """Every shape of exactly ``size`` nodes, nodes numbered in preorder."""
    if size == 0:
        return [([], [])]
    found: list[Links] = []
    for on_left in range(size):
        for (ll, lr), (rl, rr) in product(_shapes(on_left), _shapes(size - 1 - on_left)):
            first, second = (1 if ll else -1), (1 + on_left if rl else -1)
            left = [first, *_moved(ll, 1), *_moved(rl, 1 + on_left)]
            right = [second, *_moved(lr, 1), *_moved(rr, 1 + on_left)]
            found.append((left, right))
    return found


def exhaustive() -> Iterator[Args]:
    """every tree of up to 4 nodes with values from 0, 1, 2, -1 and both int limits"""
    for size in range(P.n_min, 5):
        for values in product((0, 1, 2, -1, P.value_min, P.value_max), repeat=size):
            for links in _shapes(size):
                yield (_tree(links, values),)


def _rising(n: int, start: int, step: int = 1) -> range:
    return range(start, start + n * step, step)


def _right_chain(n: int, rng: Random) -> Args:
    return (_tree(_chain([True] * (n - 1)), _rising(n, P.value_min)),)


def _left_chain(n: int, rng: Random) -> Args:
    return (_tree(_chain([False] * (n - 1)), _rising(n, P.value_max - n + 1)),)


def _zigzag(n: int, rng: Random) -> Args:
    return (_tree(_chain([i % 2 == 0 for i in range(n - 1)]), _rising(n, -n // 2)),)


def _balanced(n: int, rng: Random) -> Args:
    step = (P.value_max - P.value_min) // (n - 1)
    values = [*_rising(n - 1, P.value_min, step), P.value_max]
    return (_tree(_complete(n), values),)


def _violates_the_root(n: int, rng: Random) -> Args:
    """A left child of the root, from which a chain goes to the right; its last node equals the root."""
    values = list(_rising(n, 10_000))
    if n > 1:
        values[-2] = values[-1]
    return (_tree(_chain([i > 0 for i in range(n - 1)]), values),)


def _violates_another(n: int, rng: Random) -> Args:
    """A chain to the left, from some node of which one to the right begins; the last one below equals that node."""
    turn = rng.randrange(1, max(2, n // 2))
    values = list(_rising(n, -rng.randrange(10_000)))
    values[n - 2 - turn] = values[n - 1 - turn]
    return (_tree(_chain([i > turn for i in range(n - 1)]), values),)


def _random_shape(n: int, rng: Random) -> Args:
    values = sorted(rng.sample(range(P.value_min, P.value_max + 1), n))
    return (_tree(_shape([rng.randrange(1 << 30) for _ in range(n - 1)]), values),)


FAMILIES = (
    Family("chain to the right", _right_chain, n=P.n_max, catches="minimum and maximum of each subtree computed anew"),
    Family("chain to the left", _left_chain, n=P.n_max, catches="lists of subtrees joined at every level"),
    Family("zigzag", _zigzag, n=P.n_max, catches="every node compared with all of its ancestors"),
    Family("balanced", _balanced, n=P.n_max, catches="bounds that leave out the int limits"),
    Family("violates the root", _violates_the_root, n=P.n_max, catches="checks that look a few levels up only"),
    Family("violates another", _violates_another, n=P.n_max, catches="bounds of the root and of the nearest ancestors"),
    Family("random shape", _random_shape, n=P.n_max, catches="work that grows with the depth of a typical tree"),
)
