"""``judge next``: the one problem to go on with."""

from __future__ import annotations

import json

import click

from ..app.clock import now
from .context import Workspace, pass_workspace


@click.command("next")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@pass_workspace
def command(workspace: Workspace, as_json: bool) -> int:
    """Show the one problem to go on with, why, and the command that begins it.

    First what was begun and is not solved, then what is due for review, then today's day of the plan, then the path:
    days 36 to 44, each from easy to hard.
    """
    from ..app.next_step import next_step

    step = next_step(workspace, now())
    if as_json:
        print(json.dumps(vars(step)))
    else:
        print(f"{step.problem}   {step.why}" if step.problem else step.why)
        print(f"Begin: {step.command}")
    return 0
