"""Cases for math/missing-number: every order, every gap."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import permutations
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[list[int]]


def is_valid(args: Args) -> bool:
    """As many different numbers from 0 on as there are elements, and one more as the range."""
    (nums,) = args
    size = len(nums)
    return P.n_min <= size <= P.n_max and len(set(nums)) == size and all(P.value_min <= v <= size for v in nums)


FORMS = st.sampled_from(("sorted", "reversed", "rotated", "shuffled", "shuffled"))


@st.composite
def _lists(draw: st.DrawFn) -> Args:
    size = draw(st.integers(P.n_min, 30))
    missing = draw(st.integers(0, size))
    nums = [v for v in range(size + 1) if v != missing]
    form = draw(FORMS)
    if form == "reversed":
        nums.reverse()
    elif form == "rotated":
        at = draw(st.integers(0, size - 1))
        nums = nums[at:] + nums[:at]
    elif form == "shuffled":
        draw(st.randoms(use_true_random=False)).shuffle(nums)
    return (nums,)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 30 elements in order, in falling order, rotated and in any order."""
    return _lists()


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 6 elements"""
    for size in range(P.n_min, 7):
        for nums in permutations(range(size + 1), size):
            yield (list(nums),)


def _without(n: int, missing: int) -> list[int]:
    return [v for v in range(n + 1) if v != missing]


def _shuffled(missing: Callable[[int, Random], int]) -> Callable[[int, Random], Args]:
    def build(n: int, rng: Random) -> Args:
        nums = _without(n, missing(n, rng))
        rng.shuffle(nums)
        return (nums,)

    return build


def _ascending(n: int, rng: Random) -> Args:
    return (_without(n, rng.randint(0, n)),)


def _descending(n: int, rng: Random) -> Args:
    return (_without(n, rng.randint(0, n))[::-1],)


def _complete(n: int, rng: Random) -> Args:
    """Nothing is missing but the last number, and all stand where they belong."""
    return (list(range(n)),)


def _rotated(n: int, rng: Random) -> Args:
    """One long cycle: each element stands one place from its own."""
    nums = list(range(n))
    return (nums[1:] + nums[:1],)


def _organ_pipe(n: int, rng: Random) -> Args:
    """Odd numbers rise, even ones fall."""
    return ((list(range(1, n + 1, 2)) + list(range(n - n % 2, -1, -2)))[:n],)


def _swapped(n: int, rng: Random) -> Args:
    """In order, but for a few pairs that have changed places."""
    nums = _without(n, rng.randint(n // 2, n))
    for _ in range(n // 100 + 1):
        i, j = rng.randrange(n), rng.randrange(n)
        nums[i], nums[j] = nums[j], nums[i]
    return (nums,)


FAMILIES = (
    Family("any", _shuffled(lambda n, rng: rng.randint(0, n)), n=P.n_max, catches="sums in too few bits"),
    Family(
        "the last", _shuffled(lambda n, rng: n), n=P.n_max, catches="a search for each number; tables one too short"
    ),
    Family("zero", _shuffled(lambda n, rng: 0), n=P.n_max, catches="ranges that begin at one"),
    Family("the last but one", _shuffled(lambda n, rng: n - 1), n=P.n_max, catches="loops that end early"),
    Family("in order", _ascending, n=P.n_max, catches="a sort that takes sorted input badly"),
    Family("falling", _descending, n=P.n_max, catches="a search for each number; sorts by exchange"),
    Family("complete", _complete, n=P.n_max, catches="a gap that has to be inside"),
    Family("one cycle", _rotated, n=P.n_max, catches="putting elements in their places"),
    Family("organ pipe", _organ_pipe, n=P.n_max, catches="neighbours that are compared unsorted"),
    Family("nearly in order", _swapped, n=P.n_max, catches="a search by halves in what is not sorted"),
)
