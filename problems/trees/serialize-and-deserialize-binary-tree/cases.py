"""Cases for trees/serialize-and-deserialize-binary-tree: shapes that need every mark, values that look like marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product
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


def _tree(links: Links, values: Sequence[int]) -> Tree:
    """The level order of the tree of this shape whose values, read in level order, are those given."""
    left, right = links
    if not left:
        return []
    nodes = [0]
    for node in nodes:
        if node >= 0:
            nodes += (left[node], right[node])
    while nodes[-1] < 0:
        nodes.pop()
    following = iter(values)
    return [None if node < 0 else next(following) for node in nodes]


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


ALPHABETS = (
    (0, 1, 2, 12, 21, 112),
    (-1, 0, 1),
    (7,),
    (P.value_min, P.value_max, -999, 999, 100, -100),
    (32, 34, 35, 40, 41, 44, 45, 46, 48, 58, 91, 93, 110, 120),
    (127, 128, 129, 255, 256, 257, -127, -128, -129, -256),
    tuple(range(P.value_min, P.value_max + 1)),
)
"""Values that run together without separators, that serve as marks, that repeat, that need the most digits, that are
separators as characters, that do not fit a byte, and all values."""

OPTIONS = tuple(product(("any", "any", "chain", "complete"), ALPHABETS))


@st.composite
def _shape_and_values(draw: st.DrawFn) -> Args:
    size = draw(st.integers(P.n_min, 20))
    if size == 0:
        return ([],)
    shape, alphabet = draw(st.sampled_from(OPTIONS))
    data = draw(st.binary(min_size=3 * size, max_size=3 * size))
    picks, low, high = data[1:size], data[size : 2 * size], data[2 * size :]
    if shape == "any":
        links = _shape(picks)
    elif shape == "chain":
        links = _chain([pick % 2 == 1 for pick in picks])
    else:
        links = _complete(size)
    return (_tree(links, [alphabet[(a + 256 * b) % len(alphabet)] for a, b in zip(low, high, strict=True)]),)


def strategy() -> st.SearchStrategy[Args]:
    """Trees of up to 20 nodes in many shapes, with values from one treacherous alphabet each."""
    return _shape_and_values()


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
    """every single node, and every tree of up to 5 nodes with values from 0, -1 and 10"""
    for value in range(P.value_min, P.value_max + 1):
        yield ([value],)
    for size in range(P.n_min, 6):
        for values in product((0, -1, 10), repeat=size):
            for links in _shapes(size):
                yield (_tree(links, values),)


def _values(n: int, rng: Random) -> list[int]:
    return [rng.randint(P.value_min, P.value_max) for _ in range(n)]


def _left_chain(n: int, rng: Random) -> Args:
    return (_tree(_chain([False] * (n - 1)), _values(n, rng)),)


def _right_chain(n: int, rng: Random) -> Args:
    return (_tree(_chain([True] * (n - 1)), _values(n, rng)),)


def _zigzag(n: int, rng: Random) -> Args:
    return (_tree(_chain([i % 2 == 0 for i in range(n - 1)]), _values(n, rng)),)


def _longest_text(n: int, rng: Random) -> Args:
    return (_tree(_complete(n), [P.value_min] * n),)


def _random_shape(n: int, rng: Random) -> Args:
    return (_tree(_shape([rng.randrange(1 << 30) for _ in range(n - 1)]), _values(n, rng)),)


def _all_equal(n: int, rng: Random) -> Args:
    return (_tree(_shape([rng.randrange(1 << 30) for _ in range(n - 1)]), [-1] * n),)


def _last_leaf(n: int, rng: Random) -> Args:
    """A complete tree whose last leaf has the only node of another level below it."""
    left, right = _complete(n - 1)
    left[-1] = n - 1
    return (_tree(([*left, -1], [*right, -1]), _values(n, rng)),)


def _leaves_on_a_chain(n: int, rng: Random) -> Args:
    """A chain to the left, each of whose nodes has a leaf on its right: all of them come after the end of the chain."""
    left, right = [-1] * n, [-1] * n
    chain = (n + 1) // 2
    for node in range(chain - 1):
        left[node] = node + 1
    for node in range(chain, n):
        right[node - chain] = node
    return (_tree((left, right), _values(n, rng)),)


def _combs(n: int, rng: Random) -> Args:
    """A chain to the right whose nodes have chains to the left of 0, 1, 2, ... nodes."""
    left, right = [-1] * n, [-1] * n
    spine = last = length = teeth = 0
    for node in range(1, n):
        if length:
            left[last] = node
            length -= 1
        else:
            right[spine] = node
            spine = node
            teeth += 1
            length = teeth
        last = node
    return (_tree((left, right), _values(n, rng)),)


FAMILIES = (
    Family("chain to the left", _left_chain, n=P.n_max, catches="searching the text for the end of each subtree"),
    Family("chain to the right", _right_chain, n=P.n_max, catches="copying the rest of the text for each node"),
    Family("zigzag", _zigzag, n=P.n_max, catches="writing a node's whole path from the root"),
    Family("longest text", _longest_text, n=P.n_max, catches="searching all nodes for each node's parent"),
    Family("random shape", _random_shape, n=P.n_max, catches="counting the marks before each node anew"),
    Family("all equal", _all_equal, n=P.n_max, catches="telling nodes apart by their values"),
    Family("last leaf", _last_leaf, n=P.n_max, catches="runs of missing children that are too long for their number"),
    Family("leaves on a chain", _leaves_on_a_chain, n=P.n_max, catches="depths kept in few bits"),
    Family("combs", _combs, n=P.n_max, catches="runs of missing children of one certain length"),
)
