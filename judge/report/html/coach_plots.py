"""The plots of ``judge report --html``: inline SVG, coloured by classes of the page's style sheet so that light, dark
and print differ there only. Widths are those of a phone; a larger screen scales them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from html import escape
from math import log2

from ...coach.failures import FailureMode
from ...coach.report import CALENDAR_DAYS, CalendarDay, Solving
from ...coach.skill import Point
from ..terminal.coach_words import minutes, percent
from ..terminal.plain import clean

WIDTH = 340
_SHAPES = ("easy", "medium", "hard")


def text_of(text: str) -> str:
    """Any text as HTML: no control character, no markup."""
    return escape(clean(text))


def trend(name: str, points: Sequence[Point]) -> str:
    """The chance after each outcome with its interval; the horizontal axis is the time between first and last."""
    height, left, right, top, bottom = 110, 30, 6, 6, 18
    if len(points) < 2:
        return ""
    first, last = points[0].at, points[-1].at
    span = max((last - first).total_seconds(), 1.0)

    def x(i: int) -> float:
        return left + (WIDTH - left - right) * (points[i].at - first).total_seconds() / span

    def y(share: float) -> float:
        return top + (height - top - bottom) * (1 - share)

    grid = "".join(
        f'<line class="grid" x1="{left}" x2="{WIDTH - right}" y1="{y(v):.1f}" y2="{y(v):.1f}"/>'
        f'<text x="{left - 4}" y="{y(v) + 4:.1f}" class="end">{round(100 * v)}</text>'
        for v in (0.0, 0.5, 1.0)
    )
    order = range(len(points))
    upper = [f"{x(i):.1f},{y(points[i].forecast.high):.1f}" for i in order]
    lower = [f"{x(i):.1f},{y(points[i].forecast.low):.1f}" for i in reversed(order)]
    line = " ".join(f"{x(i):.1f},{y(points[i].forecast.chance):.1f}" for i in order)
    dates = _dates(first, last, left, right, height)
    end = points[-1].forecast.chance
    body = (
        f'{grid}<polygon class="band" points="{" ".join([*upper, *lower])}"/><polyline class="line" points="{line}"/>'
        f'<circle class="dot" cx="{x(len(points) - 1):.1f}" cy="{y(end):.1f}" r="3"/>{dates}'
    )
    return _svg(height, f"{name}: chance to pass over time, {percent(end)} now", body)


def times(found: Sequence[Solving]) -> str:
    """Time to accepted as a share of the time allowed, one mark for each solved sitting, in order."""
    if not found:
        return ""
    height, left, right, top, bottom = 200, 40, 8, 8, 20
    low, high = -4.0, 2.0  # powers of two: a sixteenth to four times

    def y(share: float) -> float:
        power = min(max(log2(max(share, 1e-9)), low), high)
        return top + (height - top - bottom) * (high - power) / (high - low)

    grid = "".join(
        f'<line class="{"limit" if share == 1 else "grid"}" x1="{left}" x2="{WIDTH - right}" '
        f'y1="{y(share):.1f}" y2="{y(share):.1f}"/>'
        f'<text x="{left - 4}" y="{y(share) + 4:.1f}" class="end">{label}</text>'
        for share, label in ((4, "4×"), (2, "2×"), (1, "target"), (0.5, "½"), (0.25, "¼"), (0.125, "⅛"))
    )
    step = (WIDTH - left - right - 8) / max(len(found) - 1, 1)
    marks = "".join(
        _mark(s.difficulty, left + 4 + i * step, y(s.seconds / s.target_seconds if s.target_seconds else 1.0), _said(s))
        for i, s in enumerate(found)
    )
    dates = _dates(found[0].at, found[-1].at, left, right, height)
    within = sum(s.seconds <= s.target_seconds for s in found)
    return _svg(height, f"Time to accepted against target: {within} of {len(found)} in time", grid + marks + dates)


def _dates(first: datetime, last: datetime, left: int, right: int, height: int) -> str:
    """The ends of a time axis; the year once where it is the same."""
    begin = f"{first:%d %b}" if first.year == last.year else f"{first:%d %b %Y}"
    return (
        f'<text x="{left}" y="{height - 4}">{begin}</text>'
        f'<text x="{WIDTH - right}" y="{height - 4}" class="end">{last:%d %b %Y}</text>'
    )


def _said(one: Solving) -> str:
    return f"{one.problem}: {minutes(one.seconds)} of {minutes(one.target_seconds)}, {one.at:%d %b %Y}"


def _mark(difficulty: str, x: float, y: float, title: str) -> str:
    """A circle, square or triangle: told apart without colour too."""
    said = f"<title>{text_of(title)}</title>"
    if difficulty == "hard":
        return f'<path class="hard" d="M{x:.1f} {y - 5:.1f}l4.5 8h-9z">{said}</path>'
    if difficulty == "medium":
        return f'<rect class="medium" x="{x - 3.2:.1f}" y="{y - 3.2:.1f}" width="6.4" height="6.4">{said}</rect>'
    return f'<circle class="easy" cx="{x:.1f}" cy="{y:.1f}" r="3.5">{said}</circle>'


def legend() -> str:
    """What the marks of ``times`` mean."""
    marks = "".join(
        _mark(name, 8 + 80 * i, 8, name) + f'<text x="{18 + 80 * i}" y="12">{name}</text>'
        for i, name in enumerate(_SHAPES)
    )
    return _svg(18, "Circles are easy, squares medium, triangles hard", marks)


def bars(modes: Sequence[FailureMode]) -> str:
    """In how many failed sittings each label occurred."""
    if not modes:
        return ""
    row, left = 22, 110
    most = max(m.sittings for m in modes)
    body = "".join(
        f'<text x="{left - 6}" y="{i * row + 15}" class="end">{text_of(m.label[:16])}</text>'
        f'<rect class="bar" x="{left}" y="{i * row + 4}" height="14" '
        f'width="{max((WIDTH - left - 60) * m.sittings / most, 1):.1f}"/>'
        f'<text x="{left + (WIDTH - left - 60) * m.sittings / most + 5:.1f}" y="{i * row + 15}">'
        f"{m.sittings} of {m.of}</text>"
        for i, m in enumerate(modes)
    )
    return _svg(row * len(modes) + 4, "Failure modes, by failed sittings", body)


def calendar(days: Sequence[CalendarDay], today: date) -> str:
    """A square for each day of half a year, weeks in columns from Monday; darker with more sittings."""
    size, left, top = 11, 28, 16
    counts = {d.day: d for d in days}
    first = today - timedelta(days=CALENDAR_DAYS - 1)
    first -= timedelta(days=first.weekday())
    body, month, labelled = "", "", -3
    day = first
    while day <= today:
        column, line = divmod((day - first).days, 7)
        x, y = left + column * size, top + line * size
        if line == 0 and f"{day:%b}" != month:
            month = f"{day:%b}"
            if column >= labelled + 3 and x < WIDTH - 24:  # a month of one column has no room for its name
                labelled = column
                body += f'<text x="{x}" y="11">{month}</text>'
        found = counts.get(day)
        level = 0 if found is None else min(found.sittings, 4)
        said = "no practice" if found is None else f"{found.sittings} sat, {found.solved} solved"
        body += (
            f'<rect class="day l{level}" x="{x}" y="{y}" width="{size - 2}" height="{size - 2}" rx="2">'
            f"<title>{day:%d %b %Y}: {said}</title></rect>"
        )
        day += timedelta(days=1)
    names = "".join(
        f'<text x="{left - 5}" y="{top + line * size + 9}" class="end">{name}</text>'
        for line, name in ((0, "Mon"), (2, "Wed"), (4, "Fri"), (6, "Sun"))
    )
    return _svg(top + 7 * size + 4, f"Days of practice: {len(days)} of the last {CALENDAR_DAYS}", names + body)


def _svg(height: int, label: str, body: str) -> str:
    return f'<svg viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{text_of(label)}">{body}</svg>'
