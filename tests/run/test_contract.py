"""A contract of which a compile-time property does not hold: what is told of its other checks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from judge.catalog.load import load_problem
from judge.catalog.locate import own_folder
from judge.model.source import Source
from judge.run.pipeline import run_submission
from judge.run.request import Environment, Request
from judge.verdict import Result, Verdict

FOLDER = own_folder() / "cpp" / "unique-ptr"


def judged(environment: Environment, edit: Callable[[str], str], facts_s: float = 0.0) -> tuple[Result, list[Result]]:
    """The result of the edited reference, and what was told early."""
    text = (FOLDER / "reference.cpp").read_text(encoding="utf-8")
    edited = edit(text)
    assert edited != text
    early: list[Result] = []
    source = Source(Path("unique-ptr.cpp"), "unique-ptr.cpp", "cpp", edited)
    request = Request(load_problem(FOLDER), source, 1, drawn=(), sanitize=False, facts_s=facts_s)
    return run_submission(request, replace(environment, early=early.append)).result, early


def without_explicit(text: str) -> str:
    return text.replace("explicit ", "")


def test_the_other_checks_are_run_once_the_verdict_is_told(environment: Environment) -> None:
    result, early = judged(environment, without_explicit, facts_s=1.0)
    assert [one.verdict for one in early] == [Verdict.WRONG_ANSWER]
    assert result.verdict is Verdict.WRONG_ANSWER
    passed = {check.name: check.passed for check in result.checks}
    assert passed["rejects/implicit-from-pointer"] is False
    assert passed["rejects/implicit-bool"] is False
    assert passed["rejects/copy"] is True
    assert passed["works/release"] is True
    assert None not in passed.values()
    assert result.cases.passed == sum(check.passed is True for check in result.checks)
    assert result.message is not None
    assert result.message.startswith("rejects/implicit-from-pointer: ")


def test_of_behaviour_as_well_what_does_not_hold(environment: Environment) -> None:
    def edit(text: str) -> str:
        return without_explicit(text).replace("return std::exchange(pointer_, nullptr);", "return pointer_;")

    result, _ = judged(environment, edit, facts_s=1.0)
    passed = {check.name: check.passed for check in result.checks}
    assert passed["works/release"] is False
    assert passed["works/access"] is True


def test_where_nobody_asks_only_the_verdict_is_found(environment: Environment) -> None:
    result, early = judged(environment, without_explicit)
    assert early == []
    assert {check.passed for check in result.checks} == {None, False}
