"""``judge plan``: days 36 to 47, what each asks and what the log proves done."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import click

from ..app.clock import now
from ..errors import UserError
from .context import Workspace, pass_workspace

if TYPE_CHECKING:
    from ..app.snapshot import Snapshot
    from ..coach.curriculum import Day


WIDE = 130


@click.command("plan")
@click.argument("action", metavar="[start]", type=click.Choice(["start"]), required=False)
@click.argument("day_one", metavar="[DATE]", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object per day.")
@pass_workspace
def command(workspace: Workspace, action: str | None, day_one: str | None, as_json: bool) -> int:
    """Show days 36 to 47: what each asks, and what the log proves done.

    `judge plan start [DATE]` makes DATE (else today) day 36; saying it again moves the plan.
    """
    from ..app.plan import pin, planned
    from ..app.snapshot import snapshot

    moment = now()
    if action is not None:
        pin(workspace, _date(day_one) if day_one is not None else moment.astimezone().date(), moment)
    facts = snapshot(workspace, moment)
    found = planned(workspace, facts)
    if as_json:
        for day in found:
            print(json.dumps(day.to_json()))
    else:
        _show(found, facts)
    return 0


def _more(day: Day) -> str:
    """How much of all that names the day is solved, where that is more than the day asks for."""
    return f" ({day.solved} of {day.total})" if day.total > day.wanted else ""


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UserError(f"{text!r} is no date: write it as 2026-03-31.") from None


def _show(found: tuple[Day, ...], facts: Snapshot) -> None:
    from ..app.plan import current_day, is_pinned
    from ..report.terminal.tables import BOLD, CYAN, DIM, GREEN, Cell, write_table
    from ..report.terminal.terminal import make_terminal

    terminal = make_terminal()
    current = current_day(facts)
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
                Cell(f"{day.done} of {day.wanted}" + _more(day), GREEN if day.proven else 0),
                Cell(day.subject.asks if wide else ""),
                Cell(day.command),
            ]
        )
    write_table(table, terminal, shrink=((5, 0), (3, 12)))
    if not is_pinned(facts):
        terminal.write("\nPin day 36 to a date: judge plan start [DATE]\n")
