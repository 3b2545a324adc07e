"""A bare ``judge`` at a terminal: where one is, in five lines, and the command to go on with."""

from __future__ import annotations

from datetime import datetime

from .context import Workspace


def show(workspace: Workspace, now: datetime) -> None:
    """Prints the day, what is due, what is weak, what is solved and what is next."""
    from ..app.next_step import place
    from ..report.terminal.coach_words import percent
    from ..report.terminal.tables import BOLD, DIM, RED, Cell, write_prose_table
    from ..report.terminal.terminal import make_terminal

    here = place(workspace, now)
    if here.day is not None:
        day = f"{here.day.subject.day} of the plan, {here.day.subject.title}: {here.day.done} of {here.day.wanted} done"
    elif here.pinned:
        day = "outside of the plan; `judge plan` shows it"
    else:
        day = "the plan has no date yet; `judge plan start` makes today day 36"
    due = "nothing" if here.problems and not here.due else ", ".join(here.due[:2])
    if len(here.due) > 2:
        due += f" and {len(here.due) - 2} more: judge review"
    weak = "too little is known yet"
    if here.weakest is not None:
        topic, forecast = here.weakest
        weak = f"{topic}: you would pass {percent(forecast.chance)} of fresh problems; `judge report` says why"
    rows = [
        ("day", day, 0),
        ("due", due, 0),
        ("weakest", weak, RED if here.weakest is not None and here.weakest[1].chance < 0.5 else 0),
        ("solved", f"{here.solved:,} of {here.problems:,} problems; `judge list --status new` shows the others", 0),
        ("next", f"{here.next.command}   {here.next.why}", BOLD),
    ]
    write_prose_table([[Cell(head, DIM), Cell(text, code)] for head, text, code in rows], make_terminal())
