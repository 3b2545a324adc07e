"""Where a learner is weak and why, as one value: what the terminal, ``--json``, ``--csv`` and ``--html`` all show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from ..store.attempt import utc_text
from ..store.practice import Before, Practice
from .advice import Advice, advise, trains
from .backend import AreaReport, areas
from .check_groups import GroupReport, checks_of, group_reports
from .curriculum import Entry, started, today
from .failures import FailureMode, FindingKind, by_attempt, failure_modes, finding_kinds
from .narrowing import Narrowing, narrows_most, pools
from .pattern_report import PatternReport, pattern_reports, pattern_skill
from .schedule import cards, due
from .sitting import Sitting, sittings, solved_problems
from .skill import Skill, history, trials
from .topic_report import TopicReport, topic_report

CALENDAR_DAYS = 26 * 7
MODES = 8
MOST_TIMES = 300  # points of "time against target"
CLOCK_SLACK = timedelta(minutes=5)


@dataclass(frozen=True)
class Filter:
    """What the report is about; None: everything. Forecasts know what came before ``since`` nevertheless."""

    topic: str | None = None
    language: str | None = None
    since: datetime | None = None


@dataclass(frozen=True)
class Solving:
    """One accepted sitting on the clock: a point of "time against target"."""

    at: datetime
    problem: str
    topic: str
    difficulty: str
    seconds: float
    target_seconds: float


@dataclass(frozen=True)
class CalendarDay:
    """A day of the learner's own calendar."""

    day: date
    sittings: int
    solved: int


