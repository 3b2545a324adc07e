"""Judges one submission and logs the attempt."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..catalog.load import case_mismatch
from ..errors import InternalError, SubmissionFault
from ..languages import solved_only
from ..languages.source import read_source
from ..model.problem import Problem
from ..model.source import Source
from ..store.event import OPENED
from ..store.levels import level_of
from ..store.modes import AttemptMode
from .workspace import Workspace

if TYPE_CHECKING:
    from ..cases.generation import Generation
    from ..run.request import Progress
    from ..store.log import Log
    from ..verdict import Result

FACTS_S = 0.7  # for what failing inputs have in common: most programs need a tenth of it


@dataclass(frozen=True)
class Submission:
    """A file handed in, and what it is judged by: given cases, the samples, or everything.

    ``given`` are the cases of ``--case``. ``handed_in`` is what a drill says of it: its session, the stage and the
    moment.
    """

    problem: Problem
    source: Source
    given: tuple[tuple[Any, ...], ...] | None = None
    samples: bool = False
    handed_in: Mapping[str, Any] | None = None

    @property
    def mode(self) -> AttemptMode:
        """As it stands in the log."""
        if self.given is not None:
            return AttemptMode.CASE
        return AttemptMode.SAMPLES if self.samples else AttemptMode.RUN


@dataclass(frozen=True)
class Watcher:
    """Whom to tell while a submission is judged; see run.request."""

    notify: Callable[[Progress], None] = lambda progress: None
    early: Callable[[Result], None] = lambda result: None
    meanwhile: Callable[[], None] = lambda: None


NOBODY = Watcher()


def read_submission(problem: Problem, path: Path, language: str | None) -> Source:
    """The file. SubmissionFault if it cannot be read, or the problem is not solved in its language."""
    source = read_source(path, language)
    if source.language not in problem.languages:
        raise SubmissionFault(f"{solved_only(problem)}.")
    return source


def exit_status(result: Result) -> int:
    """What a command that judged it ends with."""
    return {"accepted": 0, "judge_error": 3}.get(result.verdict, 1)


def judge_and_log(
    workspace: Workspace,
    submission: Submission,
    *,
    seed: int,
    clock: Callable[[], datetime],
    watcher: Watcher = NOBODY,
) -> tuple[Result, int]:
    """The result and its number in the log."""
    started_at = clock()
    with ExitStack() as stack:
        generation = None
        if submission.mode is AttemptMode.RUN and not submission.problem.light:
            # Before the imports below: they take as long as a part of the generation.
            from ..run.prefetch import start_generation

            generation = start_generation(submission.problem, seed)
            stack.callback(generation.cancel)
        return _judge_and_log(workspace, submission, seed, started_at, clock, watcher, generation)


def _judge_and_log(
    workspace: Workspace,
    submission: Submission,
    seed: int,
    started_at: datetime,
    clock: Callable[[], datetime],
    watcher: Watcher,
    generation: Generation | None,
) -> tuple[Result, int]:
    from ..compile.toolchain import find_toolchain
    from ..run.pipeline import run_submission
    from ..run.request import Environment, Judged, Request

    problem, samples, handed_in = submission.problem, submission.samples, submission.handed_in
    whole = submission.mode is AttemptMode.RUN
    with workspace.log() as log:
        saved = tuple(_still_valid(problem, log.saved_cases(problem.name))) if whole else ()
        request = Request(
            problem,
            submission.source,
            seed,
            submission.given,
            saved,
            sanitize=not samples,
            samples=samples,
            facts_s=FACTS_S if whole else 0.0,
        )
        environment = Environment(
            workspace.home.cache,
            find_toolchain,
            time.monotonic,
            watcher.notify,
            meanwhile=watcher.meanwhile,
            early=watcher.early,
        )
        try:
            judged = run_submission(request, environment, generation)
        except InternalError as error:
            judged = Judged(fault(submission, seed, str(error)))
        result = judged.result
        session = handed_in["session"] if handed_in is not None else None
        attempt = log.record(
            result,
            topic=problem.topic,
            difficulty=problem.difficulty,
            started_at=started_at,
            mode=submission.mode,
            session=session,
            code=submission.source.content,
            level=level_when_judged(log, submission, session),
        )
        if handed_in is not None:
            from ..coach.session import JUDGED

            data = {**handed_in, "attempt": log.attempt(attempt).uuid}
            log.add_event(JUDGED, at=clock(), problem=problem.name, session=session, data=data)
        for args in judged.passed_saved:
            log.drop_case(problem.name, args)
        if judged.to_save is not None:
            log.save_case(problem.name, judged.to_save, now=clock())
    return result, attempt


def level_when_judged(log: Log, submission: Submission, session: str | None) -> str | None:
    """How much the file was begun with, by the latest event that says so; None where another file is judged."""
    opened = [e for e in log.events(kind=OPENED, problem=submission.problem.name) if e.session == session]
    if not opened:
        return None
    data = opened[-1].data
    same = data.get("file") == os.path.abspath(submission.source.path)
    return level_of(data.get("level")) if same else None


def _still_valid(problem: Problem, saved: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Saved cases that fit the package as it is now: it may have changed since."""
    if not saved:
        return []
    from ..cases.package import CasesModule

    module = CasesModule(problem)
    return [args for args in saved if case_mismatch(problem, args) is None and module.is_valid(args)]


def fault(submission: Submission, seed: int, message: str) -> Result:
    """The result where the judge contradicts itself."""
    from ..verdict import Cases, Result, Verdict

    return Result(
        problem=submission.problem.name,
        language=submission.source.language,
        verdict=Verdict.JUDGE_ERROR,
        cases=Cases(0, 0),
        seed=seed,
        source_hash=submission.source.hash,
        message=message,
    )
