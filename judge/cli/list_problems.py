"""``judge list``: the problems, with what the log says of each."""

from __future__ import annotations

import json
from typing import Any

import click

from .context import Workspace, pass_workspace
from .filters import filter_options, wanted_problems


@click.command("list")
@click.argument("topic", required=False)
@filter_options
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object per problem.")
@pass_workspace
def command(workspace: Workspace, /, topic: str | None, topics: tuple[str, ...], as_json: bool, **filters: Any) -> int:
    """List the problems, or those of TOPIC.

    A problem is listed where one of the values of each option fits. `judge list --tag` with an unknown name says which
    there are; bfs, dfs, bst and dp are short for the names that the packages use.
    """
    from ..app.catalogue import states
    from ..report.terminal.tables import ProblemRow, problem_list
    from ..report.terminal.terminal import make_terminal

    found = wanted_problems(workspace, (*((topic,) if topic else ()), *topics), **filters)
    reached = states(workspace)
    if as_json:
        for p in found:
            row = {"name": p.name, "title": p.title, "difficulty": p.difficulty, "days": p.days}
            state = reached.get(p.name, "")
            print(json.dumps({**row, "state": state, "tags": p.tags, "lists": p.lists, "growth": p.growth}))
    elif not found:
        print("No problem fits all of this.")
    else:
        rows = [ProblemRow(p.name, p.title, p.difficulty, p.days, reached.get(p.name, "")) for p in found]
        problem_list(rows, make_terminal())
    return 0
