"""Drawings as plain data: shapes with their attributes, which ``svg.html.jinja`` writes down."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Shape:
    """An element of SVG. ``text`` is what a ``text`` shows and what any other shape says where it is pointed at."""

    tag: str
    attributes: Mapping[str, str]
    text: str


@dataclass(frozen=True)
class Drawing:
    """``width`` and ``height`` in units of the drawing, which is scaled to its place; ``label`` says it in words."""

    width: float
    height: float
    label: str
    shapes: tuple[Shape, ...]


def shape(tag: str, kind: str = "", *, text: str = "", **attributes: float | str) -> Shape:
    """``kind``: classes of the style sheet. Underscores in names stand for hyphens; numbers get one decimal."""
    written = {k.replace("_", "-"): v if isinstance(v, str) else f"{v:.1f}" for k, v in attributes.items()}
    return Shape(tag, {"class": kind, **written} if kind else written, text)


def label(x: float, y: float, text: str, *, anchor: str = "") -> Shape:
    """A text; ``anchor`` is ``end``, ``middle`` or, empty, the start."""
    return shape("text", anchor, x=x, y=y, text=text)


def path(points: Iterable[tuple[float, float]]) -> str:
    """Points as the ``points`` attribute wants them."""
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
