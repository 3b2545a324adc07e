"""``judge doctor``: tries what the judge needs of this machine, attacks its own containment, and says what it saw."""

from __future__ import annotations

import sys

import click

from .. import __version__
from .context import Workspace, pass_workspace


@click.command("doctor")
@click.option("--report", is_flag=True, help="Everything in Markdown, to be pasted into a report of a fault.")
@pass_workspace
def command(workspace: Workspace, report: bool) -> int:
    """Try what the judge needs of this machine: compiler, prelude, log; and attack its own containment.

    Exit status: 0 if everything needed works, else 2. A layer of containment that the machine does not have is a note;
    one that is there and does not hold is a failure.
    """
    from ..app.about import details, facts, private
    from ..app.doctor import Grade, checks

    if report:
        print("```text")
        for name, what in (*facts(workspace), *details()):
            print(f"{name:14}{what}", flush=True)
        print()
    else:
        print(f"judge {__version__}, Python {sys.version.split()[0]}, {sys.platform}")
    failed = False
    for check in checks(workspace):
        failed = failed or check.grade is Grade.FAIL
        print(f"{check.grade:4}  {check.name:20}{private(check.saw) if report else check.saw}", flush=True)
    if report:
        print("```")
    return 2 if failed else 0
