from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.model.types import parse_type
from judge.report.terminal.differences import difference, unordered_difference
from judge.report.terminal.plain import cells
from judge.report.terminal.values import format_value, one_line

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=200),
    lambda items: st.lists(items, max_size=60),
    max_leaves=150,
)


def test_a_short_value_is_whole_and_is_json() -> None:
    value = [[3, 3], 6, None, True, 'a"b', 1.5]
    assert format_value(None, value, width=76) == ['[[3, 3], 6, null, true, "a\\"b", 1.5]']


def test_a_list_that_fits_a_few_lines_is_wrapped_and_stays_json() -> None:
    value = list(range(60))
    lines = format_value(parse_type("list[int]"), value, width=76)
    assert 1 < len(lines) <= 4
    assert json.loads("".join(lines)) == value


def test_a_long_list_is_elided_with_its_size() -> None:
    value = [*range(9_999), 7]
    (line,) = format_value(parse_type("list[int]"), value, width=76)
    match = re.fullmatch(r"\[0, 1, 2, (.*), … ([\d,]+) more …, 7\] \(10,000 values\)", line)
    assert match is not None
    shown = 3 + len(match[1].split(", "))
    assert int(match[2].replace(",", "")) + shown + 1 == 10_000


def test_a_long_matrix_shows_rows() -> None:
    lines = format_value(parse_type("list[list[int]]"), [[i] * 200 for i in range(100)], width=76)
    assert lines[0].startswith("[[0, 0,")
    assert "(200 values)" in lines[0]
    assert " … 89 more rows …" in lines
    assert lines[-2].startswith(" [99, 99")
    assert lines[-1] == "(100 rows)"


def test_long_strings_have_a_line_each() -> None:
    lines = format_value(parse_type("list[string]"), ["a" * 60, "b" * 60, "c" * 60, "d" * 60, "e" * 200], width=76)
    assert lines[0] == f'["{"a" * 60}",'
    assert lines[3] == f' "{"d" * 60}",'
    assert lines[4].startswith(' "eee')
    assert lines[4].endswith("(200 characters)]")


def test_a_long_string_shows_both_ends_and_its_size() -> None:
    line = one_line("a" * 5000 + "z" * 5000, 60)
    assert line.startswith('"aaa')
    assert line.endswith('zzz" (10,000 characters)')
    assert len(line) <= 60


def test_strings_show_their_control_characters_as_json_escapes() -> None:
    text = 'x\x1b[2J\x00\x7f\u202e\ud800\n"\\'
    line = one_line(text, 76)
    assert line.isprintable()
    assert json.loads(line) == text


def test_a_hostile_object_in_place_of_a_value_is_harmless() -> None:
    class Hostile:
        def __repr__(self) -> str:
            return "\x1b]0;owned\x07\n\t"

    assert one_line(Hostile(), 76) == "\\x1b]0;owned\\x07\\n\\t"


def test_an_enormous_integer_is_described() -> None:
    assert one_line(10**100_000, 76) == "(integer of about 100,000 digits)"


def test_a_list_nested_without_end_is_cut() -> None:
    value: list[Any] = []
    for _ in range(5000):
        value = [value]
    assert len(format_value(None, value, width=76)) <= 3
    assert difference([value, 1], [value, 2]) == "position 2 of 2 (index 1): expected 1, got 2"


def test_ascii_escapes_what_the_terminal_lacks() -> None:
    assert one_line("é→", 76, ascii=True) == '"\\u00e9\\u2192"'
    assert all(line.isascii() for line in format_value(None, ["é" * 300, *range(9999)], width=76, ascii=True))


@given(JSON, st.integers(24, 120), st.booleans())
def test_every_value_fits_and_is_printable(value: Any, width: int, ascii: bool) -> None:
    lines = format_value(None, value, width=width, ascii=ascii)
    assert lines
    assert all(cells(line) <= width for line in lines)
    assert all(line.isprintable() for line in lines)
    assert not ascii or all(map(str.isascii, lines))


