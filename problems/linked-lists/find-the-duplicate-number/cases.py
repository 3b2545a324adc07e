"""Cases for linked-lists/find-the-duplicate-number: numbers from 1 to n, one of which repeats."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise, product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[list[int]]


def is_valid(args: Args) -> bool:
    """Length and range, and exactly one number that occurs more than once."""
    (nums,) = args
    n = len(nums) - 1
    return (
        P.n_min <= n <= P.n_max
        and all(P.value_min <= v <= n for v in nums)
        and sum(count > 1 for count in Counter(nums).values()) == 1
    )


def labels(args: Args) -> list[str]:
    """Whether the number occurs more than twice."""
    return ["three times or more"] if max(Counter(args[0]).values()) > 2 else []


@st.composite
def _lists(draw: st.DrawFn) -> Args:
    n = draw(st.sampled_from((1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 30)))
    number = draw(st.sampled_from((1, n, (n + 1) // 2, draw(st.integers(1, n)))))
    extra = min(n, draw(st.sampled_from((1, 1, 1, 2, 3, n // 2 + 1, n))))
    rng = draw(st.randoms(use_true_random=False))
    others = [v for v in range(1, n + 1) if v != number]
    gone = set(rng.sample(others, extra - 1))
    nums = [v for v in others if v not in gone] + [number] * (extra + 1)
    form = draw(st.sampled_from(("shuffled", "shuffled", "shuffled", "sorted", "reversed", "at its place")))
    rng.shuffle(nums)
    if form != "shuffled":
        nums.sort(reverse=form == "reversed")
    if form == "at its place":
        nums = [nums[-1], *nums[:-1]]
    return (nums,)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 31 numbers, one of them twice or more often; in any order, sorted, reversed, or at their own places."""
    return _lists()


def exhaustive() -> Iterator[Args]:
    """every list for n up to 5, and 1 to n in order with one number more at an end, for n up to 40"""
    for n in range(P.n_min, 6):
        for nums in product(range(1, n + 1), repeat=n + 1):
            if is_valid((list(nums),)):
                yield (list(nums),)
    for n in range(6, 41):
        for number in range(1, n + 1):
            yield ([*range(1, n + 1), number],)
            yield ([number, *range(1, n + 1)],)
            yield ([*range(n, 0, -1), number],)


def _with(n: int, rng: Random, number: int, times: int) -> list[int]:
    """``n`` numbers in order, ``number`` among them ``times`` times, others at random left out."""
    others = [v for v in range(1, n) if v != number]
    return sorted(rng.sample(others, n - times) + [number] * times)


def _sized(build: Callable[[int, Random], list[int]]) -> Callable[[int, Random], Args]:
    return lambda n, rng: (build(max(n, 2), rng),)


def _shuffled(n: int, rng: Random) -> list[int]:
    nums = _with(n, rng, rng.randrange(1, n), 2)
    rng.shuffle(nums)
    return nums


def _last_two(n: int, rng: Random) -> list[int]:
    """Random order, but both of the number stand at the end."""
    number = rng.randrange(1, n)
    nums = [v for v in range(1, n) if v != number]
    rng.shuffle(nums)
    return [*nums, number, number]


def _ends(n: int, rng: Random) -> list[int]:
    """Random order, but the first and the last are the number."""
    number, *nums = rng.sample(range(1, n), n - 1)
    return [number, *nums, number]


def _ascending(n: int, rng: Random) -> list[int]:
    return _with(n, rng, n - 1, 2)


def _descending(n: int, rng: Random) -> list[int]:
    return _with(n, rng, 1, 2)[::-1]


def _one_round(n: int, rng: Random) -> list[int]:
    """Every place leads to the next, the last back to place 1."""
    return [*range(1, n), 1]


def _random_walk(n: int, rng: Random) -> list[int]:
    """One walk over all places in random order, into a round of half of them."""
    order = [0, *rng.sample(range(1, n), n - 1)]
    nums = [0] * n
    for here, there in pairwise(order):
        nums[here] = there
    nums[order[-1]] = order[max(1, n // 2)]
    return nums


def _half(n: int, rng: Random) -> list[int]:
    """Half of the list is the number."""
    nums = _with(n, rng, rng.randrange(1, n), max(2, n // 2))
    rng.shuffle(nums)
    return nums


def _three(n: int, rng: Random) -> list[int]:
    """Three times, near the end of an order that is nearly sorted."""
    if n < 3:
        return [1] * n
    nums = _with(n, rng, max(1, n - n // 10 - 1), 3)
    for _ in range(n // 100):
        i, j = rng.randrange(n), rng.randrange(n)
        nums[i], nums[j] = nums[j], nums[i]
    return nums


def _all_equal(n: int, rng: Random) -> list[int]:
    return [rng.randrange(1, n)] * n


MOST = P.n_max + 1
FAMILIES = (
    Family("any order", _sized(_shuffled), n=MOST, catches="searching a list of those seen"),
    Family("the last two", _sized(_last_two), n=MOST, catches="comparing all pairs; counting each number anew"),
    Family("first and last", _sized(_ends), n=MOST, catches="comparing neighbours only"),
    Family("sorted", _sized(_ascending), n=MOST, catches="a scan from 1 for each number"),
    Family("reversed", _sized(_descending), n=MOST, catches="a scan from n for each number"),
    Family("one round", _sized(_one_round), n=MOST, catches="the first place taken for the meeting"),
    Family("one walk", _sized(_random_walk), n=MOST, catches="walking from place 0 again for each place"),
    Family("half of them", _sized(_half), n=MOST, catches="a sum in 32 bits; a formula for twice"),
    Family("three times", _sized(_three), n=MOST, catches="exclusive or, which cancels in pairs"),
    Family("all equal", _sized(_all_equal), n=MOST, catches="a number in 16 bits"),
)
