"""Before a solution is shown that would give a problem away: said, asked, and logged as a solution seen."""

from __future__ import annotations

import sys

import click

from ..app.clock import now
from ..errors import UserError
from .context import Workspace


def may_look(workspace: Workspace, problem: str, counts: str, *, yes: bool) -> bool:
    """Whether to go on. ``counts`` is a sentence saying what it counts as; UserError where nobody can be asked."""
    from ..store.event import SOLUTION

    if not yes:
        if not (sys.stdin.isatty() and sys.stdout.isatty()):
            raise UserError(f"{counts} Add --yes to read it.")
        if not click.confirm(f"{counts} Show it?", default=False):
            return False
    workspace.note(SOLUTION, at=now(), problem=problem)
    return True
