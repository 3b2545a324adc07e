"""``judge plan``: days 36 to 47, what each asks and what the log proves done."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import click

from ..errors import UserError
from .context import State, now, pass_state

if TYPE_CHECKING:
    from ..coach.curriculum import Day
    from .coach import Known


WIDE = 130


@click.command("plan")
@click.argument("action", metavar="[start]", type=click.Choice(["start"]), required=False)
@click.argument("day_one", metavar="[DATE]", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object per day.")
@pass_state
def command(state: State, action: str | None, day_one: str | None, as_json: bool) -> int:
    """Show days 36 to 47: what each asks, and what the log proves done.

    `judge plan start [DATE]` makes DATE (else today) day 36; saying it again moves the plan.
    """
    from .coach import known

    moment = now()
    if action is not None:
        start = _date(day_one) if day_one is not None else moment.astimezone().date()
        from ..store.event import PLAN

        with state.log() as log:
            log.add_event(PLAN, at=moment, data={"start": start.isoformat()})
    facts = known(state, moment)
    found = planned(state, facts)
    if as_json:
        for day in found:
            print(json.dumps(_json(day)))
    else:
        _show(found, facts)
    return 0


def planned(state: State, facts: Known) -> tuple[Day, ...]:
    """The days as the log has them."""
    from ..coach.curriculum import days
    from ..coach.report import weakest_topics
    from ..coach.sitting import solved_problems
    from ..coach.skill import history, outcomes
    from .coach import entries

    catalogue = entries(state)
    found = facts.sittings()
    skill, _ = history(outcomes(found))
    solved = solved_problems(found, facts.practice)
    weakest = weakest_topics(skill, (e.topic for e in catalogue))
    return days(catalogue, found, solved, facts.practice.events, weakest, facts.zone)


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UserError(f"{text!r} is no date: write it as 2026-03-31.") from None


def _json(day: Day) -> dict[str, object]:
    return {
        "day": day.subject.day,
        "title": day.subject.title,
        "asks": day.subject.asks,
        "date": None if day.on is None else day.on.isoformat(),
        "problems": [{"problem": name, "solved": solved} for name, solved in day.problems],
        "done": day.done,
        "wanted": day.wanted,
        "proven": day.proven,
        "command": day.command,
    }


def _show(found: tuple[Day, ...], facts: Known) -> None:
    from ..coach.curriculum import started, today
    from ..report.terminal.tables import BOLD, CYAN, DIM, GREEN, Cell, write_table
    from ..report.terminal.terminal import make_terminal

    terminal = make_terminal()
    current = today(started(facts.practice.events), facts.now, facts.zone)
    wide = terminal.width >= WIDE or not terminal.tty  # `judge day N --list` says what it asks
    table = [[Cell(head, DIM) for head in ("", "day", "date", "subject", "done", "asks" if wide else "", "start it")]]
    for day in found:
        mark = "→" if day.subject.day == current else "✓" if day.proven else ""
        table.append(
            [
                Cell(mark, CYAN if mark == "→" else GREEN),
                Cell(str(day.subject.day), BOLD),
                Cell("" if day.on is None else f"{day.on:%a %d %b}"),
                Cell(day.subject.title),
                Cell(f"{day.done} of {day.wanted}", GREEN if day.proven else 0),
                Cell(day.subject.asks if wide else ""),
                Cell(day.command),
            ]
        )
    write_table(table, terminal, shrink=((5, 0), (3, 12)))
    if started(facts.practice.events) is None:
        terminal.write("\nPin day 36 to a date: judge plan start [DATE]\n")
