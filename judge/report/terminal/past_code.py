"""The code of a past attempt with its verdict, and what changed between two."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import tzinfo
from difflib import unified_diff
from typing import TYPE_CHECKING

from ...catalog.load import case_mismatch
from ...languages import LANGUAGES, language_title
from ...model.problem import Problem
from ...store.modes import is_whole
from ...verdict import Result, Verdict
from .plain import clean, limited
from .tables import CYAN, DIM, GREEN, RED
from .terminal import Terminal
from .values import one_line
from .verdict_screen import render
from .writer import Writer

if TYPE_CHECKING:
    from rich.console import Console

    from ...store.attempt import Attempt

OUTPUT_LINES = 20


def render_past(
    attempt: Attempt,
    code: str | None,
    missing: str,
    problem: Problem | None,
    console: Console,
    *,
    zone: tzinfo | None = None,
) -> None:
    """Code, verdict and counterexample; ``missing`` is said where there is no code. Times in ``zone``, the machine's
    own if None; ``problem`` is None where its package is gone.
    """
    out = Writer(console)
    mode = "" if is_whole(attempt.mode) else f" · {attempt.mode} only"
    when = f"{attempt.started_at.astimezone(zone):%Y-%m-%d %H:%M}{mode}"
    level = f" · {attempt.level}" if attempt.level is not None else ""
    about = f"{attempt.problem} · {language_title(attempt.language)}{level}"
    out.heading((f"Attempt {attempt.id}", "bold"), (about, ""), (when, "dim"))
    out.gap()
    if code is None:
        out.paragraph(missing, indent=2)
    else:
        _code(out, code, attempt.language)
    out.gap()
    result = attempt.result
    example = attempt.counterexample
    fits = problem is None or example is None or case_mismatch(problem, example["args"]) is None
    if problem is not None and fits:
        about_of = {check.name: check.about for check in problem.checks}
        about_of |= {check.name: check.about for check in problem.compile_checks}
        checks = tuple(replace(check, about=about_of.get(check.name, "")) for check in result.checks)
        render(replace(result, checks=checks), problem, attempt=attempt.id, console=console)
    else:
        _verdict(out, result, attempt)
    if example is not None and not (problem is not None and fits and result.counterexample is not None):
        _counterexample(out, attempt)
    if attempt.verdict is Verdict.COMPILE_ERROR:
        out.paragraph(
            f"What the compiler said is not kept: `judge log restore {attempt.id}` and judge the file again.", indent=2
        )


def _code(out: Writer, code: str, language: str) -> None:
    text = clean(code.expandtabs(4) if out.console.is_terminal else code)
    if not out.console.is_terminal:
        out.console.file.write(text if text.endswith("\n") else text + "\n")
        return
    from rich.syntax import Syntax

    record = LANGUAGES.get(language)
    lexer = Syntax.guess_lexer(f"x{record.suffix}") if record is not None else "text"
    shown = Syntax(
        text.rstrip("\n"), lexer, theme="ansi_dark", line_numbers=True, word_wrap=True, background_color="default"
    )
    out.console.print(shown)


def _verdict(out: Writer, result: Result, attempt: Attempt) -> None:
    """What can be said without the package, or with one that is another by now."""
    mark, style = ("✓", "bold green") if result.verdict is Verdict.ACCEPTED else ("✗", "bold red")
    out.heading((f"{mark} {result.verdict.heading}", style))
    out.line(f"{result.cases.passed:,} of {result.cases.total:,} cases passed", indent=2)
    for finding in result.findings:
        place = f"line {finding.line}: " if finding.line is not None else ""
        out.prose_field("finding", f"{place}{finding.message} [{finding.kind}]", indent=2, style="magenta")
    out.paragraph(f"seed {result.seed} · {result.seconds:.1f} s · attempt {attempt.id:,}", indent=2, style="dim")


def _counterexample(out: Writer, attempt: Attempt) -> None:
    """The values as JSON, and what was too large to be kept."""
    example = attempt.counterexample
    assert example is not None
    out.gap()
    out.line(
        ("Counterexample", "bold"), (f"  {', '.join(attempt.labels)}" if attempt.labels else "", "magenta"), indent=2
    )
    for name in ("args", "expected", "got"):
        if name in example["omitted"]:
            out.field(name, [f"not kept: {example['omitted'][name]}"], indent=4, style="dim")
        elif name != "got" or example["answered"]:
            shown = one_line(json.dumps(example[name], ensure_ascii=False), out.width - 16, ascii=out.ascii)
            out.field(name, [shown], indent=4)
    for name in ("note", "trace", "stdout", "stderr"):
        if text := example.get(name):
            out.field(name, limited(text, lines=OUTPUT_LINES, width=out.width - 16, ascii=out.ascii), indent=4)


def show_difference(
    older: Attempt,
    before: str,
    newer: Attempt,
    after: str,
    *,
    same: bool,
    terminal: Terminal,
    zone: tzinfo | None = None,
) -> None:
    """A unified diff from ``before`` to ``after``; ``same``: the files do not differ in a single byte."""
    if before == after:
        what = "are the same code" if same else "differ in line ends or a byte order mark only"
        terminal.line((f"Attempts {older.id} and {newer.id} {what}.", 0))
        return
    for line in _diff(_title(older, zone), before, _title(newer, zone), after):
        terminal.write(terminal.in_style(clean(line), _COLORS.get(line[:1], 0)) + "\n")


_COLORS = {"+": GREEN, "-": RED, "@": CYAN, "\\": DIM}


def _title(attempt: Attempt, zone: tzinfo | None) -> str:
    when = f"{attempt.started_at.astimezone(zone):%Y-%m-%d %H:%M}"
    return f"{attempt.problem}, attempt {attempt.id}, {attempt.verdict.heading}, {when}"


def _diff(title_before: str, before: str, title_after: str, after: str) -> Iterator[str]:
    """Lines without their ends; a last line without one is said to have none, as ``diff`` does."""
    old, new = ([f"{line}\n" for line in text.split("\n")] for text in (before, after))
    for lines in (old, new):
        last = lines.pop().removesuffix("\n")
        lines += [last] if last else []
    for line in unified_diff(old, new, title_before, title_after, lineterm="\n"):
        yield line.removesuffix("\n")
        if not line.endswith("\n"):
            yield "\\ No newline at end of file"
