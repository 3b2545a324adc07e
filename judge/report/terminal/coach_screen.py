"""``judge report`` on a terminal. No rich here: it has to appear at once."""

from __future__ import annotations

import textwrap

from ...coach.report import WEEKS, Report, TopicReport
from ...coach.skill import Forecast
from .coach_words import (
    ahead_words,
    chance_words,
    filter_words,
    notes,
    percent,
    since_words,
    sparkline,
    time_words,
    tone,
    where_words,
)
from .measures import ratio_text
from .plain import clip, count
from .tables import BOLD, CYAN, DIM, GREEN, RED, Cell, write_prose_table, write_table
from .terminal import Terminal

WIDE = 120  # narrower terminals get the notes below the table


def show_report(report: Report, terminal: Terminal) -> None:
    """The whole screen."""
    chosen = filter_words(report)
    terminal.line(("Where you stand", BOLD), (f"   {chosen}" if chosen else "", DIM))
    if not report.sittings:
        _text(terminal, "Nothing was judged yet." if not chosen else "Nothing in the log matches.")
    else:
        said = f"{count(report.attempts, 'attempt')} in {count(report.sittings, 'sitting')}, {report.solved:,} solved"
        _text(terminal, said + since_words(report))
        _topics(report, terminal)
        _modes(report, terminal)
        _findings(report, terminal)
    _backend(report, terminal)
    _heading(terminal, "Next")
    table = [[Cell(str(i)), Cell(a.command, BOLD), Cell(a.why)] for i, a in enumerate(report.next, start=1)]
    if table:
        write_prose_table(table, terminal, indent=2)
    if warning := ahead_words(report.dated_ahead):
        terminal.write("\n")
        _text(terminal, warning)


def _topics(report: Report, terminal: Terminal) -> None:
    _heading(terminal, "Topics, weakest first", "the chance to pass a fresh medium problem now, 90 % interval")
    heads = ("topic", "chance", f"{WEEKS} weeks", "solved", "first", "time / target", "")
    table = [[Cell(head, DIM) for head in heads]]
    more = [", ".join([*notes(t), *_ratio(t)]) for t in report.topics]
    wide = terminal.width >= WIDE or not terminal.tty
    for t, note in zip(report.topics, more, strict=True):
        table.append(
            [
                Cell(t.topic, BOLD),
                Cell(chance_words(t.forecast), _colour(t.forecast)),
                Cell(sparkline(t.trend, ascii=terminal.ascii), CYAN),
                Cell(f"{t.solved} of {t.problems}"),
                Cell("" if t.first_try is None else percent(t.first_try)),
                Cell(time_words(t)),
                Cell(note if wide else ""),
            ]
        )
    write_table(table, terminal, shrink=((6, 4), (0, 8)), indent=2)
    if not wide:
        lines = [[Cell(t.topic, DIM), Cell(note)] for t, note in zip(report.topics, more, strict=True) if note]
        if lines:
            terminal.write("\n")
            write_prose_table(lines, terminal, indent=2)


def _ratio(topic: TopicReport) -> list[str]:
    return [] if topic.ratio is None else [f"{ratio_text(topic.ratio)} the reference"]


def _colour(forecast: Forecast) -> int:
    if forecast.too_little_to_say:
        return DIM
    return {"weak": RED, "strong": GREEN, "": 0}[tone(forecast)]


def _modes(report: Report, terminal: Terminal) -> None:
    if not report.modes:
        return
    _heading(terminal, "You lose on", "in how many of the sittings with a failure")
    table = []
    for m in report.modes:
        where = where_words(m)
        table.append([Cell(m.label, BOLD), Cell(f"{m.sittings} of {m.of}"), Cell(where), Cell(m.trains or "")])
    head = [Cell(h, DIM) for h in ("", "", "where", "train it on")]
    write_table([head, *table], terminal, shrink=((2, 12), (3, 12)), indent=2)
    first = report.modes[0]
    if first.case is not None:
        text = f"«{first.label}», last shown by attempt {first.attempt} at {first.problem}: {first.case}"
        terminal.line((clip(f"  {terminal.plain(text)}", terminal.width, ascii=terminal.ascii), DIM))


def _findings(report: Report, terminal: Terminal) -> None:
    if not report.findings:
        return
    _heading(terminal, "Findings")
    table = [
        [Cell(f.kind, BOLD), Cell(count(f.problems, "problem")), Cell(f.problem), Cell(f.message)]
        for f in report.findings
    ]
    write_prose_table(table, terminal, indent=2)


def _backend(report: Report, terminal: Terminal) -> None:
    if not report.backend:
        return
    _heading(terminal, "Backend, points of a good answer that you made")
    table = [
        [
            Cell(a.area, BOLD),
            Cell(percent(a.share), RED if a.weak else 0),
            Cell(count(a.questions, "question")),
            Cell(a.resource if a.weak else ""),
        ]
        for a in report.backend
    ]
    write_prose_table(table, terminal, indent=2)


def _heading(terminal: Terminal, text: str, more: str = "") -> None:
    terminal.write("\n")
    terminal.line((text, BOLD), (f"   {more}" if more and len(text) + len(more) + 3 <= terminal.width else "", DIM))


def _text(terminal: Terminal, text: str) -> None:
    plain = terminal.plain(text)
    for line in textwrap.wrap(plain, max(terminal.width - 2, 16)) if terminal.wraps else [plain]:
        terminal.write(f"  {line}\n")
