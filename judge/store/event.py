"""What happens to a learner beside a judged attempt: hints, solutions looked at, sessions, plans. Append only.

The kinds below are those that judge.coach reads, with the ``data`` it looks for; other kinds may be logged as well,
and stay in the log. An attempt belongs to a session by its own column, not by an event.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from .encoding import decode

OPENED = "opened"  # a problem's clock starts; {"seconds": time allowed, absent in free practice; "file", "level"}
HINT = "hint"  # a hint was shown; {"number": 1}, or what else was told: {"number": "why --where"}
SOLUTION = "solution"  # a solution was shown: the learner gave up
PAUSED = "paused"  # the clock of a problem stands still
WENT_ON = "went-on"  # and goes on
CLOSED = "closed"  # a problem of a session is over, solved or not
LEFT = "left"  # the session is left for now; not written where that was at once
RATED = "rated"  # the learner overrules the rating of the latest sitting; {"rating": "again|hard|good|easy"}
PLAN = "plan"  # day 36 is pinned to a date; {"start": "2026-03-31"}
ANSWERED = "answered"  # a backend question; {"question": id, "day": 1..35, "made": points, "of": at best}
SESSION_STARTED = "session-started"  # {"kind": "drill" | "mock", …}
SESSION_ENDED = "session-ended"  # {"kind": "drill" | "mock", "finished": False where it was broken off}


@dataclass(frozen=True)
class Event:
    """A row of table ``event``. ``at`` is in UTC; ``id`` is its number in this log, ``uuid`` the same in every log."""

    id: int
    uuid: str
    at: datetime
    kind: str
    problem: str | None
    session: str | None
    data: Mapping[str, Any]


def event_of(row: Mapping[str, Any]) -> Event:
    """The event of a row; ValueError or TypeError if it holds what was never written."""
    data = decode(row["data"])
    if not isinstance(data, dict):
        raise ValueError("the data is no JSON object")
    at = datetime.fromisoformat(row["at"])
    return Event(row["id"], row["uuid"], at, row["kind"], row["problem"], row["session"], data)
