"""A report, a scorecard and a benchmark in which everything is there and text is hostile; what reads their pages."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest

from judge.coach.advice import Advice
from judge.coach.backend import AreaReport
from judge.coach.debrief import Debrief, Earlier, Failed, Scorecard, Spoken
from judge.coach.failures import FailureMode, FindingKind
from judge.coach.report import CalendarDay, Filter, Report, Solving
from judge.coach.skill import DatedForecast, Forecast
from judge.coach.topic_report import TopicReport
from judge.report.html.bench_page import page as bench_page
from judge.report.html.coach_page import render_page
from judge.report.html.scorecard_page import page as scorecard_page
from judge.timing.comparison import Bench, BenchPoint, Entry
from judge.verdict import Finding, Growth, Timing

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
HOSTILE = '</title><script>alert(1)</script>" onload="x\x1b[31m'
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def topic(name: str) -> TopicReport:
    shares = [0.1 * i for i in range(9)]
    points = tuple(DatedForecast(NOW - timedelta(days=9 - 10 * s), Forecast(s + 0.05, s / 2, s + 0.1)) for s in shares)
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


@pytest.fixture
def read() -> Callable[[str], Reader]:
    """``read(page)``: its tags, once it is known that they are closed in order."""
    return Reader


@pytest.fixture
def bench() -> Bench:
    def entry(name: str, factor: int, sizes: int, found: str | None) -> Entry:
        points = tuple(BenchPoint(2**k, factor * 4**k, 5 * factor * 4**k, float(factor)) for k in range(4, sizes))
        return Entry(name, "cpp", False, points, Growth(found, "O(n)", found is not None), HOSTILE, 1.5)

    files = (
        entry("reference.cpp", 3, 21, "O(n)"),
        entry(HOSTILE, 9, 9, None),
        entry("never.py", 1, 4, None),
    )
    return Bench("mini/total", HOSTILE, ("random", HOSTILE), "O(n)", files)


@pytest.fixture
def scorecard() -> Scorecard:
    """A question with a second one after it, one that was not answered, one about a problem; a problem out of time."""
    asked = Spoken(
        "question", HOSTILE, "Explain `del`.\n\nAnd `gc.collect()`.", 240.0, 100.0, True, False,
        ("`with` is the way.",), (HOSTILE,), (HOSTILE,), HOSTILE, day=1, then="What does `gc.freeze()` do?",
    )  # fmt: skip
    left = Spoken("question", "left", "", 240.0, 0.0, False, True, (), (), (), "")
    questions = "1. How?\n\n2. And `nums`?"
    after = Spoken("follow-up", "mini/total", questions, 240.0, 300.0, True, True, (), ("O(n)",), (), "")
    failed = Failed(3, 300.0, "wrong_answer", (HOSTILE,), 1, 5321, {"args": [HOSTILE], "expected": 1, "got": None})
    problem = Debrief(
        "mini/total", HOSTILE, "easy", "cpp", "out of time", 900.0, 2000.0, None, 1100.0, 1, 2, 1, False, (failed,),
        Timing(1.08, 1.0, 1.2, 800, 700, 1000, "grid", 10.0), Growth("O(n)", "O(n)", True),
        (Finding("undefined-behaviour", HOSTILE, 7),), Earlier(0, 0, (), None),
    )  # fmt: skip
    rubric = (("Clarity", "Says `why`.", "yes"), ("Depth", HOSTILE, None))
    return Scorecard(
        "s", NOW, 60.0, True, (asked, left, after), (problem,), rubric, (HOSTILE,), ("Drew it.",), HOSTILE, ()
    )


@pytest.fixture(params=["bench", "report", "scorecard"])
def page(request: pytest.FixtureRequest, bench: Bench, report: Report, scorecard: Scorecard) -> str:
    """Each of the pages."""
    made: str = request.param
    return {
        "bench": lambda: bench_page(bench),
        "report": lambda: render_page(report, UTC),
        "scorecard": lambda: scorecard_page(scorecard),
    }[made]()


# Notes how far to the right anything reaches (what scrolls within its place does not count), and the smallest letters.
_MEASURE = """<script>
    const main = document.querySelector('main');
    main.style.width = '360px';
    const seen = [...main.querySelectorAll('*')].filter(e => e.getBoundingClientRect().width > 0);
    const wide = seen.filter(e => !e.closest('.scroll table'));
    const right = Math.max(...wide.map(e => e.getBoundingClientRect().right)) - main.getBoundingClientRect().left;
    const letters = seen.filter(e => e.tagName == 'text').map(e => e.getBoundingClientRect().height);
    document.title = `right ${Math.ceil(right)} letters ${Math.floor(Math.min(...letters))} drawn ${seen.length}`;
</script>"""


@pytest.fixture
def on_a_phone(tmp_path: Path) -> Callable[[str], tuple[int, int, int]]:
    """(right edge, height of the smallest letters of a drawing, elements seen) of a page 360 px wide, in Chromium."""
    if CHROMIUM is None:
        pytest.skip("there is no Chromium here")
    browser = CHROMIUM

    def measure(text: str) -> tuple[int, int, int]:
        text = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", text)
        file = tmp_path / "page.html"
        file.write_text(text.replace("</main>", "</main>" + _MEASURE), encoding="utf-8")
        flags = (
            "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
            "--disable-component-update --disable-sync --window-size=390,900 --dump-dom"
        )
        done = subprocess.run(
            [browser, *flags.split(), f"--user-data-dir={tmp_path / 'chrome'}", file.as_uri()],
            capture_output=True,
            text=True,
            timeout=120,
            check=True,
            env={**os.environ, "HOME": str(tmp_path)},
        )
        found = re.search(r"<title>right (\d+) letters (\d+) drawn (\d+)</title>", done.stdout)
        assert found, done.stdout[:500]
        return int(found[1]), int(found[2]), int(found[3])

    return measure
