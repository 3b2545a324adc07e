"""Whole programs: what is read and written is shown as it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from judge.catalog.load import load_fixed_cases, load_problem, load_statement
from judge.model.problem import Problem
from judge.report.terminal.gcc_lines import gcc_lines
from judge.report.terminal.statement import fill
from judge.verdict import Cases, Counterexample, Result, Tier, Verdict

Screen = Callable[..., str]
FOLDER = Path(__file__).parents[2] / "packages" / "examples" / "arrays" / "two-sum-stdio"
EXAMPLE = Counterexample(([3, -3], 0), "0 1\n", "1 2\n", True, (), Tier.DRAWN, note="Token 1 is 1, expected 0.")
WRONG = Result("arrays/two-sum-stdio", "py", Verdict.WRONG_ANSWER, Cases(0, 9), 1, "", counterexample=EXAMPLE)


@pytest.fixture
def problem() -> Problem:
    return load_problem(FOLDER)


def rows(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines()]


def test_the_input_and_both_outputs_are_shown_line_by_line(problem: Problem, screen: Screen) -> None:
    shown = rows(screen(WRONG, problem))
    at = shown.index("input")
    assert shown[at : at + 8] == [
        "input", "│ 2 0", "│ 3 -3", "expected", "│ 0 1", "got", "│ 1 2", "Token 1 is 1, expected 0."
    ]  # fmt: skip


def test_a_long_input_is_shown_by_its_arguments(problem: Problem, screen: Screen) -> None:
    example = replace(EXAMPLE, args=(list(range(5_000)), 1))
    text = screen(replace(WRONG, counterexample=example), problem)
    assert "5,000 values" in text
    assert "input" not in rows(text)


def test_nothing_written_is_told_so(problem: Problem, screen: Screen) -> None:
    assert "│ (nothing)" in screen(replace(WRONG, counterexample=replace(EXAMPLE, got="")), problem)


def test_control_characters_of_an_output_do_not_reach_the_terminal(problem: Problem, screen: Screen) -> None:
    assert "\x1b" not in screen(replace(WRONG, counterexample=replace(EXAMPLE, got="\x1b[31m1\x07")), problem)


def test_an_editor_is_told_what_was_read(problem: Problem) -> None:
    (line,) = gcc_lines(WRONG, problem, "a.py", "print(1)\n")
    assert r'Wrong Answer: reading "2 0\n3 -3\n": expected "0 1\n", got "1 2\n"' in line


def test_an_example_of_the_statement_is_text(problem: Problem) -> None:
    text = fill(load_statement(problem), problem.parameters, list(load_fixed_cases(problem)), problem)
    assert "```text\ninput\n4 9\n2 7 11 15\n\noutput\n0 1\n```" in text
