"""How ``judge run`` and ``judge hack`` tell what they do, and print what came of it."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from ..app.submit import Watcher
from .status import Status

if TYPE_CHECKING:
    from ..model.problem import Problem
    from ..verdict import Result


@contextmanager
def telling(*, quiet: bool) -> Iterator[Watcher]:
    """Shows the steps of a judging on the status line; with ``quiet`` none of them."""
    with Status(sys.stderr, quiet=quiet) as status:
        yield Watcher(status.show, status.early, _nothing if quiet else _import_screen)


def _nothing() -> None:
    pass


def _import_screen() -> None:
    """What the screen is drawn with takes a moment to import: that moment is free while the compiler works."""
    for name in ("rich.console", "rich.text", "judge.report.terminal.console", "judge.report.terminal.verdict_screen"):
        importlib.import_module(name)


def print_result(result: Result, problem: Problem, attempt: int, path: Path, as_json: bool) -> None:
    """One JSON object, or the screen of the verdict; ``attempt`` is its number in the log."""
    if as_json:
        from ..verdict import to_json

        print(json.dumps(to_json(result, attempt), ensure_ascii=True, allow_nan=True))
        return
    from ..report.terminal.console import make_console
    from ..report.terminal.verdict_screen import render

    render(result, problem, attempt=attempt, console=make_console(), file=str(path))
