"""What was found out of a failure: plain frozen data that the screen and ``--json`` read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..verdict import Facts, Result


@dataclass(frozen=True)
class Twin:
    """A known mistake that answers as the submission does: on every input, or (not ``exact``) on most that fail.

    ``shows`` is a sentence about the mistake. ``inputs`` were compared; ``alike`` of the ``failing`` ones have the same
    answer.
    """

    name: str
    shows: str
    exact: bool
    inputs: int
    failing: int
    alike: int


@dataclass(frozen=True)
class Edit:
    """The lines of ``was``, which begin at ``line``, replaced by those of ``now``, give the program that was proved."""

    line: int
    was: str
    now: str


@dataclass(frozen=True)
class Fix:
    """Edits that make the submission pass all ``cases``."""

    edits: tuple[Edit, ...]
    cases: int


@dataclass(frozen=True)
class Explanation:
    """``fixes`` and ``tried`` are None where nobody asked for them; ``stopped`` says why fewer were tried than there
    are."""

    result: Result
    facts: Facts | None
    twin: Twin | None = None
    fixes: tuple[Fix, ...] | None = None
    tried: int | None = None
    stopped: str | None = None
    others: int = 0  # changes that pass the small scope as well and were not judged further


def to_json(found: Explanation, *, how: bool) -> dict[str, Any]:
    """The object of ``judge why --json``; keys that do not apply are None. Without ``how`` edits name the line only."""
    facts, twin = found.facts, found.twin
    condition = facts.condition if facts is not None else None
    return {
        "problem": found.result.problem,
        "language": found.result.language,
        "failed": None if facts is None else facts.failed,
        "total": None if facts is None else facts.total,
        "condition": None
        if condition is None
        else {
            "text": condition.text,
            "failing_share": condition.failing_share,
            "passing_share": condition.passing_share,
        },
        "pattern": None if facts is None else facts.pattern,
        "twin": None if twin is None else {"name": twin.name, "shows": twin.shows, "exact": twin.exact},
        "fixes": None if found.fixes is None else [_fix_json(fix, how) for fix in found.fixes],
        "tried": found.tried,
    }


def _fix_json(fix: Fix, how: bool) -> dict[str, Any]:
    edits = [{"line": e.line, "was": e.was if how else None, "now": e.now if how else None} for e in fix.edits]
    return {"edits": edits, "cases": fix.cases}
