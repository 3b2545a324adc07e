"""Cases for trees/subtree-of-another-tree: subtrees that are there, and that are there but for a little."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, parameters, trees, values
from judge.author.trees import Links, Tree

P = parameters(__file__)
RANGE = (P.value_min, P.value_max)

HIGHEST = 1 << (P.value_max - P.value_min).bit_length() - 1  # the greatest power of two between two values

Args = tuple[Tree, Tree]


def is_valid(args: Args) -> bool:
    """Two well-formed trees with sizes and values within the parameters."""
    return trees.valid(args[0], P.root_min, P.root_max, *RANGE) and trees.valid(args[1], P.sub_min, P.sub_max, *RANGE)


def sizes(args: Args) -> dict[str, int]:
    """The nodes of both trees."""
    return {"m": len(trees.values_of(args[0])), "n": len(trees.values_of(args[1]))}


def _below(links: Links, found: Sequence[int], node: int) -> Tree:
    """The subtree of a node."""
    nodes = [node]
    for at in nodes:
        if at >= 0:
            nodes += (links[0][at], links[1][at])
    while nodes[-1] < 0:
        nodes.pop()
    return [None if at < 0 else found[at] for at in nodes]


def _changed(root: Tree, how: str, at: int) -> Tree:
    """The tree as it is, with one value changed, with the children of one node exchanged, or without its last leaf."""
    links, found = trees.split(root)
    at %= len(found)
    if how == "next":
        found[at] += 1 if found[at] < P.value_max else -1
    elif how == "sides":
        links[0][at], links[1][at] = links[1][at], links[0][at]
    elif how == "digit":  # the last digit only, so that it ends like what it was
        found[at] = found[at] % 10
    elif how == "bits":  # the highest bits only, so that it is the same where fewer are kept
        step = HIGHEST if abs(found[at]) >= HIGHEST - P.value_max else HIGHEST // 2
        found[at] += step if found[at] < 0 else -step
    elif how == "last" and len(found) > 1:
        shorter = root[:-1]
        while shorter[-1] is None:
            shorter.pop()
        return shorter
    return trees.tree(links, found)


HOW = ("same", "same", "next", "sides", "digit", "last", "bits")


@st.composite
def _subtree(draw: st.DrawFn, root: st.SearchStrategy[Tree]) -> Args:
    first = draw(root)
    code = draw(st.integers(0, 16 * len(HOW) - 1))
    links, found = trees.split(first)
    return first, _changed(_below(links, found, code // len(HOW) % len(found)), HOW[code % len(HOW)], code)


def strategy() -> st.SearchStrategy[Args]:
    """A tree of up to 16 nodes with one of its subtrees, nearly one, or any other tree of up to 4 nodes."""
    root = trees.strategy(*RANGE, 1, 16)
    pair = _subtree(root)
    return st.one_of(pair, pair, pair, st.tuples(trees.strategy(0, 1, 1, 12), trees.strategy(0, 1, 1, 4)))


def exhaustive() -> Iterator[Args]:
    """every tree of up to 4 nodes with every one of up to 3, values 1 and 2; 5 and 6 nodes with up to 3, all 1"""
    small = [*trees.every((1, 2), 1, 3)]
    ones = [root for root in small if 2 not in root]
    pairs = [*product(trees.every((1, 2), 1, 4), small)]
    pairs += product((trees.tree(links, [1] * size) for size in (5, 6) for links in trees.shapes(size)), ones)
    for root, sub in sorted(pairs, key=lambda pair: len(pair[0]) + len(pair[1])):
        yield list(root), list(sub)


def _sub_size(n: int) -> int:
    return max(1, min(P.sub_max, n // 2))


def _chain(n: int, turn: bool, last: int) -> Args:
    """Chains of one value; the second one ends with another."""
    size = _sub_size(n)
    return (
        trees.tree(trees.chain([turn] * (n - 1)), [1] * n),
        trees.tree(trees.chain([turn] * (size - 1)), [1] * (size - 1) + [last]),
    )


def _left_found(n: int, rng: Random) -> Args:
    return _chain(n, False, 1)


def _left_not_found(n: int, rng: Random) -> Args:
    return _chain(n, False, 2)


def _right_not_found(n: int, rng: Random) -> Args:
    return _chain(n, True, 2)


def _complete(n: int, rng: Random) -> Args:
    """Complete trees of one value, the second one with another value in its last leaf."""
    size = _sub_size(n)
    return trees.tree(trees.complete(n), [7] * n), trees.tree(trees.complete(size), [7] * (size - 1) + [8])


def _near_misses(n: int, rng: Random) -> Args:
    """A chain with hooks: whatever is found of the second tree is found many times but for its end."""
    size = _sub_size(n)
    first = trees.tree(trees.caterpillar(n), [1] * n)
    second = trees.tree(trees.caterpillar(size), [1] * (size - 1) + [0])
    return first, second


def _cut_out(n: int, rng: Random, how: str) -> Args:
    links, found = trees.random_shape(n, rng), values.mixed(n, rng, *RANGE)
    sizes = [1] * n
    for node in range(n - 1, -1, -1):  # children have higher numbers
        sizes[node] += sum(sizes[child] for child in (links[0][node], links[1][node]) if child >= 0)
    best = max(
        (node for node in range(n) if sizes[node] <= min(P.sub_max, max(1, n // 2))), key=lambda node: sizes[node]
    )
    return trees.tree(links, found), _changed(_below(links, found, best), how, -1)


def _random_found(n: int, rng: Random) -> Args:
    return _cut_out(n, rng, "same")


def _random_not_found(n: int, rng: Random) -> Args:
    return _cut_out(n, rng, "last")


def _random_other_bits(n: int, rng: Random) -> Args:
    return _cut_out(n, rng, "bits")


def _zigzag(n: int, rng: Random) -> Args:
    """Zigzags of one value: every second node begins one, all but the last are too long."""
    size = _sub_size(n)
    return trees.tree(trees.zigzag(n), [0] * n), trees.tree(trees.zigzag(size), [0] * size)


def _last_leaf(n: int, rng: Random) -> Args:
    """The only node with the value of the second tree is the last leaf."""
    found = values.few_distinct(n, rng, 0, P.value_max)
    return trees.tree(trees.last_leaf(n), [*found[:-1], P.value_min]), [P.value_min]


FAMILIES = (
    Family("left, found at last", _left_found, n=P.root_max, catches="the left subtrees compared twice"),
    Family("left, not found", _left_not_found, n=P.root_max, catches="comparing at every node"),
    Family("right, not found", _right_not_found, n=P.root_max, catches="the right subtrees compared twice"),
    Family("complete", _complete, n=P.root_max, catches="comparing at every node of a balanced tree"),
    Family("near misses", _near_misses, n=P.root_max, catches="searching one text in the other letter by letter"),
    Family("zigzag", _zigzag, n=P.root_max, catches="subtrees told apart by their values in order"),
    Family("random, found", _random_found, n=P.root_max, catches="texts of all subtrees"),
    Family("random, not found", _random_not_found, n=P.root_max, catches="nodes below a leaf that are overlooked"),
    Family("random, other bits", _random_other_bits, n=P.root_max, catches="values of which only low bits are kept"),
    Family("last leaf", _last_leaf, n=P.root_max, catches="walks that end at the first node of equal value"),
)


def _chains(sizes: Mapping[str, int], rng: Random) -> Args:
    """Chains of one value; the second one ends with another, and is short beside the first: who compares at every node
    is at the end of the first one soon where it is not."""
    m, n = sizes["m"], sizes["n"]
    if 4 * n > m:
        raise ValueError("the second chain is not short")
    return trees.tree(trees.left_chain(m), [1] * m), trees.tree(trees.left_chain(n), [1] * (n - 1) + [2])


SCALINGS = (Scaling("chains", _chains, {"m": P.root_max, "n": P.sub_max}),)
