"""Moments, agendas and events as the log would give them, without a log."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from judge.coach.clock import Moment
from judge.coach.session import JUDGED, Agenda, Session, Stage, fold
from judge.store.attempt import Attempt
from judge.store.event import Event
from judge.store.modes import AttemptMode
from judge.verdict import Cases, Verdict

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@dataclass
class History:
    """A session as it is lived through: ``happens`` at a second after noon by both clocks, unless said otherwise."""

    agenda: Agenda
    events: list[Event] = field(default_factory=list)
    attempts: list[Attempt] = field(default_factory=list)

    @staticmethod
    def at(seconds: float, *, boot: str = "one", wall_shift: float = 0.0) -> Moment:
        """``wall_shift``: how far somebody has set the wall clock off."""
        return Moment(NOON + timedelta(seconds=seconds + wall_shift), boot, 1000.0 + seconds)

    def happens(self, kind: str, moment: Moment, stage: int | None = 0, /, **data: Any) -> None:
        full = {**data, "moment": moment.to_data()} | ({} if stage is None else {"stage": stage})
        number = len(self.events) + 1
        self.events.append(Event(number, f"event-{number}", moment.wall, kind, None, self.agenda.id, full))

    def judged(
        self,
        moment: Moment,
        verdict: Verdict = Verdict.ACCEPTED,
        *,
        samples: bool = False,
        stage: int = 0,
        logged: bool = True,
        **changes: Any,
    ) -> Attempt:
        """An attempt handed in at ``moment``; not ``logged``: its event was lost."""
        number = len(self.attempts) + 1
        fields: dict[str, Any] = {
            "id": number,
            "uuid": f"attempt-{number}",
            "problem": self.agenda.stages[stage].subject,
            "topic": "arrays",
            "difficulty": "easy",
            "language": "cpp",
            "source_hash": "abc",
            "mode": AttemptMode.SAMPLES if samples else "run",
            "verdict": verdict,
            "labels": (),
            "cases": Cases(1, 5),
            "time": None,
            "complexity": None,
            "memory_kib": None,
            "findings": (),
            "compile_seconds": None,
            "compile_cached": None,
            "seed": 1,
            "judge_version": "1",
            "started_at": moment.wall,
            "seconds": 1.0,
            "counterexample_json": None,
            "session": self.agenda.id,
        }
        attempt = Attempt(**{**fields, **changes})
        self.attempts.append(attempt)
        if logged:
            self.happens(JUDGED, moment, stage, attempt=attempt.uuid)
        return attempt

    @property
    def session(self) -> Session:
        return fold(self.agenda, self.events, self.attempts)


@pytest.fixture
def make_history() -> Callable[..., History]:
    """``make_history(stage, …, **agenda)``; a drill of one problem of ten minutes if no stage is given."""

    def make(*stages: Stage, **changes: Any) -> History:
        fields: dict[str, Any] = {
            "id": "s",
            "kind": "drill",
            "stages": stages or (Stage("problem", "arrays/two-sum", 10.0),),
            "language": "cpp",
            "seed": 1,
            "folder": "/work/drills/x",
        }
        return History(Agenda(**{**fields, **changes}))

    return make
