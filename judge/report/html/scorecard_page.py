"""``judge mock --html``: the scorecard of an interview."""

from __future__ import annotations

import json
from typing import Any

from ...coach.clock import minutes_text
from ...coach.debrief import Debrief, Failed, Scorecard, Spoken
from ...verdict import Verdict
from ..terminal.plain import clip, count
from ..terminal.scorecard_screen import missed, problem_words, spoken_words, summary
from .plots import time_used
from .rendering import render

_VALUE = 300  # characters of a failing case's values


def page(card: Scorecard) -> str:
    """The whole document."""
    local = card.started.astimezone()
    return render(
        "scorecard.html.jinja",
        title=f"Mock interview, {local:%Y-%m-%d}",
        moment=f"{local:%H:%M}, {card.minutes:g} minutes{'' if card.finished else ', not finished'}",
        card=card,
        summary=summary(card),
        questions=[_spoken(s) for s in card.spoken if s.kind == "question"],
        problems=[_problem(p) for p in card.problems],
        follow_ups=[_spoken(s) for s in card.spoken if s.kind == "follow-up"],
        missed=missed(card),
    )


def _spoken(one: Spoken) -> dict[str, Any]:
    return {
        "spoken": one,
        "heading": one.subject if one.day is None else f"Day {one.day}: {one.subject}",
        "words": spoken_words(one),
        "lines": [line for line in one.question.split("\n") if line.strip()],
        "bar": time_used(one.used_s, one.allowed_s),
    }


def _problem(debrief: Debrief) -> dict[str, Any]:
    after = debrief.accepted_s if debrief.accepted_s is not None else debrief.used_s
    return {
        "debrief": debrief,
        "words": problem_words(debrief),
        "bar": time_used(after, debrief.allowed_s),
        "failures": [_failure(f) for f in debrief.failures],
    }


def _failure(failed: Failed) -> tuple[str, str]:
    """What went wrong, and the failing case as lines; empty where it was not kept."""
    labels = f": {', '.join(failed.labels)}" if failed.labels else ""
    words = f"{Verdict(failed.verdict).heading} after {minutes_text(failed.elapsed_s)}, "
    words += f"{failed.passed:,} of {count(failed.total, 'case')} passed{labels}"
    case = failed.counterexample
    if case is None or case.get("omitted"):
        return words, ""
    return words, "\n".join(f"{key:8} {clip(json.dumps(case.get(key)), _VALUE)}" for key in ("args", "expected", "got"))
