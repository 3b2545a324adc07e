"""``judge day``: starts the set of a day of the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ..app.clock import now
from ..coach.curriculum import FINAL, FIRST, LAST, MOCK, PATCH
from .context import Workspace, language_option, level_option, pass_workspace

if TYPE_CHECKING:
    from ..store.levels import Level


@click.command("day")
@click.argument("number", metavar="N", type=click.IntRange(FIRST, LAST))
@language_option("The language.", preset=True)
@level_option()
@click.option("--list", "only_list", is_flag=True, help="Show the set; start nothing.")
@pass_workspace
def command(workspace: Workspace, number: int, lang: str, level: Level | None, only_list: bool) -> int:
    """Start day N of the plan: show its set and begin with what is not solved yet."""
    from ..app.plan import common_language, left_of, planned
    from ..app.snapshot import snapshot
    from ..report.terminal.tables import BOLD, DIM, GREEN, Cell, write_table
    from ..report.terminal.terminal import make_terminal
    from .beginning import begin

    day = next(d for d in planned(workspace, snapshot(workspace, now())) if d.subject.day == number)
    terminal = make_terminal()
    table = [[Cell(f"Day {number}", DIM), Cell(day.subject.title, BOLD)], [Cell(""), Cell(day.subject.asks)]]
    write_table(table, terminal, shrink=((1, 20),))
    if day.problems:
        terminal.write("\n")
        rows = [
            [Cell("✓" if solved else "", GREEN), Cell(name, 0 if solved else BOLD)] for name, solved in day.problems
        ]
        write_table(rows, terminal, shrink=((1, 20),), indent=2)
        if day.total > len(day.problems):
            terminal.write(f"\n{day.solved} of the day's {day.total} are solved; the next six come when these are.\n")
    terminal.write("\n")
    if number in (MOCK, FINAL):
        terminal.write(f"Start it: {day.command}\n")
        return 0
    if number == PATCH and not day.problems:
        terminal.write(f"No topic is known to be weak: nothing was tried yet. Start there: judge day {FIRST}\n")
        return 0
    if all(solved for _, solved in day.problems):
        what = "No package names this day." if not day.problems else "All of it is solved: `judge review` keeps it so."
        terminal.write(f"{what}\n")
        return 0
    if only_list:
        terminal.write(f"Start it: judge day {number}\n")
        return 0
    terminal.stream.flush()
    problems = left_of(workspace, day)
    return begin(workspace, problems, common_language(problems, lang), now(), level=level)
