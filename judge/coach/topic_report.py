"""What the log says of one topic: rates, times, the forecast and its way there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from ..store.practice import Before
from .narrowing import Pools, until_known
from .sitting import Sitting
from .skill import DatedForecast, Forecast, Skill

WEEKS = 12  # of the trend


@dataclass(frozen=True)
class TopicReport:
    """A topic. Rates are of ``sittings``; times are medians in seconds, None where no clock ran.

    ``trend`` is the forecast at the end of each of the last WEEKS weeks, None before the first. ``change`` is by how
    much the forecast moved within 30 days, None where the move is smaller than what is not known.
    ``slow_growth`` and ``too_slow`` count sittings and attempts; ``ratio`` is the median time against the reference.
    ``until_known``: after how many more sittings there is something to say, 0: now, None: not within sight.
    """

    topic: str
    attempts: int
    sittings: int
    problems: int
    solved: int
    first_try: float | None
    passed: float | None
    median_seconds: float | None
    target_seconds: float | None
    overtime: int
    slow_growth: int
    too_slow: int
    ratio: float | None
    hints: int
    gave_up: int
    forecast: Forecast
    trend: tuple[float | None, ...]
    change: float | None
    due: int
    history: tuple[DatedForecast, ...]
    until_known: int | None = 0


def topic_report(
    name: str,
    found: Sequence[Sitting],
    before: Sequence[Before],
    skill: Skill,
    points: Sequence[DatedForecast],
    ratios: Sequence[float],
    too_slow: int,
    waiting: int,
    to_sit: Pools,
    now: datetime,
) -> TopicReport:
    """``found`` and ``before`` are what is known of the topic, ``points`` its forecasts so far, ``ratios`` those of its
    accepted attempts to the reference; ``waiting`` problems are due.
    """
    attempts = over = first_try = passed = overtime = slow_growth = hints = gave_up = 0
    problems, solved = {b.problem for b in before}, {b.problem for b in before if b.solved}
    times, targets = [], []
    for s in found:  # one pass: there may be many
        attempts += s.attempts
        problems.add(s.problem)
        if not s.ongoing:
            over += 1
            first_try += s.first_try
            passed += s.passed
        if s.solved and not s.gave_up:
            solved.add(s.problem)
        if s.seconds is not None:
            times.append(s.seconds)
            targets.append(s.target_seconds)
            overtime += s.overtime
        slow_growth += s.slow_growth
        hints += s.hints
        gave_up += s.gave_up
    forecast = skill.forecast(name)
    # other topics moved it since, and time widened it
    points = [*points, DatedForecast(now, forecast)] if points else []
    return TopicReport(
        topic=name,
        attempts=attempts + sum(b.attempts for b in before),
        sittings=len(found),
        problems=len(problems),
        solved=len(solved),
        first_try=first_try / over if over else None,
        passed=passed / over if over else None,
        median_seconds=median(times) if times else None,
        target_seconds=median(targets) if targets else None,
        overtime=overtime,
        slow_growth=slow_growth,
        too_slow=too_slow,
        ratio=median(ratios) if ratios else None,
        hints=hints,
        gave_up=gave_up,
        forecast=forecast,
        trend=_trend(points, now),
        change=_change(points, forecast, now),
        due=waiting,
        history=tuple(points[-60:]),
        until_known=until_known(skill, name, to_sit),
    )


def _trend(points: Sequence[DatedForecast], now: datetime) -> tuple[float | None, ...]:
    """The forecast at the end of each week, the last one now."""
    ends = [now - timedelta(weeks=k) for k in range(WEEKS - 1, -1, -1)]
    found: list[float | None] = []
    i, last = 0, None
    for end in ends:
        while i < len(points) and points[i].at <= end:
            last = points[i].forecast.chance
            i += 1
        found.append(last)
    return tuple(found)


def _change(points: Sequence[DatedForecast], forecast: Forecast, now: datetime) -> float | None:
    """The move within 30 days, if the earlier forecast lies outside of what is thought possible now."""
    before = [p for p in points if p.at <= now - timedelta(days=30)]
    if not before or forecast.low <= before[-1].forecast.chance <= forecast.high:
        return None
    return forecast.chance - before[-1].forecast.chance
