"""What people are told, and what is kept from them where the policy says so; the page of a class."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from judge.grade.hand_ins import Placed
from judge.grade.outcome import Outcome, outcome
from judge.grade.page import render_class
from judge.grade.points import Policy
from judge.grade.write import feedback, gradescope, sentence
from judge.verdict import Cases, Counterexample, Finding, Result, Tier, Verdict, to_json

PROBLEM = "arrays/two-sum"


def example(tier: Tier, *args: Any) -> Counterexample:
    return Counterexample(args, [0, 1], [4711], True, ("duplicates",), tier)


def result(verdict: Verdict = Verdict.WRONG_ANSWER, **more: Any) -> dict[str, Any]:
    return to_json(Result(PROBLEM, "py", verdict, Cases(3, 10), 0, "", **more), None)


def told(person: str, found: dict[str, Any] | None, error: str | None = None, problem: str = PROBLEM) -> Outcome:
    at = datetime(2026, 3, 31, 12, tzinfo=UTC)
    return outcome(Placed(person, problem, Path("."), f"{person}/x.py", at), found, error, Policy())


WRONG = result(
    counterexample=example(Tier.EXHAUSTIVE, [3, 3], 8128),
    findings=(Finding("undefined-behaviour", "signed integer overflow: 2147483647 + 1", 7),),
    message="About 8128.",
)


@pytest.mark.parametrize("secret", ["8128", "4711", "2147483647"])
def test_the_policy_keeps_every_value_of_a_case(secret: str) -> None:
    assert secret in feedback("ana", [told("ana", WRONG)], Policy(), {})
    for show in ("verdict", "nothing"):
        assert secret not in feedback("ana", [told("ana", WRONG)], Policy(show=show), {})
        assert secret not in gradescope([told("ana", WRONG)], Policy(show=show))
    assert "undefined-behaviour (line 7)" in sentence(told("ana", WRONG), "verdict")


def test_nothing_is_nothing() -> None:
    right = told("ana", result(Verdict.ACCEPTED))
    pages = [feedback("ana", [one], Policy(show="nothing"), {PROBLEM: 3}) for one in (right, told("ana", WRONG))]
    assert pages[0] == pages[1]
    assert json.loads(gradescope([right], Policy(show="nothing")))["visibility"] == "after_published"
    assert json.loads(gradescope([right], Policy(show="verdict")))["visibility"] == "visible"


def test_hints_are_left_where_something_is_not_solved() -> None:
    right = told("ana", result(Verdict.ACCEPTED), problem="arrays/contains-duplicate")
    page = feedback("ana", [told("ana", WRONG), right], Policy(), {PROBLEM: 3, "arrays/contains-duplicate": 2})
    assert page.count("Hints left") == 1
    assert "Hints left: 3. `judge show arrays/two-sum --hint 1` shows the first" in page


def test_a_large_input_is_not_called_the_smallest_and_not_written_out() -> None:
    slow = result(Verdict.TIME_LIMIT, counterexample=example(Tier.LARGE, list(range(10_000)), 1))
    said = sentence(told("ana", slow), "counterexample")
    assert "a large input that fails: [[0, 1, 2" in said
    assert "smallest" not in said
    assert len(said) < 300


def test_the_page_says_who_needs_help_with_what_and_leads_there() -> None:
    people = [
        told("ana", result(Verdict.ACCEPTED)),
        told("bo <b>", WRONG),
        told("שלום", WRONG),
        told("שלום", result(Verdict.ACCEPTED)),
    ]
    page = render_class(people, Policy())
    rows = page[page.index("Who needs help with what") : page.index("<h2>Details</h2>")].split("<tr>")[2:]
    assert len(rows) == 1
    assert '<a href="#p2"><bdi>bo &lt;b&gt;</bdi></a>' in rows[0]
    assert "duplicates" in rows[0]
    assert "<b>" not in page
    assert page.count("<bdi>שלום</bdi>") >= 2
    for number in (1, 2, 3):  # inside what is unfolded: whoever follows the link sees it open
        assert f'</summary>\n<div id="p{number}">' in page
