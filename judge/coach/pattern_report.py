"""What the log says of one pattern: the same forecast as for topics, learnt from the tags of the problems."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from .patterns import patterns_in
from .sitting import Sitting
from .skill import Forecast, Skill, Trial
from .worth import withheld

MOST_OUTCOMES = 500
"""There are more patterns than topics, and the time goes with their square."""


@dataclass(frozen=True)
class PatternReport:
    """``problems`` were tried and ``solved`` of them solved without looking, in so many ``sittings``."""

    pattern: str
    sittings: int
    problems: int
    solved: int
    forecast: Forecast


def pattern_skill(found: Iterable[Sitting], tags_of: Mapping[str, Sequence[str]]) -> Skill:
    """The abilities by pattern. A sitting at a problem of several patterns is shared by them in equal parts; one of a
    problem that is no longer there, or has no pattern, tells nothing.
    """
    trials = []
    for s in found:
        patterns = patterns_in(tags_of.get(s.problem, ()))
        if patterns and not s.ongoing:
            first, *others = patterns
            left = withheld(s.topic, s.level)
            trials.append(Trial(s.began_at, first, s.difficulty, not s.fresh, s.passed, tuple(others), left))
    skill = Skill()
    for trial in trials[-MOST_OUTCOMES:]:
        skill.feed(trial)
    return skill


def pattern_reports(
    shown: Iterable[Sitting], skill: Skill, tags_of: Mapping[str, Sequence[str]]
) -> tuple[PatternReport, ...]:
    """One for each pattern among the sittings ``shown``, the weakest first."""
    by_pattern: dict[str, list[Sitting]] = {}
    for sitting in shown:
        for pattern in patterns_in(tags_of.get(sitting.problem, ())):
            by_pattern.setdefault(pattern, []).append(sitting)
    reports = (
        PatternReport(
            pattern=name,
            sittings=len(found),
            problems=len({s.problem for s in found}),
            solved=len({s.problem for s in found if s.solved and not s.gave_up}),
            forecast=skill.forecast(name),
        )
        for name, found in by_pattern.items()
    )
    return tuple(sorted(reports, key=lambda r: (r.forecast.chance, r.pattern)))
