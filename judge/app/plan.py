"""The study plan, days 36 to 47: pins it to a date, and says what the log proves done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from ..coach.curriculum import Day, days, started, today
from ..coach.report import weakest_topics
from ..coach.sitting import solved_problems
from ..coach.skill import history, trials
from ..model.languages import ORACLE
from ..model.problem import Problem
from ..store.event import PLAN
from .catalogue import entries
from .snapshot import Snapshot
from .workspace import Workspace


def pin(workspace: Workspace, start: date, now: datetime) -> None:
    """Makes ``start`` day 36; saying it again moves the plan."""
    with workspace.log() as log:
        log.add_event(PLAN, at=now, data={"start": start.isoformat()})


def planned(workspace: Workspace, snapshot: Snapshot) -> tuple[Day, ...]:
    """The days as the log has them."""
    catalogue = entries(workspace)
    found = snapshot.sittings()
    skill, _ = history(trials(found))
    solved = solved_problems(found, snapshot.practice)
    weakest = weakest_topics(skill, (e.topic for e in catalogue))
    return days(catalogue, found, solved, snapshot.practice.events, weakest, snapshot.zone)


def is_pinned(snapshot: Snapshot) -> bool:
    """Whether the plan has a date."""
    return started(snapshot.practice.events) is not None


def current_day(snapshot: Snapshot) -> int | None:
    """The number of the day it is, None outside of the plan."""
    return today(started(snapshot.practice.events), snapshot.now, snapshot.zone)


def left_of(workspace: Workspace, day: Day) -> list[Problem]:
    """The problems of a day that are not solved yet."""
    return [workspace.catalog.find(name) for name, solved in day.problems if not solved]


def common_language(problems: Sequence[Problem], wanted: str) -> str:
    """``wanted`` if all of them are solved in it, else the oracle's, in which every problem has a reference."""
    return wanted if all(wanted in p.languages for p in problems) else ORACLE
