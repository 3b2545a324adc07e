"""What came of each hand-in, and which attempts of a person count."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from .hand_ins import Many, Placed, Some
from .points import Policy, points_for

NOT_JUDGED = "not_judged"
ATTEMPTS = ("last", "best", "all")


@dataclass(frozen=True, slots=True)
class Outcome:
    """A hand-in and what came of it. ``verdict`` is as in JSON, ``not_judged`` where there is no result; then ``error``
    says why in one sentence. The result itself is read when it is asked for: those of a whole course are large.
    """

    placed: Placed
    verdict: str
    error: str | None
    points: float
    read: Callable[[], dict[str, Any] | None] = field(repr=False, compare=False)

    @property
    def result(self) -> dict[str, Any] | None:
        """What ``judge run --json`` prints without ``attempt``, None where nothing was judged."""
        return None if self.verdict == NOT_JUDGED else self.read()

    def to_json(self) -> dict[str, Any]:
        """A line of ``--out results.jsonl``."""
        line = {
            "person": self.placed.person,
            "problem": self.placed.problem,
            "file": self.placed.file,
            "points": self.points,
            "result": self.result,
        }
        return line if self.error is None else {**line, "error": self.error}


def outcome(
    placed: Placed,
    result: dict[str, Any] | None,
    error: str | None,
    policy: Policy,
    fixed: int = 0,
) -> Outcome:
    """With its points; ``fixed`` as in ``points_for``."""
    verdict = NOT_JUDGED if result is None else sys.intern(str(result["verdict"]))
    return Outcome(placed, verdict, error, points_for(result, policy, placed.at, fixed), lambda: result)


def by_person(outcomes: Iterable[Outcome]) -> Iterator[tuple[str, list[Outcome]]]:
    """People with their outcomes, in the order given, in which those of one person stand together."""
    for person, own in groupby(outcomes, key=lambda one: one.placed.person):
        yield person, list(own)


def in_time(placed: Many[Placed], policy: Policy) -> tuple[Many[Placed], Many[Placed]]:
    """Those that count, and those that came after the deadline. Where late ones only lose points all count."""
    until = policy.until
    if until is None or policy.late_per_day > 0:
        return placed, []
    late = bytes(one.at > until for one in placed)
    return Some(placed, bytes(1 - is_late for is_late in late)), Some(placed, late)


def to_judge(placed: Many[Placed], attempts: str) -> Many[Placed]:
    """The hand-ins that have to be judged: for ``last`` one for each person and problem, whose hand-ins stand together
    in the order of time.
    """
    if attempts != "last":
        return placed
    return Some(placed, _one_each((one, i) for i, one in enumerate(placed)))


def counted(outcomes: Many[Outcome], attempts: str) -> Many[Outcome]:
    """The outcomes that are told: all, or the one that counts for each person and problem; of the best the earliest."""
    if attempts == "all":
        return outcomes
    best = attempts == "best"
    return Some(outcomes, _one_each((one.placed, one.points if best else i) for i, one in enumerate(outcomes)))


def _one_each(scored: Iterable[tuple[Placed, float]]) -> bytes:
    """A mask: of each person's hand-ins to a problem the first of those with the highest score."""
    mask = bytearray()
    for _, run in groupby(scored, key=lambda pair: (pair[0].person, pair[0].problem)):
        scores = [score for _, score in run]
        best = scores.index(max(scores))
        mask += bytes(i == best for i in range(len(scores)))
    return bytes(mask)
