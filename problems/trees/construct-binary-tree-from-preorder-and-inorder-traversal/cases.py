"""Cases for trees/construct-binary-tree-from-preorder-and-inorder-traversal: both lists of trees of all shapes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import permutations
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, parameters, trees
from judge.author.trees import Links

P = parameters(__file__)
RANGE = (P.value_min, P.value_max)

Args = tuple[list[int], list[int]]


def is_valid(args: Args) -> bool:
    """Different values within the parameters, and a tree that has these two lists."""
    preorder, inorder = args
    if not arrays.valid(preorder, P.n_min, P.n_max, *RANGE, different=True) or set(preorder) != set(inorder):
        return False
    return len(inorder) == len(preorder) and _have_a_tree(preorder, inorder)


def _have_a_tree(preorder: Sequence[int], inorder: Sequence[int]) -> bool:
    """Whether a stack turns the first list into the second one: each value is put on it once and taken off once."""
    stack: list[int] = []
    taken = 0
    for value in preorder:
        stack.append(value)
        while stack and stack[-1] == inorder[taken]:
            stack.pop()
            taken += 1
    return not stack


def _args(links: Links, values: Sequence[int]) -> Args:
    """Both lists of the tree of this shape with these values, by number of the node."""
    return [values[node] for node in trees.pre_order(links)], [values[node] for node in trees.in_order(links)]


@st.composite
def _different(draw: st.DrawFn) -> Args:
    """Values of a search tree, in the order that they have in it, backwards or stirred."""
    links, values = trees.split(draw(trees.search_trees(*RANGE, P.n_min, 20)))
    how = draw(st.integers(1, 60))
    values = sorted(values)
    if how > 2:
        values = [values[(i * 7 + how) % len(values)] for i in range(len(values))] if len(values) % 7 else values[::-1]
    return _args(links, values if how != 1 else values[::-1])


def strategy() -> st.SearchStrategy[Args]:
    """Both lists of trees of up to 20 nodes in many shapes."""
    return _different()


def exhaustive() -> Iterator[Args]:
    """every shape of up to 4 nodes with the values 0, 1, 2, … in every order, and of 5 to 8 nodes in three orders"""
    for size in range(P.n_min, 5):
        for values in permutations(range(size)):
            for links in trees.shapes(size):
                yield _args(links, values)
    for size in range(5, 9):
        rising = list(range(-2, size - 2))
        for values in (rising, rising[::-1], rising[::2] + rising[1::2]):
            for links in trees.shapes(size):
                yield _args(links, values)


def _random(n: int, rng: Random) -> list[int]:
    return arrays.distinct(n, rng, *RANGE)


def _rising(n: int, rng: Random) -> list[int]:
    return list(range(P.value_max - n + 1, P.value_max + 1))


def _falling(n: int, rng: Random) -> list[int]:
    return list(range(P.value_min + n - 1, P.value_min - 1, -1))


def _aligned(n: int, rng: Random) -> list[int]:
    """Every second value of the range, in random order."""
    found = list(range(P.value_min, P.value_max + 1, 2))[:n]
    rng.shuffle(found)
    return found


def _family(name: str, drawn: Callable[[int, Random], list[int]], catches: str) -> Family:
    shape = trees.SHAPES[name]

    def build(n: int, rng: Random) -> Args:
        return _args(shape(n, rng), drawn(n, rng))

    return Family(f"{name}, {drawn.__name__[1:]}", build, n=P.n_max, catches=catches)


FAMILIES = (
    _family("chain to the left", _random, catches="searching inorder from its beginning for each root; copies"),
    _family("chain to the right", _rising, catches="copies; nodes hung in one by one"),
    _family("chain to the right", _random, catches="searching inorder from its end for each root"),
    _family("zigzag", _falling, catches="searching a part of inorder from either side"),
    _family("random chain", _aligned, catches="removing the first value of a list by moving all others"),
    _family("complete", _random, catches="removing the first value of preorder by moving all others"),
    _family("random shape", _aligned, catches="places in a table of values modulo a power of two"),
    _family("caterpillar", _random, catches="right parts found by searching preorder"),
    _family("combs", _rising, catches="copies of the right parts"),
    _family("wishbone", _falling, catches="nodes hung in one by one from the root"),
    _family("broom", _random, catches="depths kept in few bits"),
    _family("leaning", _random, catches="parts that are taken for halves"),
)
