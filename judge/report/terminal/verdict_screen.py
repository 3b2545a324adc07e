"""The screen of ``judge run``: one result, rendered. Short when accepted; all that helps when not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...coach.groups import GROUPS
from ...languages import language_title
from ...model.problem import Problem
from ...verdict import Check, Facts, Finding, Result, Verdict
from .counterexample import render_counterexample
from .measures import growth_words, memory_words, power, time_words
from .plain import cells, clip, count, limited
from .shown_cases import render_shown
from .why_words import facts_sentences
from .writer import Writer

if TYPE_CHECKING:
    from rich.console import Console

DIAGNOSTIC_LINES, WARNING_LINES = 60, 8
_MARKS = {True: ("✓", "green"), False: ("✗", "bold red"), None: ("·", "dim")}
_COLORS = {
    Verdict.ACCEPTED: "bold green",
    Verdict.TIME_LIMIT: "bold magenta",
    Verdict.MEMORY_LIMIT: "bold magenta",
    Verdict.OUTPUT_LIMIT: "bold magenta",
    Verdict.JUDGE_ERROR: "bold cyan",
}


def render(
    result: Result,
    problem: Problem,
    *,
    attempt: int | None,
    console: Console,
    file: str | None = None,
    blind: bool = False,
) -> None:
    """Writes the verdict and what explains it; ``attempt`` is its number in the log, None where it is not logged.

    ``file`` is the submission as named on the command line, for the command that runs the case again. ``blind`` leaves
    out what tells the topic: the problem's full name and that command.
    """
    out = Writer(console)
    mark = "✓" if result.verdict is Verdict.ACCEPTED else "!" if result.verdict is Verdict.JUDGE_ERROR else "✗"
    language = language_title(result.language)
    out.heading(
        (f"{mark} {result.verdict.heading}", _COLORS.get(result.verdict, "bold red")),
        (problem.title, "bold"),
        (language if blind else f"{problem.name} · {language}", "dim"),
    )
    if result.cases.total:
        out.line(f"{result.cases.passed:,} of {count(result.cases.total, 'case')} passed", indent=2)
    if result.message:
        out.paragraph(result.message, indent=2)
    if result.verdict is Verdict.JUDGE_ERROR:
        out.paragraph("This is a fault of the judge or of the problem package, not of your program.", indent=2)
    _checks(out, result.checks)
    _diagnostics(out, result, file)
    if result.shown:
        out.gap()
        render_shown(out, result, problem, file=file, again=not blind)
    elif result.counterexample is not None:
        out.gap()
        render_counterexample(out, result, result.counterexample, problem, file=file, again=not blind)
        if result.facts is not None:
            render_facts(out, result.facts, indent=4)
        out.gap()
    _measures(out, result, problem)
    for finding in result.findings:
        _finding(out, finding)
    for pitfall in result.pitfalls:
        out.prose_field("pitfall", pitfall.message, indent=2)
    _footer(out, result, attempt)


def render_facts(out: Writer, facts: Facts, *, indent: int) -> None:
    """What holds of the failure on the whole small scope: a field, and a line for each further sentence."""
    for i, sentence in enumerate(facts_sentences(facts)):
        out.prose_field("fails on" if i == 0 else "", sentence, indent=indent)


def in_groups(checks: tuple[Check, ...]) -> list[Check]:
    """In the order in which an interviewer asks; what has no group before its name comes first, as it was."""
    return sorted(
        checks, key=lambda check: GROUPS.index(group) if (group := check.name.split("/")[0]) in GROUPS else -1
    )


def _checks(out: Writer, checks: tuple[Check, ...]) -> None:
    checks = tuple(in_groups(checks))
    room = min(max((cells(check.name) for check in checks), default=0), 28)
    for check in checks:
        mark, style = _MARKS[check.passed]
        lines = out.wrapped(check.about if check.passed is not None else "not reached", out.width - 4 - room - 2)
        name = clip(out.plain(check.name), room, ascii=out.ascii).ljust(room)
        out.line((mark, style), (f" {name}  ", "" if check.passed else style), lines[0] if lines else "", indent=2)
        out.lines(lines[1:], indent=room + 6)
    failed = [check.name for check in checks if check.passed is False]
    if failed:
        held = sum(check.passed is True for check in checks)
        out.line(f"{held} of {len(checks)} checks hold; the first that does not is {failed[0]}.", indent=2)


def _diagnostics(out: Writer, result: Result, file: str | None) -> None:
    # Not cut at the width: what a diagnostic says at its end is often the point.
    text = result.compile.diagnostics.strip("\n") if result.compile is not None else ""
    if text.strip():
        most = DIAGNOSTIC_LINES if result.verdict is Verdict.COMPILE_ERROR else WARNING_LINES
        out.lines(limited(text, lines=most, width=20 * out.width, ascii=out.ascii), indent=2)
    for warned in result.warnings:
        # As compilers write it, so that an editor can jump.
        place = f"{file}:{warned.line}:{warned.column}: " if file is not None else f"line {warned.line}: "
        option = f" [-W{warned.option}]" if warned.option else ""
        out.line((place, "dim"), ("warning: ", "magenta"), f"{warned.message}{option}", indent=2)


def _measures(out: Writer, result: Result, problem: Problem) -> None:
    if result.time is not None:
        over = result.verdict is Verdict.TIME_LIMIT
        out.prose_field("time", time_words(result.time), indent=2, style="bold magenta" if over else "")
    if result.complexity is not None and (growth := growth_words(result.complexity)) is not None:
        out.prose_field("growth", growth, indent=2)
    if result.memory_kib is not None:
        over = result.verdict is Verdict.MEMORY_LIMIT
        words = memory_words(result.memory_kib, problem.limits.memory_mib)
        out.prose_field("memory", words, indent=2, style="bold magenta" if over else "")


def _finding(out: Writer, finding: Finding) -> None:
    place = f"line {finding.line}: " if finding.line is not None else ""
    message = power(finding.message) if finding.kind == "slow-growth" else finding.message
    out.prose_field("finding", f"{place}{message} [{finding.kind}]", indent=2, style="magenta")


def _footer(out: Writer, result: Result, attempt: int | None) -> None:
    facts = [f"seed {result.seed}", f"{result.seconds:.1f} s"]
    if attempt is not None:
        facts.append(f"attempt {attempt:,}")
    out.paragraph(" · ".join(facts), indent=2, style="dim")
    if result.contained:
        out.paragraph(result.contained, indent=2, style="dim")
