"""How ``judge review`` and ``judge day`` begin problems."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

import click

from .context import Workspace

if TYPE_CHECKING:
    from ..model.problem import Problem
    from ..store.levels import Level


def begin(
    workspace: Workspace, problems: Sequence[Problem], language: str, now: datetime, *, level: Level | None = None
) -> int:
    """A drill on ``problems`` at a terminal; elsewhere, or where there is no drill, a starter for the first of them."""
    context = click.get_current_context()
    group = context.find_root().command
    drill = group.get_command(context, "drill") if isinstance(group, click.Group) else None
    if drill is not None and sys.stdin.isatty() and sys.stdout.isatty():
        status: int = context.invoke(drill, names=tuple(p.name for p in problems), lang=language, level=level)
        return status
    from ..app.starters import start_afresh

    problem = problems[0]
    file, kept = start_afresh(workspace, problem, language, now, level=level)
    print(f"{file}" + (f"   (the earlier one is {kept} now)" if kept else ""))
    print(
        f"The clock runs. Read: judge show {problem.name}\nJudge it: judge run {problem.name} --lang {language} --watch"
    )
    return 0
