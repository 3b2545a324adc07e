"""Cases for greedy/jump-game: zeros that can just, or just not, be jumped over, and dead ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, parameters

P = parameters(__file__)

Args = tuple[list[int]]

BOUNDS = (P.n_min, P.n_max, P.value_min, P.value_max)


def is_valid(args: Args) -> bool:
    """Number of elements and values within the parameters."""
    return arrays.valid(args[0], *BOUNDS)


LISTS = arrays.strategy(P.value_min, P.value_max, P.n_min, 16)
SHORT_JUMPS = st.lists(st.sampled_from((0, 0, 1, 1, 2, 3)), min_size=P.n_min, max_size=12)
LONG_WAYS = st.lists(st.sampled_from((0, 1, 2, 2, 3, 4, 6)), min_size=P.n_min, max_size=30)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 30 elements, small ones above all, with zeros among them."""
    return st.tuples(st.one_of(SHORT_JUMPS, LONG_WAYS, LISTS))


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 7 elements from 0 to 3"""
    return ((nums,) for nums in arrays.every((0, 1, 2, 3), P.n_min, 7))


def _cut(nums: list[int], n: int) -> Args:
    return (nums[:n],)


def _ones(n: int, rng: Random) -> Args:
    return ([1] * n,)


def _ones_to_a_zero(n: int, rng: Random) -> Args:
    """One step at a time, up to a zero just before the end."""
    return _cut([1] * (n - 2) + [0, 1], n)


def _short_to_a_wall(n: int, rng: Random) -> Args:
    """Short jumps along very many ways, all of which end before three zeros."""
    return _cut([rng.choice((2, 2, 3)) for _ in range(n - 5)] + [1, 0, 0, 0, 7], n)


def _all_to_a_wall(n: int, rng: Random) -> Args:
    """Each element reaches the one before the last exactly, which is a zero."""
    return ([max(0, n - 2 - i) for i in range(n)],)


def _first_only(n: int, rng: Random) -> Args:
    """The first element reaches the end, which all others miss by one."""
    return ([n - 1] + [max(0, n - 2 - i) for i in range(1, n)],)


def _stones(n: int, rng: Random) -> Args:
    """Stones with less and less reach between them, of which each stone just gets over; the end is a stone."""
    nums: list[int] = []
    while len(nums) < n - 1:
        width = min(rng.choice((1, 2, 3, 10, 60)), n - 1 - len(nums))
        nums += [width] + [rng.randint(0, width - i - 1) for i in range(1, width)]
    return ([*nums, 0][:n],)


def _stones_one_short(n: int, rng: Random) -> Args:
    """The same, but the last stone is one place short."""
    (nums,) = _stones(n - 1, rng)
    return _cut([*nums, rng.randint(0, 9)], n)


def _temptations(n: int, rng: Random) -> Args:
    """Again and again a long jump into a row of zeros, or the largest element in reach just too weak for them; the
    element that goes on is a smaller one, or nearer."""
    nums: list[int] = []
    while len(nums) < n:
        nums += rng.choice(([3, 4, 1, 0, 0], [3, 3, 1, 2, 0], [2, 3, 2, 0], [4, 0, 2, 1, 1], [1, 2, 1]))
    nums = nums[: n - 1]
    for i in range(1, 5):
        if n > 8:
            nums[-i] = 5
    return (([*nums, 0])[:n],)


def _unreached(n: int, rng: Random) -> Args:
    """Elements that could go very far behind a zero that nobody gets over, near the end."""
    at = max(1, n - 6)
    return _cut([rng.choice((1, 1, 1)) for _ in range(at)] + [0] + [rng.randint(1, P.value_max) for _ in range(n)], n)


def _wide(n: int, rng: Random) -> Args:
    """Ones up to the middle, then an element that flies over zeros to the very end."""
    half = n // 2
    return _cut([1] * half + [n - 1 - half] + [0] * n, n)


def _random(low: int, high: int) -> Callable[[int, Random], Args]:
    return lambda n, rng: (arrays.random(n, rng, low, high),)


FAMILIES = (
    Family("ones", _ones, n=P.n_max, catches="deep recursion; searching from the front for each place"),
    Family("ones up to a zero", _ones_to_a_zero, n=P.n_max, catches="deep recursion; looking for zeros only"),
    Family("short jumps to a wall", _short_to_a_wall, n=P.n_max, catches="trying all ways"),
    Family("all to a wall", _all_to_a_wall, n=P.n_max, catches="looking ahead from each place; trying all ways"),
    Family("only the first", _first_only, n=P.n_max, catches="looking back from the end by the nearest place"),
    Family("stones", _stones, n=P.n_max, catches="jumps that are counted one short"),
    Family("stones, one short", _stones_one_short, n=P.n_max, catches="jumps that are counted one too long"),
    Family("temptations", _temptations, n=P.n_max, catches="the longest jump, or to the largest element"),
    Family("beyond a zero", _unreached, n=P.n_max, catches="elements that cannot be reached themselves"),
    Family("one wide jump", _wide, n=P.n_max, catches="walking on while the jump lasts, at each place"),
    Family("random, short", _random(1, 5), n=P.n_max, catches="queues that hold places many times"),
    Family("random, long", _random(0, P.value_max), n=P.n_max, catches="places beyond the end"),
    Family("the longest jumps", _random(P.value_max, P.value_max), n=P.n_max, catches="places beyond the end"),
    Family("zeros", _random(0, 0), n=P.n_max, catches="going on from where nobody gets"),
)
