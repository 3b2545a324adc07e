"""Cases for trees/binary-tree-maximum-path-sum: trees of all shapes, with values around zero, below it and above it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters, trees, values
from judge.author.trees import Tree

P = parameters(__file__)
RANGE = (P.value_min, P.value_max)

Args = tuple[Tree]


def is_valid(args: Args) -> bool:
    """A well-formed tree with size and values within the parameters."""
    return trees.valid(args[0], P.n_min, P.n_max, *RANGE)


def strategy() -> st.SearchStrategy[Args]:
    """Trees of up to 20 nodes with values around zero, from the whole range, or nearly all below zero."""
    around = trees.strategy(*RANGE, P.n_min, 20)
    return st.tuples(st.one_of(around, trees.strategy(-6, 6, P.n_min, 20), trees.strategy(-9, 1, P.n_min, 20)))


def exhaustive() -> Iterator[Args]:
    """every tree of up to 4 nodes with values 1, -1, 2, -3, and every tree of 5 nodes with values 1, -1, 2"""
    for root in trees.every((1, -1, 2, -3), P.n_min, 4):
        yield (root,)
    for root in trees.every((1, -1, 2), 5, 5):
        yield (root,)


def _losses(n: int, rng: Random) -> list[int]:
    """All values below zero: the greatest one alone is the answer."""
    return values.random(n, rng, P.value_min, -1)


def _gains(n: int, rng: Random) -> list[int]:
    """All values above zero: the best path goes from leaf to leaf."""
    return values.random(n, rng, P.value_max // 2, P.value_max)


def _even(n: int, rng: Random) -> list[int]:
    """Gains and losses in equal parts: sums go up and down around zero."""
    return values.random(n, rng, *RANGE)


def _rare(n: int, rng: Random) -> list[int]:
    """Small losses, and a great gain in one of fifty nodes."""
    return [P.value_max if rng.randrange(50) == 0 else -rng.randint(0, 40) for _ in range(n)]


def _mixed(n: int, rng: Random) -> list[int]:
    return values.mixed(n, rng, *RANGE)


def _family(name: str, drawn: Callable[[int, Random], list[int]], catches: str) -> Family:
    shape = trees.SHAPES[name]

    def build(n: int, rng: Random) -> Args:
        return (trees.tree(shape(n, rng), drawn(n, rng)),)

    return Family(f"{name}, {drawn.__name__[1:]}", build, n=P.n_max, catches=catches)


FAMILIES = (
    _family("chain to the left", _gains, catches="a walk down from each node; sums kept in 16 bits"),
    _family("chain to the right", _even, catches="a walk down the right side of each node; each side asked twice"),
    _family("chain to the left", _losses, catches="a best sum that begins at zero"),
    _family("zigzag", _rare, catches="paths cut off at the first loss"),
    _family("random chain", _mixed, catches="a path noted as a list at each node"),
    _family("complete", _gains, catches="a report that uses both sides"),
    _family("complete", _rare, catches="all pairs of nodes"),
    _family("random shape", _even, catches="all pairs of nodes; sums from the root subtracted"),
    _family("caterpillar", _rare, catches="leaves taken for ends of the best path"),
    _family("combs", _even, catches="best ways down searched for anew at each tooth"),
    _family("wishbone", _gains, catches="paths through the root overlooked"),
    _family("broom", _mixed, catches="a report that is cut off twice"),
    _family("leaning", _losses, catches="two losses taken for a gain"),
)
