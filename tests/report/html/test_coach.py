"""The coach's words and its page: right, harmless, and a page where there is nothing to show too."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any

from judge.coach.report import Filter, Report
from judge.coach.skill import Forecast
from judge.report.html.coach_page import render_page
from judge.report.terminal.coach_words import chance_words, change_words, minutes, percent, sparkline

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)


def test_the_page_is_well_formed_and_needs_nothing_but_itself(report: Report, read: Any) -> None:
    text = render_page(report, UTC)
    page = read(text)
    tags = [tag for tag, _ in page.seen]
    assert not {"script", "link", "img", "iframe", "object"} & set(tags)
    for _, attributes in page.seen:
        assert not {"src", "href", "onload", "style"} & attributes.keys()
    assert not re.search(r"https?:|@import|url\(", text)
    assert "\x1b" not in text
    assert tags.count("svg") == 6  # two trends, times and their legend, calendar, bars
    assert all(attributes.get("aria-label") for tag, attributes in page.seen if tag == "svg")


def test_an_empty_report_is_a_page_too(report: Report, read: Any) -> None:
    empty = Report(NOW, Filter(), 0, 0, None, 0, (), 0, (), (), (), (), (), (), 0)
    assert read(render_page(empty, UTC)).seen


def test_every_number_in_a_drawing_is_finite(report: Report) -> None:
    drawings = re.findall(r"<svg.*?</svg>", render_page(report, UTC), re.DOTALL)
    assert drawings
    for drawing in drawings:
        assert not re.search(r'="[^"]*(nan|inf)', drawing)


def test_words() -> None:
    assert [percent(p) for p in (0.0, 0.001, 0.344, 0.999, 1.0)] == ["0 %", "1 %", "34 %", "99 %", "100 %"]
    assert chance_words(Forecast(0.5, 0.2, 0.8)) == "too little to say"
    assert chance_words(Forecast(0.34, 0.18, 0.55)) == "34 % (18–55)"
    assert [minutes(s) for s in (0, 59.6, 245, 3661)] == ["0:00", "1:00", "4:05", "1:01:01"]
    assert [change_words(c) for c in (None, 0.21, -0.3)] == ["", "up 21 in 30 days", "down 30 in 30 days"]
    assert sparkline((None, 0.0, 0.5, 1.0), ascii=False) == " ▁▅█"
    assert sparkline((None, 0.0, 0.5, 1.0), ascii=True) == " 059"
