"""``judge show``: the statement, examples, constraints and signature of a problem."""

from __future__ import annotations

import click

from ..app.clock import now
from .context import Workspace, pass_workspace, slug_argument


@click.command("show")
@slug_argument
@click.option("--hint", "hints", type=click.IntRange(1), metavar="N", help="Show the first N hints as well.")
@pass_workspace
def command(workspace: Workspace, name: str, hints: int | None) -> int:
    """Show a problem: statement, examples, constraints and what a submission has to define."""
    from ..catalog.load import load_fixed_cases, load_statement
    from ..report.terminal.console import make_console
    from ..report.terminal.statement import fill, render_statement
    from ..store.event import HINT

    problem = workspace.catalog.find(name)
    samples = [c for c in load_fixed_cases(problem) if c.label == "sample"]
    text = fill(load_statement(problem), problem.parameters, samples, problem)
    if hints is not None:
        given = "\n".join(f"{i}. {hint}" for i, hint in enumerate(problem.hints[:hints], start=1))
        text += f"\n\n## Hints\n\n{given or 'There are none.'}\n"
        for number in range(1, min(hints, len(problem.hints)) + 1):
            workspace.note(HINT, at=now(), problem=problem.name, data={"number": number})
    render_statement(problem, text, make_console())
    return 0
