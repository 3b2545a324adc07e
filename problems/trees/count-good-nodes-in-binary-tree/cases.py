"""Cases for trees/count-good-nodes-in-binary-tree: values that rise, fall or stay along the ways down."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters, trees, values
from judge.author.trees import Links, Tree

P = parameters(__file__)
RANGE = (P.value_min, P.value_max)
SPAN = P.value_max - P.value_min

Args = tuple[Tree]
Shape = Callable[[int, Random], Links]
Rule = Callable[[Links, Random], list[int]]


def is_valid(args: Args) -> bool:
    """A well-formed tree with sizes and values within the parameters."""
    return trees.valid(args[0], P.n_min, P.n_max, *RANGE)


def strategy() -> st.SearchStrategy[Args]:
    """Trees of up to 24 nodes in many shapes, with values from one alphabet each, or three next to each other."""
    near = st.sampled_from((P.value_min, P.value_min + 1, -3, -1, 0, 7, P.value_max - 3, P.value_max - 2))
    three = near.flatmap(lambda low: trees.strategy(low, low + 2, P.n_min, 24))
    return st.tuples(st.one_of(trees.strategy(*RANGE, P.n_min, 24), three))


def exhaustive() -> Iterator[Args]:
    """every tree of up to 5 nodes with values 0, -1 and 1, and every shape of 6 to 8 nodes with values in disorder"""
    for root in trees.every((0, -1, 1), P.n_min, 5):
        yield (root,)
    for size in range(6, 9):
        for number, links in enumerate(trees.shapes(size)):
            yield (trees.tree(links, [(node * 3 + number) % (size - 1) - 2 for node in range(size)]),)


# Large ones: a shape, and a rule for the values along its ways down.


def _depths(links: Links) -> list[int]:
    depths = [0] * len(links[0])
    for node, children in enumerate(zip(*links, strict=True)):  # children have higher numbers
        for child in children:
            if child >= 0:
                depths[child] = depths[node] + 1
    return depths


def _by_depth(value: Callable[[int, int], int]) -> Rule:
    """A value for each depth, of so many levels; it is cut off at the limits."""

    def rule(links: Links, rng: Random) -> list[int]:
        depths = _depths(links)
        levels = max(depths) + 1
        return [min(P.value_max, max(P.value_min, value(depth, levels))) for depth in depths]

    return rule


RISING = _by_depth(lambda depth, levels: P.value_min + depth * SPAN // levels + 1)
FALLING = _by_depth(lambda depth, levels: P.value_max - depth * SPAN // levels)
TEETH = _by_depth(lambda depth, levels: P.value_min + depth * SPAN // levels - 40 * (depth % 3 == 1) - 7 * (depth % 2))
VALLEY = _by_depth(
    lambda depth, levels: (abs(2 * depth - levels) + (2 * depth > levels) * levels // 2) * SPAN // (4 * levels)
)
MOUNTAIN = _by_depth(lambda depth, levels: -1 - abs(2 * depth - levels) * SPAN // (4 * levels))


def _mixed(links: Links, rng: Random) -> list[int]:
    return values.mixed(len(links[0]), rng, *RANGE)


def _equal(value: int) -> Rule:
    return lambda links, rng: [value] * len(links[0])


def _near(low: int, first: int) -> Rule:
    """``first`` at the root, and below it values that differ by one or two."""
    return lambda links, rng: [first, *(low + rng.randrange(3) for _ in links[0][1:])]


def _one_great(links: Links, rng: Random) -> list[int]:
    """Values that rise a little on the way down, and the left child of the root above them all: nothing below it is
    good, and on the right nearly everything."""
    found = [depth * 100 // len(links[0]) for depth in _depths(links)]
    if links[0][0] >= 0:
        found[links[0][0]] = P.value_max
    return found


def _family(name: str, shape: str | Shape, rule: Rule, catches: str, n: int = 20_000) -> Family:
    links_of = trees.SHAPES[shape] if isinstance(shape, str) else shape

    def build(n: int, rng: Random) -> Args:
        links = links_of(n, rng)
        return (trees.tree(links, rule(links, rng)),)

    return Family(name, build, n=n, catches=catches)


FAMILIES = (
    _family("chain to the left, rising", "chain to the left", RISING, "all nodes above looked at for each", P.n_max),
    _family("chain to the right, falling", "chain to the right", FALLING, "the way down copied for each node", P.n_max),
    _family("zigzag, equal", "zigzag", _equal(0), "a count in 16 bits; equal values that count as larger", P.n_max),
    _family("random chain, any values", "random chain", _mixed, "the parent only", P.n_max),
    _family("complete, any values", "complete", _mixed, "the largest value of the levels above", P.n_max),
    _family("random shape, any values", "random shape", _mixed, "what is known of a value kept by value", P.n_max),
    _family("caterpillar, teeth", "caterpillar", TEETH, "bad nodes below which good ones are not looked for", P.n_max),
    _family("chain to the left, teeth", "chain to the left", TEETH, "the parent only"),
    _family("chain to the right, valley", "chain to the right", VALLEY, "the walk ended at a bad node"),
    _family("zigzag, mountain", "zigzag", MOUNTAIN, "a largest value that begins with zero"),
    _family("combs, valley", "combs", VALLEY, "the parent only"),
    _family("combs, rising", "combs", RISING, "the largest value so far, of all that was visited"),
    _family("broom, mountain", "broom", MOUNTAIN, "the root only"),
    _family(
        "wishbone, great on the left", "wishbone", _one_great, "the largest value carried from one side to the other"
    ),
    _family("wishbone, falling", "wishbone", FALLING, "the smallest value instead of the largest"),
    _family("last leaf, near the root's value", "last leaf", _near(-1, 1), "values equal to the largest"),
    _family(
        "random shape, near the greatest", "random shape", _near(P.value_max - 2, P.value_max - 1), "ties at the limit"
    ),
    _family(
        "random shape, near the least", "random shape", _near(P.value_min, P.value_min), "a begin that is too large"
    ),
    _family("random shape, rising", "random shape", RISING, "a walk by levels that keeps one largest value"),
    _family("leaning, any values", "leaning", _mixed, "the left side only"),
    _family("least values only", "complete", _equal(P.value_min), "the least value taken for none"),
)
