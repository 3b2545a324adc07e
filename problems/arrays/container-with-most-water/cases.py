"""Cases for arrays/container-with-most-water: the largest distance times the lower of two heights."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[list[int]]


def is_valid(args: Args) -> bool:
    """Size and heights within the parameters."""
    (height,) = args
    return P.n_min <= len(height) <= P.n_max and all(P.height_min <= h <= P.height_max for h in height)


RANGES = st.sampled_from([(0, 1), (0, 3), (1, 8), (0, 30), (P.height_max - 3, P.height_max), (0, P.height_max)])
SHAPES = st.sampled_from(["as drawn", "as drawn", "sorted", "reversed", "mountain", "valley", "two high ones"])


@st.composite
def _lines(draw: st.DrawFn) -> Args:
    size = draw(st.integers(P.n_min, 16))
    low, high = draw(RANGES)
    height = draw(st.lists(st.integers(low, high), min_size=size, max_size=size))
    shape = draw(SHAPES)
    if shape in ("sorted", "reversed"):
        height.sort(reverse=shape == "reversed")
    elif shape in ("mountain", "valley"):
        height.sort(reverse=shape == "valley")
        cut = draw(st.integers(0, size))
        height = height[:cut] + height[cut:][::-1]
    elif shape == "two high ones":
        for _ in range(2):
            height[draw(st.integers(0, size - 1))] = min(P.height_max, 3 * high)
    return (height,)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 16 lines from narrow and wide ranges: any, rising, falling, a mountain, a valley, two high ones."""
    return _lines()


def exhaustive() -> Iterator[Args]:
    """every list of 2 to 6 heights from 0 to 4"""
    for size in range(P.n_min, 7):
        for height in product(range(5), repeat=size):
            yield (list(height),)


def _any(n: int, rng: Random) -> Args:
    return ([rng.randint(P.height_min, P.height_max) for _ in range(n)],)


def _equal(n: int, rng: Random) -> Args:
    return ([P.height_max] * n,)


def _rising(n: int, rng: Random) -> Args:
    return ([i * P.height_max // n for i in range(n)],)


def _falling(n: int, rng: Random) -> Args:
    return (_rising(n, rng)[0][::-1],)


def _mountain(n: int, rng: Random) -> Args:
    """Highest in the middle: each step inwards finds a higher line."""
    return ([min(i, n - 1 - i) * 2 * P.height_max // n for i in range(n)],)


def _valley(n: int, rng: Random) -> Args:
    return ([P.height_max - h for h in _mountain(n, rng)[0]],)


def _hyperbola(n: int, rng: Random) -> Args:
    """About the same water between each line and its mirror image; one pair holds a little more."""
    height = [min(P.height_max, 2 * n // max(1, abs(n - 1 - 2 * i))) for i in range(n)]
    best = rng.randrange(max(1, n // 3))
    for i in (best, n - 1 - best):
        height[i] = min(P.height_max, height[i] + 1 + height[i] // 5)
    return (height,)


def _two_high_inside(n: int, rng: Random) -> Args:
    """Low lines, and two high ones at a third and two thirds: greed from the ends has to pass many equal ones."""
    height = [rng.randint(0, 100) for _ in range(n)]
    height[n // 3] = height[2 * n // 3] = P.height_max
    return (height,)


def _high_on_one_side(n: int, rng: Random) -> Args:
    """The high lines stand on the left; a medium one at the right end is worth its distance."""
    height = [rng.randint(P.height_max // 2, P.height_max) if i < n // 100 else rng.randint(0, 50) for i in range(n)]
    height[-1] = P.height_max // 3
    return (height,)


def _zeros(n: int, rng: Random) -> Args:
    height = [0] * n
    height[n // 2] = P.height_max
    height[n // 2 - 1] = 1
    return (height,)


FAMILIES = (
    Family("any", _any, n=P.n_max, catches="comparing every pair"),
    Family("equal", _equal, n=P.n_max, catches="32,767 as the largest width, ends that wait for each other"),
    Family("rising", _rising, n=P.n_max, catches="looking for a partner from the near end"),
    Family("falling", _falling, n=P.n_max, catches="looking for a partner from the far end"),
    Family("mountain", _mountain, n=P.n_max, catches="comparing every pair of lines that could be better"),
    Family("valley", _valley, n=P.n_max, catches="stopping where the water gets less"),
    Family("hyperbola", _hyperbola, n=P.n_max, catches="stopping where the water gets less, bounds that prune little"),
    Family("two high inside", _two_high_inside, n=P.n_max, catches="giving up the higher end"),
    Family("high on one side", _high_on_one_side, n=P.n_max, catches="the two highest lines"),
    Family("zeros", _zeros, n=P.n_max, catches="positions that pass each other"),
)
