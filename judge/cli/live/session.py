"""What every part of a session at the terminal shares: the screen, leaving, and the loop over keys and ticks."""

from __future__ import annotations

import contextlib
import gc
import os
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from ...app.open_session import OpenSession
from ...app.sessions import held
from ...coach.clock import Moment
from ...coach.session import Agenda, StageState
from ...errors import UserError
from ...report.terminal.frame import Painter
from ...report.terminal.screen import Screen, TerminalGone

TICK_S = 0.1


class Left(Exception):
    """The learner leaves; the session can be gone on with. ``interrupted``: by Ctrl-C, not by choice.

    ``begun``: its clock had started.
    """

    def __init__(self, *, interrupted: bool = False) -> None:
        super().__init__()
        self.interrupted = interrupted
        self.begun = True


class Finished(Exception):
    """The learner ends the session before its last stage."""


class Live:
    """A session on a screen. ``base`` is the folder that files are named from; ``edit`` opens them at once."""

    def __init__(self, going: OpenSession, screen: Screen, *, base: Path, edit: bool) -> None:
        self.going, self.screen, self.base, self.edit = going, screen, base, edit
        self.paint = Painter(screen.encoding, os.environ)

    @property
    def agenda(self) -> Agenda:
        return self.going.agenda

    def stage(self, index: int) -> StageState:
        return self.going.stage(index)


RunStage = Callable[[Live, int], None]
"""Runs the stage of this index until it is closed."""


def terminal() -> tuple[int, int, str]:
    """(keyboard, output, encoding): the screen is shown where a person looks, also when stdout is a file."""
    for stream in (sys.stdout, sys.stderr):
        if sys.stdin is not None and sys.stdin.isatty() and stream.isatty():
            return sys.stdin.fileno(), stream.fileno(), stream.encoding or "ascii"
    raise UserError("A drill needs a terminal to show its clock on: run it in one, without piping its input.")


def run_session(going: OpenSession, run_stage: RunStage, *, edit: bool, fresh: bool) -> None:
    """Runs the stages that are left, each by ``run_stage``; a ``fresh`` session begins when the learner says so.

    Raises Left, after the screen is given back, where the learner leaves or the terminal has gone.
    """
    gc.enable()  # it goes on for long
    keyboard, output, encoding = terminal()
    begun = not fresh
    try:
        with ExitStack() as stack:
            stack.enter_context(held(going.workspace.home.data, going.agenda.id))
            screen = stack.enter_context(Screen(keyboard, output, encoding=encoding))
            live = Live(going, screen, base=Path.cwd(), edit=edit)
            if fresh:
                from .coming_page import ComingPage

                ComingPage(live, going.coming()).run()
                going.begin()
                begun = True
            try:
                while (index := going.session.current) is not None:
                    run_stage(live, index)
            except Finished:
                pass
            going.end()
    except (KeyboardInterrupt, TerminalGone, Left) as error:  # a signal, a window that was closed, or by choice
        left = error if isinstance(error, Left) else Left(interrupted=True)
        left.begun = begun
        if begun:
            with contextlib.suppress(UserError):  # a log that cannot be written
                going.leave()
        raise left from None
    finally:
        if not begun:
            going.drop()


def back_to_it(command: str, left: Left) -> int:
    """What is said to those who left; the status. Raises KeyboardInterrupt where that was how."""
    with contextlib.suppress(OSError):
        said = f"The clock goes on. Back to it: judge {command} --resume" if left.begun else "Nothing was begun."
        print(said, file=sys.stderr)
    if left.interrupted:
        raise KeyboardInterrupt from None
    return 1


def loop(
    live: Live,
    frame: Callable[[int, int, Moment], list[str]],
    key: Callable[[str], None],
    tick: Callable[[Moment], bool],
) -> None:
    """Paints, reads keys and lets time pass until ``tick`` says that the part is over."""
    clock = live.going.clock
    while not tick(clock()):
        width, height = live.screen.size
        live.screen.paint(frame(width, height, clock()))
        for pressed in live.screen.keys(TICK_S):
            if pressed == "ctrl-c":
                raise Left(interrupted=True)
            if pressed == "ctrl-z":
                live.screen.stop()
            elif pressed == "ctrl-l":
                live.screen.repaint()
            else:
                key(pressed)
