"""The coach's words and its page: right, harmless, and a page where there is nothing to show too."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from judge.coach.narrowing import Narrowing
from judge.coach.report import Filter, Report
from judge.coach.skill import Forecast
from judge.report.html.coach_page import render_page
from judge.report.terminal.coach_words import (
    BAR,
    change_words,
    estimate_words,
    interval_bar,
    minutes,
    narrowing_words,
    percent,
    rough_words,
    sparkline,
)

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
    assert tags.count("svg") == 8  # two intervals, two trends, times and their legend, calendar, bars
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
    assert estimate_words(Forecast(0.5, 0.2, 0.8)) == "~50 % (20–80)"
    assert estimate_words(Forecast(0.34, 0.18, 0.55)) == "34 % (18–55)"
    assert [minutes(s) for s in (0, 59.6, 245, 3661)] == ["0:00", "1:00", "4:05", "1:01:01"]
    assert [change_words(c) for c in (None, 0.21, -0.3)] == ["", "up 21 in 30 days", "down 30 in 30 days"]
    assert sparkline((None, 0.0, 0.5, 1.0), ascii=False) == " ▁▅█"
    assert sparkline((None, 0.0, 0.5, 1.0), ascii=True) == " 059"


def test_a_rough_estimate_is_shown_as_such_and_nothing_is_called_weak(report: Report, read: Any) -> None:
    rough = replace(report.topics[0], forecast=Forecast(0.3, 0.1, 0.7), until_known=3)
    narrowing = Narrowing("arrays", ("hard", "medium", "hard"), Forecast(0.35, 0.15, 0.6))
    text = render_page(replace(report, topics=(rough,), narrowing=narrowing), UTC)
    page = read(text)
    for expected in (
        "~30 % (10–70)",
        "too little to say yet: about 3 more sittings",
        "What would narrow it most: 3 more sittings of arrays (2 hard, 1 medium), there from 10–70 to about 15–60.",
        'aria-label="arrays: 30 %, from 10 to 70 in nine cases of ten"',
    ):
        assert expected in text
    classes = [attributes.get("class") for _, attributes in page.seen]
    assert "span rough" in classes
    assert not any("weak" in (c or "").split() for c in classes)


def test_words_for_what_is_rough(report: Report) -> None:
    topic = report.topics[0]
    rough = replace(topic, forecast=Forecast(0.3, 0.1, 0.7))
    assert rough_words(topic) == ""
    assert rough_words(replace(rough, until_known=1)) == "too little to say yet: about 1 more sitting"
    assert rough_words(replace(rough, until_known=None)) == "too little to say"
    assert narrowing_words(report) == ""
    one = Narrowing("arrays", ("easy",), Forecast(0.35, 0.15, 0.6))
    assert "1 more sitting of arrays (easy), there from 20–40 to about 15–60" in narrowing_words(
        replace(report, narrowing=one)
    )


@pytest.mark.parametrize(
    ("forecast", "bar"),
    [
        (Forecast(0.5, 0.1, 0.9), "··├──────●──────┤··"),
        (Forecast(0.0, 0.0, 1.0), "●─────────────────┤"),
        (Forecast(1.0, 0.96, 1.0), "·················├●"),
        (Forecast(0.02, 0.02, 0.02), "●··················"),
        (Forecast(0.52, 0.5, 0.58), "·········●┤········"),
    ],
)
def test_the_interval_drawn(forecast: Forecast, bar: str) -> None:
    assert interval_bar(forecast, ascii=False) == bar
    plain = interval_bar(forecast, ascii=True)
    assert plain.isascii()
    assert len(plain) == len(bar) == BAR
