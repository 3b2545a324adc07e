"""``judge new``: a starter file, and what editors need to know the preloaded names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ..app.clock import now
from .context import Workspace, language_option, level_option, pass_workspace, slug_argument

if TYPE_CHECKING:
    from ..store.levels import Level


@click.command("new")
@slug_argument
@language_option("The language.", preset=True)
@level_option()
@pass_workspace
def command(workspace: Workspace, name: str, lang: str, level: Level | None) -> int:
    """Write solutions/TOPIC/SLUG.cpp (or .py) with the signature; an existing file is left alone.

    With --level bare it names in a comment what is asked for; with interface a contract's signatures lack what is
    examined, such as explicit and noexcept. The level stands in the log.
    """
    from ..app.starters import new_solution

    problem = workspace.catalog.find(name)
    file = new_solution(workspace, problem, lang, now(), level=level)
    print(f"{file}\nJudge it: judge run {problem.name} --watch")
    return 0
