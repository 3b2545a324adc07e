"""The rich console of the screens: plain when piped, the basic colours only, and no encoding error ever."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import IO, TYPE_CHECKING, cast

from .terminal import has_signs, make_terminal

if TYPE_CHECKING:
    from rich.console import Console


def make_console(
    *,
    stream: IO[str] | None = None,
    width: int | None = None,
    color: bool | None = None,
    environ: Mapping[str, str] = os.environ,
) -> Console:
    """A console on ``stream`` (standard output if None); see judge.report.terminal.terminal for width and colour.

    Text is never read as markup, and nothing is highlighted by guessing.
    """
    from rich.console import Console

    class Plain(Console):
        def on_broken_pipe(self) -> None:
            """Rich would exit by itself; who reads the output is the command line's business."""
            raise BrokenPipeError

        wraps = True

    terminal = make_terminal(stream=stream, width=width, color=color, environ=environ)
    console = Plain(
        file=cast("IO[str]", terminal.stream),
        width=terminal.width,
        height=terminal.height,
        force_terminal=terminal.tty,
        force_jupyter=False,
        force_interactive=terminal.tty and environ.get("TERM") != "dumb",
        color_system="standard" if terminal.styled else None,
        no_color=not terminal.color,
        legacy_windows=False,
        markup=False,
        emoji=False,
        highlight=False,
    )
    console.wraps = terminal.wraps
    return console


def wraps(console: Console) -> bool:
    """Whether prose is wrapped at the console's width: not in a pipe or a file."""
    return bool(getattr(console, "wraps", True))


def ascii_only(console: Console) -> bool:
    """Whether the console's encoding lacks the arrows, box characters and ticks of the screens."""
    return not has_signs(console.encoding)
