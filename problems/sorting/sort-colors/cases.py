"""Cases for sorting/sort-colors: three values, sorted in place."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[list[int]]

COLOURS = (P.red, P.white, P.blue)
PAIRS = ((P.red, P.white), (P.red, P.blue), (P.white, P.blue))
ALPHABETS = tuple(st.sampled_from(some) for some in (*(COLOURS,) * 3, *PAIRS, (P.blue,), (P.red,)))
SOME_ALPHABET = st.sampled_from(ALPHABETS)
SOME_SHAPE = st.sampled_from(("as drawn", "as drawn", "sorted", "reversed", "one out of place"))
SIZES = st.integers(P.n_min, 30)


def is_valid(args: Args) -> bool:
    """Length within the parameters, and no other value than the three colours."""
    (nums,) = args
    return P.n_min <= len(nums) <= P.n_max and all(v in COLOURS for v in nums)


@st.composite
def _row(draw: st.DrawFn) -> Args:
    size = draw(SIZES)
    nums = draw(st.lists(draw(SOME_ALPHABET), min_size=size, max_size=size))
    shape = draw(SOME_SHAPE)
    if shape == "sorted":
        nums.sort()
    elif shape == "reversed":
        nums.sort(reverse=True)
    elif shape == "one out of place":
        nums.sort()
        nums.insert(draw(st.integers(0, size - 1)), nums.pop(draw(st.integers(0, size - 1))))
    return (nums,)


def strategy() -> st.SearchStrategy[Args]:
    """Short rows of one, two or three colours: random, sorted, reversed, and sorted but for one element."""
    return _row()


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 9 elements of the three colours"""
    for size in range(P.n_min, 10):
        for nums in product(COLOURS, repeat=size):
            yield (list(nums),)


def _in_thirds(n: int, order: tuple[int, int, int]) -> list[int]:
    third = n // 3
    return [order[0]] * third + [order[1]] * (n - 2 * third) + [order[2]] * third


def _reversed(n: int, rng: Random) -> Args:
    return (_in_thirds(n, (P.blue, P.white, P.red)),)


def _sorted(n: int, rng: Random) -> Args:
    return (_in_thirds(n, (P.red, P.white, P.blue)),)


def _shuffled(n: int, rng: Random) -> Args:
    return ([rng.choice(COLOURS) for _ in range(n)],)


def _blue_before_red(n: int, rng: Random) -> Args:
    return ([P.blue] * (n // 2) + [P.red] * (n - n // 2),)


def _alternating(n: int, rng: Random) -> Args:
    return ([COLOURS[-1 - i % 3] for i in range(n)],)


def _all_blue(n: int, rng: Random) -> Args:
    return ([P.blue] * n,)


def _red_at_the_end(n: int, rng: Random) -> Args:
    return ([P.white] * (n // 2) + [P.blue] * (n - n // 2 - 1) + [P.red],)


def _all_red(n: int, rng: Random) -> Args:
    return ([P.red] * n,)


def _all_white(n: int, rng: Random) -> Args:
    return ([P.white] * n,)


def _white_before_reds(n: int, rng: Random) -> Args:
    """One white, and only reds behind it."""
    return ([P.white] + [P.red] * (n - 1),)


FAMILIES = (
    Family("reversed", _reversed, n=P.n_max, catches="one adjacent swap, then starting over from the front"),
    Family("blue before red", _blue_before_red, n=P.n_max, catches="as many adjacent swaps as there can be"),
    Family("shuffled", _shuffled, n=P.n_max, catches="sorts that are worse than quadratic on any input"),
    Family("alternating", _alternating, n=P.n_max, catches="one adjacent swap, then starting over, on short runs"),
    Family("sorted", _sorted, n=P.n_max, catches="sorts that do not notice that nothing is left to do"),
    Family("all blue", _all_blue, n=P.n_max, catches="a right end that runs below zero on a long list"),
    Family("red at the end", _red_at_the_end, n=P.n_max, catches="a fixed number of bubble passes"),
    Family("all red", _all_red, n=P.n_max, catches="a counter of one byte"),
    Family("all white", _all_white, n=P.n_max, catches="a counter of one byte"),
    Family("white before reds", _white_before_reds, n=P.n_max, catches="a fixed number of moves"),
)
