"""Cases for dp/combination-sum-iv: how many sequences of the given numbers have a sum."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations, product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, arrays, parameters

P = parameters(__file__)

Args = tuple[list[int], int]

SMALL_SCOPE_VALUE = 7
SMALL_SCOPE_LENGTH = 3
SMALL_SCOPE_TARGET = 12

# Whatever the numbers are, a total t has at most 2 ** (t - 1) sequences.
SAFE_TARGET = 31
# At most five numbers from 80 on: no total up to 1,000 has more than 5 ** 12 sequences.
WIDE_LENGTH = 5
WIDE_MIN = 80

SMALL = (range(1, 6), range(1, 13), range(2, 25, 2), range(3, 40), range(1, SAFE_TARGET + 1), (1, 2, 4, 8, 16, 32))
WIDE = (range(WIDE_MIN, 200), range(WIDE_MIN, 1_001, 20), range(100, 1_001, 50), range(300, 1_001))
PLANS = st.sampled_from(tuple(product(range(len(SMALL) + len(WIDE)), (1, 2, 2, 3, 3, 4, 5, 12), (False, True))))
LISTS = {
    (which, size): st.lists(st.sampled_from(alphabet), min_size=size, max_size=size, unique=True)
    for which, alphabet in enumerate(SMALL + WIDE)
    for most in [min(len(alphabet), 12 if which < len(SMALL) else WIDE_LENGTH)]
    for size in range(1, most + 1)
}
PIECES = st.tuples(st.lists(st.integers(0, 11), min_size=1, max_size=6), st.sampled_from((0, 0, 0, -1, 1)))


def _fits(nums: Sequence[int], target: int) -> bool:
    """Is the number of sequences for every total up to ``target`` within the parameters?"""
    ways = [1]
    for total in range(1, target + 1):
        ways.append(sum([ways[total - value] for value in nums if value <= total]))
        if ways[-1] > P.answer_max:
            return False
    return True


def is_valid(args: Args) -> bool:
    """Number and values of the numbers, the target and all counts within the parameters, no number twice."""
    nums, target = args
    return (
        arrays.valid(nums, P.nums_min, P.nums_max, P.value_min, P.value_max, different=True)
        and P.target_min <= target <= P.target_max
        and _fits(nums, target)
    )


@st.composite
def _sequences(draw: st.DrawFn) -> Args:
    which, size, ordered = draw(PLANS)
    wide = which >= len(SMALL)
    size = min(size, WIDE_LENGTH if wide else 12, len((SMALL + WIDE)[which]))
    nums = draw(LISTS[which, size])
    pieces, missed_by = draw(PIECES)
    # A sum of some of the numbers, or next to one.
    target = sum(nums[piece % size] for piece in pieces) + missed_by
    if ordered:
        nums.sort()
    return nums, max(P.target_min, min(target, P.target_max if wide else SAFE_TARGET))


def strategy() -> st.SearchStrategy[Args]:
    """Targets that a few of the numbers make, or just miss; small numbers and wide ones."""
    return _sequences()


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 3 different numbers from 1 to 7 with every target from 1 to 12"""
    for size in range(P.nums_min, SMALL_SCOPE_LENGTH + 1):
        for nums in permutations(range(P.value_min, SMALL_SCOPE_VALUE + 1), size):
            for target in range(P.target_min, SMALL_SCOPE_TARGET + 1):
                yield list(nums), target


def _target(n: int) -> int:
    return max(P.target_min, min(n, P.target_max))


def _dense(count: int, target: int, step: int = 1) -> list[int]:
    """``count`` numbers in steps of ``step``, as small as the promise about the counts allows."""
    low, high = 1, (P.value_max - step * (count - 1)) // step
    while low < high:
        middle = (low + high) // 2
        if _fits(range(middle * step, (middle + count) * step, step), target):
            high = middle
        else:
            low = middle + 1
    return [step * (low + i) for i in range(count)]


def _many(n: int, rng: Random) -> Args:
    nums = _dense(P.nums_max, _target(n))
    rng.shuffle(nums)
    return nums, _target(n)


def _dead_ends(n: int, rng: Random) -> Args:
    """Even numbers and an odd target: millions of ways to begin, and none to end."""
    target = _target(n - 1 + n % 2)
    return _dense(P.nums_max, target, 2)[::-1], target


def _ones(n: int, rng: Random) -> Args:
    return [1], _target(n)


def _one_and_another(n: int, rng: Random) -> Args:
    """A one, and a number that stands nearly anywhere between the ones."""
    return [max(2, _target(n) // 5), 1], _target(n)


def _few(n: int, rng: Random) -> Args:
    """Three numbers next to each other, and some that never fit."""
    target = _target(n)
    nums = _dense(3, target) + [P.value_max - i for i in range(P.nums_max // 2) if P.value_max - i > target]
    rng.shuffle(nums)
    return nums, target


def _too_large(n: int, rng: Random) -> Args:
    """Numbers that hardly fit once: as many sequences as there are numbers that equal the target."""
    return [P.value_max - i for i in range(P.nums_max)], _target(n)


def _first_too_large(n: int, rng: Random) -> Args:
    """Numbers beyond the target stand before and between those that fit."""
    target = _target(n) // 2 + 1
    small = _dense(P.nums_max // 2, target)
    large = [P.value_max - i for i in range(P.nums_max // 2)]
    return [value for pair in zip(large, small, strict=True) for value in pair], target


def _most_sequences(n: int, rng: Random) -> Args:
    """Ones and twos up to the last total that fits in 31 bits; numbers that never fit beside them."""
    target = min(_target(n), 45)
    return [P.value_max - i for i in range(min(n, P.nums_max - 2))] + [2, 1], target


FAMILIES = (
    Family("many numbers", _many, n=P.target_max, catches="recursion without a memo; every sequence"),
    Family("dead ends", _dead_ends, n=P.target_max, catches="a memo in which zero stands for unknown"),
    Family("only ones", _ones, n=P.target_max, catches="shallow recursion limits"),
    Family("a one and another", _one_and_another, n=P.target_max, catches="counting sets instead of sequences"),
    Family("few numbers", _few, n=P.target_max, catches="recursion without a memo; a list per total"),
    Family("large numbers", _too_large, n=P.target_max, catches="reading before the table"),
    Family("large ones first", _first_too_large, n=P.target_max, catches="stopping at a number that does not fit"),
    Family("most sequences", _most_sequences, n=P.nums_max, catches="recursion without a memo; counts in few bits"),
)


def _table(sizes: Mapping[str, int], rng: Random) -> Args:
    """No more numbers than fit the target: who turns back at the first that does not sees all of them."""
    if sizes["nums"] > sizes["target"]:
        raise ValueError("more numbers than fit")
    return _dense(sizes["nums"], sizes["target"]), sizes["target"]


SCALINGS = (Scaling("small numbers", _table, {"target": P.target_max, "nums": P.nums_max}),)
