"""``judge log show``, ``diff`` and ``restore``: the code of past attempts."""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..app.clock import now
from ..errors import UserError
from .context import Workspace, pass_workspace

if TYPE_CHECKING:
    from ..app.past_code import PastCode
    from ..store.log import Log

_yes = click.option("--yes", is_flag=True, help="Do not ask before a solution of a problem that is being solved.")


def _number(name: str = "number", metavar: str = "[N]") -> Callable[[Any], Any]:
    return click.argument(name, metavar=metavar, type=click.IntRange(1), required=False)


@click.command("show")
@_number()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@_yes
@pass_workspace
def show(workspace: Workspace, number: int | None, as_json: bool, yes: bool) -> int:
    """Show attempt N, the latest without N: its code, its verdict and its counterexample."""
    from ..app.past_code import past_code
    from ..report.terminal.console import make_console
    from ..report.terminal.past_code import render_past

    with workspace.log(readonly=True) as log:
        past = past_code(log, number)
        look = _may_look(workspace, log, past, yes=yes)
    if not look:
        return 0
    if as_json:
        print(json.dumps(past.to_json()))
    else:
        attempt = past.attempt
        render_past(attempt, past.text, past.missing, workspace.find(attempt.problem), make_console())
    return 0


@click.command("diff")
@_number("older", "[N")
@_number("newer", "[M]]")
@_yes
@pass_workspace
def diff(workspace: Workspace, older: int | None, newer: int | None, yes: bool) -> int:
    """Show what changed from attempt N to attempt M.

    With N alone: from the attempt before it at the same problem in the same language. Without any: to the latest.
    """
    from ..app.past_code import code_before, past_code
    from ..report.terminal.past_code import show_difference
    from ..report.terminal.terminal import make_terminal

    with workspace.log(readonly=True) as log:
        if newer is not None:
            first, second = past_code(log, older), past_code(log, newer)
        else:
            second = past_code(log, older)
            first = code_before(log, second.attempt)
        for past in (first, second):
            if past.text is None:
                raise UserError(past.missing)
            if not _may_look(workspace, log, past, yes=yes):
                return 0
    assert first.text is not None
    assert second.text is not None
    same = first.content == second.content
    show_difference(first.attempt, first.text, second.attempt, second.text, same=same, terminal=make_terminal())
    return 0


@click.command("restore")
@_number()
@click.option(
    "--to",
    metavar="FILE",
    type=click.Path(path_type=Path, readable=False),
    help="Write it there; else beside today's file, as two-sum.attempt-12.cpp.",
)
@click.option("--force", is_flag=True, help="Overwrite what is there.")
@_yes
@pass_workspace
def restore(workspace: Workspace, number: int | None, to: Path | None, force: bool, yes: bool) -> int:
    """Write the code of attempt N, the latest without N, back to a file. Today's file is left alone."""
    from ..app.past_code import past_code
    from ..app.past_code import restore as write_back

    with workspace.log(readonly=True) as log:
        past = past_code(log, number)
        if not _may_look(workspace, log, past, yes=yes):
            return 0
    file, written = write_back(past, to, force=force)
    name = f"./{file}" if str(file).startswith("-") else str(file)
    print(f"{file}{'' if written else ' is there already, the same'}")
    if workspace.find(past.attempt.problem) is not None:
        print(f"Judge it: judge run {past.attempt.problem} {shlex.quote(name)}")
    return 0


def _may_look(workspace: Workspace, log: Log, past: PastCode, *, yes: bool) -> bool:
    from ..app.past_code import gives_away
    from .peeking import may_look

    problem = past.attempt.problem
    if not gives_away(workspace, log, past, now()):
        return True
    counts = (
        f"You are solving {problem}, and attempt {past.attempt.id} was accepted: "
        "looking at it counts as having seen the solution."
    )
    return may_look(workspace, problem, counts, yes=yes)
