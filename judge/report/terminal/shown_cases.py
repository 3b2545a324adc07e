"""The cases that were asked for, one below the other: what went in, what came, what was printed, which are right."""

from __future__ import annotations

from ...model.problem import Problem
from ...verdict import Counterexample, Result, ShownCase, Tier
from .counterexample import render_again, render_case
from .writer import Writer

STEPS = 60  # of a sequence that are shown of a case
_MARKS = {True: ("✓", "green"), False: ("✗", "bold red"), None: ("·", "dim")}


def render_shown(out: Writer, result: Result, problem: Problem, *, file: str | None = None, again: bool = True) -> None:
    """Writes every case of ``result.shown``; of the first that failed all that is known.

    ``file`` and ``again`` as for a counterexample.
    """
    found = result.counterexample
    for number, shown in enumerate(result.shown, start=1):
        first = shown.passed is False and found is not None
        example = found if first and found is not None else _as_example(shown)
        mark, style = _MARKS[shown.passed]
        which = f"Case {number} of {len(result.shown)}" if len(result.shown) > 1 else "The case"
        failed = "" if shown.passed else f"  {shown.verdict.heading}" if shown.verdict else ""
        labels = f"  {', '.join(example.labels)}" if example.labels else ""
        out.line((f"{mark} {which}", style), (failed, style), (labels, "magenta"), indent=2)
        render_case(out, shown.verdict, example, problem, cut_bytes=shown.cut_bytes, steps_before=STEPS)
        if first:
            if again:
                render_again(out, result, example, problem, file)
            found = None
        out.gap()


def _as_example(shown: ShownCase) -> Counterexample:
    """As what draws a case takes it."""
    return Counterexample(
        args=shown.args,
        expected=shown.expected,
        got=shown.got,
        answered=shown.answered,
        labels=(),
        tier=Tier.GIVEN,
        stdout=shown.stdout,
        stderr=shown.stderr,
        note=shown.note,
        trace=shown.trace,
    )
