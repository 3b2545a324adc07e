"""Failure modes and findings: counted once for each reason, not for each save."""

from __future__ import annotations

from typing import Any

import pytest

from judge.coach.failures import by_attempt, failure_modes, finding_kinds, kind_of

WRONG = "wrong_answer"


def test_a_file_judged_at_every_save_fails_once(story: Any) -> None:
    for i in range(10):
        story.attempt(i, WRONG, labels=("duplicates",))
    story.attempt(11)
    story.attempt(12, WRONG, "dp/coin-change", labels=("overflow", "duplicates"))
    last = story.attempt(13, WRONG, "dp/coin-change", labels=("duplicates",))
    story.attempt(14, WRONG, "dp/edit-distance")
    first, second = failure_modes(story.sittings(), by_attempt(story.labels))
    assert (first.label, first.sittings, first.of) == ("duplicates", 2, 3)
    assert (first.attempt, first.problem) == (last, "dp/coin-change")
    assert dict(first.topics) == {"arrays": 1, "dp": 1}
    assert (second.label, second.sittings, second.topics) == ("overflow", 1, (("dp", 1),))


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("signed integer overflow: 2147483647 + 1 cannot be represented in type 'int'", "overflow"),
        ("negation of -2147483648 cannot be represented in type 'int'", "overflow"),
        ("shift exponent 32 is too large for 32-bit type 'int'", "overflow"),
        ("index 3 out of bounds for type 'int [3]'", "out of bounds"),
        ("out of bounds of heap memory (read of size 4)", "out of bounds"),
        ("a check of the standard library failed", "out of bounds"),
        ("memory is used after it was freed (write of size 8)", "use after free"),
        ("memory is freed twice", "bad free"),
        ("member access within null pointer of type 'struct ListNode'", "null or bad pointer"),
        ("stack overflow", "stack overflow"),
        ("division by zero", "division by zero"),
        ("something new", "undefined-behaviour"),
    ],
)
def test_findings_by_kind(message: str, kind: str) -> None:
    assert kind_of("undefined-behaviour", message) == kind


def test_a_finding_counts_once_for_each_problem() -> None:
    problems = {1: "a/x", 2: "a/x", 3: "a/y", 4: "a/z"}
    findings = [(n, "leak", "8 bytes") for n in (1, 2, 3)] + [(4, "slow-growth", "quadratic"), (9, "leak", "elsewhere")]
    leak, slow = finding_kinds(problems, findings)
    assert (leak.kind, leak.problems, leak.problem, leak.attempt) == ("leak", 2, "a/y", 3)
    assert (slow.kind, slow.problems) == ("slow-growth", 1)
