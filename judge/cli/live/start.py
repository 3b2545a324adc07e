"""Starts a session at the terminal, or goes on with one that was interrupted, and runs its stages in order."""

from __future__ import annotations

import contextlib
import gc
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from ...coach.pick import Candidate
from ...coach.session import PROBLEM, Plan, Session, Stage, fold, unfinished
from ...errors import UserError
from ...report.terminal.screen import Screen, TerminalGone
from ...store.event import SESSION_ENDED, SESSION_STARTED
from ...store.log import Log
from ..context import State, now
from .coach import coach
from .session import Finished, Left, Live, held, is_held, terminal, write_event

if TYPE_CHECKING:
    from ...model.problem import Problem

Part = Callable[[Live, int], None]


def fresh_seed() -> int:
    """For who gives none."""
    return int.from_bytes(os.urandom(4), "little") >> 1


def new_plan(kind: str, stages: Sequence[Stage], *, language: str, seed: int, blind: bool, interview: bool) -> Plan:
    """A plan with a name and a folder of its own in the working folder."""
    from uuid import uuid4

    from ...coach.files import new_folder

    folder = new_folder(Path.cwd(), now().astimezone())
    return Plan(
        id=str(uuid4()),
        kind=kind,
        stages=tuple(stages),
        language=language,
        seed=seed,
        folder=str(folder),
        blind=blind,
        interview=interview,
    )


def candidates(state: State, log: Log) -> list[Candidate]:
    """Every problem with what the log and the coach say of it. A package that cannot be read is left out."""
    from ...catalog.load import load_problem
    from ...errors import PackageError

    known = coach(log, now())
    found = []
    for name, folder in state.catalog.folders():
        try:
            problem = load_problem(folder)
        except PackageError as error:
            print(f"judge: left out: {error}", file=sys.stderr)
            continue
        found.append(
            Candidate(
                name=name,
                difficulty=problem.difficulty,
                languages=problem.languages,
                due=known.due.get(name),
                last=known.last.get(name),
                solved=name in known.solved,
                forecast=known.forecasts.get(problem.topic),
            )
        )
    return found


def open_problems(state: State, log: Log) -> set[str]:
    """The problems of sessions that are at some terminal now: another drill does not take them."""
    plans = [p for p in interrupted(log) if is_held(state.home.data, p.id)]
    return {s.subject for plan in plans for s in plan.stages if s.kind == PROBLEM}


def interrupted(log: Log, kind: str | None = None) -> list[Plan]:
    """The sessions that were not ended, the latest first."""
    plans = unfinished(log.events(kind=SESSION_STARTED), log.events(kind=SESSION_ENDED))
    return [p for p in plans if kind is None or p.kind == kind]


def to_resume(state: State, log: Log, kind: str) -> Plan:
    """The latest interrupted session of a kind that no other terminal has. UserError if there is none."""
    plans = interrupted(log, kind)
    free = [p for p in plans if not is_held(state.home.data, p.id)]
    if free:
        return free[0]
    what = "mock interview" if kind == "mock" else "drill"
    if plans:
        raise UserError(f"The {what} is open in another terminal: go on there, or close it first.")
    raise UserError(f"No {what} was interrupted. Begin one: judge {kind}.")


def run_session(state: State, log: Log, plan: Plan, part: Part, *, edit: bool, fresh: bool) -> Session:
    """Runs the stages that are left, each by ``part``; the session as it is afterwards.

    Raises Left, after the screen is given back, where the learner leaves or the terminal has gone.
    """
    gc.enable()  # it goes on for long
    keyboard, output, encoding = terminal()
    try:
        with ExitStack() as stack:
            stack.enter_context(held(state.home.data, plan.id))
            screen = stack.enter_context(Screen(keyboard, output, encoding=encoding))
            if fresh:
                write_event(log, plan, SESSION_STARTED, data=plan.to_data())
            live = Live(state, plan, log, screen, base=Path.cwd(), edit=edit)
            try:
                while (index := live.session.current) is not None:
                    part(live, index)
            except Finished:
                pass
            live.end()
            return live.session
    except (KeyboardInterrupt, TerminalGone):  # a signal, or a window that was closed
        raise Left(interrupted=True) from None


def back_to_it(command: str, left: Left) -> int:
    """What is said to who left; the status. Raises KeyboardInterrupt where that was how."""
    with contextlib.suppress(OSError):
        print(f"The clock goes on. Back to it: judge {command} --resume", file=sys.stderr)
    if left.interrupted:
        raise KeyboardInterrupt from None
    return 1


def session_of(log: Log, plan: Plan) -> Session:
    """A session as the log has it."""
    return fold(plan, log.events(session=plan.id), log.attempts(session=plan.id))


def stage_rng(plan: Plan, index: int) -> Random:
    """Chance for one stage, the same when it is gone on with."""
    return Random(f"{plan.seed}/{index}")


def find(state: State, name: str) -> Problem | None:
    """A problem of an earlier session; None where its package is no longer there."""
    try:
        return state.catalog.find(name)
    except UserError:
        return None
