"""``judge new``: a starter file, and what editors need to know the preloaded names."""

from __future__ import annotations

import click

from ..app.clock import now
from .context import Workspace, language_option, pass_workspace, slug_argument


@click.command("new")
@slug_argument
@language_option("The language.", preset=True)
@pass_workspace
def command(workspace: Workspace, name: str, lang: str) -> int:
    """Write solutions/TOPIC/SLUG.cpp (or .py) with the signature; an existing file is left alone."""
    from ..app.starters import new_solution

    problem = workspace.catalog.find(name)
    file = new_solution(workspace, problem, lang, now())
    print(f"{file}\nJudge it: judge run {problem.name} --watch")
    return 0
