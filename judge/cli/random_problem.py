"""``judge random``: a problem by chance."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import click

from ..app.clock import fresh_seed, now
from ..errors import UserError
from .context import Workspace, pass_workspace
from .filters import filter_options, wanted_problems


@click.command("random")
@filter_options
@click.option("--seed", type=click.IntRange(0, 2**31 - 1), help="Choose the same again, the log being the same.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@pass_workspace
def command(workspace: Workspace, /, seed: int | None, as_json: bool, topics: tuple[str, ...], **filters: Any) -> int:
    """Show a problem by chance: one that is not solved yet, if there is any."""
    from ..app.next_step import at_random, solved_by_name

    found = wanted_problems(workspace, topics, **filters)
    if not found:
        raise UserError("No problem fits all of this. `judge list` takes the same options and shows what there is.")
    solved = solved_by_name(workspace, now())
    choice = at_random(found, solved, Random(fresh_seed() if seed is None else seed))
    if as_json:
        row = {"problem": choice.name, "title": choice.title, "difficulty": choice.difficulty}
        print(json.dumps({**row, "solved": solved.get(choice.name, False), "command": f"judge new {choice.name}"}))
    else:
        print(
            f"{choice.name}   {choice.title}, {choice.difficulty}"
            + (", solved before" * solved.get(choice.name, False))
        )
        print(f"Begin: judge new {choice.name}")
    return 0
