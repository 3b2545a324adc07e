"""Cases for greedy/jump-game-ii: ways to the end that are one jump longer for who lands on a tempting place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, parameters

P = parameters(__file__)
# With larger values a look at all places within reach is quadratic, and counts show it.
BEYOND = {"value_max": 10_000}

Args = tuple[list[int]]

BOUNDS = (P.n_min, P.n_max, P.value_min, P.value_max)


def is_valid(args: Args) -> bool:
    """Number of elements and values within the parameters, and a way to the last element."""
    (nums,) = args
    return arrays.valid(nums, *BOUNDS) and _leads_on(nums)


def _leads_on(nums: list[int]) -> bool:
    reach = 0
    for i, value in enumerate(nums[:-1]):
        reach = max(reach, i + value)
        if reach == i:
            return False
    return True


def labels(args: Args) -> list[str]:
    """Whether there are places from which nothing goes on."""
    return ["dead ends"] * (0 in args[0][:-1])


def _mended(nums: list[int], step: int = 1) -> Args:
    """The same list with ``step`` wherever nothing led on."""
    reach = 0
    for i, value in enumerate(nums):
        reach = max(reach, i + value)
        if reach == i < len(nums) - 1:
            nums[i] = step
            reach = i + step
    return (nums,)


LISTS = arrays.strategy(P.value_min, P.value_max, P.n_min, 16)
SHORT_JUMPS = st.lists(st.sampled_from((0, 1, 1, 2, 3)), min_size=P.n_min, max_size=14)
LONG_WAYS = st.lists(st.sampled_from((0, 0, 1, 2, 2, 3, 4, 6)), min_size=P.n_min, max_size=30)
STEPS = st.sampled_from((1, 1, 2, 3))


def strategy() -> st.SearchStrategy[Args]:
    """Up to 30 elements, small ones above all, with dead ends among them."""
    return st.builds(_mended, st.one_of(SHORT_JUMPS, LONG_WAYS, LISTS), STEPS)


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 7 elements from 0 to 3, and of 2 to 5 with a 4 or 5, on which there is a way"""
    for nums in arrays.every((0, 1, 2, 3), P.n_min, 7):
        if _leads_on(nums):
            yield (nums,)
    for nums in arrays.every((0, 1, 2, 3, 4, 5), 2, 5):
        if max(nums) > 3 and _leads_on(nums):
            yield (nums,)


def _ones(n: int, rng: Random) -> Args:
    return ([1] * n,)


def _short(n: int, rng: Random) -> Args:
    """Short jumps, and very many ways."""
    return ([rng.choice((2, 2, 3)) for _ in range(n)],)


def _longest(n: int, rng: Random) -> Args:
    return ([P.value_max] * n,)


