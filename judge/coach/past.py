"""The mock interviews that were held, in one line each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ..store.event import Event
from .debrief import scorecard
from .session import PROBLEM, Session
from .standards import GLIMPSE_S


@dataclass(frozen=True)
class Past:
    """``number`` is what it is asked for by, the earliest being 1. Points and problems as on the scorecard."""

    number: int
    session: str
    started: datetime
    minutes: float
    finished: bool
    points: tuple[int, int]
    solved: tuple[int, int]

    def to_json(self) -> dict[str, Any]:
        """What ``judge mock --history --json`` prints, one object per interview."""
        return {
            "number": self.number,
            "session": self.session,
            "started": self.started.isoformat(),
            "minutes": self.minutes,
            "finished": self.finished,
            "points": {"made": self.points[0], "of": self.points[1]},
            "solved": {"in_time": self.solved[0], "of": self.solved[1]},
        }


def past(number: int, session: Session, started: datetime) -> Past:
    """The line of an interview; problems that were not reached do not count as unsolved."""
    card = scorecard(session, started, ())
    begun = [s for s in session.states if s.stage.kind == PROBLEM and s.opened is not None]
    in_time = sum(s.accepted is not None and s.accepted.elapsed_s <= s.stage.seconds for s in begun)
    return Past(number, session.agenda.id, started, card.minutes, card.finished, card.points, (in_time, len(begun)))


def left_at_once(session: Session, events: Sequence[Event]) -> bool:
    """Whether nothing shows that it was sat at for GLIMPSE_S, by a submission, a hint, an answer or the time."""
    if any(s.submissions or s.hints or s.stopped or s.closed for s in session.states):
        return False
    return not events or (events[-1].at - events[0].at).total_seconds() < GLIMPSE_S
