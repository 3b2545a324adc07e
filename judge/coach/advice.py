"""What to do next: three things at most, each a command that can be typed as it stands."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from .backend import AreaReport
from .check_groups import GroupReport
from .curriculum import MOCK, Entry
from .failures import FailureMode, FindingKind
from .skill import Forecast
from .standards import CPP_TOPIC, TOPIC_READY

MOST = 3
LOSES_ON = 3  # sittings with a label before it is called a weakness


@dataclass(frozen=True)
class Advice:
    """``why`` is one clause for a person."""

    command: str
    why: str


def advise(
    *,
    entries: Sequence[Entry],
    solved: Collection[str],
    weakest: Sequence[tuple[str, Forecast]],
    modes: Sequence[FailureMode],
    findings: Sequence[FindingKind],
    backend: Sequence[AreaReport],
    due: Sequence[str],
    day: int | None,
    narrowing: str | None = None,
    patterns: Sequence[tuple[str, Forecast]] = (),
    checks: Sequence[GroupReport] = (),
) -> tuple[Advice, ...]:
    """The first MOST of all that could be said, the most useful first. ``weakest`` are topics, weakest first, and
    ``patterns`` likewise; ``narrowing`` is the topic whose practice would narrow the forecasts most.
    """
    chosen: dict[str, Advice] = {}
    for advice in _all(entries, solved, weakest, modes, findings, backend, due, day, narrowing, patterns, checks):
        chosen.setdefault(advice.command, advice)
        if len(chosen) == MOST:
            break
    return tuple(chosen.values())


def _all(
    entries: Sequence[Entry],
    solved: Collection[str],
    weakest: Sequence[tuple[str, Forecast]],
    modes: Sequence[FailureMode],
    findings: Sequence[FindingKind],
    backend: Sequence[AreaReport],
    due: Sequence[str],
    day: int | None,
    narrowing: str | None,
    patterns: Sequence[tuple[str, Forecast]],
    checks: Sequence[GroupReport],
) -> Iterator[Advice]:
    if due:
        rest = "" if len(due) == 1 else f" and {len(due) - 1} more"
        yield Advice("judge review", f"{due[0]}{rest} would be forgotten")
    weak_groups = [g for g in checks if g.weak]
    known = [(topic, f) for topic, f in weakest if not f.too_little_to_say]
    if known and known[0][1].chance < TOPIC_READY:
        topic, forecast = known[0]
        why = f"the weakest: you would pass {forecast.chance:.0%} of fresh problems"
        if topic == CPP_TOPIC and weak_groups:
            why += f"; {_held(weak_groups[0])}"
        yield Advice(f"judge drill --topic {topic}", why)
    for pattern, forecast in patterns[:1]:
        if not forecast.too_little_to_say and forecast.chance < TOPIC_READY:
            why = f"the weakest pattern: you would pass {forecast.chance:.0%} of fresh problems"
            yield Advice(f"judge drill --tag {pattern}", why)
    for group in weak_groups[:1]:
        yield Advice(group.command, f"weak across contracts: {_held(group)}")
    for mode in modes:
        if mode.sittings >= LOSES_ON and (problem := trains(mode.label, entries, solved, weakest)) is not None:
            why = f"you lose on «{mode.label}»: {mode.sittings} of {mode.of} failures"
            yield Advice(f"judge drill {problem}", why)
            break
    if day is not None:
        yield Advice("judge mock" if day == MOCK else f"judge day {day}", f"day {day} of the plan is today")
    weak = next((area for area in backend if area.weak), None)
    if weak is not None:
        yield Advice("judge mock", f"{weak.area}: {weak.share:.0%} of the points; read {weak.resource}")
    if findings:
        first = findings[0]
        yield Advice(f"judge log {first.problem}", f"{first.kind} was found there: mend it")
    if not weakest:
        yield Advice("judge plan start", "makes today day 36 of the plan")
        yield Advice("judge drill", "a timed problem, chosen for you")
        yield Advice("judge list", "all problems there are")
    met = {topic for topic, _ in weakest}
    unsure = sorted((topic for topic, f in weakest if f.too_little_to_say), key=lambda topic: topic != narrowing)
    unmet = sorted({e.topic for e in entries} - met)
    for topic in [*unsure, *unmet]:
        yield Advice(f"judge drill --topic {topic}", f"too little is known of {topic}")
    yield Advice("judge plan", "shows the days and what is proven done")
    yield Advice("judge drill", "a timed drill over everything")


def _held(group: GroupReport) -> str:
    return f"{group.group}: {group.held} of {group.reached} checks hold at first try"


def trains(
    label: str, entries: Sequence[Entry], solved: Collection[str], weakest: Sequence[tuple[str, Forecast]]
) -> str | None:
    """A problem with a case of this kind: unsolved first, of a weak topic first."""
    order = {topic: i for i, (topic, _) in enumerate(weakest)}
    fitting = [e for e in entries if label in e.labels]
    ranked = sorted(fitting, key=lambda e: (e.name in solved, order.get(e.topic, len(order)), e.name))
    return ranked[0].name if ranked else None
