"""The lines of a grading that runs: what they say, that they stay few, and never wider than the terminal."""

from __future__ import annotations

import io
import unicodedata

import pytest

from judge.report.terminal.grading_screen import MOST_ROWS, Counts, Row, progress_lines
from judge.report.terminal.terminal import SafeStream, Terminal

COUNTS = Counts(done=12, of=40, running=2, to_come=23, later=3, a_minute=14.2, left_s=112)
NAMES = (
    "ana",
    "bo 🙂👩‍👩‍👧‍👦 ✌️",
    "שלום",
    "مرحبا",
    "\u202ecod.exe",
    "\x1b]0;title\x07\x1b[2J\x1b[31mred",
    "a\nb\tc\r",
    "山田太郎" * 20,
    "e\u0301" * 40,
    "\x9b31m",
    "\ud800",
    "",
)


def terminal(width: int, height: int = 24, *, ascii: bool = False) -> Terminal:
    return Terminal(SafeStream(io.StringIO()), width, height, tty=True, styled=True, color=True, ascii=ascii)


def rows(count: int) -> list[Row]:
    return [Row(str(i + 1), "answers", float(i), NAMES[i % len(NAMES)], "arrays/two-sum", "a.py") for i in range(count)]


def test_counts_and_a_line_for_each_worker() -> None:
    assert progress_lines(
        COUNTS,
        [
            Row("1", "answers", 3.4, "ana", "arrays/two-sum", "two-sum.cpp"),
            Row("node7:4321", "timing", 130, "bo", "stacks/valid-parentheses", "valid-parentheses.second.py"),
        ],
        terminal(120),
    ) == [
        "12 of 40 judged, 2 running, 23 to come, 3 to be timed alone; 14.2 a minute, 2 min left",
        "  1           answers     3 s  ana  arrays/two-sum            two-sum.cpp",
        "  node7:4321  timing    2 min  bo   stacks/valid-parentheses  valid-parentheses.second.py",
    ]
    narrow = progress_lines(COUNTS, [], terminal(80))
    assert narrow == ["12 of 40 judged, 2 running, 23 to come, 3 to be timed alone", "14.2 a minute, 2 min left"]
    nothing = Counts(done=0, of=40, running=0, to_come=40, later=0, a_minute=None, left_s=None)
    assert progress_lines(nothing, [], terminal(80)) == ["0 of 40 judged, 0 running, 40 to come"]


@pytest.mark.parametrize("height", [24, 60])
def test_of_many_workers_those_are_shown_that_are_longest_at_it(height: int) -> None:
    lines = progress_lines(COUNTS, rows(32), terminal(120, height))
    assert len(lines) == 1 + MOST_ROWS
    assert [line.split()[0] for line in lines[1:-1]] == [str(i) for i in range(18, 33)]
    assert lines[-1] == "  and 17 more at work, who began later"
    assert len(progress_lines(COUNTS, rows(32), terminal(120, 8))) <= 7
    assert len(progress_lines(COUNTS, rows(32), terminal(120, 2))) == 2


@pytest.mark.parametrize("width", [20, 40, 80, 120])
@pytest.mark.parametrize("ascii", [False, True])
def test_no_name_breaks_the_screen(width: int, ascii: bool) -> None:
    hosts = [Row(f"{name}:4321", "timing", 1e9, name, f"{name}/x", name) for name in NAMES]
    for row in (*rows(len(NAMES)), *hosts):
        for line in progress_lines(COUNTS, [row], terminal(width, ascii=ascii)):
            assert not [c for c in line if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")]
            assert len(line) + len("^C") < width
            hebrew_or_arabic = sum("\u0590" <= c <= "\u06ff" for c in line)
            assert sum(1 if c.isascii() else 2 for c in line) - hebrew_or_arabic <= width  # where every sign is wide


def test_the_port_of_a_long_address_can_be_seen() -> None:
    row = Row("compute-0017.cluster.example.org:40123", "answers", 5, "ana", "arrays/two-sum", "two-sum.py")
    (line,) = progress_lines(COUNTS, [row], terminal(80))[2:]
    assert ":40123 " in line
    assert "two-sum.py" in line
