"""A log-log plot in the terminal: Braille dots, or letters where there are none. Plain data in, lines of cells out."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

# Dots of a Braille cell by column and row, as bits above U+2800.
_DOTS = ((0x01, 0x02, 0x04, 0x40), (0x08, 0x10, 0x20, 0x80))
LEFT = 10  # room for the numbers of the vertical axis
MARKS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True)
class Series:
    """A line: its points (x, y), both above zero."""

    name: str
    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Glyph:
    """A character and the index of the series it belongs to, None for axes."""

    text: str
    series: int | None = None


class Scale:
    """Maps a range of values, as logarithms, to 0..1. A range of one value is widened."""

    def __init__(self, values: Sequence[float]) -> None:
        self.low, self.high = math.log10(min(values)), math.log10(max(values))
        if self.high - self.low < 0.1:
            self.low, self.high = self.low - 0.3, self.high + 0.3

    def __call__(self, value: float) -> float:
        return (math.log10(value) - self.low) / (self.high - self.low)

    def ticks(self) -> list[float]:
        """Powers of ten within, or with 2 and 5 between them where these are few."""
        first, last = math.floor(self.low), math.ceil(self.high)
        found: list[float] = []
        for factors in ((1,), (1, 2, 5)):
            found = [f * 10.0**e for e in range(first, last + 1) for f in factors]
            found = [t for t in found if self.low - 1e-9 <= math.log10(t) <= self.high + 1e-9]
            if len(found) >= 3:
                break
        return found


def draw(
    series: Sequence[Series], *, width: int, height: int, x_label: str, y_words: Callable[[float], str], ascii: bool
) -> list[list[Glyph]]:
    """Rows of cells, the axes included; ``y_words`` is a function from a y value to its label. Empty without points."""
    points = [p for s in series for p in s.points]
    if not points:
        return []
    columns, rows = max(20, width - LEFT - 1 - len(x_label) - 3), max(5, height)
    x_scale, y_scale = Scale([x for x, _ in points]), Scale([y for _, y in points])
    dots = [[0] * columns for _ in range(rows)]
    owner: list[list[int | None]] = [[None] * columns for _ in range(rows)]
    marks: dict[tuple[int, int], int] = {}
    for index, one in enumerate(series):
        placed = [(x_scale(x) * (2 * columns - 1), (1 - y_scale(y)) * (4 * rows - 1)) for x, y in one.points]
        for (x0, y0), (x1, y1) in zip(placed, placed[1:] or placed, strict=False):
            steps = max(1, round(max(abs(x1 - x0), abs(y1 - y0))))
            for step in range(steps + 1):
                right, down = round(x0 + (x1 - x0) * step / steps), round(y0 + (y1 - y0) * step / steps)
                dots[down // 4][right // 2] |= _DOTS[right % 2][down % 4]
                owner[down // 4][right // 2] = index
        if placed:
            column, row = round(placed[-1][0]) // 2, round(placed[-1][1]) // 4
            while (row, column) in marks and column > 0:
                column -= 1
            marks[row, column] = index
    labels = {}
    for tick in y_scale.ticks():
        labels[round((1 - y_scale(tick)) * (rows - 1))] = y_words(tick)
    lines = []
    for row in range(rows):
        line = [Glyph(labels.get(row, "").rjust(LEFT)[:LEFT]), Glyph("┤" if row in labels else "│")]
        for column in range(columns):
            if (row, column) in marks:
                line.append(Glyph(MARKS[marks[row, column] % 26], marks[row, column]))
            elif not dots[row][column]:
                line.append(Glyph(" "))
            elif ascii:
                line.append(Glyph(MARKS[(owner[row][column] or 0) % 26].lower(), owner[row][column]))
            else:
                line.append(Glyph(chr(0x2800 + dots[row][column]), owner[row][column]))
        lines.append(line)
    return [*lines, *_x_axis(x_scale, columns, x_label)]


def _x_axis(scale: Scale, columns: int, label: str) -> list[list[Glyph]]:
    axis = ["─"] * columns
    words = [" "] * columns
    for tick in scale.ticks():
        at = round(scale(tick) * (columns - 1))
        axis[at] = "┬"
        text = f"{tick:,.0f}"
        start = max(0, min(at + 1 - len(text) // 2, len(words) - len(text)))
        if all(c == " " for c in words[max(0, start - 1) : start + len(text) + 1]):
            words[start : start + len(text)] = text
    return [
        [Glyph(" " * LEFT), Glyph("└"), *(Glyph(c) for c in axis)],
        [Glyph(" " * (LEFT + 1)), Glyph("".join(words).rstrip() + f"  {label}")],
    ]
