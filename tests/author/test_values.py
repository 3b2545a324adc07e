"""Arrays, strings and intervals: what is built is in its bounds, what is enumerated is whole and in order."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from itertools import pairwise
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.author import arrays, intervals, strings
from judge.author.values import alphabets, words

ARRAYS = [
    "all_equal",
    "alternating",
    "ascending",
    "consecutive",
    "descending",
    "distinct",
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
]
STRINGS = [
    "random",
    "all_equal",
    "last_differs",
    "periodic",
    "runs",
    "every_letter",
    "palindrome",
    "nearly_palindrome",
    "fibonacci",
    "thue_morse",
]
INTERVALS = [
    "random",
    "short",
    "apart",
    "touching",
    "one_apart",
    "nested",
    "staircase",
    "bridged",
    "all_equal",
    "few_starts",
]
RANGES = ((0, 400), (-1_000, 1_000), (-(2**31), 2**31 - 1), (1, 10**9))


def test_the_parameters_do_not_import_hypothesis() -> None:
    """`judge list` and its like import judge.author, and have to be there at once."""
    code = "import sys, judge.author; sys.exit('hypothesis' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(("low", "high"), RANGES)
@pytest.mark.parametrize("name", ARRAYS)
def test_a_builder_of_arrays_keeps_to_size_and_range_and_is_deterministic(name: str, low: int, high: int) -> None:
    build = getattr(arrays, name)
    for n in (0, 1, 2, 3, 50, 101, 256):
        nums = build(n, Random(n), low, high)
        assert arrays.valid(nums, n, n, low, high)
        assert nums == build(n, Random(n), low, high)


def test_forms_are_what_they_are_called() -> None:
    rng = Random(1)
    assert len(set(arrays.distinct(300, rng, 0, 400))) == 300
    assert len(set(arrays.few_distinct(300, rng, 0, 400))) <= 4
    assert set(Counter(arrays.in_pairs(300, rng, 0, 10**9)).values()) == {2}
    assert arrays.rotated(300, rng, 0, 10**9) != sorted(arrays.rotated(300, rng, 0, 10**9))
    nums = arrays.nearly_sorted(300, rng, 0, 10**9)
    assert 0 < sum(a != b for a, b in zip(nums, sorted(nums), strict=True)) < 20
    nums = arrays.mountain(300, rng, 0, 10**9)
    top = nums.index(max(nums))
    assert nums[: top + 1] == sorted(nums[: top + 1])
    assert nums[top:] == sorted(nums[top:], reverse=True)
    nums = arrays.residues(300, rng, -(10**9), 10**9)
    assert sum((a - b) % m == 0 for a, b in zip(nums[::2], nums[1::2], strict=True) for m in (32,)) > 75


@pytest.mark.parametrize(("different", "ordered"), [(False, False), (True, False), (False, True), (True, True)])
@given(data=st.data())
def test_arrays_that_are_drawn_are_valid(data: Any, different: bool, ordered: bool) -> None:
    low, high = data.draw(st.sampled_from([*RANGES, (-3, 8), (5, 16)]))
    nums = data.draw(arrays.strategy(low, high, 1, 12, different=different, ordered=ordered))
    assert arrays.valid(nums, 1, 12, low, high, different=different, ordered=ordered)


@pytest.mark.parametrize(
    ("nums", "how"),
    [
        ([], {}),
        ([1, 2, 3, 4], {}),
        ([1, 6], {}),
        ([-1], {}),
        ([1, 2, 1], {"different": True}),
        ([1, 2, 1], {"ordered": True}),
    ],
)
def test_an_array_beyond_its_bounds_is_not_valid(nums: list[int], how: dict[str, bool]) -> None:
    assert not arrays.valid(nums, 1, 3, 0, 5, **how)
    assert arrays.valid([1, 1, 5], 1, 3, 0, 5, ordered=True)
    assert arrays.valid([5, 1, 0], 1, 3, 0, 5, different=True)


def test_every_array_is_there_once_and_the_plain_ones_come_first() -> None:
    found = [tuple(nums) for nums in arrays.every((0, 1, -1), 0, 4)]
    assert len(found) == len(set(found)) == 1 + 3 + 9 + 27 + 81
    assert [len(nums) for nums in found] == sorted(len(nums) for nums in found)
    assert found[:9] == [(), (0,), (1,), (-1,), (0, 0), (0, 1), (1, 0), (1, 1), (0, -1)]
    assert list(arrays.every((0, 1), 2, 2, ordered=True)) == [[0, 0], [0, 1], [1, 1]]
    assert list(arrays.every((0, 1), 0, 3, different=True)) == [[], [0], [1], [0, 1], [1, 0]]
    assert list(words((), 0, 3)) == [()]


def test_alphabets_lie_in_the_range_and_begin_with_one_value() -> None:
    for low, high in (*RANGES, (7, 7), (-9, -3)):
        first, *others = alphabets(low, high)
        assert len(first) == 1
        assert all(len(one) > 1 for one in others)
        assert all(low <= value <= high for one in (first, *others) for value in one)
    assert any(10_000 in one and 100_000 in one for one in alphabets(0, 10**6))


@pytest.mark.parametrize("name", STRINGS)
def test_a_builder_of_strings_keeps_to_size_and_letters(name: str) -> None:
    build = getattr(strings, name)
    for letters in (strings.LOWER, "ab", "x"):
        for n in (0, 1, 2, 3, 50, 101):
            text = build(n, Random(n), letters)
            assert strings.valid(text, n, n, letters)
            assert text == build(n, Random(n), letters)


def test_strings_have_the_form_they_are_called_by() -> None:
    rng = Random(1)
    for n in (0, 1, 6, 7):
        text = strings.palindrome(n, rng, strings.LOWER)
        assert text == text[::-1]
    text = strings.nearly_palindrome(50, rng, "ab")
    assert sum(a != b for a, b in zip(text, text[::-1], strict=True)) == 2
    assert strings.fibonacci(8, rng, "ab") == "abaababa"
    assert strings.thue_morse(8, rng, "ab") in ("abbabaab", "baababba")
    assert sorted(strings.shuffled("hello", rng)) == sorted("hello")
    assert sum(a != b for a, b in zip("hello", strings.changed("hello", rng, strings.LOWER), strict=True)) == 1


@given(
    st.sampled_from([strings.LOWER, "ab", "(", "()[]"]).flatmap(lambda ls: st.tuples(st.just(ls), strings.strategy(ls)))
)
def test_strings_that_are_drawn_are_valid(drawn: tuple[str, str]) -> None:
    letters, text = drawn
    assert strings.valid(text, 0, 16, letters)


def test_every_string_is_there_once() -> None:
    assert list(strings.every("ab", 0, 2)) == ["", "a", "b", "aa", "ab", "ba", "bb"]


@pytest.mark.parametrize(("low", "high"), [(0, 10_000), (-500, 500), (0, 10**9)])
@pytest.mark.parametrize("name", INTERVALS)
def test_a_builder_of_intervals_keeps_to_number_and_range(name: str, low: int, high: int) -> None:
    build = getattr(intervals, name)
    for n in (1, 2, 3, 50, 200):
        found = build(n, Random(n), low, high)
        assert intervals.valid(found, n, n, low, high)
        assert found == build(n, Random(n), low, high)


def test_intervals_have_the_form_they_are_called_by() -> None:
    rng = Random(1)
    assert intervals.valid(intervals.apart(300, rng, 0, 898), 300, 300, 0, 898, ordered=True, disjoint=True)
    apart = intervals.apart(300, rng, 0, 10**9)
    assert all(a[1] < b[0] for a, b in pairwise(apart))
    chain = intervals.by_start(intervals.touching(300, rng, 0, 10**4))
    assert all(a[1] == b[0] for a, b in pairwise(chain))
    for build in (intervals.random, intervals.short):
        assert intervals.valid(build(300, rng, 0, 300, positive=True), 300, 300, 0, 300, positive=True)
    cover = intervals.bridged(300, rng, 0, 10**6)
    assert sum(cover[-1][0] <= pair[0] <= pair[1] <= cover[-1][1] for pair in cover[:-1]) == 298


@pytest.mark.parametrize(("positive", "disjoint"), [(False, False), (True, False), (False, True), (True, True)])
@given(data=st.data())
def test_intervals_that_are_drawn_are_valid(data: Any, positive: bool, disjoint: bool) -> None:
    low, high = data.draw(st.sampled_from([(0, 30), (-15, 15), (0, 10**4), (-(10**6), 10**6), (1, 31)]))
    found = data.draw(intervals.strategy(low, high, 0, 10, positive=positive, disjoint=disjoint))
    assert intervals.valid(found, 0, 10, low, high, positive=positive, ordered=disjoint, disjoint=disjoint)


def test_every_list_of_intervals_is_there_once() -> None:
    found = [tuple(map(tuple, one)) for one in intervals.every(3, 0, 3)]
    assert len(found) == len(set(found)) == 1 + 10 + 100 + 1000
    assert found[:4] == [(), ((0, 0),), ((1, 1),), ((0, 1),)]
    assert all(intervals.valid(one, 0, 3, 0, 3, positive=True) for one in intervals.every(3, 0, 3, positive=True))
    apart = list(intervals.every(3, 2, 2, disjoint=True))
    assert [[0, 0], [1, 1]] in apart
    assert [[0, 1], [1, 1]] not in apart
    assert not intervals.valid([[0, 1], [1, 2]], 0, 3, 0, 3, disjoint=True)
    for wrong in ([[1, 0]], [[0]], [[0, 4]], [[-1, 0]], [[0, 1, 2]], []):
        assert not intervals.valid(wrong, 1, 3, 0, 3)
