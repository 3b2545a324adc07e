"""``judge day``: starts the set of a day of the plan."""

from __future__ import annotations

import click

from ..coach.curriculum import FINAL, FIRST, LAST, MOCK
from ..model.languages import ORACLE
from .context import State, language_option, now, pass_state


@click.command("day")
@click.argument("number", metavar="N", type=click.IntRange(FIRST, LAST))
@language_option("The language.", preset=True)
@click.option("--list", "only_list", is_flag=True, help="Show the set; start nothing.")
@pass_state
def command(state: State, number: int, lang: str, only_list: bool) -> int:
    """Start day N of the plan: show its set and begin with what is not solved yet."""
    from ..report.terminal.tables import BOLD, DIM, GREEN, Cell, write_table
    from ..report.terminal.terminal import make_terminal
    from .coach import begin, known
    from .plan import planned

    facts = known(state, now())
    day = next(d for d in planned(state, facts) if d.subject.day == number)
    terminal = make_terminal()
    table = [[Cell(f"Day {number}", DIM), Cell(day.subject.title, BOLD)], [Cell(""), Cell(day.subject.asks)]]
    write_table(table, terminal, shrink=((1, 20),))
    if day.problems:
        terminal.write("\n")
        rows = [
            [Cell("✓" if solved else "", GREEN), Cell(name, 0 if solved else BOLD)] for name, solved in day.problems
        ]
        write_table(rows, terminal, shrink=((1, 20),), indent=2)
    terminal.write("\n")
    if number in (MOCK, FINAL):
        terminal.write(f"Start it: {day.command}\n")
        return 0
    left = [name for name, solved in day.problems if not solved]
    if not left:
        what = "No package names this day." if not day.problems else "All of it is solved: `judge review` keeps it so."
        terminal.write(f"{what}\n")
        return 0
    if only_list:
        terminal.write(f"Start it: judge day {number}\n")
        return 0
    terminal.stream.flush()
    problems = [state.catalog.find(name) for name in left]
    # Every problem has a reference in the oracle's language, so it can be solved in it.
    language = lang if all(lang in p.languages for p in problems) else ORACLE
    return begin(state, problems, language, now())
