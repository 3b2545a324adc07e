from __future__ import annotations

from typing import Any

from judge.report.terminal.operations import call_text, first_difference, operation_table


def table(size: int, wrong: int | None, **more: Any) -> list[str]:
    expected = list(range(size))
    got = [-1 if i == wrong else v for i, v in enumerate(expected)]
    calls = [("get", [i]) for i in range(size)]
    return operation_table(calls, expected, got, silent=(), width=76, **more).lines


def test_a_call_is_code() -> None:
    assert call_text("put", [1, "a\x1b"]) == 'put(1, "a\\u001b")'
    assert len(call_text("put", [[1] * 1000, 5])) <= 34
    assert call_text("\x1b[2J", "not a list") == "\\x1b[2J()"


def test_the_first_difference_is_a_value_or_a_missing_row() -> None:
    assert first_difference([None, 1, 2], [None, 1, 3]) == 2
    assert first_difference([None, 1, 2], [None, 1]) == 2
    assert first_difference([None, 1], [None, 1, 5]) == 2
    assert first_difference([1.0, [2.0]], [1.0000001, [2]]) is None
    assert first_difference([True], [1]) == 0
    assert first_difference([1], None) is None


def test_the_row_that_differs_is_marked_and_only_that_one() -> None:
    result = operation_table([("a", []), ("b", []), ("c", [])], [1, 2, 3], [1, 9, 9], silent=(), width=76)
    assert result.marked == 2
    assert result.lines[2].startswith("✗ ")
    assert sum("✗" in line for line in result.lines) == 1
    assert result.lines[2].split() == ["✗", "2", "b()", "2", "9"]


def test_long_prefixes_and_suffixes_are_elided_and_counted() -> None:
    lines = table(10_000, 5_000)
    assert len(lines) == 13
    assert lines[2] == "  … 4,993 more …"
    assert "get(5000)" in lines[9]
    assert lines[9].startswith("✗")
    assert lines[-1] == "  … 4,997 more …"


def test_one_row_is_not_worth_eliding() -> None:
    assert not any("more" in line for line in table(9, 8))
    assert [line for line in table(10, 9) if "more" in line] == ["  … 2 more …"]


def test_ascii_rows() -> None:
    assert all(line.isascii() for line in table(100, 50, ascii=True))
    assert sum(line.startswith("x ") for line in table(100, 50, ascii=True)) == 1


def test_what_returns_nothing_shows_nothing() -> None:
    lines = operation_table([("A", []), ("get", [])], [None, None], [None, None], silent={0}, width=76).lines
    assert lines[1].split() == ["1", "A()"]
    assert lines[2].split() == ["2", "get()", "null", "null"]


def test_a_void_method_that_differs_shows_both_sides() -> None:
    lines = operation_table([("A", []), ("put", [])], [None, None], [None, 7], silent={0, 1}, width=76).lines
    assert lines[2].split() == ["✗", "2", "put()", "7"]


def test_no_answer_leaves_its_column_out() -> None:
    lines = operation_table([("A", []), ("top", [])], [None, 3], None, silent={0}, width=76).lines
    assert "got" not in lines[0]
    assert lines[2].split() == ["2", "top()", "3"]


def test_missing_results_are_dashes() -> None:
    lines = operation_table([("A", []), ("top", []), ("top", [])], [None, 3, 4], [None, 3], silent={0}, width=76).lines
    assert lines[3].split() == ["✗", "3", "top()", "4", "-"]


def test_rows_fit_the_width() -> None:
    calls = [("insert", ["x" * 500])] * 5
    lines = operation_table(calls, ["y" * 500] * 5, [[1] * 500] * 5, silent=(), width=76).lines
    assert max(map(len, lines)) <= 76
