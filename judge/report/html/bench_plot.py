"""The plot of ``judge bench --html``: CPU time over the size, both logarithmic, for a phone and for a screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ...timing.comparison import Bench
from ..terminal.measures import duration
from ..terminal.plot import Scale
from .svg import Drawing, Shape, label, path, shape

# Told apart in grey too; the style sheet has as many colours.
DASHES = ("", "6 3", "2 3", "8 3 2 3", "1 4", "10 4")
_CHARACTER = 6.2  # about the width of one at the size of the style sheet


@dataclass(frozen=True)
class Frame:
    """The size of a drawing and the room around its axes."""

    width: int
    height: int
    left: int = 58
    right: int = 12
    top: int = 10
    bottom: int = 40


PHONE, SCREEN = Frame(340, 280), Frame(760, 420)


def plot(bench: Bench, frame: Frame) -> Drawing:
    """The lines of all contenders, one of which has been measured at some size."""
    points = [(p.n, max(1, p.ns)) for c in bench.contenders for p in c.points]
    x_scale, y_scale = Scale([n for n, _ in points]), Scale([ns for _, ns in points])

    def x(n: float) -> float:
        return frame.left + x_scale(n) * (frame.width - frame.left - frame.right)

    def y(ns: float) -> float:
        return frame.top + (1 - y_scale(ns)) * (frame.height - frame.top - frame.bottom)

    shapes = [*_across(x_scale.ticks(), x, frame), *_up(y_scale.ticks(), y, frame)]
    for i, contender in enumerate(bench.contenders):
        line = path((x(p.n), y(max(1, p.ns))) for p in contender.points)
        shapes.append(shape("polyline", f"line series s{i % 6}", points=line, stroke_dasharray=DASHES[i % 6]))
        for p in contender.points:
            about = f"{contender.name}, n = {p.n:,}: {duration(p.ns)}"
            shapes.append(shape("circle", f"dot series s{i % 6}", cx=x(p.n), cy=y(max(1, p.ns)), r=3.5, text=about))
    words = f"CPU time over n for {', '.join(c.name for c in bench.contenders)}"
    return Drawing(frame.width, frame.height, words, tuple(shapes))


def _across(ticks: list[float], x: Callable[[float], float], frame: Frame) -> list[Shape]:
    """The horizontal axis; a number that would meet the one before it, or the edge, gives way."""
    floor = frame.height - frame.bottom
    shapes: list[Shape] = [label(frame.width - frame.right, frame.height - 6, "n", anchor="end")]
    free = 0.0
    for tick in ticks:
        at, text = x(tick), f"{tick:,.0f}"
        shapes.append(shape("line", "grid", x1=at, x2=at, y1=frame.top, y2=floor))
        half = len(text) * _CHARACTER / 2
        middle = min(max(at, half), frame.width - half)
        if middle - half >= free:
            shapes.append(label(middle, floor + 16, text, anchor="middle"))
            free = middle + half + _CHARACTER
    return shapes


def _up(ticks: list[float], y: Callable[[float], float], frame: Frame) -> list[Shape]:
    shapes: list[Shape] = []
    for tick in ticks:
        at = y(tick)
        shapes.append(shape("line", "grid", x1=frame.left, x2=frame.width - frame.right, y1=at, y2=at))
        shapes.append(label(frame.left - 6, at + 4, duration(round(tick)), anchor="end"))
    return shapes
