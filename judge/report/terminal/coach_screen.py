"""``judge report`` on a terminal. No rich here: it has to appear at once."""

from __future__ import annotations

import textwrap

from ...coach.groups import GIVEN
from ...coach.report import Report
from ...coach.skill import Forecast
from ...coach.topic_report import WEEKS, TopicReport
from .coach_words import (
    GIVEN_WORDS,
    SCALE,
    ahead_words,
    estimate_words,
    filter_words,
    interval_bar,
    narrowing_words,
    notes,
    percent,
    rough_words,
    since_words,
    sparkline,
    time_words,
    tone,
    where_group,
    where_words,
)
from .measures import ratio_text
from .plain import clip, count
from .tables import BOLD, CYAN, DIM, GREEN, RED, Cell, write_prose_table, write_table
from .terminal import Terminal

PATTERNS = 8  # lines of them on a terminal
TIMED = 100  # narrower terminals get the times among the notes, which stand below the table


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
        _patterns(report, terminal)
        _checks(report, terminal)
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
    piped = not terminal.tty  # a line holds all there is
    timed = piped or terminal.width >= TIMED
    heads = ["topic", "chance", SCALE, f"{WEEKS} weeks", "solved", "first", *["time / target"] * timed, *[""] * piped]
    table = [[Cell(head, DIM) for head in heads]]
    below = []
    for t in report.topics:
        said = ", ".join(filter(None, ["" if timed else time_words(t), rough_words(t), *notes(t), *_ratio(t)]))
        table.append(
            [
                Cell(t.topic, BOLD),
                Cell(estimate_words(t.forecast), _colour(t.forecast)),
                Cell(interval_bar(t.forecast, ascii=terminal.ascii), _colour(t.forecast)),
                Cell(sparkline(t.trend, ascii=terminal.ascii), CYAN),
                Cell(f"{t.solved} of {t.problems}"),
                Cell("" if t.first_try is None else percent(t.first_try)),
                *[Cell(time_words(t))] * timed,
                *[Cell(said)] * piped,
            ]
        )
        if said:
            below.append([Cell(t.topic, DIM), Cell(said)])
    write_table(table, terminal, shrink=((0, 12), (0, 8)), drop=(5, 3, 4, 2), indent=2)
    if below and not piped:
        terminal.write("\n")
        write_prose_table(below, terminal, indent=2)
    if words := narrowing_words(report):
        terminal.write("\n")
        _text(terminal, words)


def _patterns(report: Report, terminal: Terminal) -> None:
    """The weakest of which enough is known; where nothing is, the weakest guesses, as rough as they are."""
    known = [p for p in report.patterns if not p.forecast.too_little_to_say]
    shown = (known or report.patterns)[: None if not terminal.tty else PATTERNS]
    if not shown:
        return
    _heading(terminal, "Patterns, weakest first", "by the tags of the problems; a sitting counts for all of its tags")
    table = [[Cell(head, DIM) for head in ("pattern", "chance", SCALE, "solved", "train it")]]
    for p in shown:
        colour = _colour(p.forecast)
        table.append(
            [
                Cell(p.pattern, BOLD),
                Cell(estimate_words(p.forecast), colour),
                Cell(interval_bar(p.forecast, ascii=terminal.ascii), colour),
                Cell(f"{p.solved} of {p.problems}"),
                Cell(f"judge drill --tag {p.pattern}"),
            ]
        )
    write_table(table, terminal, shrink=((0, 12), (0, 8)), drop=(4, 2, 3), indent=2)
    left = len(report.patterns) - len(shown)
    if left and terminal.tty:
        _text(terminal, f"{count(left, 'other pattern')}: judge report --json")


def _checks(report: Report, terminal: Terminal) -> None:
    if not report.checks:
        return
    _heading(terminal, "Checks of contracts, weakest first", "the share to expect at first try, 90 % interval")
    table = [
        [Cell(head, DIM) for head in ("group", "held at first try", "share", SCALE, "contracts, what did not hold")]
    ]
    for group in report.checks:
        colour = _colour(group.forecast)
        table.append(
            [
                Cell(f"{group.group}/", BOLD),
                Cell(f"{group.held} of {group.reached}"),
                Cell(estimate_words(group.forecast), colour),
                Cell(interval_bar(group.forecast, ascii=terminal.ascii), colour),
                Cell(where_group(group)),
            ]
        )
    write_table(table, terminal, shrink=((4, 12),), drop=(3, 4), indent=2)
    if any(group.group in GIVEN for group in report.checks):
        return
    _text(terminal, GIVEN_WORDS)


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
