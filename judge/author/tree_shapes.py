"""Shapes of binary trees, without values: walks over them, builders of large ones, every one of a size.

A shape (``Links``) is two lists, the left and the right child of each node, -1 for none; node 0 is the root. A
builder takes ``n`` of at least 1 (and ``rng``, where it is random) and makes exactly ``n`` nodes. All of it is
linear, none recursive in the size but ``shapes``. Packages import these by ``from judge.author import trees``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from itertools import product
from random import Random

Links = tuple[list[int], list[int]]


def in_order(links: Links) -> list[int]:
    """The nodes, left subtree before node before right subtree."""
    left, right = links
    order: list[int] = []
    path: list[int] = []
    node = 0 if left else -1
    while node >= 0 or path:
        while node >= 0:
            path.append(node)
            node = left[node]
        node = path.pop()
        order.append(node)
        node = right[node]
    return order


def pre_order(links: Links) -> list[int]:
    """The nodes, each before its left subtree, that before its right one."""
    left, right = links
    order: list[int] = []
    path = [0] if left else []
    while path:
        node = path.pop()
        order.append(node)
        path += [child for child in (right[node], left[node]) if child >= 0]
    return order


def ancestors(links: Links, node: int) -> list[int]:
    """The nodes above ``node``, nearest first; linear in the size of the tree."""
    above: list[int] = []
    parent_of = {child: parent for side in links for parent, child in enumerate(side) if child >= 0}
    while node in parent_of:
        node = parent_of[node]
        above.append(node)
    return above


def mirrored(links: Links) -> Links:
    """Left and right exchanged everywhere."""
    return links[1], links[0]


def joined(first: Links, second: Links) -> Links:
    """A new root, node 0, with these two shapes (which may be empty) below it; their nodes follow in this order."""
    size = 1 + len(first[0])
    left = [1 if first[0] else -1, *_moved(first[0], 1), *_moved(second[0], size)]
    right = [size if second[0] else -1, *_moved(first[1], 1), *_moved(second[1], size)]
    return left, right


def _moved(children: Sequence[int], by: int) -> list[int]:
    return [child if child < 0 else child + by for child in children]


# Shapes.


def chain(turns: Sequence[bool]) -> Links:
    """One child a node, to the right where the turn is true: one node more than there are turns."""
    size = len(turns) + 1
    left, right = [-1] * size, [-1] * size
    for node, turn in enumerate(turns):
        (right if turn else left)[node] = node + 1
    return left, right


def left_chain(n: int) -> Links:
    """A bamboo: every node is a left child."""
    return chain([False] * (n - 1))


def right_chain(n: int) -> Links:
    """A bamboo: every node is a right child."""
    return chain([True] * (n - 1))


def zigzag(n: int) -> Links:
    """Right, left, right, …, one child a node."""
    return chain([i % 2 == 0 for i in range(n - 1)])


def complete(n: int) -> Links:
    """All levels full but the last, which is filled from the left. Nodes are numbered in level order."""
    left = [2 * i + 1 if 2 * i + 1 < n else -1 for i in range(n)]
    right = [2 * i + 2 if 2 * i + 2 < n else -1 for i in range(n)]
    return left, right


def grown(picks: Sequence[int]) -> Links:
    """Grown node by node: each pick chooses the free place that the next node takes, modulo their number. One node more
    than there are picks."""
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


def random_shape(n: int, rng: Random) -> Links:
    """Grown at random: logarithmic depth, all degrees."""
    return grown([rng.randrange(1 << 30) for _ in range(n - 1)])


def random_chain(n: int, rng: Random) -> Links:
    """One child a node, on a random side each time."""
    return chain([rng.random() < 0.5 for _ in range(n - 1)])


def last_leaf(n: int) -> Links:
    """Complete but for one node, which alone makes up another level below the last leaf."""
    left, right = complete(n - 1)
    if left:
        left[-1] = n - 1
    return [*left, -1], [*right, -1]


def caterpillar(n: int) -> Links:
    """A chain to the left, each of whose nodes has a leaf on its right: in preorder all of them come after its end."""
    left, right = [-1] * n, [-1] * n
    stem = (n + 1) // 2
    for node in range(stem - 1):
        left[node] = node + 1
    for node in range(stem, n):
        right[node - stem] = node
    return left, right


def combs(n: int) -> Links:
    """A chain to the right whose nodes have chains to the left of 0, 1, 2, … nodes."""
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
    return left, right


def fork(n: int, stem: int) -> Links:
    """A chain to the right of ``stem`` nodes (at least one), whose last has two chains of equal length: one all to
    the left from its left child, node ``stem``, and one from its right child, node ``stem + (n - stem) // 2``, to
    the left too."""
    left, right = [-1] * n, [-1] * n
    second = stem + (n - stem) // 2
    for node in range(stem - 1):
        right[node] = node + 1
    if stem < second:
        left[stem - 1] = stem
    if second < n:
        right[stem - 1] = second
    for node in range(stem, n - 1):
        if node + 1 != second:
            left[node] = node + 1
    return left, right


def wishbone(n: int) -> Links:
    """A root with a chain to the left, all left children, of half of the nodes and one to the right of the others: the
    deepest nodes are as far apart as can be."""
    half = (n - 1) // 2
    return joined(left_chain(half) if half else ([], []), right_chain(n - 1 - half) if n > 1 else ([], []))


def broom(n: int) -> Links:
    """A chain to the right of half of the nodes, which ends in a complete tree of the others."""
    stem = n // 2
    left, right = complete(n - stem)
    return [-1] * stem + _moved(left, stem), [*range(1, stem + 1), *_moved(right, stem)]


def leaning(n: int) -> Links:
    """As unbalanced as an AVL tree may be, the higher side on the left; what is left over hangs as a chain to the right
    below its last node in order."""
    sizes = [0, 1]
    while sizes[-1] + sizes[-2] + 1 <= n:
        sizes.append(sizes[-1] + sizes[-2] + 1)
    left, right = [-1] * n, [-1] * n
    todo, size = [(len(sizes) - 1, -1, left)] if n else [], 0
    while todo:
        height, parent, side = todo.pop()
        if height == 0:
            continue
        if parent >= 0:
            side[parent] = size
        todo += ((max(0, height - 2), size, right), (height - 1, size, left))
        size += 1
    last = 0
    while n and right[last] >= 0:
        last = right[last]
    for node in range(size, n):
        right[last] = node
        last = node
    return left, right


SHAPES: Mapping[str, Callable[[int, Random], Links]] = {
    "chain to the left": lambda n, rng: left_chain(n),
    "chain to the right": lambda n, rng: right_chain(n),
    "zigzag": lambda n, rng: zigzag(n),
    "complete": lambda n, rng: complete(n),
    "random shape": random_shape,
    "random chain": random_chain,
    "last leaf": lambda n, rng: last_leaf(n),
    "caterpillar": lambda n, rng: caterpillar(n),
    "combs": lambda n, rng: combs(n),
    "wishbone": lambda n, rng: wishbone(n),
    "broom": lambda n, rng: broom(n),
    "leaning": lambda n, rng: leaning(n),
}
"""Every shape by name, ``build(n, rng)`` for ``n`` of at least 1: what a package's families go through."""


@cache
def shapes(size: int) -> Sequence[Links]:
    """Every shape of exactly ``size`` nodes, nodes numbered in preorder: 1, 1, 2, 5, 14, 42, 132, 429 of them."""
    if size == 0:
        return [([], [])]
    found: list[Links] = []
    for on_left in range(size):
        for first, second in product(shapes(on_left), shapes(size - 1 - on_left)):
            found.append(joined(first, second))
    return found


# Of drawn bytes.

FORMS = ("any", "any", "any", "chain", "left", "right", "complete", "caterpillar", "wishbone")


def shape_of(form: str, picks: Sequence[int], size: int) -> Links:
    """The shape of ``size`` nodes (at least 1) that drawn bytes stand for, in one of FORMS."""
    if form == "chain":
        return chain([pick % 2 == 1 for pick in picks[: size - 1]])
    fixed = {
        "left": left_chain,
        "right": right_chain,
        "complete": complete,
        "caterpillar": caterpillar,
        "wishbone": wishbone,
    }
    return fixed[form](size) if form in fixed else grown(picks[: size - 1])
