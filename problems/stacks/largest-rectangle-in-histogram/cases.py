"""Cases for stacks/largest-rectangle-in-histogram: bars and the largest rectangle within them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, parameters

P = parameters(__file__)

Args = tuple[list[int]]


def is_valid(args: Args) -> bool:
    """Number of bars and heights within the parameters."""
    return arrays.valid(args[0], P.n_min, P.n_max, P.height_min, P.height_max)


def labels(args: Args) -> list[str]:
    """Whether there is a gap."""
    return ["zero"] if 0 in args[0] else []


def strategy() -> st.SearchStrategy[Args]:
    """Up to 24 bars in all forms; heights of any kind, or close to each other, high above the ground."""
    anything = arrays.strategy(P.height_min, P.height_max, P.n_min, 24)
    low = arrays.strategy(0, 6, P.n_min, 24)
    raised = st.tuples(low, st.integers(1, 30)).map(lambda pair: [h + pair[1] for h in pair[0]])
    return st.one_of(anything, low, raised).map(lambda heights: (heights,))


def exhaustive() -> Iterator[Args]:
    """every chart of 1 to 7 bars of heights 0 to 3"""
    return ((heights,) for heights in arrays.every((0, 1, 2, 3), P.n_min, 7))


def family(name: str, build: Callable[[int, Random], list[int]], catches: str, n: int = P.n_max) -> Family:
    """Charts of this form, of ``n`` bars."""
    return Family(name, lambda n, rng: (build(max(n, 1), rng),), n=n, catches=catches)


def _of(form: Callable[..., list[int]], low: int = 1, high: int = P.height_max) -> Callable[[int, Random], list[int]]:
    """Heights of this form, and no gaps unless ``low`` is 0."""
    return lambda n, rng: form(n, rng, low, high)


def _stairs(n: int, rng: Random) -> list[int]:
    """Down by one at every tenth bar: as many equal neighbours in a short chart as in the longest."""
    return [P.height_max - i // 10 for i in range(n)]


def _flat(n: int, rng: Random) -> list[int]:
    return [P.height_max] * n


def _zigzag(n: int, rng: Random) -> list[int]:
    """Every second bar is a peak, and the valleys between are all of one height."""
    return [rng.randint(2, P.height_max) if i % 2 else 1 for i in range(n)]


def _falling_peaks(n: int, rng: Random) -> list[int]:
    """Falling, with a bar one higher than the one before at every second place."""
    return [P.height_max - 1 - i * (P.height_max - 2) // n + i % 2 for i in range(n)]


def _rising_peaks(n: int, rng: Random) -> list[int]:
    """The same from the other end."""
    return _falling_peaks(n, rng)[::-1]


def _flat_but_for_one(n: int, rng: Random) -> list[int]:
    """One lower bar, at a place that no half or third of the chart is."""
    heights = [P.height_max] * n
    heights[(5 * n) // 7] = 1
    return heights


def _gaps(n: int, rng: Random) -> list[int]:
    """Blocks between gaps, some a tenth of the chart and some a few bars wide."""
    heights: list[int] = []
    while len(heights) < n:
        width = rng.choice((rng.randint(1, 5), max(1, n // 10)))
        heights += [rng.randint(1, P.height_max)] * width + [0]
    return heights[:n]


def _low_and_wide(n: int, rng: Random) -> list[int]:
    """Two or three high all along, with a few high bars that are less."""
    heights = [rng.randint(2, 3) for _ in range(n)]
    heights[n // 3] = heights[-1] = min(P.height_max, 2 * n)
    return heights


SHORT = 20_000  # long enough for what is wrong; what is slow is caught by the others
FAMILIES = (
    family("flat", _flat, "looking to both sides from each bar; splitting at the lowest bar after a search for it"),
    family(
        "ascending",
        lambda n, rng: _stairs(n, rng)[::-1],
        "looking to the right from each bar; a stack too small",
    ),
    family("descending", _stairs, "looking to the left from each bar; splitting at the lowest bar"),
    family("nearly sorted", _of(arrays.nearly_sorted), "splitting at the lowest bar after a search for it"),
    family("zigzag", _zigzag, "looking to the left from each peak"),
    family("falling peaks", _falling_peaks, "looking to the left from each peak"),
    family("rising peaks", _rising_peaks, "looking to the right from each peak"),
    family("mountain", _of(arrays.mountain), "looking to both sides from each bar", SHORT),
    family("sawtooth", _of(arrays.sawtooth), "taking one bar off the stack and no more", SHORT),
    family("random", _of(arrays.random, 0), "the lowest bar of every range", SHORT),
    family(
        "few heights", _of(arrays.few_distinct), "all bars for each height, where there are few; equal heights", SHORT
    ),
    family("alternating", _of(arrays.alternating), "links that are followed one by one", SHORT),
    family("limits", _of(arrays.limits, P.height_max - 3), "an area in 16 bits, or a width lost at equal bars", SHORT),
    family("flat but for one", _flat_but_for_one, "an answer for one of the halves only", SHORT),
    family("gaps", _gaps, "looking on behind a gap", SHORT),
    family("low and wide", _low_and_wide, "trying the highest bars only", SHORT),
)
