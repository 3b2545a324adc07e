"""The plots of the coach's pages: drawings in the width of a phone, coloured by classes of the style sheet, so that
light, dark and print differ there only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from math import log2

from ...coach.clock import minutes_text
from ...coach.failures import FailureMode
from ...coach.report import CALENDAR_DAYS, CalendarDay, Solving
from ...coach.skill import DatedForecast, Forecast
from ..terminal.coach_words import interval_words, minutes, percent
from .svg import Drawing, Shape, label, path, shape

WIDTH = 340
_MARKS = ("easy", "medium", "hard")


def trend(name: str, points: Sequence[DatedForecast]) -> Drawing | None:
    """The chance after each outcome with its interval; the horizontal axis is the time between first and last. None
    of fewer than two."""
    height, left, right, top, bottom = 110, 30, 6, 6, 18
    if len(points) < 2:
        return None
    first, last = points[0].at, points[-1].at
    span = max((last - first).total_seconds(), 1.0)

    def x(moment: datetime) -> float:
        return left + (WIDTH - left - right) * (moment - first).total_seconds() / span

    def y(share: float) -> float:
        return top + (height - top - bottom) * (1 - share)

    shapes: list[Shape] = []
    for share in (0.0, 0.5, 1.0):
        shapes.append(shape("line", "grid", x1=left, x2=WIDTH - right, y1=y(share), y2=y(share)))
        shapes.append(label(left - 4, y(share) + 4, f"{round(100 * share)}", anchor="end"))
    upper = [(x(p.at), y(p.forecast.high)) for p in points]
    lower = [(x(p.at), y(p.forecast.low)) for p in reversed(points)]
    end = points[-1].forecast.chance
    shapes += [
        shape("polygon", "band", points=path([*upper, *lower])),
        shape("polyline", "line", points=path((x(p.at), y(p.forecast.chance)) for p in points)),
        shape("circle", "dot", cx=x(last), cy=y(end), r=3),
        *_dates(first, last, left, right, height),
    ]
    return Drawing(WIDTH, height, f"{name}: chance to pass over time, {percent(end)} now", tuple(shapes))


def interval(name: str, forecast: Forecast) -> Drawing:
    """The chance with its interval on a scale from 0 to 100; hollow where there is too little to say."""
    height, left, right, middle = 38, 12, 12, 9

    def x(share: float) -> float:
        return left + (WIDTH - left - right) * share

    rough = " rough" if forecast.too_little_to_say else ""
    shapes = [shape("line", "grid", x1=x(0), x2=x(1), y1=middle, y2=middle)]
    for share in (0.0, 0.5, 1.0):
        shapes.append(shape("line", "grid", x1=x(share), x2=x(share), y1=2, y2=middle + 7))
        shapes.append(label(x(share), height - 9, f"{round(100 * share)}", anchor="middle"))
    words = f"{percent(forecast.chance)}, from {interval_words(forecast).replace('–', ' to ')} in nine cases of ten"
    width = max(x(forecast.high) - x(forecast.low), 1.0)
    shapes += [
        shape("rect", f"span{rough}", x=x(forecast.low), y=middle - 5, width=width, height=10, rx=2, text=words),
        shape("circle", f"dot{rough}", cx=x(forecast.chance), cy=middle, r=4),
    ]
    return Drawing(WIDTH, height, f"{name}: {words}", tuple(shapes))


def times(found: Sequence[Solving]) -> Drawing | None:
    """Time to accepted as a share of the time allowed, one mark for each solved sitting, in order. None of none."""
    if not found:
        return None
    height, left, right, top, bottom = 200, 40, 8, 8, 20
    low, high = -4.0, 2.0  # powers of two: a sixteenth to four times

    def y(share: float) -> float:
        power = min(max(log2(max(share, 1e-9)), low), high)
        return top + (height - top - bottom) * (high - power) / (high - low)

    shapes: list[Shape] = []
    for share, name in ((4, "4×"), (2, "2×"), (1, "target"), (0.5, "½"), (0.25, "¼"), (0.125, "⅛")):
        kind = "limit" if share == 1 else "grid"
        shapes.append(shape("line", kind, x1=left, x2=WIDTH - right, y1=y(share), y2=y(share)))
        shapes.append(label(left - 4, y(share) + 4, name, anchor="end"))
    step = (WIDTH - left - right - 8) / max(len(found) - 1, 1)
    for i, one in enumerate(found):
        share = one.seconds / one.target_seconds if one.target_seconds else 1.0
        said = f"{one.problem}: {minutes(one.seconds)} of {minutes(one.target_seconds)}, {one.at:%d %b %Y}"
        shapes.append(_mark(one.difficulty, left + 4 + i * step, y(share), said))
    shapes += _dates(found[0].at, found[-1].at, left, right, height)
    within = sum(s.seconds <= s.target_seconds for s in found)
    return Drawing(WIDTH, height, f"Time to accepted against target: {within} of {len(found)} in time", tuple(shapes))


def _dates(first: datetime, last: datetime, left: int, right: int, height: int) -> list[Shape]:
    """The ends of a time axis; the year once where it is the same."""
    begin = f"{first:%d %b}" if first.year == last.year else f"{first:%d %b %Y}"
    return [label(left, height - 4, begin), label(WIDTH - right, height - 4, f"{last:%d %b %Y}", anchor="end")]


def _mark(difficulty: str, x: float, y: float, title: str) -> Shape:
    """A circle, square or triangle: told apart without colour too."""
    if difficulty == "hard":
        return shape("path", "hard", d=f"M{x:.1f} {y - 5:.1f}l4.5 8h-9z", text=title)
    if difficulty == "medium":
        return shape("rect", "medium", x=x - 3.2, y=y - 3.2, width=6.4, height=6.4, text=title)
    return shape("circle", "easy", cx=x, cy=y, r=3.5, text=title)


def legend() -> Drawing:
    """What the marks of ``times`` mean."""
    shapes: list[Shape] = []
    for i, name in enumerate(_MARKS):
        shapes += [_mark(name, 8 + 80 * i, 8, name), label(18 + 80 * i, 12, name)]
    return Drawing(WIDTH, 18, "Circles are easy, squares medium, triangles hard", tuple(shapes))


def bars(modes: Sequence[FailureMode]) -> Drawing | None:
    """In how many failed sittings each label occurred. None of none."""
    if not modes:
        return None
    row, left = 22, 110
    most = max(m.sittings for m in modes)
    shapes: list[Shape] = []
    for i, mode in enumerate(modes):
        width = (WIDTH - left - 60) * mode.sittings / most
        shapes += [
            label(left - 6, i * row + 15, mode.label[:16], anchor="end"),
            shape("rect", "bar", x=left, y=i * row + 4, width=max(width, 1), height=14),
            label(left + width + 5, i * row + 15, f"{mode.sittings} of {mode.of}"),
        ]
    return Drawing(WIDTH, row * len(modes) + 4, "Failure modes, by failed sittings", tuple(shapes))


def calendar(days: Sequence[CalendarDay], today: date) -> Drawing:
    """A square for each day of half a year, weeks in columns from Monday; darker with more sittings."""
    size, left, top = 11, 28, 16
    counts = {d.day: d for d in days}
    first = today - timedelta(days=CALENDAR_DAYS - 1)
    first -= timedelta(days=first.weekday())
    shapes = [
        label(left - 5, top + line * size + 9, name, anchor="end")
        for line, name in ((0, "Mon"), (2, "Wed"), (4, "Fri"), (6, "Sun"))
    ]
    month, labelled = "", -3
    day = first
    while day <= today:
        column, line = divmod((day - first).days, 7)
        x, y = left + column * size, top + line * size
        if line == 0 and f"{day:%b}" != month:
            month = f"{day:%b}"
            if column >= labelled + 3 and x < WIDTH - 24:  # a month of one column has no room for its name
                labelled = column
                shapes.append(label(x, 11, month))
        found = counts.get(day)
        level = 0 if found is None else min(found.sittings, 4)
        said = "no practice" if found is None else f"{found.sittings} sat, {found.solved} solved"
        title = f"{day:%d %b %Y}: {said}"
        shapes.append(shape("rect", f"day l{level}", x=x, y=y, width=size - 2, height=size - 2, rx=2, text=title))
        day += timedelta(days=1)
    title = f"Days of practice: {len(days)} of the last {CALENDAR_DAYS}"
    return Drawing(WIDTH, top + 7 * size + 4, title, tuple(shapes))


def time_used(used_s: float, allowed_s: float) -> Drawing | None:
    """The time used, on a scale up to the time allowed or to what was used beyond it. None without a limit."""
    if allowed_s <= 0:
        return None
    left, right, top, height = 4, 4, 4, 30
    whole = max(used_s, allowed_s)

    def x(seconds: float) -> float:
        return left + (WIDTH - left - right) * seconds / whole

    words = f"{minutes_text(used_s)} of {minutes_text(allowed_s)}"
    shapes = [
        shape("rect", "l0", x=left, y=top, width=x(whole) - left, height=8),
        shape("rect", "bar", x=left, y=top, width=x(min(used_s, allowed_s)) - left, height=8, text=words),
    ]
    if used_s > allowed_s:
        shapes.append(
            shape("rect", "hard", x=x(allowed_s), y=top, width=x(used_s) - x(allowed_s), height=8, text=words)
        )
    shapes.append(shape("line", "limit", x1=x(allowed_s), x2=x(allowed_s), y1=1, y2=top + 11))
    shapes.append(label(left, height - 4, "0"))
    at = x(allowed_s)
    shapes.append(label(at, height - 4, minutes_text(allowed_s), anchor="end" if at > WIDTH - 40 else "middle"))
    if used_s > allowed_s and WIDTH - at > 90:
        shapes.append(label(WIDTH - right, height - 4, minutes_text(used_s), anchor="end"))
    return Drawing(WIDTH, height, words, tuple(shapes))
