"""The screen of ``judge why``: the smallest failing input, what failing inputs have in common, what else was asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...model.problem import Problem
from ...verdict import Verdict
from ...why.explanation import Explanation, Twin
from .counterexample import render_counterexample
from .plain import count
from .verdict_screen import render, render_facts
from .why_words import share
from .writer import Writer

if TYPE_CHECKING:
    from rich.console import Console


def render_explanation(found: Explanation, problem: Problem, *, console: Console, file: str) -> None:
    """Writes all that was found out; ``file`` is the submission as named on the command line."""
    out = Writer(console)
    result = found.result
    if result.verdict is Verdict.ACCEPTED:
        out.line((f"✓ Accepted on all {count(result.cases.total, 'case')}", "bold green"))
        out.paragraph("There is nothing to explain.", indent=2)
        return
    if result.counterexample is None or found.facts is None:
        render(result, problem, attempt=None, console=console, file=file)
    else:
        out.heading((f"✗ {result.verdict.heading}", "bold red"), (problem.title, "bold"), (problem.name, "dim"))
        out.gap()
        render_counterexample(out, result, result.counterexample, problem, file=file)
        render_facts(out, found.facts, indent=4)
    if found.twin is not None:
        out.gap()
        _twin(out, found.twin)


def _twin(out: Writer, twin: Twin) -> None:
    if twin.exact:
        text = f"On all {count(twin.inputs, 'small input')} your program answers exactly like a known mistake:"
    else:
        alike = share(twin.alike / twin.failing)
        text = f"Much like a known mistake, with the same answer on {alike} of the inputs on which yours fails:"
    out.paragraph(text, indent=2, style="bold")
    out.paragraph(twin.shows, indent=4)
