"""The screen of ``judge why``: the smallest failing input, what failing inputs have in common, what else was asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...model.problem import Problem
from ...verdict import Verdict
from ...why.explanation import Edit, Explanation, Fix, Twin
from .counterexample import render_counterexample
from .plain import count
from .verdict_screen import render, render_facts
from .why_words import share
from .writer import Writer

if TYPE_CHECKING:
    from rich.console import Console


def render_explanation(found: Explanation, problem: Problem, *, console: Console, file: str, how: bool) -> None:
    """Writes all that was found out; ``file`` is the submission as named on the command line. ``how``: edits are
    shown, and not only their lines."""
    out = Writer(console)
    result = found.result
    if result.verdict is Verdict.ACCEPTED:
        out.line((f"✓ Accepted on all {count(result.cases.total, 'case')}", "bold green"))
        out.paragraph("There is nothing to explain.", indent=2)
        return
    if result.counterexample is None or found.facts is None or result.checks:
        render(result, problem, attempt=None, console=console, file=file)
        if found.facts is not None and found.facts.total:
            out.gap()
            render_facts(out, found.facts, indent=2)
    else:
        out.heading((f"✗ {result.verdict.heading}", "bold red"), (problem.title, "bold"), (problem.name, "dim"))
        out.gap()
        render_counterexample(out, result, result.counterexample, problem, file=file)
        render_facts(out, found.facts, indent=4)
    if found.twin is not None:
        out.gap()
        _twin(out, found.twin)
    if found.fixes is not None:
        out.gap()
        _fixes(out, found, found.fixes, how)


def _fixes(out: Writer, found: Explanation, fixes: tuple[Fix, ...], how: bool) -> None:
    for i, fix in enumerate(fixes[: 1 if how else None]):
        text = f"{_place(fix)} all {count(fix.cases, 'case')} pass."
        out.paragraph(text, indent=2, style="bold" if i == 0 else "")
        if how:
            for edit in fix.edits:
                _edit(out, edit)
    rest = (len(fixes) - 1 if how else 0) if fixes else 0
    if rest:
        out.paragraph(f"{count(rest, 'other change')} {'does' if rest == 1 else 'do'} as well.", indent=2)
    if found.others:
        more = count(found.others, "more change")
        passes = "passes" if found.others == 1 else "pass"
        out.paragraph(
            f"{more} {passes} the small scope and {'was' if found.others == 1 else 'were'} not judged further.",
            indent=2,
        )
    if not fixes and found.tried:
        out.paragraph(
            f"No edit was found that makes every case pass: {count(found.tried, 'change')} tried, one at a time and in "
            "pairs (another operator, number, name, guard or type; a statement left out, put in or moved).",
            indent=2,
        )
    elif not fixes and found.stopped is None:
        out.paragraph(
            "No edit is looked for: no small input fails, and what is too slow is not mended by one change. "
            "`judge bench` shows how it grows.",
            indent=2,
        )
    if found.stopped is not None and not fixes:
        out.paragraph(f"Not all there are were tried: {found.stopped}.", indent=2, style="dim")


def _place(fix: Fix) -> str:
    lines = list(dict.fromkeys(edit.line for edit in fix.edits))
    if len(lines) == 1:
        return f"With one change on line {lines[0]}"
    return f"With changes on lines {', '.join(map(str, lines[:-1]))} and {lines[-1]}"


def _edit(out: Writer, edit: Edit) -> None:
    out.line((f"line {edit.line}", "dim"), indent=4)
    for text in edit.was.split("\n"):
        out.line((f"- {text}", "red"), indent=4)
    for text in edit.now.split("\n"):
        out.line((f"+ {text}", "green"), indent=4)


def _twin(out: Writer, twin: Twin) -> None:
    if twin.exact:
        text = f"On all {count(twin.inputs, 'small input')} your program answers exactly like a known mistake:"
    else:
        alike = share(twin.alike / twin.failing)
        text = f"Much like a known mistake, with the same answer on {alike} of the inputs on which yours fails:"
    out.paragraph(text, indent=2, style="bold")
    out.paragraph(twin.shows, indent=4)
