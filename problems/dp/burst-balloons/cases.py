"""Cases for dp/burst-balloons: great and small numbers in every arrangement, and zeros between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import permutations
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, parameters

P = parameters(__file__)
LOW, HIGH = P.value_min, P.value_max

Nums = list[int]
Args = tuple[Nums]


def is_valid(args: Args) -> bool:
    """Length and numbers within the parameters."""
    return arrays.valid(args[0], P.n_min, P.n_max, LOW, HIGH)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 9 balloons: few different numbers, or any, in many arrangements."""
    return st.tuples(
        st.one_of(
            arrays.strategy(0, 9, P.n_min, 9),
            arrays.strategy(1, 12, P.n_min, 9),
            arrays.strategy(LOW, HIGH, P.n_min, 9),
        )
    )


def exhaustive() -> Iterator[Args]:
    """every list of up to 6 numbers from 0 to 3, every order of 7 different ones, and 0, 1, 100 in up to 7 places"""
    for nums in arrays.every((0, 1, 2, 3), P.n_min, 6):
        yield (list(nums),)
    for nums in permutations((1, 2, 3, 5, 7, 8, 9)):
        yield (list(nums),)
    for nums in arrays.every((0, 1, 100), P.n_min, 7):
        if 100 in nums:
            yield (list(nums),)


def _of(make: Callable[..., Nums], low: int = LOW, high: int = HIGH) -> Callable[[int, Random], Args]:
    return lambda n, rng: (make(n, rng, low, high),)


def _hundreds(n: int, rng: Random) -> Args:
    """The greatest number throughout: the most coins there can be."""
    return ([HIGH] * n,)


def _ones(n: int, rng: Random) -> Args:
    return ([1] * n,)


def _zeros(n: int, rng: Random) -> Args:
    return ([0] * n,)


def _valley(n: int, rng: Random) -> Args:
    """The greatest numbers at both ends, falling to the middle."""
    return ([1 + abs(2 * i - n) * (HIGH - 1) // n for i in range(n)],)


def _mountain(n: int, rng: Random) -> Args:
    return ([HIGH - abs(2 * i - n) * (HIGH - 1) // n for i in range(n)],)


def _by_turns(n: int, rng: Random) -> Args:
    """Great and small numbers by turns, no two pairs alike."""
    return ([rng.randint(80, HIGH) if i % 2 else rng.randint(1, 20) for i in range(n)],)


def _peaks(n: int, rng: Random) -> Args:
    """One great number in ten, the others small."""
    return ([rng.randint(90, HIGH) if i % 10 == 5 else rng.randint(1, 9) for i in range(n)],)


def _one_peak(n: int, rng: Random) -> Args:
    """One great number, a third from the left, among ones and twos."""
    return ([HIGH if i == n // 3 else rng.randint(1, 2) for i in range(n)],)


def _some_zeros(n: int, rng: Random) -> Args:
    """One number in four is a zero, and no two of them are neighbours."""
    return ([0 if i % 4 == 2 else rng.randint(1, HIGH) for i in range(n)],)


def _zeros_at_the_ends(n: int, rng: Random) -> Args:
    nums = [rng.randint(1, HIGH) for _ in range(n)]
    nums[0] = nums[-1] = 0
    return (nums,)


def _nearly_equal(n: int, rng: Random) -> Args:
    """The two greatest numbers: sums beyond what single precision holds, which differ by little."""
    return ([rng.randint(HIGH - 1, HIGH) for _ in range(n)],)


def _last_great(n: int, rng: Random) -> Args:
    """Ones, and the last number is the greatest."""
    return ([1] * (n - 1) + [HIGH],)


def _first_great(n: int, rng: Random) -> Args:
    return ([HIGH] + [1] * (n - 1),)


def _blocks(n: int, rng: Random) -> Args:
    """Stretches of small numbers between stretches of great ones."""
    return ([rng.randint(60, HIGH) if i // 15 % 2 else rng.randint(1, 30) for i in range(n)],)


def _periodic(n: int, rng: Random) -> Args:
    return (([3, 7, 1, 9, 2, 8, 5] * n)[:n],)


def _family(name: str, build: Callable[[int, Random], Args], catches: str, n: int = 160) -> Family:
    return Family(name, build, n=n, catches=catches)


FAMILIES = (
    _family("random", _of(arrays.random), "bursting in any order that a rule gives", P.n_max),
    _family("hundreds", _hundreds, "every order; sums in 16 bits", P.n_max),
    _family("ones", _ones, "every order; a set of balloons as the key", P.n_max),
    _family("nearly equal", _nearly_equal, "sums in single precision", P.n_max),
    _family("small numbers", _of(arrays.random, 1, 4), "ties that are broken once for all"),
    _family("with zeros", _some_zeros, "zeros that are left out, but their places are not", P.n_max),
    _family("zeros at the ends", _zeros_at_the_ends, "ends that are always last"),
    _family("rising", _of(arrays.ascending), "the greatest number last"),
    _family("falling", _of(arrays.descending), "the greatest number last"),
    _family("valley", _valley, "the last balloon in the middle"),
    _family("mountain", _mountain, "the last balloon at an end"),
    _family("by turns", _by_turns, "the smallest number first"),
    _family("peaks", _peaks, "the most coins first"),
    _family("one peak", _one_peak, "the last balloon looked for near the ends"),
    _family("last great", _last_great, "the last balloon left out"),
    _family("first great", _first_great, "the first balloon left out"),
    _family("blocks", _blocks, "the last balloon looked for near that of the shorter stretch"),
    _family("periodic", _periodic, "ties that are broken once for all"),
    _family("few different", _of(arrays.few_distinct), "memos by number instead of place"),
    _family("saw", _of(arrays.sawtooth), "the smallest number first"),
    _family("long", _of(arrays.random), "tables that are too small", P.n_max - 1),
    Family(
        "zeros",
        _zeros,
        n=40,
        catches="a memo in which 0 stands for unknown",
        pitfall="Where all numbers are zero every result is zero: a memo in which zero means not known yet "
        "remembers nothing, and takes a time that is exponential. Use another mark, such as -1.",
    ),
)
