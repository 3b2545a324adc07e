"""``judge run``: one file, one verdict; with ``--watch`` again at every save."""

from __future__ import annotations

import importlib
import json
import os
import sys
import time
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..catalog.load import case_mismatch
from ..errors import InternalError, SubmissionFault, UserError
from ..languages import LANGUAGES, solved_only
from ..languages.source import read_source
from ..model.problem import Problem
from ..model.source import Source
from .context import State, language_option, now, pass_state, slug_argument
from .status import Status

if TYPE_CHECKING:
    from ..cases.generation import Drawing
    from ..run.request import Request
    from ..verdict import Result


@click.command("run")
@slug_argument
@click.argument("file", required=False, type=click.Path(path_type=Path, readable=False))
@language_option("The language; else the file's ending tells.")
@click.option("--watch", is_flag=True, help="Judge again whenever the file is saved.")
@click.option("--case", "case", metavar="JSON", help="Judge only this case: a JSON list of the arguments.")
@click.option("--samples", is_flag=True, help="Judge only the samples of the statement.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.option("--require-containment", is_flag=True, help="Refuse to run what this machine cannot contain.")
@click.option("--seed", type=click.IntRange(0, 2**63 - 1), help="Draw the same cases as an earlier run.")
@click.option("--handed-in", hidden=True, metavar="JSON", help="From a drill: its session, stage and moment.")
@pass_state
def command(
    state: State,
    name: str,
    file: Path | None,
    lang: str | None,
    watch: bool,
    case: str | None,
    samples: bool,
    as_json: bool,
    require_containment: bool,
    seed: int | None,
    handed_in: str | None,
) -> int:
    """Judge a submission.

    FILE absent: solutions/TOPIC/SLUG.cpp or .py in the working folder, the newer one where both are there.

    Exit status: 0 accepted, 1 any other verdict, 2 usage or environment, 3 a fault of the judge.
    """
    if require_containment:
        from ..sandbox import contain

        contain.require_containment()
    problem = state.catalog.find(name)
    path = file or default_file(problem, lang)
    if samples and case is not None:
        raise UserError("--samples and --case exclude each other.")
    given = read_case(problem, case) if case is not None else None
    part = Part(given, samples, None if handed_in is None else json.loads(handed_in))
    if watch:
        from .watch import watch_file

        return watch_file(path, lambda: _once(state, problem, path, lang, part, as_json, seed))
    return _once(state, problem, path, lang, part, as_json, seed)


@dataclass(frozen=True)
class Part:
    """What is judged of a problem: a given case, the samples, or everything; ``handed_in`` where a drill asks."""

    given: tuple[Any, ...] | None
    samples: bool
    handed_in: Mapping[str, Any] | None

    @property
    def mode(self) -> str:
        """As it stands in the log: what judges a part proves nothing of a problem."""
        return "case" if self.given is not None else "samples" if self.samples else "run"


def default_file(problem: Problem, lang: str | None) -> Path:
    """The learner's file under solutions/, the newer where there are several. SubmissionFault if there is none."""
    base = Path("solutions") / problem.topic
    suffixes = [LANGUAGES[name].suffix for name in ([lang] if lang else LANGUAGES)]
    found = [f for suffix in suffixes if (f := base / f"{problem.slug}{suffix}").is_file()]
    if not found:
        raise SubmissionFault(
            f"There is no {base / problem.slug}{' or '.join(suffixes)}. "
            f"`judge new {problem.name}` writes a starter; or name the file: judge run {problem.name} FILE."
        )
    return max(found, key=lambda f: f.stat().st_mtime_ns)


def read_case(problem: Problem, text: str) -> tuple[Any, ...]:
    """The arguments of ``--case``. UserError if they are no JSON, of the wrong shape, or against the constraints."""
    from ..cases.package import CasesModule

    example = _example(problem)
    try:
        args = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UserError(
            f"--case is no JSON ({error}). Give the arguments as one list, for example '{example}'."
        ) from None
    if (wrong := case_mismatch(problem, args)) is not None:
        raise UserError(f"--case does not fit {problem.name}: {wrong}. For example '{example}'.")
    if not CasesModule(problem).is_valid(tuple(args)):
        raise UserError(f"--case is against the constraints of {problem.name}; `judge show {problem.name}` lists them.")
    return tuple(args)


def _example(problem: Problem) -> str:
    from ..catalog.load import load_fixed_cases

    sample = next(c for c in load_fixed_cases(problem) if c.label == "sample")
    return json.dumps(list(sample.args), ensure_ascii=False)


def _once(
    state: State,
    problem: Problem,
    path: Path,
    lang: str | None,
    part: Part,
    as_json: bool,
    seed: int | None,
) -> int:
    """Judges once, logs and prints; the exit status."""
    source = read_submission(problem, path, lang)
    started_at = now()
    seed = int.from_bytes(os.urandom(4), "little") >> 1 if seed is None else seed
    with ExitStack() as stack:
        drawing = None
        if part.mode == "run":
            # Before the imports below: they take as long as a part of the drawing.
            from ..run.prefetch import start_drawing

            drawing = start_drawing(problem, seed)
            stack.callback(drawing.cancel)
        result, attempt = judge_and_log(state, problem, source, part, as_json, seed, started_at, drawing)
    print_result(result, problem, attempt, path, as_json)
    return exit_status(result)


def read_submission(problem: Problem, path: Path, lang: str | None) -> Source:
    """The file. SubmissionFault if it cannot be read, or the problem is not solved in its language."""
    source = read_source(path, lang)
    if source.language not in problem.languages:
        raise SubmissionFault(f"{solved_only(problem)}.")
    return source


def exit_status(result: Result) -> int:
    """What the command that judged it ends with."""
    return {"accepted": 0, "judge_error": 3}.get(result.verdict, 1)


def judge_and_log(
    state: State,
    problem: Problem,
    source: Source,
    part: Part,
    as_json: bool,
    seed: int,
    started_at: datetime,
    drawing: Drawing | None = None,
) -> tuple[Result, int]:
    """The result and its number in the log."""
    from ..compile.toolchain import find_toolchain
    from ..run.pipeline import run_submission
    from ..run.request import Judged, Request, Services

    with state.log() as log, Status(sys.stderr, quiet=as_json) as status:
        saved = tuple(_still_valid(problem, log.saved_cases(problem.name))) if part.mode == "run" else ()
        request = Request(problem, source, seed, part.given, saved, sanitize=not part.samples, samples=part.samples)
        services = Services(
            state.home.cache,
            find_toolchain,
            time.monotonic,
            status.show,
            meanwhile=_nothing if as_json else _import_screen,
            early=status.early,
        )
        try:
            judged = run_submission(request, services, drawing)
        except InternalError as error:
            judged = Judged(_fault(request, source, str(error)))
        result = judged.result
        session = part.handed_in["session"] if part.handed_in is not None else None
        attempt = log.record(
            result,
            topic=problem.topic,
            difficulty=problem.difficulty,
            started_at=started_at,
            mode=part.mode,
            session=session,
        )
        if part.handed_in is not None:
            from ..coach.session import JUDGED

            data = {**part.handed_in, "attempt": log.attempt(attempt).uuid}
            log.add_event(JUDGED, at=now(), problem=problem.name, session=session, data=data)
        for args in judged.passed_saved:
            log.drop_case(problem.name, args)
        if judged.to_save is not None:
            log.save_case(problem.name, judged.to_save, now=now())
    return result, attempt


def _still_valid(problem: Problem, saved: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Saved cases that fit the package as it is now: it may have changed since."""
    if not saved:
        return []
    from ..cases.package import CasesModule

    module = CasesModule(problem)
    return [args for args in saved if case_mismatch(problem, args) is None and module.is_valid(args)]


def _nothing() -> None:
    pass


def _import_screen() -> None:
    """What the screen is drawn with takes a moment to import: that moment is free while the compiler works."""
    for name in ("rich.console", "rich.text", "judge.report.terminal.console", "judge.report.terminal.verdict_screen"):
        importlib.import_module(name)


def _fault(request: Request, source: Source, message: str) -> Result:
    from ..verdict import Cases, Result, Verdict

    return Result(
        problem=request.problem.name,
        language=source.language,
        verdict=Verdict.JUDGE_ERROR,
        cases=Cases(0, 0),
        seed=request.seed,
        source_hash=source.hash,
        message=message,
    )


def print_result(result: Result, problem: Problem, attempt: int, path: Path, as_json: bool) -> None:
    if as_json:
        from ..verdict import to_json

        print(json.dumps(to_json(result, attempt), ensure_ascii=True, allow_nan=True))
        return
    from ..report.terminal.console import make_console
    from ..report.terminal.verdict_screen import render

    render(result, problem, attempt=attempt, console=make_console(), file=str(path))
