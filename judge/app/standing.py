"""How a learner stands with each problem and topic, and the problems a drill or an interview may take."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from ..coach.check_groups import GroupReport, checks_of, group_reports, held_first, weakness
from ..coach.groups import group_of
from ..coach.pick import Candidate
from ..coach.schedule import cards
from ..coach.sitting import sittings
from ..coach.skill import history, trials
from ..coach.standards import TOPIC_WEAK
from ..store.event import OPENED
from ..store.log import Log
from ..store.modes import is_whole
from ..store.practice import Practice
from .catalogue import overviews
from .workspace import Workspace

if TYPE_CHECKING:
    from .overview import Overview


@dataclass(frozen=True)
class Standing:
    """By problem: when it is due, when it was last worked on, whether it was solved or given up (its solution was seen
    and it was not solved by oneself since); by topic: the chance to pass. ``groups`` are those of the checks of
    contracts, the weakest first, and ``held`` by contract the share that held at first try in the latest sitting.
    """

    due: Mapping[str, datetime] = field(default_factory=dict)
    last: Mapping[str, datetime] = field(default_factory=dict)
    solved: frozenset[str] = frozenset()
    given_up: frozenset[str] = frozenset()
    forecasts: Mapping[str, float] = field(default_factory=dict)
    groups: Sequence[GroupReport] = ()
    held: Mapping[str, float] = field(default_factory=dict)


def standing(practice: Practice, now: datetime) -> Standing:
    """Derived from the log. What is due later today counts as due; where too little is known there is no forecast."""
    found = sittings(practice, now)
    due = {c.problem: min(c.due_at, now) if c.due_in_days(now, None) <= 0 else c.due_at for c in cards(found, now)}
    last: dict[str, datetime] = {}
    worked = [(row.problem, datetime.fromisoformat(row.started_at)) for row in practice.attempts]
    sat = {(s.problem, s.session) for s in found}  # what was left at once is no sitting, and is as good as before
    worked += [
        (e.problem, e.at)
        for e in practice.events
        if e.kind == OPENED and e.problem is not None and (e.session is None or (e.problem, e.session) in sat)
    ]
    for problem, at in worked:
        last[problem] = max(at, last.get(problem, at))
    latest = {s.problem: s.gave_up for s in found}  # in the order in which they began
    skill, _ = history(trials(found))
    forecasts = {topic: skill.forecast(topic) for topic in skill.topics}
    checks = checks_of(practice.checks)
    first = {s.problem: held_first(s, checks) for s in found if s.checked}
    return Standing(
        due=due,
        last=last,
        solved=ever_solved(practice),
        given_up=frozenset(name for name, given_up in latest.items() if given_up),
        forecasts={topic: f.chance for topic, f in forecasts.items() if not f.too_little_to_say},
        groups=group_reports(found, checks),
        held={problem: sum(one.values()) / len(one) for problem, one in first.items() if one},
    )


def ever_solved(practice: Practice) -> frozenset[str]:
    """The problems that were accepted over all cases at any time, looked up or not."""
    solved = {r.problem for r in practice.attempts if r.verdict == "accepted" and is_whole(r.mode)}
    return frozenset(solved | {b.problem for b in practice.before if b.solved})


def statuses(problem: Overview, mine: Standing, now: datetime) -> frozenset[str]:
    """Which of STATUSES hold for a problem."""
    solved, given_up = problem.name in mine.solved, problem.name in mine.given_up
    met = problem.name in mine.last or solved or given_up
    due, forecast = mine.due.get(problem.name), mine.forecasts.get(problem.topic)
    holds = {
        "new": not met,
        "tried": met and not solved and not given_up,
        "solved": solved and not given_up,
        "due": due is not None and due <= now,
        "weak": forecast is not None and forecast < TOPIC_WEAK,
        "given-up": given_up,
    }
    return frozenset(status for status, true in holds.items() if true)


def of_status(workspace: Workspace, found: Sequence[Overview], asked: Sequence[str], now: datetime) -> list[Overview]:
    """Those for which one of the statuses holds; all of them where none is asked for."""
    if not asked:
        return list(found)
    with workspace.log(readonly=True) as log:
        mine = standing(log.practice(), now)
    return [p for p in found if statuses(p, mine, now) & set(asked)]


def candidates(workspace: Workspace, log: Log, now: datetime) -> list[Candidate]:
    """Every problem with what the log and the coach say of it. A package that cannot be read is left out."""
    mine = standing(log.practice(), now)
    return [_candidate(problem, mine) for problem in overviews(workspace)]


def _candidate(problem: Overview, mine: Standing) -> Candidate:
    groups = Counter(group for name in problem.checks if (group := group_of(name)) is not None)
    need, weak = weakness(mine.groups, groups)
    return Candidate(
        name=problem.name,
        difficulty=problem.difficulty,
        languages=problem.languages,
        due=mine.due.get(problem.name),
        last=mine.last.get(problem.name),
        solved=problem.name in mine.solved,
        forecast=mine.forecasts.get(problem.topic),
        tags=problem.tags,
        weak_groups=tuple(one.group for one in weak),
        need=need,
        held=mine.held.get(problem.name),
    )
