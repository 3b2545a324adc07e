"""Drills and mock interviews in the log: beginning one, those that were interrupted, and which is at a terminal now."""

from __future__ import annotations

import contextlib
import fcntl
import os
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from random import Random
from uuid import uuid4

from ..coach.pick import Choice, minutes_for, narrowed, pick
from ..coach.session import PROBLEM, Agenda, Session, Stage, fold, unfinished
from ..errors import UserError
from ..languages import solved_only
from ..store.event import SESSION_ENDED, SESSION_STARTED
from ..store.log import Log
from .standing import candidates
from .starters import new_folder
from .workspace import Workspace


def new_agenda(
    kind: str,
    stages: Sequence[Stage],
    *,
    language: str,
    seed: int,
    blind: bool,
    interview: bool,
    level: str | None = None,
    base: Path,
    now: datetime,
) -> Agenda:
    """An agenda with a name of its own, and a folder of its own below ``base``; ``level`` as app.levels takes it."""
    return Agenda(
        id=str(uuid4()),
        kind=kind,
        stages=tuple(stages),
        language=language,
        seed=seed,
        folder=str(new_folder(base, now.astimezone())),
        blind=blind,
        interview=interview,
        level=level,
    )


def named_problems(workspace: Workspace, names: Sequence[str], language: str) -> list[Choice]:
    """The problems that were asked for by name. UserError where one is not solved in ``language``."""
    problems = [workspace.catalog.find(name) for name in dict.fromkeys(names)]
    for problem in problems:
        if language not in problem.languages:
            raise UserError(f"{solved_only(problem)}: leave out --lang {language}.")
    return [Choice(p.name, p.difficulty, "named") for p in problems]


def picked_problems(
    workspace: Workspace,
    log: Log,
    count: int,
    *,
    topics: Sequence[str],
    tags: Sequence[str] = (),
    difficulty: str | None,
    language: str,
    seed: int,
    now: datetime,
) -> list[Choice]:
    """The problems that are most worth it. UserError where there are none."""
    found = narrowed(
        candidates(workspace, log, now), topics=topics, tags=tags, difficulty=difficulty, language=language
    )
    choices = pick(found, count, now, Random(seed), taken=open_problems(workspace, log))
    if not choices:
        raise UserError("Every such problem is in a drill already: judge drill --resume goes on with it.")
    return choices


def drill_stages(choices: Sequence[Choice], *, minutes: float | None, hidden: bool) -> list[Stage]:
    """One stage for each problem; ``hidden`` where the difficulty is not to be seen."""
    return [Stage(PROBLEM, c.name, minutes_for(c.difficulty, given=minutes, blind=hidden)) for c in choices]


def open_problems(workspace: Workspace, log: Log) -> set[str]:
    """The problems of sessions that are at some terminal now: another drill does not take them."""
    agendas = [a for a in interrupted(log) if is_held(workspace.home.data, a.id)]
    return {s.subject for agenda in agendas for s in agenda.stages if s.kind == PROBLEM}


def interrupted(log: Log, kind: str | None = None) -> list[Agenda]:
    """The sessions that were not ended, the latest first."""
    agendas = unfinished(log.events(kind=SESSION_STARTED), log.events(kind=SESSION_ENDED))
    return [a for a in agendas if kind is None or a.kind == kind]


def to_resume(workspace: Workspace, log: Log, kind: str) -> Agenda:
    """The latest interrupted session of a kind that no other terminal has. UserError if there is none."""
    agendas = interrupted(log, kind)
    free = [a for a in agendas if not is_held(workspace.home.data, a.id)]
    if free:
        return free[0]
    what = "mock interview" if kind == "mock" else "drill"
    if agendas:
        raise UserError(f"The {what} is open in another terminal: go on there, or close it first.")
    raise UserError(f"No {what} was interrupted. Begin one: judge {kind}.")


def session_of(log: Log, agenda: Agenda) -> Session:
    """A session as the log has it."""
    return fold(agenda, log.events(session=agenda.id), log.attempts(session=agenda.id))


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
