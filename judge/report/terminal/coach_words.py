"""What the terminal and the page of the coach say in the same words: chances, times, sparklines."""

from __future__ import annotations

from collections.abc import Sequence

from ...coach.check_groups import GroupReport
from ...coach.failures import FailureMode
from ...coach.report import Report
from ...coach.skill import Forecast
from ...coach.standards import TOPIC_READY, TOPIC_WEAK
from ...coach.topic_report import TopicReport
from ...languages import language_title
from .plain import count

_BARS = "▁▂▃▄▅▆▇█"


def percent(share: float) -> str:
    """``34 %``, never 0 or 100 for what is not certain."""
    return f"{min(max(round(100 * share), 1), 99)} %" if 0 < share < 1 else f"{round(100 * share)} %"


def estimate_words(forecast: Forecast) -> str:
    """``48 % (12–85)``; with a tilde where it is so rough that there is too little to say."""
    rough = "~" if forecast.too_little_to_say else ""
    return f"{rough}{percent(forecast.chance)} ({interval_words(forecast)})"


def interval_words(forecast: Forecast) -> str:
    """``12–85``, in parts of a hundred."""
    return f"{round(100 * forecast.low)}–{round(100 * forecast.high)}"


def rough_words(topic: TopicReport) -> str:
    """Of a topic where there is too little to say: that, and how long that will last. Empty for others."""
    if not topic.forecast.too_little_to_say:
        return ""
    if topic.until_known is None:
        return "too little to say"
    return f"too little to say yet: about {count(topic.until_known, 'more sitting')}"


def narrowing_words(report: Report) -> str:
    """What would narrow the forecasts most; empty where there is something to say of each topic."""
    found = report.narrowing
    if found is None:
        return ""
    before = next(t.forecast for t in report.topics if t.topic == found.topic)
    kinds = sorted(set(found.difficulties), key=found.difficulties.index)
    mixed = [d if len(kinds) == 1 else f"{found.difficulties.count(d)} {d}" for d in kinds]
    return (
        f"What would narrow it most: {count(len(found.difficulties), 'more sitting')} of {found.topic} "
        f"({', '.join(mixed)}), there from {interval_words(before)} to about {interval_words(found.forecast)}."
    )


CHECKS_ARE = "the share that holds the first time it is judged, as it is to be expected at the next one"
GIVEN_WORDS = "What a guided starter has of itself, const and rejects, counts from --level interface on."


def held_words(group: GroupReport) -> str:
    """``3 of 9 at first try``."""
    return f"{group.held} of {group.reached} at first try"


def where_group(group: GroupReport) -> str:
    """``2 contracts; not: cpp/vector exceptions/copy (2)``: where it was tried, and which checks failed most often."""
    most = ", ".join(f"{p} {name}{f' ({n})' if n > 1 else ''}" for p, name, n in group.failing[:2])
    return count(group.contracts, "contract") + (f"; not: {most}" if most else "")


def interval_bar(forecast: Forecast, *, ascii: bool) -> str:
    """The interval with its estimate on a scale from 0 to 100 in BAR cells: ``··├────●─────┤······``."""
    rest, begin, line, end, mark = ".[-]o" if ascii else "·├─┤●"
    low, at, high = (round(share * (BAR - 1)) for share in (forecast.low, forecast.chance, forecast.high))
    cells = [line if low < i < high else begin if i == low else end if i == high else rest for i in range(BAR)]
    cells[at] = mark
    return "".join(cells)


SCALE = "0       50      100"
BAR = len(SCALE)  # cells


def tone(forecast: Forecast) -> str:
    """``weak``, ``strong``, or empty for what is neither or not known."""
    if forecast.too_little_to_say:
        return ""
    return "weak" if forecast.chance < TOPIC_WEAK else "strong" if forecast.chance >= TOPIC_READY else ""


def minutes(seconds: float) -> str:
    """``4:05`` as on a clock; hours where there are any."""
    whole = round(seconds)
    hours, rest = divmod(whole, 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"


def time_words(topic: TopicReport) -> str:
    """``12:40 / 25:00``."""
    if topic.median_seconds is None or topic.target_seconds is None:
        return ""
    return f"{minutes(topic.median_seconds)} / {minutes(topic.target_seconds)}"


def change_words(change: float | None) -> str:
    """``up 21 in 30 days``, in points of a hundred; empty where nothing certain can be said."""
    if change is None:
        return ""
    return f"{'up' if change > 0 else 'down'} {abs(round(100 * change))} in 30 days"


def notes(topic: TopicReport) -> list[str]:
    """What else is worth knowing of a topic, each in a few words."""
    found = []
    if topic.due:
        found.append(f"{topic.due} due")
    if words := change_words(topic.change):
        found.append(words)
    if topic.overtime:
        found.append(f"{topic.overtime} over time")
    if topic.slow_growth:
        found.append(f"{topic.slow_growth} of slow growth")
    if topic.too_slow:
        found.append(count(topic.too_slow, "time limit"))
    if topic.hints:
        found.append(count(topic.hints, "hint"))
    if topic.gave_up:
        found.append(f"gave up {topic.gave_up}")
    return found


def sparkline(values: Sequence[float | None], *, ascii: bool) -> str:
    """Shares from 0 to 1 as bars of one cell each, as digits of ten where there are no bars; a space where None."""
    signs = "0123456789" if ascii else _BARS
    return "".join(" " if v is None else signs[min(int(v * len(signs)), len(signs) - 1)] for v in values)


def filter_words(report: Report) -> str:
    """What the report was narrowed to; empty for everything."""
    chosen = report.filter
    parts = []
    if chosen.topic:
        parts.append(chosen.topic)
    if chosen.language:
        parts.append(language_title(chosen.language))
    if chosen.since:
        parts.append(f"since {chosen.since.astimezone():%Y-%m-%d}")
    return ", ".join(parts)


def since_words(report: Report) -> str:
    """A long log is not read as a whole: from when on it is."""
    if report.sittings_since is None:
        return ""
    return f" (sittings and all that follows: since {report.sittings_since.astimezone():%Y-%m-%d})"


def where_words(mode: FailureMode) -> str:
    """``graphs 4, trees 2, dp 1 and 3 more``: the topics that lose most on it."""
    most = 3
    named = ", ".join(f"{topic} {n}" for topic, n in mode.topics[:most])
    return named + (f" and {len(mode.topics) - most} more" if len(mode.topics) > most else "")


def ahead_words(number: int) -> str:
    """A warning about clocks; empty where there is nothing to warn of."""
    if not number:
        return ""
    return (
        f"{count(number, 'entry') if number == 1 else f'{number:,} entries'} of the log "
        f"{'bears' if number == 1 else 'bear'} a date in the future and count as made now: "
        "this clock is behind, or another was ahead."
    )
