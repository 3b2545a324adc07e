"""Cases for arrays/longest-consecutive-sequence: runs of values without a gap, in any order, with repetitions."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

BUCKETS = 5_087  # of libstdc++'s table with 2,358 to 5,087 keys that were inserted one by one

Args = tuple[list[int]]


def is_valid(args: Args) -> bool:
    """Size and values within the parameters."""
    (nums,) = args
    return P.n_min <= len(nums) <= P.n_max and all(P.value_min <= v <= P.value_max for v in nums)


BASES = st.sampled_from([0, -5, 100, 2**24, P.value_min, P.value_max - 20])
WIDTHS = st.sampled_from([1, 3, 8, 20])
SHAPES = st.sampled_from(["as drawn", "as drawn", "different", "sorted", "run and one gap", "wide"])


@st.composite
def _list(draw: st.DrawFn) -> Args:
    size = draw(st.integers(P.n_min, 18))
    base, width = draw(BASES), draw(WIDTHS)
    shape = draw(SHAPES)
    if shape == "wide":
        return (draw(st.lists(st.integers(P.value_min, P.value_max), min_size=size, max_size=size)),)
    if shape == "run and one gap":
        nums = [base + i for i in range(size)]
        if size:
            del nums[draw(st.integers(0, size - 1))]
        return (draw(st.permutations(nums)),)
    nums = [base + i for i in draw(st.lists(st.integers(0, width), min_size=size, max_size=size))]
    if shape == "different":
        nums = list(dict.fromkeys(nums))
    elif shape == "sorted":
        nums.sort()
    return (nums,)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 18 values, close together at several places of the range or far apart, with and without repetitions."""
    return _list()


def exhaustive() -> Iterator[Args]:
    """every list of up to 5 values from -2 to 4"""
    for size in range(P.n_min, 6):
        for nums in product((0, 1, -1, 2, -2, 3, 4), repeat=size):
            yield (list(nums),)


def _shuffled(nums: list[int], rng: Random) -> Args:
    rng.shuffle(nums)
    return (nums,)


def _one_run(n: int, rng: Random) -> Args:
    first = rng.randint(P.value_min, P.value_max - n)
    return _shuffled(list(range(first, first + n)), rng)


def _run_sorted(n: int, rng: Random) -> Args:
    return (list(range(-(n // 2), n - n // 2)),)


def _run_falling(n: int, rng: Random) -> Args:
    return (list(range(P.value_max, P.value_max - n, -1)),)


def _start_repeated(n: int, rng: Random) -> Args:
    """A run of half the length, and its first value as often again: whoever walks up from each element walks it each
    time."""
    first = rng.randint(P.value_min, P.value_max - n)
    half = n // 2
    return _shuffled([*range(first, first + half), *[first] * (n - half)], rng)


def _far_apart(n: int, rng: Random) -> Args:
    """Nothing follows anything, and the values lie all over the range."""
    return (rng.sample(range(P.value_min, P.value_max + 1, 2), n),)


def _short_runs(n: int, rng: Random) -> Args:
    """Runs of 1 to 40 values at random places, some values twice; one of them is a little longer."""
    nums: list[int] = []
    while len(nums) < n:
        first = rng.randint(P.value_min, P.value_max - 60)
        nums += range(first, first + rng.randint(1, 40))
        nums += [first] * rng.randint(0, 1)
    first = rng.randint(P.value_min, P.value_max - 60)
    long = list(range(first, first + min(n, 44)))
    return _shuffled([*nums[: n - len(long)], *long], rng)


def _gap_in_the_middle(n: int, rng: Random) -> Args:
    """Two runs that one value would join: with residues and sums of one run."""
    first = rng.randint(P.value_min, P.value_max - n - 1)
    nums = [first + i + (i > n // 3) for i in range(n)]
    return _shuffled(nums, rng)


def _apart_by_powers(n: int, rng: Random) -> Args:
    """Pieces of one run, moved by powers of two and of ten: tables that do not compare what they hold join them."""
    pieces, nums = 12, list[int]()
    moves = (0, 2**16, 2**17, 2**20, 2**24, 2**28, 10**5, 10**6, 10**7, 10**8, -(2**16), -(2**20))
    for i in range(n):
        nums.append(i + moves[i * pieces // n] * (1 if n <= 2**16 else 2))
    return _shuffled(nums, rng)


def _bridges(n: int, rng: Random) -> Args:
    """Every second value first, in order, and then those between, which join two runs each."""
    first = -n
    return ([*range(first, first + n, 2), *range(first + 1, first + n, 2)],)


def _one_bucket(n: int, rng: Random) -> Args:
    """Multiples of a number of buckets that the hash table of libstdc++ grows to: all of them in the same one."""
    most = P.value_max // BUCKETS
    return ([BUCKETS * v for v in rng.sample(range(-most, most + 1), n)],)


FAMILIES = (
    Family("one run", _one_run, n=P.n_max, catches="walking up from every element, searching the list"),
    Family("run, sorted", _run_sorted, n=P.n_max, catches="depth of recursion"),
    Family("run, falling", _run_falling, n=P.n_max, catches="relabelling a whole run for each element"),
    Family("start repeated", _start_repeated, n=P.n_max, catches="walking up from each element that begins a run"),
    Family("far apart", _far_apart, n=P.n_max, catches="a table over the range of values"),
    Family("short runs", _short_runs, n=P.n_max, catches="searching the list for the next value"),
    Family("gap in the middle", _gap_in_the_middle, n=P.n_max, catches="counting different values"),
    Family("apart by powers", _apart_by_powers, n=P.n_max, catches="tables that do not compare what they hold"),
    Family("bridges", _bridges, n=P.n_max, catches="union without balance"),
    Family(
        "keys of one bucket",
        _one_bucket,
        n=4_000,
        catches="a hash table whose numbers of buckets are known",
        pitfall="std::unordered_set takes a number for its own hash, and these keys are multiples of its number of "
        "buckets: each insertion walks past all before it. O(1) holds on average over ordinary keys; where somebody "
        "else chooses them, sort, or mix their bits with a hash of your own.",
    ),
)
