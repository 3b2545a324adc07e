"""``judge show``: the statement, examples, constraints and signature of a problem, its hints and its editorial."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ..app.clock import now
from ..errors import UserError
from .context import Workspace, pass_workspace, slug_argument

if TYPE_CHECKING:
    from ..model.problem import Problem


@click.command("show")
@slug_argument
@click.option("--hint", "hints", type=click.IntRange(1), metavar="N", help="Show the first N hints as well.")
@click.option("--editorial", is_flag=True, help="Show the ways to solve it, the mistakes and what is asked next.")
@click.option("--yes", is_flag=True, help="With --editorial: do not ask before a problem that is not solved yet.")
@pass_workspace
def command(workspace: Workspace, name: str, hints: int | None, editorial: bool, yes: bool) -> int:
    """Show a problem: statement, examples, constraints and what a submission has to define."""
    if editorial and hints is not None:
        raise UserError("--hint and --editorial exclude each other.")
    if yes and not editorial:
        raise UserError("--yes belongs to --editorial.")
    problem = workspace.catalog.find(name)
    if editorial:
        return _editorial(workspace, problem, yes=yes)
    from ..catalog.load import load_fixed_cases, load_statement
    from ..report.terminal.console import make_console
    from ..report.terminal.statement import fill, render_statement
    from ..store.event import HINT

    samples = [c for c in load_fixed_cases(problem) if c.label == "sample"]
    text = fill(load_statement(problem), problem.parameters, samples, problem)
    if hints is not None:
        given = "\n".join(f"{i}. {hint}" for i, hint in enumerate(problem.hints[:hints], start=1))
        text += f"\n\n## Hints\n\n{given or 'There are none.'}\n"
        for number in range(1, min(hints, len(problem.hints)) + 1):
            workspace.note(HINT, at=now(), problem=problem.name, data={"number": number})
    render_statement(problem, text, make_console())
    return 0


def _editorial(workspace: Workspace, problem: Problem, *, yes: bool) -> int:
    """Free once the problem is solved or given up; before that it is asked for, and logged as a solution seen."""
    from ..catalog.editorial import load_editorial
    from ..report.terminal.console import make_console
    from ..report.terminal.editorial import render_editorial
    from .peeking import may_look

    editorial = load_editorial(problem)
    if editorial is None:
        raise UserError(f"{problem.name} has no editorial.")
    if not _free(workspace, problem):
        counts = f"You have not solved {problem.name}: its editorial counts as having seen the solution."
        if not may_look(workspace, problem.name, counts, yes=yes):
            return 0
    render_editorial(problem, editorial, make_console())
    return 0


def _free(workspace: Workspace, problem: Problem) -> bool:
    from ..coach.sitting import solution_is_free

    if not (workspace.home.data / "judge.db").exists():
        return False
    with workspace.log(readonly=True) as log:
        return solution_is_free(log.practice(), problem.name, now())
