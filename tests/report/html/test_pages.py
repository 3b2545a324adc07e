"""What holds of every page: whole, self-contained, harmless, and legible on a phone."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

import pytest

from judge.coach.debrief import Scorecard
from judge.report.html.bench_plot import PHONE, SCREEN, Frame, plot
from judge.report.html.plots import time_used
from judge.report.html.scorecard_page import page as scorecard_page
from judge.timing.comparison import Bench


def test_it_is_well_formed_and_needs_nothing_but_itself(page: str, read: Any) -> None:
    seen = read(page).seen
    assert not {"script", "link", "img", "iframe", "object"} & {tag for tag, _ in seen}
    for _, attributes in seen:
        assert not {"src", "href", "onload", "style"} & attributes.keys()
    assert not re.search(r"https?:|@import|url\(", page)
    assert "default-src 'none'" in page
    assert "prefers-color-scheme: dark" in page
    assert 'name="viewport"' in page
    assert "\x1b" not in page
    assert not re.search(r'="[^"]*\b(nan|inf)\b', page)


def test_it_is_legible_on_a_phone_without_scrolling_sideways(page: str, on_a_phone: Any) -> None:
    """360 px is the narrowest phone still about."""
    right, letters, drawn = on_a_phone(page)
    assert right <= 360
    assert letters >= 10
    assert drawn > 50


def test_a_scorecard_shows_what_was_asked_on_and_no_backticks(scorecard: Scorecard) -> None:
    text = scorecard_page(scorecard)
    assert "What does <code>gc.freeze()</code> do?" in text
    assert "2. And <code>nums</code>?" in text
    assert "✓ <code>with</code> is the way." in text
    assert "`" not in text


def test_the_bar_of_a_time_has_a_scale() -> None:
    within, over = time_used(120.0, 240.0), time_used(1200.0, 600.0)
    assert within is not None
    assert over is not None
    assert [s.text for s in within.shapes if s.tag == "text"] == ["0", "4 min"]
    assert [s.text for s in over.shapes if s.tag == "text"] == ["0", "10 min", "20 min"]
    limit = next(s for s in over.shapes if s.tag == "line")
    assert float(limit.attributes["x1"]) == pytest.approx(over.width / 2)
    assert time_used(5.0, 0.0) is None


@pytest.mark.parametrize("frame", [PHONE, SCREEN])
def test_no_number_of_an_axis_is_clipped_or_meets_another(bench: Bench, frame: Frame) -> None:
    drawing = plot(bench, frame)
    rows: dict[str, list[tuple[float, float]]] = {}
    for text in (s for s in drawing.shapes if s.tag == "text"):
        width = 6.0 * len(text.text)
        share = {"end": 1.0, "middle": 0.5}[text.attributes["class"]]
        left = float(text.attributes["x"]) - share * width
        assert left >= 0
        assert left + width <= frame.width
        rows.setdefault(text.attributes["y"], []).append((left, left + width))
    assert any(len(row) > 2 for row in rows.values())
    for row in rows.values():
        ends = sorted(row)
        assert all(right <= left for (_, right), (left, _) in pairwise(ends))
