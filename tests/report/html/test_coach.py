"""The coach's words and its page: right, harmless, self-contained, and no wider than a phone."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from datetime import UTC, date, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest

from judge.coach.advice import Advice
from judge.coach.backend import AreaReport
from judge.coach.failures import FailureMode, FindingKind
from judge.coach.report import CalendarDay, Filter, Report, Solving, TopicReport
from judge.coach.skill import Forecast, Point
from judge.report.html.coach_page import render_page
from judge.report.terminal.coach_words import chance_words, change_words, minutes, percent, sparkline

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
HOSTILE = '</title><script>alert(1)</script>" onload="x\x1b[31m'
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def topic(name: str) -> TopicReport:
    shares = [0.1 * i for i in range(9)]
    points = tuple(Point(NOW - timedelta(days=9 - 10 * s), Forecast(s + 0.05, s / 2, s + 0.1)) for s in shares)
    return TopicReport(
        topic=name, attempts=1200, sittings=9, problems=4, solved=3, first_try=0.5, passed=0.5, median_seconds=4000.0,
        target_seconds=1500.0, overtime=1, slow_growth=1, too_slow=2, ratio=1.5, hints=3, gave_up=1,
        forecast=Forecast(0.3, 0.2, 0.4), trend=(None, *shares), change=-0.3, due=2, history=points,
    )  # fmt: skip


@pytest.fixture
def report() -> Report:
    """One in which everything is there, and text is hostile."""
    marks = ("easy", "medium", "hard")
    times = (0.0, 1.0, 5000.0)
    return Report(
        made_at=NOW,
        filter=Filter(HOSTILE, "cpp", NOW - timedelta(days=99)),
        attempts=1234,
        sittings=20,
        sittings_since=NOW - timedelta(days=300),
        solved=9,
        topics=(topic("arrays"), topic(HOSTILE)),
        failed=11,
        modes=(
            FailureMode(HOSTILE, 7, 11, ((HOSTILE, 7),), 3, HOSTILE, "[" * 200, HOSTILE),
            FailureMode("empty", 1, 11, (), 4, "a/x"),
        ),
        findings=(FindingKind("leak", 2, 3, HOSTILE, HOSTILE),),
        backend=(AreaReport("SQL", 4, 0.3, "Use The Index, Luke"),),
        calendar=(CalendarDay(date(2026, 3, 1), 3, 2), CalendarDay(date(2026, 3, 2), 9, 0)),
        times=tuple(Solving(NOW, HOSTILE, "a", d, s, min(s, 900.0)) for d, s in zip(marks, times, strict=True)),
        next=(Advice("judge drill --topic dp", HOSTILE), Advice("judge new " + "x" * 90, "why")),
        dated_ahead=2,
    )  # fmt: skip


class Reader(HTMLParser):
    """Checks that tags are closed in order; keeps names and attributes."""

    VOID = ("meta", "br")

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_is_well_formed_and_needs_nothing_but_itself(report: Report) -> None:
    text = render_page(report, UTC)
    page = Reader(text)
    tags = [tag for tag, _ in page.seen]
    assert not {"script", "link", "img", "iframe", "object"} & set(tags)
    for _, attributes in page.seen:
        assert not {"src", "href", "onload", "style"} & attributes.keys()
    assert not re.search(r"https?:|@import|url\(", text)
    assert "\x1b" not in text
    assert tags.count("svg") == 6  # two trends, times and their legend, calendar, bars
    assert all(attributes.get("aria-label") for tag, attributes in page.seen if tag == "svg")


def test_an_empty_report_is_a_page_too(report: Report) -> None:
    empty = Report(NOW, Filter(), 0, 0, None, 0, (), 0, (), (), (), (), (), (), 0)
    assert Reader(render_page(empty, UTC)).seen


def test_every_number_in_a_drawing_is_finite(report: Report) -> None:
    drawings = re.findall(r"<svg.*?</svg>", render_page(report, UTC))
    assert drawings
    for drawing in drawings:
        assert not re.search(r'="[^"]*(nan|inf)', drawing)


@pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here")
def test_chromium_shows_it_on_a_phone_without_scrolling_sideways(report: Report, tmp_path: Path) -> None:
    """The page, let run one script that notes its widths; 360 is the narrowest phone still about."""
    assert CHROMIUM is not None
    text = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", render_page(report, UTC))
    script = """<script>
        const main = document.querySelector('main');
        main.style.width = '360px';
        const drawn = [...main.querySelectorAll('*')].map(e => e.getBoundingClientRect()).filter(r => r.width > 0);
        const right = Math.max(...drawn.map(r => r.right)) - main.getBoundingClientRect().left;
        document.title = `right ${Math.ceil(right)} drawn ${drawn.length}`;
    </script>"""
    page = tmp_path / "page.html"
    page.write_text(text.replace("</main>", "</main>" + script), encoding="utf-8")
    flags = (
        "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
        "--disable-component-update --disable-sync --dump-dom"
    )
    done = subprocess.run(
        [CHROMIUM, *flags.split(), f"--user-data-dir={tmp_path / 'chrome'}", page.as_uri()],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
        env={**os.environ, "HOME": str(tmp_path)},
    )
    found = re.search(r"<title>right (\d+) drawn (\d+)</title>", done.stdout)
    assert found, done.stdout[:500]
    assert int(found[1]) <= 360
    assert int(found[2]) > 100


def test_words() -> None:
    assert [percent(p) for p in (0.0, 0.001, 0.344, 0.999, 1.0)] == ["0 %", "1 %", "34 %", "99 %", "100 %"]
    assert chance_words(Forecast(0.5, 0.2, 0.8)) == "too little to say"
    assert chance_words(Forecast(0.34, 0.18, 0.55)) == "34 % (18–55)"
    assert [minutes(s) for s in (0, 59.6, 245, 3661)] == ["0:00", "1:00", "4:05", "1:01:01"]
    assert [change_words(c) for c in (None, 0.21, -0.3)] == ["", "up 21 in 30 days", "down 30 in 30 days"]
    assert sparkline((None, 0.0, 0.5, 1.0), ascii=False) == " ▁▅█"
    assert sparkline((None, 0.0, 0.5, 1.0), ascii=True) == " 059"
