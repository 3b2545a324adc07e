"""Pages and words of a drill: the clock, results in a line, hints, the solution of who gave up, the debrief."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...coach.clock import Moment, clock_text, minutes_text
from ...coach.debrief import Debrief, Failed
from ...coach.session import ACCEPTED, GAVE_UP, SKIPPED, TIME, StageState
from ...coach.solution import ModelSolution
from ...languages import language_title
from ...model.problem import Problem
from ...store.levels import Level
from ...verdict import Cases, Result, Verdict, counterexample_from
from .counterexample import render_counterexample
from .frame import Part
from .measures import growth_words, ratio_text, time_words
from .plain import count
from .writer import Writer

if TYPE_CHECKING:
    from rich.console import Console

HELP = """\
Saving the file judges the samples of the statement. A submission judges everything and is what counts.

r     judge the samples now
s     submit: judge everything
h     the next hint; solved with a hint counts as hard at best when the next review is set
p     pause, where it is no interview: the clock stands still and the statement is hidden
e     open the file in $VISUAL or $EDITOR, here
g     give up: the solution and its explanation; the problem comes back soon
tab   the other pages: result, hints, solution, debrief
q     leave for now, or finish; `judge drill --resume` or `judge mock --resume` goes on

Arrows, page keys, j, k and space scroll. Ctrl-C leaves at once, Ctrl-Z goes to the shell, Ctrl-L paints anew.
The clock goes on while you are away, also when the terminal is killed. Everything is logged as it happens.
"""

_OUTCOME = {
    ACCEPTED: ("Accepted.", "bold green"),
    GAVE_UP: ("Given up.", "bold red"),
    TIME: ("Out of time.", "bold red"),
    SKIPPED: ("Left.", "dim"),
}


def clock_part(state: StageState, now: Moment) -> list[Part]:
    """The clock at the right margin: what is left, or how much it is over."""
    if state.stage.seconds <= 0:
        return []
    left = state.left_s(now)
    if state.closed is not None:
        return [(minutes_text(state.elapsed_s(now)), "dim")]
    if state.paused:
        return [(f"paused {clock_text(left)}", "bold yellow")]
    share = left / state.stage.seconds
    style = (
        "bold reverse red" if left <= 0 else "bold red" if share < 0.1 else "bold yellow" if share < 0.25 else "bold"
    )
    return [(clock_text(left), style)]


def outcome_words(state: StageState) -> tuple[str, str]:
    """How a closed problem ended, and the style for it."""
    return _OUTCOME.get(state.closed or "", ("Done.", "bold"))


def result_words(result: Result, *, samples: bool) -> str:
    """A judging in one line."""
    what = "Samples" if samples else "Submission"
    words = f"{what}: {result.verdict.heading}"
    if result.cases.total and result.verdict is not Verdict.COMPILE_ERROR:
        words += f", {result.cases.passed:,} of {count(result.cases.total, 'case')} passed"
    if samples and result.verdict is Verdict.ACCEPTED:
        words += "; s submits"
    return words


def hints_page(console: Console, hints: Sequence[str], there: int) -> None:
    """The hints given so far."""
    out = Writer(console)
    out.line((f"Hints, {len(hints)} of {there}", "bold"))
    for i, hint in enumerate(hints, start=1):
        out.gap()
        out.prose_field(f"{i}.", hint, room=2)


def solution_page(console: Console, problem: Problem, model: ModelSolution | None) -> None:
    """A solution, why it is right, and the hints that lead to it."""
    out = Writer(console)
    if model is None:
        out.paragraph("The package has no solution to show.")
        return
    complexity = problem.complexity
    out.heading((f"A solution in {language_title(model.language)}", "bold"), (model.file, "dim"))
    out.paragraph(f"{complexity.time} time, {complexity.space} space", style="dim")
    if model.why:
        out.gap()
        out.paragraph(model.why)
    out.gap()
    out.lines(model.code.rstrip("\n").expandtabs(4).split("\n"), indent=2, style="cyan")
    if model.hints:
        out.gap()
        out.line(("The way there", "bold"))
        for i, hint in enumerate(model.hints, start=1):
            out.prose_field(f"{i}.", hint, indent=2, room=2)
    if model.others:
        out.gap()
        out.line(("Other ways that are accepted", "bold"))
        for other in model.others:
            out.prose_field("-", other, indent=2, room=1)


def debrief_page(console: Console, debrief: Debrief, problem: Problem, *, file: str | None = None) -> None:
    """What became of a problem, and what to learn from it."""
    out = Writer(console)
    good = debrief.outcome == "accepted"
    out.heading(
        (f"{'✓' if good else '✗'} {debrief.outcome.capitalize()}", "bold green" if good else "bold red"),
        (debrief.title, "bold"),
        (" · ".join([debrief.problem, debrief.difficulty, language_title(debrief.language), *_level(debrief)]), "dim"),
    )
    out.prose_field("time", _time(debrief), indent=2)
    out.prose_field("attempts", _attempts(debrief), indent=2)
    if debrief.checks is not None:
        out.prose_field("checks", checks_words(debrief.checks), indent=2)
    if debrief.labels:
        labels = ", ".join(f"{label} ({n})" if n > 1 else label for label, n in debrief.labels.items())
        out.prose_field("failed on", labels, indent=2, style="magenta")
    if debrief.time is not None:
        out.prose_field("speed", time_words(debrief.time), indent=2)
    if debrief.growth is not None:
        words = growth_words(debrief.growth) or f"expected {debrief.growth.expected}; not measured"
        out.prose_field("growth", words, indent=2)
    for finding in debrief.findings:
        place = f"line {finding.line}: " if finding.line is not None else ""
        out.prose_field("finding", f"{place}{finding.message} [{finding.kind}]", indent=2, style="magenta")
    out.prose_field("earlier", _earlier(debrief), indent=2)
    if debrief.next_review is not None:
        local = debrief.next_review.astimezone()
        rated = f", rated {debrief.rating}" if debrief.rating else ""
        out.prose_field("next", f"review on {local:%A}, {local:%Y-%m-%d}{rated}", indent=2)
    for failed in debrief.failures:
        _failure(out, failed, problem, debrief.language, file)


def checks_words(checks: tuple[int, int]) -> str:
    """``17 of 23 checks hold``, of the best submission of a contract."""
    held, there = checks
    return f"{held} of {count(there, 'check')} hold"


def _level(debrief: Debrief) -> list[str]:
    """That of a starter which gives less than the usual one."""
    return [debrief.level] if debrief.level not in (None, Level.GUIDED) else []


def _time(debrief: Debrief) -> str:
    allowed = f" of {minutes_text(debrief.allowed_s)}" if debrief.allowed_s else ""
    if debrief.accepted_s is not None:
        words = f"{minutes_text(debrief.accepted_s)}{allowed} to the first accepted"
    else:
        words = f"{minutes_text(debrief.used_s)}{allowed} used, not accepted"
    return f"{words}; {minutes_text(max(debrief.over_s, 1))} over" if debrief.over_s else words


def _attempts(debrief: Debrief) -> str:
    parts = [count(debrief.submissions, "submission"), count(debrief.samples_runs, "run") + " on the samples"]
    if debrief.hints:
        parts.append(count(debrief.hints, "hint"))
    if debrief.solution_seen:
        parts.append("solution seen")
    return ", ".join(parts)


def _earlier(debrief: Debrief) -> str:
    before = debrief.earlier
    if not before.attempts:
        return "the first time"
    words = f"{count(before.attempts, 'attempt')}, {before.accepted} accepted"
    if before.times_s:
        best = min(before.times_s)
        words += f"; best time {minutes_text(best)}"
        if debrief.accepted_s is not None:
            words += " - faster now" if debrief.accepted_s < best else " - slower now"
    if before.best_ratio is not None and debrief.time is not None:
        words += f"; best speed {ratio_text(before.best_ratio)}, now {ratio_text(debrief.time.ratio)}"
    return words


def _failure(out: Writer, failed: Failed, problem: Problem, language: str, file: str | None) -> None:
    verdict = Verdict(failed.verdict)
    out.gap()
    out.line(
        (verdict.heading, "bold red"),
        f" at {minutes_text(failed.elapsed_s)}, {failed.passed:,} of {count(failed.total, 'case')} passed",
        (f"  attempt {failed.attempt:,}", "dim"),
        indent=2,
    )
    if failed.counterexample is None or failed.counterexample.get("omitted"):
        if failed.counterexample is not None and (family := failed.counterexample.get("family")):
            out.paragraph(f"a large input: «{family}»; too large to be kept", indent=4)
        return
    example = counterexample_from(failed.counterexample)
    result = Result(
        problem=problem.name,
        language=language,
        verdict=verdict,
        cases=Cases(failed.passed, failed.total),
        seed=0,
        source_hash="",
        counterexample=example,
    )
    render_counterexample(out, result, example, problem, file=file)
