"""What every part of a session at the terminal shares: the log, the screen, and the events that are written."""

from __future__ import annotations

import contextlib
import fcntl
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from ...coach.clock import Moment
from ...coach.session import PROBLEM, Plan, Session, StageState, fold
from ...errors import UserError
from ...report.terminal.frame import Painter
from ...report.terminal.screen import Screen
from ...store.event import CLOSED, SESSION_ENDED, Event
from ...store.log import Log
from ..context import State, moment, now

TICK_S = 0.1


class Left(Exception):
    """The learner leaves; the session can be gone on with. ``interrupted``: by Ctrl-C, not by choice."""

    def __init__(self, *, interrupted: bool = False) -> None:
        super().__init__()
        self.interrupted = interrupted


class Finished(Exception):
    """The learner ends the session before its last stage."""


class Live:
    """A session under way. ``state`` is the command line's, ``plan`` what the session consists of."""

    def __init__(self, state: State, plan: Plan, log: Log, screen: Screen, *, base: Path, edit: bool) -> None:
        self.state, self.plan, self.log, self.screen = state, plan, log, screen
        self.base, self.edit = base, edit
        self.paint = Painter(screen.encoding, os.environ)
        self.session: Session
        self.refresh()

    def refresh(self) -> None:
        """Reads from the log what has happened, also by the judging's own process."""
        events = self.log.events(session=self.plan.id)
        self.session = fold(self.plan, events, self.log.attempts(session=self.plan.id))

    def stage(self, index: int) -> StageState:
        return self.session.states[index]

    def write(
        self,
        kind: str,
        index: int | None = None,
        *,
        problem: str | None = None,
        data: Mapping[str, Any] | None = None,
        at: Moment | None = None,
    ) -> None:
        """Logs an event of this session, ``index`` being that of its stage, and takes it in."""
        write_event(self.log, self.plan, kind, index, problem=problem, data=data, at=at)
        self.refresh()

    def close(self, index: int, why: str, *, at: Moment | None = None) -> None:
        """Ends a stage."""
        stage = self.plan.stages[index]
        self.write(CLOSED, index, problem=stage.subject if stage.kind == PROBLEM else None, data={"why": why}, at=at)

    def end(self) -> None:
        """Ends the session, once."""
        if not self.session.ended:
            finished = self.session.current is None
            self.write(SESSION_ENDED, data={"kind": self.plan.kind, "finished": finished})


def write_event(
    log: Log,
    plan: Plan,
    kind: str,
    index: int | None = None,
    *,
    problem: str | None = None,
    data: Mapping[str, Any] | None = None,
    at: Moment | None = None,
) -> Event:
    """Logs an event of the session ``plan``."""
    place = {} if index is None else {"stage": index}
    full = {**(data or {}), **place, "moment": (at or moment()).to_data()}
    return log.add_event(kind, at=now(), problem=problem, session=plan.id, data=full)


def terminal() -> tuple[int, int, str]:
    """(keyboard, output, encoding): the screen is shown where a person looks, also when stdout is a file."""
    for stream in (sys.stdout, sys.stderr):
        if sys.stdin is not None and sys.stdin.isatty() and stream.isatty():
            return sys.stdin.fileno(), stream.fileno(), stream.encoding or "ascii"
    raise UserError("A drill needs a terminal to show its clock on: run it in one, without piping its input.")


@contextlib.contextmanager
def held(folder: Path, name: str) -> Iterator[None]:
    """Holds a session while it is at a terminal. UserError if another process does; a killed one holds nothing."""
    file = folder / "sessions" / f"{name}.lock"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        while True:
            fd = os.open(file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            if not _locked(fd):
                os.close(fd)
                raise UserError("This session is open in another terminal: go on there, or close it first.")
            with contextlib.suppress(FileNotFoundError):
                if os.stat(file).st_ino == os.fstat(fd).st_ino:
                    break
            os.close(fd)  # who held it has just removed the file: another one counts now
    except OSError as error:
        raise UserError(
            f"Cannot write {error.filename}: {error.strerror}. Set JUDGE_HOME to a folder you can."
        ) from None
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            os.unlink(file)
        os.close(fd)


def is_held(folder: Path, name: str) -> bool:
    """Whether a living process holds the session."""
    try:
        fd = os.open(folder / "sessions" / f"{name}.lock", os.O_RDWR | os.O_CLOEXEC)
    except OSError:
        return False
    try:
        return not _locked(fd)
    finally:
        os.close(fd)


def _locked(fd: int) -> bool:
    try:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def loop(
    live: Live,
    frame: Callable[[int, int, Moment], list[str]],
    key: Callable[[str], None],
    tick: Callable[[Moment], bool],
) -> None:
    """Paints, reads keys and lets time pass until ``tick`` says that the part is over."""
    while not tick(moment()):
        width, height = live.screen.size
        live.screen.paint(frame(width, height, moment()))
        for pressed in live.screen.keys(TICK_S):
            if pressed == "ctrl-c":
                raise Left(interrupted=True)
            if pressed == "ctrl-z":
                live.screen.stop()
            elif pressed == "ctrl-l":
                live.screen.repaint()
            else:
                key(pressed)