@dataclass(frozen=True)
class Report:
    """``attempts`` are all there are. Of a long log (see judge.store.practice) sittings, rates, times and failures are
    of those from ``sittings_since`` on, None otherwise. ``dated_ahead`` entries bear a date in the future: some clock
    was wrong. ``narrowing`` is what would narrow the forecasts most, None where there is something to say of each.
    ``checks`` are the groups of checks of contracts, the weakest first.
    """

    made_at: datetime
    filter: Filter
    attempts: int
    sittings: int
    sittings_since: datetime | None
    solved: int
    topics: tuple[TopicReport, ...]
    failed: int
    modes: tuple[FailureMode, ...]
    findings: tuple[FindingKind, ...]
    backend: tuple[AreaReport, ...]
    calendar: tuple[CalendarDay, ...]
    times: tuple[Solving, ...]
    next: tuple[Advice, ...]
    dated_ahead: int
    narrowing: Narrowing | None = None
    patterns: tuple[PatternReport, ...] = ()
    checks: tuple[GroupReport, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Plain values; times as ISO text, forecasts with ``too_little_to_say``."""
        value: dict[str, Any] = _plain(asdict(self))
        for shown, topic in zip(value["topics"], self.topics, strict=True):
            shown["forecast"]["too_little_to_say"] = topic.forecast.too_little_to_say
        for shown, pattern in zip(value["patterns"], self.patterns, strict=True):
            shown["forecast"]["too_little_to_say"] = pattern.forecast.too_little_to_say
        for shown, group in zip(value["checks"], self.checks, strict=True):
            shown["forecast"]["too_little_to_say"] = group.forecast.too_little_to_say
            failing = [{"problem": p, "check": name, "sittings": n} for p, name, n in group.failing]
            shown |= {"failing": failing, "weak": group.weak}
        if self.narrowing is not None:
            value["narrowing"]["forecast"]["too_little_to_say"] = self.narrowing.forecast.too_little_to_say
        return value


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, datetime | date):
        return value.isoformat()
    return round(value, 4) if isinstance(value, float) else value


def make_report(
    practice: Practice,
    entries: Sequence[Entry],
    now: datetime,
    zone: tzinfo | None,
    filter: Filter,
    case_of: Callable[[int], str | None],
) -> Report:
    """The report as of ``now``; ``zone`` (None: the machine's) is where the learner's days begin.

    ``case_of`` gives the failing input of an attempt in short.
    """
    events = practice.events
    everything = sittings(practice, now)
    if filter.language is not None:
        everything = [s for s in everything if s.language == filter.language]
    since = filter.since
    cut = None if practice.begins_at is None or since else datetime.fromisoformat(practice.begins_at)
    first = since or cut
    shown = [
        s
        for s in everything
        if (first is None or s.ended_at >= first) and (filter.topic is None or s.topic == filter.topic)
    ]
    skill, points = history(trials(everything))
    waiting = due(cards(everything, now), now, zone)
    due_topics = Counter(card.topic for card in waiting)
    ids = _tries(practice, filter)
    by_topic: dict[str, list[Sitting]] = {}
    for sitting in shown:
        by_topic.setdefault(sitting.topic, []).append(sitting)
    ratios, slow = _speeds(practice, ids)
    before = _before(practice, filter)
    to_sit = pools(entries, {s.problem for s in everything} | practice.earlier_problems)
    topics = [
        topic_report(
            name,
            by_topic.get(name, []),
            before.get(name, []),
            skill,
            points.get(name, []),
            ratios.get(name, []),
            slow.get(name, 0),
            due_topics[name],
            to_sit,
            now,
        )
        for name in by_topic.keys() | before.keys()
    ]
    topics.sort(key=lambda t: (t.forecast.chance, t.topic))
    modes = failure_modes(shown, by_attempt(practice.labels))
    findings = finding_kinds(ids, practice.findings)
    backend = areas(e for e in events if since is None or e.at >= since)
    start = started(events)
    tags_of = {e.name: e.tags for e in entries}
    patterns = pattern_reports(shown, pattern_skill(everything, tags_of), tags_of)
    groups = group_reports(shown, checks_of(practice.checks))
    entries = [e for e in entries if filter.topic is None or e.topic == filter.topic]
    weakest = [(t.topic, t.forecast) for t in topics]
    unsure = any(t.forecast.too_little_to_say for t in topics)
    narrowing = narrows_most(skill, {t.topic for t in topics}, to_sit) if unsure else None
    solved = solved_problems(everything, practice)
    return Report(
        made_at=now,
        filter=filter,
        attempts=len(ids) + sum(b.attempts for found in before.values() for b in found),
        sittings=len(shown),
        sittings_since=cut,
        solved=sum(s.solved for s in shown),
        topics=tuple(topics),
        failed=sum(bool(s.failed) for s in shown),
        modes=tuple(
            replace(m, case=case_of(m.attempt), trains=trains(m.label, entries, solved, weakest)) for m in modes[:MODES]
        ),
        findings=tuple(findings),
        backend=tuple(backend),
        calendar=_calendar(shown, now, zone),
        times=tuple(
            Solving(s.ended_at, s.problem, s.topic, s.difficulty, s.seconds, s.target_seconds)
            for s in shown
            if s.seconds is not None
        )[-MOST_TIMES:],
        next=advise(
            entries=entries,
            solved=solved,
            weakest=weakest,
            modes=modes,
            findings=findings,
            backend=backend,
            due=[card.problem for card in waiting if filter.topic in (None, card.topic)],
            day=today(start, now, zone),
            narrowing=None if narrowing is None else narrowing.topic,
            patterns=[(p.pattern, p.forecast) for p in patterns],
            checks=groups,
        ),
        dated_ahead=_ahead(practice, now),
        narrowing=narrowing,
        patterns=patterns,
        checks=groups,
    )


def weakest_topics(skill: Skill, names: Iterable[str]) -> list[str]:
    """Topics by the chance to pass a fresh problem, the smallest first."""
    return sorted(set(names), key=lambda name: (skill.forecast(name).chance, name))


def _tries(practice: Practice, filter: Filter) -> dict[int, str]:
    """The attempts the report is about, with their problems."""
    rows = practice.attempts
    first = practice.begins_at if filter.since is None else utc_text(filter.since)
    if first is not None:
        rows = [row for row in rows if row.started_at >= first]
    return {
        row.id: row.problem
        for row in rows
        if filter.topic in (None, row.topic) and filter.language in (None, row.language)
    }


def _before(practice: Practice, filter: Filter) -> dict[str, list[Before]]:
    """By topic what is known in sum only. Nothing of it is later than a date that was asked for."""
    found: dict[str, list[Before]] = {}
    for one in practice.before:
        if filter.since is None and filter.topic in (None, one.topic) and filter.language in (None, one.language):
            found.setdefault(one.topic, []).append(one)
    return found


def _speeds(practice: Practice, ids: Mapping[int, str]) -> tuple[dict[str, list[float]], dict[str, int]]:
    """Of each topic the ratios of accepted attempts to the reference, and how many were too slow."""
    ratios: dict[str, list[float]] = {}
    slow: dict[str, int] = {}
    for row in practice.attempts:
        if row.verdict == "accepted":
            if row.ratio is not None and row.id in ids:
                ratios.setdefault(row.topic, []).append(row.ratio)
        elif row.verdict == "time_limit_exceeded" and row.id in ids:
            slow[row.topic] = slow.get(row.topic, 0) + 1
    return ratios, slow


def _calendar(found: Sequence[Sitting], now: datetime, zone: tzinfo | None) -> tuple[CalendarDay, ...]:
    """The days with practice among the last CALENDAR_DAYS."""
    counts: Counter[date] = Counter()
    solved: Counter[date] = Counter()
    first = now - timedelta(days=CALENDAR_DAYS)
    for sitting in found:
        if sitting.ended_at >= first:
            day = sitting.ended_at.astimezone(zone).date()
            counts[day] += 1
            solved[day] += sitting.solved
    return tuple(CalendarDay(day, n, solved[day]) for day, n in sorted(counts.items()))


def _ahead(practice: Practice, now: datetime) -> int:
    limit = now + CLOCK_SLACK
    text = utc_text(limit)
    ahead = 0
    for row in reversed(practice.attempts):
        if row.started_at <= text:
            break
        ahead += 1
    return ahead + sum(e.at > limit for e in practice.events)
