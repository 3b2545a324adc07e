"""What a session holds, as it is told before its clock starts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby

from ..store.levels import Level, level_of
from .session import FOLLOW_UP, PROBLEM, QUESTION, Agenda
from .standards import GLIMPSE_S

_LEVELS = {
    Level.BARE: "is bare: it names what is asked for, and the signatures are yours to write",
    Level.INTERFACE: "has the signatures without what is examined, such as explicit and noexcept",
    Level.GUIDED: "has the signatures with all that belongs to them, and empty bodies",
}
_UNITS = {QUESTION: "question", PROBLEM: "problem", FOLLOW_UP: "follow-up"}


@dataclass(frozen=True)
class Coming:
    """``rows`` are (what, how long); ``notes`` are sentences."""

    heading: str
    rows: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]


def coming(agenda: Agenda, difficulties: Mapping[str, str]) -> Coming:
    """``difficulties`` are those of the problems, by name; they are told only where they are no secret."""
    timed = [s for s in agenda.stages if s.minutes]
    whole = f"{sum(s.minutes for s in timed):g} minutes"
    if agenda.kind == "mock":
        heading, rows = f"A mock interview of {whole}", _rounds(agenda)
        notes = ["Answer aloud or type; afterwards you tick the points you made. Each part has a deadline of its own."]
        if agenda.level is None:
            notes.append(f"The file of the C++ drill {_LEVELS[Level.BARE]}; --level says otherwise.")
    else:
        heading = f"A drill of {whole}" + (", as in an interview" if agenda.interview else "")
        rows = [
            (
                s.subject if agenda.shows_topic else f"problem {i}",
                f"{difficulties[s.subject]}, {s.minutes:g} min"
                if agenda.shows_topic and s.subject in difficulties
                else f"{s.minutes:g} min",
            )
            for i, s in enumerate(agenda.stages, start=1)
        ]
        notes = [f"Starters are written to {agenda.folder}."]
    if (level := level_of(agenda.level)) is not None:
        notes.append(f"Of a contract the file {_LEVELS[level]}.")
    notes += [
        "The clock starts with Enter" + (", and p pauses it." if agenda.may_pause else ", and nothing pauses it."),
        f"What is left within {GLIMPSE_S} seconds without a submission or a hint counts for nothing.",
    ]
    return Coming(heading, tuple(rows), tuple(notes))


def _rounds(agenda: Agenda) -> list[tuple[str, str]]:
    rows = []
    for (name, kind), group in groupby(agenda.stages, key=lambda s: (s.round, s.kind)):
        stages = list(group)
        unit = _UNITS.get(kind)
        number = f", {len(stages)} {unit}s" if unit and len(stages) > 1 else ""
        minutes = sum(s.minutes for s in stages)
        rows.append((f"{name}{number}", f"{minutes:g} min" if minutes else "no clock"))
    return rows
