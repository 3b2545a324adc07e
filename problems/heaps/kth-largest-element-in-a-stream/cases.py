"""Cases for heaps/kth-largest-element-in-a-stream: scores at the start, scores that follow, and any place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, parameters, values
from judge.author.operations import Args, Design

P = parameters(__file__)
LOW, HIGH = P.value_min, P.value_max


def _start(nums: list[int]) -> bool:
    return arrays.valid(nums, P.n_min, P.n_max, LOW, HIGH)


DESIGN = Design(__file__, {"nums": _start, "val": (LOW, HIGH)})


def _made(k: int, nums: list[int]) -> int | None:
    """No place beyond the first score that comes."""
    return k if P.k_min <= k <= len(nums) + 1 else None


def is_valid(args: Args) -> bool:
    """The constructor and then calls of add, scores in range, and a place that there is from the first call on."""
    return DESIGN.valid(args, P.calls_max, start=_made)


def sizes(args: Args) -> dict[str, int]:
    """All scores, known at the start or added."""
    given = args[1]
    return {"n": len(given[0][1]) + len(given) - 1}


def case(k: int, scores: list[int], known: int) -> Args:
    """The first ``known`` of the scores at the start, the others added."""
    return DESIGN.args([k, scores[:known]], [("add", score) for score in scores[known:]])


def strategy() -> st.SearchStrategy[Args]:
    """Up to 30 scores, split anywhere, and any place; the last ones more often."""
    cuts = st.tuples(st.integers(0, 30), st.integers(0, 33))

    def split(drawn: tuple[list[int], tuple[int, int]]) -> Args:
        scores, (cut, place) = drawn
        known = cut % (len(scores) + 1)
        return case(min(place % (known + 4), known) + 1, scores, known)

    return st.tuples(arrays.strategy(LOW, HIGH, 0, 30), cuts).map(split)


def exhaustive() -> Iterator[Args]:
    """every sequence of up to 5 scores 0, 1 and -1, split in every way into known and added ones, with every place"""
    for scores in arrays.every((0, 1, -1), 0, 5):
        for known in range(len(scores) + 1):
            for k in range(P.k_min, known + 2):
                yield case(k, scores, known)


def family(
    name: str, form: Callable[[int, Random, int, int], list[int]], place: Callable[[int], int], catches: str
) -> Family:
    """Half of the scores known at the start; ``place`` gives k from their number."""

    def build(n: int, rng: Random) -> Args:
        known = n // 2
        return case(max(1, min(place(known), known + 1)), form(n, rng, LOW, HIGH), known)

    return Family(name, build, n=P.n_max + P.calls_max, catches=catches)


def _none_known(n: int, rng: Random) -> Args:
    return case(1, arrays.mixed(n, rng, LOW, HIGH), 0)


def _low_then_high(n: int, rng: Random, low: int, high: int) -> list[int]:
    """Small scores at the start; larger and larger ones follow: each of them goes in, and the least goes out."""
    half = n // 2
    return values.random(half, rng, low, -1) + sorted(values.random(n - half, rng, 0, high))


FAMILIES = (
    family("any", arrays.random, lambda known: known // 2, "sorting all scores in each call"),
    family("rising, middle place", arrays.ascending, lambda known: known // 2, "looking for the k largest each time"),
    family("falling, last place", arrays.descending, lambda known: known + 1, "a list that is moved for each score"),
    family("low, then high", _low_then_high, lambda known: known, "replacing the least by a search"),
    family("all equal", arrays.all_equal, lambda known: known // 3, "equal scores that share a place"),
    family("few scores", arrays.few_distinct, lambda known: known // 2, "a set in place of a heap"),
    family("first place", arrays.mixed, lambda known: 1, "a heap that is never cut down"),
    family("ends", arrays.limits, lambda known: known // 2, "sentinels that are scores"),
    family("mountain", arrays.mountain, lambda known: 2 * known // 3, "a heap the wrong way round"),
    family("nearly sorted", arrays.nearly_sorted, lambda known: known, "bubbles"),
    Family("none known", _none_known, n=P.calls_max, catches="a start that has to have an element"),
)
