"""What to go on with: one problem, and why; and where a learner is, in a few facts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from random import Random
from typing import TYPE_CHECKING

from ..coach.curriculum import FIRST, MOCK, Day, started, today
from ..coach.report import weakest_topics
from ..coach.skill import Forecast, history, trials
from .catalogue import overviews
from .plan import planned
from .snapshot import Snapshot, snapshot
from .standing import ever_solved
from .workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .overview import Overview


@dataclass(frozen=True)
class Step:
    """``problem`` is None where there is none left; ``command`` begins it, ``why`` is one clause."""

    problem: str | None
    command: str
    why: str


@dataclass(frozen=True)
class Place:
    """Where a learner is. ``day`` is today's of the plan; None: the plan has no date, or is over or not begun.

    ``weakest`` is the topic with the smallest chance of which enough is known.
    """

    day: Day | None
    pinned: bool
    due: tuple[str, ...]
    solved: int
    problems: int
    weakest: tuple[str, Forecast] | None
    next: Step


def next_step(workspace: Workspace, now: datetime) -> Step:
    """What was begun and is not solved, what is due, the plan's day, then the path from its first day on."""
    facts = snapshot(workspace, now)
    return _next(workspace, facts, planned(workspace, facts))


def place(workspace: Workspace, now: datetime) -> Place:
    """Everything that a bare ``judge`` says."""
    facts = snapshot(workspace, now)
    plan = planned(workspace, facts)
    found = facts.sittings()
    skill, _ = history(trials(found))
    known = [(t, f) for t in weakest_topics(skill, skill.topics) if not (f := skill.forecast(t)).too_little_to_say]
    start = started(facts.practice.events)
    number = today(start, now, facts.zone)
    everything = _solved_by_name(workspace, facts)
    return Place(
        day=next((day for day in plan if day.subject.day == number), None),
        pinned=start is not None,
        due=tuple(card.problem for card in facts.cards() if facts.due_in_days(card) <= 0),
        solved=sum(everything.values()),
        problems=len(everything),
        weakest=known[0] if known else None,
        next=_next(workspace, facts, plan),
    )


def solved_by_name(workspace: Workspace, now: datetime) -> dict[str, bool]:
    """Every problem of the catalogue, and whether it was ever solved."""
    return _solved_by_name(workspace, snapshot(workspace, now))


def _solved_by_name(workspace: Workspace, facts: Snapshot) -> dict[str, bool]:
    solved = ever_solved(facts.practice)
    return {p.name: p.name in solved for p in overviews(workspace)}


def at_random(found: Sequence[Overview], solved: dict[str, bool], rng: Random) -> Overview:
    """One of them, of those that were not solved if there are any; ``found`` is not empty."""
    fresh = [p for p in found if not solved.get(p.name)]
    return rng.choice(fresh or list(found))


def _next(workspace: Workspace, facts: Snapshot, plan: Sequence[Day]) -> Step:
    there = set(workspace.catalog.names())
    open_now = [s for s in facts.sittings() if s.ongoing and not s.solved and s.problem in there]
    if open_now:
        name = open_now[-1].problem
        return Step(name, f"judge run {name}", "begun and not solved yet")
    number = today(started(facts.practice.events), facts.now, facts.zone)
    due = [card.problem for card in facts.cards() if facts.due_in_days(card) <= 0 and card.problem in there]
    if due:
        more = f", and {len(due) - 1} more" if len(due) > 1 else ""
        return Step(due[0], f"judge review {due[0]}", f"due: it would be forgotten{more}")
    current = next((day for day in plan if day.subject.day == number), None)
    if current is not None and not current.proven:
        if not current.problems:
            return Step(None, current.command, f"day {number} of the plan: {current.subject.title}")
        name = next(name for name, solved in current.problems if not solved)
        done = f"{current.done} of {current.wanted} done"
        return Step(name, f"judge new {name}", f"day {number} of the plan, {current.subject.title}: {done}")
    for day in plan:
        if day.subject.day < MOCK and not day.proven and day.problems:
            name = next(name for name, solved in day.problems if not solved)
            return Step(name, f"judge new {name}", f"the path, day {day.subject.day}: {day.subject.title}")
    for day in plan:
        left = [name for name, solved in day.problems if not solved]
        if FIRST <= day.subject.day < MOCK and left:
            return Step(left[0], f"judge new {left[0]}", f"more of day {day.subject.day}: {day.subject.title}")
    return Step(None, "judge drill", "every problem is solved: a timed drill over everything")
