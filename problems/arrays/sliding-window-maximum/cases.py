"""Cases for arrays/sliding-window-maximum: numbers, and the largest of each window of k of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, arrays, parameters

P = parameters(__file__)

Args = tuple[list[int], int]


def is_valid(args: Args) -> bool:
    """Numbers within the parameters, and a window that fits."""
    nums, k = args
    return arrays.valid(nums, P.n_min, P.n_max, P.value_min, P.value_max) and P.k_min <= k <= len(nums)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 24 numbers in all forms; windows of every size, short ones more often."""
    numbers = st.one_of(
        arrays.strategy(P.value_min, P.value_max, P.n_min, 24),
        arrays.strategy(-3, 3, P.n_min, 24),
        arrays.strategy(-5, -1, P.n_min, 24),
    )
    sizes = st.one_of(st.integers(1, 5), st.integers(1, 24))
    return st.tuples(numbers, sizes).map(lambda args: (args[0], min(args[1], len(args[0]))))


def exhaustive() -> Iterator[Args]:
    """every array of up to 6 numbers from -1 to 2, and of 7 from -1 to 1, with every window"""
    for values, first, last in ((range(-1, 3), P.n_min, 6), (range(-1, 2), 7, 7)):
        for nums in arrays.every(tuple(values), first, last):
            for k in range(P.k_min, len(nums) + 1):
                yield nums, k


def _of(form: Callable[..., list[int]], low: int = P.value_min, high: int = P.value_max):
    return lambda n, k, rng: form(n, rng, low, high)


