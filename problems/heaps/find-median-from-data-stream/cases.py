"""Cases for heaps/find-median-from-data-stream: numbers in every order, with many or few questions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, parameters
from judge.author.operations import Args, Call, Design

P = parameters(__file__)
LOW, HIGH = P.value_min, P.value_max

DESIGN = Design(__file__, {"num": (LOW, HIGH)})
ASK: Call = ("findMedian",)


def step(count: int, call: Call) -> int | None:
    """No question before the first number."""
    return count + 1 if call[0] == "addNum" else count or None


def is_valid(args: Args) -> bool:
    """Known calls with numbers in range, and no question before the first number."""
    return DESIGN.valid(args, P.calls_max, step)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 20 numbers in many orders, with a question behind some of them."""

    def asked(drawn: tuple[list[int], int, int]) -> Args:
        nums, often, past = drawn
        calls: list[Call] = []
        for i, num in enumerate(nums):
            calls.append(("addNum", num))
            if past >> i & 1 or often == 0:
                calls += [ASK] * max(1, often)
        return DESIGN.args([], calls)

    return st.tuples(arrays.strategy(LOW, HIGH, 0, 20), st.integers(0, 2), st.integers(0, 2**20 - 1)).map(asked)


def exhaustive() -> Iterator[Args]:
    """every legal sequence of up to 6 calls with the numbers 0, 1, -1 and 3"""
    return DESIGN.every([], [("addNum", 0), ("addNum", 1), ASK, ("addNum", -1), ("addNum", 3)], 6, step)


Form = Callable[[int, Random, int, int], list[int]]


def family(name: str, form: Form, every: int, catches: str, n: int = P.calls_max) -> Family:
    """A question behind each ``every`` numbers."""

    def build(n: int, rng: Random) -> Args:
        nums = form(n - n // (every + 1), rng, LOW, HIGH)
        calls: list[Call] = []
        for i, num in enumerate(nums):
            calls.append(("addNum", num))
            if i % every == every - 1:
                calls.append(ASK)
        return DESIGN.args([], calls[:n])

    return Family(name, build, n=n, catches=catches)


def _filled_then_asked(n: int, rng: Random) -> Args:
    half = n // 2
    nums = arrays.random(half, rng, LOW, HIGH)
    return DESIGN.args([], [*(("addNum", num) for num in nums), *[ASK] * (n - half)])


def _inwards(n: int, rng: Random, low: int, high: int) -> list[int]:
    """From both ends to the middle: each number goes between those before it."""
    return [low + i if i % 2 else high - i for i in range(n)]


def _outwards(n: int, rng: Random, low: int, high: int) -> list[int]:
    """From the middle to both ends, three to one side and one to the other."""
    return [(-i if i % 4 else i) for i in range(n)]


FAMILIES = (
    family("any, asked each time", arrays.random, 1, "a sort in each question"),
    family("rising", arrays.ascending, 1, "a tree that is a chain"),
    family("falling", arrays.descending, 1, "a list that is moved for each number"),
    family("inwards", _inwards, 1, "a list that is moved for each number"),
    family("outwards", _outwards, 1, "halves that are never balanced"),
    family("all equal", arrays.all_equal, 1, "numbers that are held once"),
    family("few numbers", arrays.few_distinct, 2, "the median of the different numbers"),
    family("ends", arrays.limits, 1, "sums in few bits"),
    family("mixed", arrays.mixed, 3, "sentinels that are numbers"),
    family("sawtooth", arrays.sawtooth, 2, "a pointer that walks from one end of the list"),
    family("mountain", arrays.mountain, 4, "a sort whenever a number has come since"),
    Family("filled, then asked", _filled_then_asked, n=P.calls_max, catches="a sort in each question"),
)
