"""The scorecard of a mock interview on the terminal: what was ticked and what was measured, and no mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...coach.clock import minutes_text
from ...coach.debrief import Debrief, Scorecard, Spoken
from .measures import growth_words, ratio_text
from .plain import count
from .session_screen import checks_words
from .writer import Writer

if TYPE_CHECKING:
    from rich.console import Console

GRADE_STYLES = {"yes": "green", "partly": "yellow", "no": "red", None: "dim"}


def scorecard_screen(console: Console, card: Scorecard) -> None:
    """Writes the whole card."""
    out = Writer(console)
    local = card.started.astimezone()
    out.heading(
        ("Mock interview", "bold"),
        (f"{local:%Y-%m-%d %H:%M} · {card.minutes:g} minutes{'' if card.finished else ' · not finished'}", "dim"),
    )
    for line in summary(card):
        out.prose_field(line[0], line[1], indent=2, room=12)
    _rounds(out, card)
    out.gap()
    out.line(("Your assessment", "bold"))
    for item, _, grade in card.rubric:
        out.prose_field(item, grade or "not assessed", indent=2, room=18, style=GRADE_STYLES.get(grade, ""))
    _list(out, "Red flags", card.red_flags, "magenta")
    _list(out, "What stood out", card.stands_out, "green")
    if card.note:
        out.gap()
        out.line(("Your note", "bold"))
        out.paragraph(card.note, indent=2)
    _list(out, "Points to read up", missed(card), "")


def summary(card: Scorecard) -> list[tuple[str, str]]:
    """The counts at the head of the card."""
    made, of = card.points
    solved, problems = card.solved
    how = "by your own ticks"
    if card.contracts:
        how = f"{card.ticked[0]} of {card.ticked[1]} by your own ticks"
        how += "".join(f", {c.made} of {c.of} for {c.problem}" for c in card.contracts)
    lines = [("points made", f"{made} of {of}, {how}"), ("solved", f"{solved} of {problems} in time")]
    labels: dict[str, int] = {}
    for problem in card.problems:
        for label, number in problem.labels.items():
            labels[label] = labels.get(label, 0) + number
    if labels:
        lines.append(("failed on", ", ".join(labels)))
    return lines


def spoken_words(spoken: Spoken) -> str:
    """``5 of 7 points, 3 min of 4 min``."""
    if not spoken.answered:
        return "not answered"
    made, of = spoken.points
    late = ", time was over" if spoken.by_time else ""
    return f"{made} of {count(of, 'point')}, {minutes_text(spoken.used_s)} of {minutes_text(spoken.allowed_s)}{late}"


def problem_words(debrief: Debrief) -> str:
    """``accepted after 12 min of 18 min, 2 submissions, 1.08× the reference, O(n), as expected``."""
    after = debrief.accepted_s if debrief.accepted_s is not None else debrief.used_s
    parts = [
        f"{debrief.outcome} after {minutes_text(after)} of {minutes_text(debrief.allowed_s)}",
        count(debrief.submissions, "submission"),
    ]
    if debrief.checks is not None:
        parts.append(checks_words(debrief.checks))
    if debrief.level is not None and debrief.checks is not None:
        parts.append(f"from a {debrief.level} file")
    if debrief.hints:
        parts.append(count(debrief.hints, "hint"))
    if debrief.time is not None:
        parts.append(f"{ratio_text(debrief.time.ratio)} the reference")
    if debrief.growth is not None and (growth := growth_words(debrief.growth)) is not None:
        parts.append(growth)
    return ", ".join(parts)


def missed(card: Scorecard) -> tuple[str, ...]:
    """The points that were not made, of the questions that went worst, at most six."""
    answered = [s for s in card.spoken if s.answered]
    worst = sorted(answered, key=lambda s: s.points[0] / max(1, s.points[1]))
    found = []
    for spoken in worst[:3]:
        place = f"Day {spoken.day}" if spoken.day is not None else spoken.subject
        more = f" ({spoken.resource})" if spoken.resource else ""
        found += [f"{place}: {point}{more}" for point in spoken.missed[:2]]
    return tuple(found)


def _rounds(out: Writer, card: Scorecard) -> None:
    for heading, kind in (("Backend", "question"), ("Follow-ups", "follow-up")):
        spoken = [s for s in card.spoken if s.kind == kind]
        if spoken:
            out.gap()
            out.line((heading, "bold"))
        for one in spoken:
            out.prose_field(one.subject, spoken_words(one), indent=2, room=24)
            for flag in one.red_flags:
                out.prose_field("", f"red flag: {flag}", indent=2, room=24, style="magenta")
        if kind == "question" and card.problems:
            out.gap()
            out.line(("Code", "bold"))
            for debrief in card.problems:
                out.prose_field(debrief.problem, problem_words(debrief), indent=2, room=24)


def _list(out: Writer, heading: str, items: tuple[str, ...], style: str) -> None:
    if not items:
        return
    out.gap()
    out.line((heading, "bold"))
    for item in items:
        out.prose_field("-", item, indent=2, room=1, style=style)