@pytest.mark.parametrize(
    ("expected", "got", "clause"),
    [
        ([1, 2, 4, 0, 0, 0, 0], [1, 2, 5, 0, 0, 0, 0], "position 3 of 7 (index 2): expected 4, got 5"),
        ([1] * 7, [1] * 6, "expected 7 values, got 6; the first 6 agree"),
        ([1] * 6, [1] * 7, "expected 6 values, got 7; the first 6 agree"),
        ([1, 2], [], "expected 2 values, got none"),
        ([1, 2, 3], [1, 5], "expected 3 values, got 2; position 2 of 3 (index 1): expected 2, got 5"),
        ([[1, 2], [3, 4]], [[1, 2], [3, 5]], "at [1][1]: expected 4, got 5"),
        ([[1, 2], [3]], [[1, 2], [3, 4]], "at [1]: expected 1 value, got 2; the first agrees"),
        ([[[0]]], [[[1]]], "at [0][0][0]: expected 0, got 1"),
        ([[1]], [1], "position 1 of 1 (index 0): expected [1], got 1"),
        ([True], [1], "position 1 of 1 (index 0): expected true, got 1"),
        ([None], [0], "position 1 of 1 (index 0): expected null, got 0"),
        ("a" * 40, "a" * 39 + "b", 'character 40 of 40 (index 39): expected "a", got "b"'),
        ([1.0, 2.0], [1.0000001, 2], None),
        ([0.5], [0.6], "position 1 of 1 (index 0): expected 0.5, got 0.6"),
        ([float("nan")], [1.0], "position 1 of 1 (index 0): expected nan, got 1.0"),
        ([float("inf")], [float("inf")], None),
        ([1.0], [10**400], "position 1 of 1 (index 0): expected 1.0, got (integer of about 400 digits)"),
        (3, 4, None),
        ([3], None, None),
    ],
)
def test_difference_says_where(expected: Any, got: Any, clause: str | None) -> None:
    assert difference(expected, got) == clause


@given(st.lists(st.integers(0, 2), max_size=8), st.lists(st.integers(0, 2), max_size=8))
def test_difference_is_silent_exactly_on_equal_lists(expected: list[int], got: list[int]) -> None:
    assert (difference(expected, got) is None) == (expected == got)


def test_a_hostile_string_in_a_difference_is_escaped() -> None:
    assert difference(["a"], ["\x1b[31m"]) == 'position 1 of 1 (index 0): expected "a", got "\\u001b[31m"'


def test_unordered_difference_counts_duplicates() -> None:
    assert unordered_difference([1, 2, 2], [2, 1, 1]) == "missing [2]; too much [1]"
    assert unordered_difference([1, 2], [2, 1]) is None
    assert unordered_difference([1.0, {}], [{}, 1]) is None
    assert unordered_difference([[1, 2], [3]], [[3], [2, 1]]) == "missing [[1, 2]]; too much [[2, 1]]"


def test_unordered_difference_follows_the_depths() -> None:
    assert unordered_difference([[1, 2], [3]], [[3], [2, 1]], (1, 2)) is None
    assert unordered_difference([[1, 2], [3]], [[3], [2, 2]], (1, 2)) == "missing [[1, 2]]; too much [[2, 2]]"
    assert unordered_difference([[1, 2], [3, 4]], [[2, 1], [4, 5]], (2,)) == "at [1]: missing [3]; too much [5]"
    assert unordered_difference([[1, 2], [3]], [[3]], (2,)) == "expected 2 values, got 1"
    assert unordered_difference([[[1], [2]]], [[[1], [3]]], (3,)) == "at [0][1]: missing [2]; too much [3]"


def test_unordered_difference_leaves_out_what_is_within_the_tolerance() -> None:
    assert unordered_difference([0.1, 0.2, 3.0], [0.2 + 1e-9, 0.1, 4.0]) == "missing [3.0]; too much [4.0]"
