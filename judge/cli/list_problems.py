"""``judge list``: the problems, with what the log says of each."""

from __future__ import annotations

import json

import click

from .context import Workspace, pass_workspace


@click.command("list")
@click.argument("topic", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object per problem.")
@pass_workspace
def command(workspace: Workspace, topic: str | None, as_json: bool) -> int:
    """List the problems, or those of TOPIC."""
    from ..app.catalogue import listed
    from ..report.terminal.tables import ProblemRow, problem_list
    from ..report.terminal.terminal import make_terminal

    rows = [ProblemRow(p.name, p.title, p.difficulty, p.days, state) for p, state in listed(workspace, topic)]
    if as_json:
        for row in rows:
            print(json.dumps({**vars(row), "days": list(row.days)}))
    else:
        problem_list(rows, make_terminal())
    return 0
