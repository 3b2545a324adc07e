"""``judge doctor``: tries what the judge needs of this machine, attacks its own containment, and says what it saw."""

from __future__ import annotations

import sys

import click

from .. import __version__
from .context import Workspace, pass_workspace


@click.command("doctor")
@pass_workspace
def command(workspace: Workspace) -> int:
    """Try what the judge needs of this machine: compiler, prelude, log; and attack its own containment.

    Exit status: 0 if everything needed works, else 2. A layer of containment that the machine does not have is a note;
    one that is there and does not hold is a failure.
    """
    from ..app.doctor import Grade, checks

    print(f"judge {__version__}, Python {sys.version.split()[0]}, {sys.platform}")
    failed = False
    for check in checks(workspace):
        failed = failed or check.grade is Grade.FAIL
        print(f"{check.grade:4}  {check.name:20}{check.saw}", flush=True)
    return 2 if failed else 0
