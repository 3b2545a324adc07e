"""Stories: attempts and events told in minutes after noon, as the coach reads them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from judge.coach.sitting import Sitting, sittings
from judge.store.attempt import utc_text
from judge.store.event import Event
from judge.store.practice import Before, Practice, Row

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


class Story:
    """What happened; ``at`` is in minutes after noon."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.events: list[Event] = []
        self.labels: list[tuple[int, str]] = []
        self.findings: list[tuple[int, str, str]] = []
        self.before: list[Before] = []
        self.checks: list[tuple[int, str, bool]] = []

    def attempt(
        self,
        at: float,
        verdict: str = "accepted",
        problem: str = "arrays/two-sum",
        *,
        labels: tuple[str, ...] = (),
        finding: str | None = None,
        checks: Mapping[str, bool] | None = None,
        **changes: Any,
    ) -> int:
        number = len(self.rows) + 1
        fields: dict[str, Any] = {
            "id": number,
            "started_at": utc_text(moment(at)),
            "problem": problem,
            "topic": problem.split("/")[0],
            "difficulty": "easy",
            "language": "cpp",
            "mode": "run",
            "verdict": verdict,
            "session": None,
            "seconds": 1.0,
            "ratio": None,
            "growth_found": None,
            "growth_expected": None,
        }
        self.rows.append(Row(**{**fields, **changes}))
        self.labels += [(number, label) for label in labels]
        self.checks += [(number, name, passed) for name, passed in (checks or {}).items()]
        if finding is not None:
            self.findings.append((number, "undefined-behaviour", finding))
        return number

    def event(
        self, at: float, kind: str, /, problem: str | None = "arrays/two-sum", session: str | None = None, **data: Any
    ) -> None:
        number = len(self.events) + 1
        self.events.append(Event(number, f"e{number}", moment(at), kind, problem, session, data))

    def practice(self) -> Practice:
        rows = sorted(self.rows, key=lambda row: (row.started_at, row.id))
        return Practice(rows, self.labels, self.findings, self.events, self.before, None, self.checks)

    def sittings(self, now: float = 24 * 60) -> list[Sitting]:
        return sittings(self.practice(), moment(now))


def moment(minutes: float) -> datetime:
    return NOON + timedelta(minutes=minutes)


@pytest.fixture
def story() -> Story:
    return Story()


@pytest.fixture
def at() -> Any:
    """``at(5)``: the moment five minutes after noon."""
    return moment