def _same_reach(n: int, rng: Random) -> Args:
    """Long stretches whose places all reach the same one, which is the first of the next stretch."""
    width = max(1, min(P.value_max, n // 3))
    return ([width - i % width for i in range(n)],)


def _from_behind(n: int, rng: Random) -> Args:
    """Each place reaches the last one if a jump may be so long, and else the place before that is as far as it can."""
    return _mended([min(P.value_max, n - 1 - i) for i in range(n)])


def _stones(low: int, high: int) -> Callable[[int, Random], Args]:
    def build(n: int, rng: Random) -> Args:
        """Stones that each just reach the next one; nothing between them goes further. The last element is a stone."""
        nums: list[int] = []
        while len(nums) < n - 1:
            width = min(rng.randint(low, min(high, P.value_max)), n - 1 - len(nums))
            nums += [width] + [rng.randint(0, width - i) for i in range(1, width)]
        return ([*nums, 0][:n],)

    return build


def _dead_between(n: int, rng: Random) -> Args:
    """Stones of the longest jump with nothing but dead ends between them."""
    width = min(P.value_max, max(1, n // 7))
    return ([0 if i % width else width for i in range(n)],)


def _one_short(n: int, rng: Random) -> Args:
    """One jump more than the length has jumps in it: the last of them is one place short."""
    width = max(1, min(P.value_max, n // 3))
    nums = [0 if (n - 2 - i) % width else width for i in range(n)]
    if n > 1:
        nums[0] = max(1, (n - 2) % width or width)
    return _mended(nums)


def _temptations(n: int, rng: Random) -> Args:
    """Again and again a long jump, or the largest element in reach, is too weak; what goes on is smaller or nearer."""
    nums: list[int] = []
    while len(nums) < n:
        nums += rng.choice(([3, 4, 1, 0, 0], [3, 3, 1, 2, 0], [2, 3, 1, 1, 4], [4, 0, 6, 7, 1], [1, 2, 1], [3, 5, 4]))
    return _mended(nums[:n])


def _best_first(n: int, rng: Random) -> Args:
    """Of the places within reach the nearest goes furthest, by one place only."""
    nums: list[int] = []
    while len(nums) < n:
        width = rng.randint(3, 40)
        nums += [width, 2 * width] + [2 * width - 1 - i for i in range(1, width)]
    return _mended([min(value, P.value_max) for value in nums[:n]])


def _best_last(n: int, rng: Random) -> Args:
    """Of the places within reach the furthest goes on, and those before it lead nowhere but there."""
    nums: list[int] = []
    while len(nums) < n:
        width = rng.randint(2, min(300, P.value_max))
        nums += [width] + [width - i for i in range(1, width)]
    return _mended(nums[:n])


def _tail_of_ones(n: int, rng: Random) -> Args:
    """A jump over the first part, and single steps to the end."""
    reach = min(P.value_max, max(1, n // 4))
    return (([reach] + [0] * (reach - 1) + [1] * n)[:n],)


def _random(low: int, high: int) -> Callable[[int, Random], Args]:
    return lambda n, rng: _mended(arrays.random(n, rng, low, high))


def _mostly_dead(n: int, rng: Random) -> Args:
    """Few places go on, and by up to the longest jump."""
    return _mended([rng.randint(1, P.value_max) if rng.random() < 0.02 else 0 for _ in range(n)])


def _rows(part: float) -> Callable[[int, Random], Args]:
    def build(n: int, rng: Random) -> Args:
        """Rows of places with the same number of jumps: from one of them, ``part`` of the way in, a jump covers the
        next row, and no other place leads as far."""
        width = max(2, min(P.value_max // 2, n // 8))
        best = int(part * width)
        row = [1] * width
        row[best] = 2 * width - 1 - best
        return (([width] + row * (n // width + 1))[:n],)

    return build


FAMILIES = (
    Family("ones", _ones, n=P.n_max, catches="deep recursion; a small number for infinity; a search from the front"),
    Family("short jumps", _short, n=P.n_max, catches="trying all ways"),
    Family("the longest jumps", _longest, n=P.n_max, catches="a look at all places within reach"),
    Family("the same reach", _same_reach, n=P.n_max, catches="a jump for each place that reaches further"),
    Family("as far as can be", _from_behind, n=P.n_max, catches="a jump that is counted at the last element"),
    Family("stones", _stones(1, 60), n=P.n_max, catches="jumps that are counted one short"),
    Family("far stones", _stones(200, 1_000), n=P.n_max, catches="jumps that are counted one short"),
    Family("dead ends between", _dead_between, n=P.n_max, catches="infinity that overflows; a dead end for an end"),
    Family("one short", _one_short, n=P.n_max, catches="a last jump that is left out"),
    Family("temptations", _temptations, n=P.n_max, catches="the longest jump, or to the largest element"),
    Family("nearest best", _best_first, n=P.n_max, catches="the longest jump"),
    Family("furthest best", _best_last, n=P.n_max, catches="the largest element; bounds that leave out the last place"),
    Family("tail of ones", _tail_of_ones, n=P.n_max, catches="a bound that is kept from the jump before"),
    Family("long rows, first", _rows(0.0), n=P.n_max, catches="the first place of a row left out"),
    Family("long rows, a quarter", _rows(0.25), n=P.n_max, catches="the further half of a row only"),
    Family("long rows, middle", _rows(0.49), n=P.n_max, catches="the last places of a row only"),
    Family("long rows, three quarters", _rows(0.75), n=P.n_max, catches="the first places of a row only"),
    Family("random, short", _random(0, 4), n=P.n_max, catches="queues that hold places many times"),
    Family("random, long", _random(0, P.value_max), n=P.n_max, catches="places beyond the end"),
    Family("mostly dead", _mostly_dead, n=P.n_max, catches="ways that lead into a dead end"),
)
