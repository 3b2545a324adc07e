"""What came of each hand-in, and which attempts of a person count."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from .collect import Placed
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
    read: Callable[[], dict[str, Any] | None] | None = None,
) -> Outcome:
    """With its points; ``fixed`` as in ``points_for``. Where ``read`` gives the same result again, it is not kept."""
    verdict = NOT_JUDGED if result is None else sys.intern(str(result["verdict"]))
    return Outcome(placed, verdict, error, points_for(result, policy, placed.at, fixed), read or (lambda: result))


def by_person(outcomes: Iterable[Outcome]) -> dict[str, list[Outcome]]:
    """The outcomes of each person, in the order given."""
    found: dict[str, list[Outcome]] = {}
    for one in outcomes:
        found.setdefault(one.placed.person, []).append(one)
    return found


def in_time(placed: Iterable[Placed], policy: Policy) -> tuple[list[Placed], list[Placed]]:
    """Those that count, and those that came after the deadline. Where late ones only lose points all count."""
    every = list(placed)
    if policy.until is None or policy.late_per_day > 0:
        return every, []
    return [p for p in every if p.at <= policy.until], [p for p in every if p.at > policy.until]


def to_judge(placed: Sequence[Placed], attempts: str) -> list[Placed]:
    """The hand-ins that have to be judged: for ``last`` one for each person and problem."""
    if attempts != "last":
        return list(placed)
    latest = {(p.person, p.problem): p for p in placed}  # they are in the order of time
    return list(latest.values())


def counted(outcomes: Sequence[Outcome], attempts: str) -> list[Outcome]:
    """The outcomes that are told: all, or the one that counts for each person and problem; of the best the earliest."""
    if attempts == "all":
        return list(outcomes)
    best: dict[tuple[str, str], Outcome] = {}
    for one in outcomes:
        key = (one.placed.person, one.placed.problem)
        if key not in best or attempts == "last" or one.points > best[key].points:
            best[key] = one
    return list(best.values())
