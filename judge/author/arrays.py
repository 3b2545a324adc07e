"""Arrays of integers: validity, a strategy, the small scope; the long ones are the builders of values.py.

An array is a list of ints. ``from judge.author import arrays`` gives ``arrays.all_equal(n, rng, low, high)`` too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise, product

from hypothesis import strategies as st

from .values import (
    INT_MAX,
    INT_MIN,
    MODULI,
    SENTINELS,
    all_equal,
    alphabets,
    alternating,
    ascending,
    consecutive,
    descending,
    distinct,
    few_distinct,
    in_pairs,
    limits,
    mixed,
    mountain,
    nearly_sorted,
    random,
    residues,
    rotated,
    sawtooth,
    sentinels,
    within,
    words,
)

__all__ = [
    "INT_MAX",
    "INT_MIN",
    "MODULI",
    "SENTINELS",
    "all_equal",
    "alphabets",
    "alternating",
    "ascending",
    "consecutive",
    "descending",
    "distinct",
    "every",
    "few_distinct",
    "in_pairs",
    "limits",
    "mixed",
    "mountain",
    "nearly_sorted",
    "random",
    "residues",
    "rotated",
    "sawtooth",
    "sentinels",
    "strategy",
    "valid",
]


def valid(
    nums: Sequence[int], n_min: int, n_max: int, low: int, high: int, *, different: bool = False, ordered: bool = False
) -> bool:
    """Length and values within the bounds; no value twice if ``different``; none below the one before if
    ``ordered``."""
    return (
        n_min <= len(nums) <= n_max
        and within(nums, low, high)
        and (not different or len(set(nums)) == len(nums))
        and (not ordered or all(a <= b for a, b in pairwise(nums)))
    )


FORMS = ("any", "any", "any", "sorted", "reversed", "runs", "periodic", "nearly sorted")


def strategy(
    low: int, high: int, n_min: int = 0, n_max: int = 12, *, different: bool = False, ordered: bool = False
) -> st.SearchStrategy[list[int]]:
    """Arrays of ``n_min`` to ``n_max`` ints, each from one alphabet, in one of FORMS.

    With ``different`` no value comes twice, with ``ordered`` they ascend (strictly with both).
    """
    sets = (*alphabets(low, high), None)
    sizes = tuple(range(n_min, n_max + 1))
    options = tuple(product(range(len(sets)), FORMS))
    if different and high - low + 1 < n_max:
        raise ValueError(f"no {n_max} different values from {low} to {high}")

    @st.composite
    def arrays(draw: st.DrawFn) -> list[int]:
        size = draw(st.sampled_from(sizes))
        which, form = draw(st.sampled_from(options))
        data = draw(st.binary(min_size=4 * size, max_size=4 * size))
        codes = [int.from_bytes(data[4 * i : 4 * i + 4], "big") for i in range(size)]
        if different:
            nums = _different(codes, low, high, narrow=which % 2 == 0)
        else:
            alphabet = sets[which] or range(low, high + 1)
            nums = [alphabet[code % len(alphabet)] for code in codes]
        if form == "runs" and not different:
            nums = [nums[i // 3 * 3] for i in range(size)]
        elif form == "periodic" and not different:
            nums = [nums[i % ((size + 1) // 2)] for i in range(size)]
        if ordered or form in ("sorted", "nearly sorted"):
            nums.sort()
        if not ordered and form == "reversed":
            nums.sort(reverse=True)
        if not ordered and form == "nearly sorted" and size > 1:
            i, j = codes[0] % size, codes[-1] % size
            nums[i], nums[j] = nums[j], nums[i]
        return nums

    return arrays()


def _different(codes: Sequence[int], low: int, high: int, *, narrow: bool) -> list[int]:
    """As many different values as there are codes, close together around zero or anywhere, in the codes' order."""
    size = len(codes)
    if size == 0:
        return []
    room = high - low + 1 - size  # what the gaps between the sorted values may add up to
    most = min(room // size, 2 if narrow else room)
    gaps = list(accumulate(1 + code // 7 % (most + 1) for code in codes))
    span = gaps[-1] - gaps[0]
    start = max(low, min(-(span // 2), high - span)) if narrow else low + codes[0] % (high - low + 1 - span)
    ranks = sorted(range(size), key=lambda i: (codes[i] % 251, i))
    found = [0] * size
    for rank, i in enumerate(ranks):
        found[i] = start + gaps[rank] - gaps[0]
    return found


def every(
    alphabet: Sequence[int], n_min: int, n_max: int, *, different: bool = False, ordered: bool = False
) -> Iterator[list[int]]:
    """Every array of ``n_min`` to ``n_max`` values of ``alphabet``, which begins with the plainest: the shorter
    first, then those of earlier values. Only those without a value twice if ``different``, only ascending ones if
    ``ordered``."""
    for word in words(alphabet, n_min, n_max):
        if different and len(set(word)) < len(word):
            continue
        if ordered and any(a > b for a, b in pairwise(word)):
            continue
        yield list(word)