def _falling(n: int, k: int, rng: Random) -> list[int]:
    """Down by one at every tenth place: there are fewer values than places."""
    return [P.value_max - i // 10 - i % 10 // 9 for i in range(n)]


def _teeth(n: int, k: int, rng: Random) -> list[int]:
    """Falls for exactly as long as the window is, then jumps up again, each time to a lower peak."""
    return [max(P.value_min, P.value_max - 3 * (i // k) - i % k) for i in range(n)]


def _longer_teeth(n: int, k: int, rng: Random) -> list[int]:
    """Peaks one place further apart than the window is long: for one step none is in it."""
    return [P.value_max - i // (k + 1) % 7 if i % (k + 1) == 0 else rng.randint(-99, 99) for i in range(n)]


def _peaks(n: int, k: int, rng: Random) -> list[int]:
    """Equal peaks exactly as far apart as the window is long: one leaves as the next one comes."""
    return [P.value_max if i % k == 0 else rng.randint(P.value_min, 0) for i in range(n)]


def _valley(n: int, k: int, rng: Random) -> list[int]:
    return [-value for value in arrays.mountain(n, rng, P.value_min, P.value_max)]


def _first_is_largest(n: int, k: int, rng: Random) -> list[int]:
    """The maximum goes in the first step, and what is left is nearly flat: a rescan of every window."""
    return [P.value_max, *(1 if i % 3 else -1 for i in range(n - 1))][:n]


def _one_peak(n: int, k: int, rng: Random) -> list[int]:
    """One number above all others, in the middle: at every place of the window but its ends."""
    nums = arrays.random(n, rng, P.value_min, 0)
    nums[n // 2] = P.value_max
    return nums


def _high_then_low(n: int, k: int, rng: Random) -> list[int]:
    """As many equal large numbers as the window is long, which leave one by one."""
    return [P.value_max] * k + [rng.randint(P.value_min, P.value_max - 1) for _ in range(n - k)]


def _last_is_largest(n: int, k: int, rng: Random) -> list[int]:
    """A falling array whose last number is above all that it fell through: the queue is emptied in the last step."""
    return [*_falling(n - 1, k, rng), P.value_max][-n:]


def _barely_the_largest(n: int, k: int, rng: Random) -> list[int]:
    """A window that begins with its maximum, and then holds nothing but numbers that are one less."""
    return [P.value_max] + [P.value_max - 1] * (n - 1)


def family(
    name: str, build: Callable[[int, int, Random], list[int]], share: float, catches: str, n: int = P.n_max
) -> Family:
    """Such numbers, with a window of this share of them, or of so many numbers where it is above one."""

    def args(size: int, rng: Random) -> Args:
        size = max(1, size)
        k = max(P.k_min, min(size, int(share if share > 1 else size * share)))
        return build(size, k, rng), k

    return Family(name, args, n=n, catches=catches)


ROOT = 316  # of the largest size
FAMILIES = (
    family("any, half", _of(arrays.random), 0.5, "looking through each window"),
    family("any, root", _of(arrays.random), ROOT, "a window that is one too long or too short"),
    family("any, three", _of(arrays.random), 3, "a window that is one too long or too short"),
    family("any, two", _of(arrays.random), 2, "a window that is one too long or too short"),
    family("any, one", _of(arrays.random), 0.000001, "a queue that is never empty"),
    family("any, all", _of(arrays.random), 1, "a window that is never the whole array"),
    family("falling, half", _falling, 0.5, "looking through the window when the maximum leaves"),
    family("falling, most", _falling, 0.7, "places in 16 bits"),
    family("rising, half", _of(arrays.ascending), 0.5, "heaps that are never emptied"),
    family("rising, root", lambda n, k, rng: _falling(n, k, rng)[::-1], ROOT, "dropping one number from the back only"),
    family("equal", _of(arrays.all_equal), 0.3, "equal numbers that leave together"),
    family("below zero", _of(arrays.random, P.value_min, -1), 12, "a maximum that begins at zero"),
    family("below zero, half", _of(arrays.random, P.value_min, -9_000), 0.5, "a maximum that begins at zero"),
    family("few values", _of(arrays.few_distinct), 5, "equal numbers that leave together"),
    family("few values, half", _of(arrays.few_distinct), 0.5, "equal numbers that leave together"),
    family("pairs", _of(arrays.in_pairs), 4, "dropping equal numbers from a queue of values"),
    family("zeros and ones", _of(arrays.random, 0, 1), 17, "zero as the mark of nothing"),
    family("teeth as long as the window", _teeth, ROOT, "places that leave one step too late"),
    family("peaks that are too far apart", _longer_teeth, ROOT, "places that leave one step too late"),
    family("peaks that follow each other", _peaks, ROOT, "places that leave one step too early"),
    family("mountain", _of(arrays.mountain), 0.25, "a maximum of the whole array"),
    family("valley", _valley, 0.25, "a queue of a fixed size"),
    family("sawtooth", _of(arrays.sawtooth), 100, "dropping one number from the back only"),
    family("by turns", _of(arrays.alternating), 0.5, "two largest numbers that are kept"),
    family("limits", _of(arrays.limits), 2, "sentinels that are values"),
    family("sentinels", _of(arrays.sentinels), 6, "sentinels that are values"),
    family("residues", _of(arrays.residues), 0.1, "values in 8 bits"),
    family("nearly sorted", _of(arrays.nearly_sorted), 0.5, "looking through the window when the maximum leaves"),
    family("largest first", _first_is_largest, 0.5, "looking through the window when the maximum leaves"),
    family("one peak", _one_peak, 0.7, "stretches that do not cover the middle of the window"),
    family("barely the largest", _barely_the_largest, 0.99, "number and place in one key, the place in 16 bits"),
    family("high, then low", _high_then_low, 0.7, "counts in 16 bits"),
    family("largest last", _last_is_largest, 0.5, "ending before the last window"),
)


def _scaling(name: str, build: Callable[[int, int, Random], list[int]]) -> Scaling:
    def args(sizes: Mapping[str, int], rng: Random) -> Args:
        k = max(P.k_min, min(sizes["k"], sizes["n"] // 4))
        return build(sizes["n"], k, rng), k

    return Scaling(name, args, {"n": P.n_max, "k": P.n_max})


SCALINGS = (
    _scaling("any numbers", _of(arrays.random)),
    _scaling("falling numbers", _falling),
)
