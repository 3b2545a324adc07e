"""The reference as a program: for timing in the same harness, and as the oracle of packages that are not bound."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from ..cases.batch import Batch
from ..compile.compiler import Compiler
from ..errors import DoesNotCompile, PackageError
from ..execute.programs import LOAD_TIME_LIMITS
from ..execute.stream import Runner
from ..execute.time_limits import TimeLimits
from ..execute.worker import Program
from ..languages import LANGUAGES
from ..model.languages import ORACLE
from ..model.problem import Problem
from ..model.source import Source
from ..protocol import LENGTH, Command, frames, records, split
from .request import Environment

TIME_LIMITS = TimeLimits(cpu_s=60.0, idle_s=10.0)


def reference_source(problem: Problem, language: str) -> Source:
    """The package's reference in that language. PackageError if it is missing."""
    file = problem.folder / LANGUAGES[language].reference
    try:
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        raise PackageError(f"{file}: cannot be read: {error.strerror}") from None
    return Source(file, file.name, language, text)


def oracle_language(problem: Problem) -> str:
    """The language of the reference that gives the expected answers; a light package may have another only."""
    known = (name for name in (ORACLE, *problem.languages) if (problem.folder / LANGUAGES[name].reference).is_file())
    return next(known, ORACLE)


def reference_program(problem: Problem, language: str, compiler: Callable[[], Compiler]) -> Program:
    """The reference of that language as a program, compiled and cached like any submission."""
    source = reference_source(problem, language)
    try:
        return LANGUAGES[language].program(problem, source, compiler)
    except DoesNotCompile as refused:
        raise PackageError(f"{source.path}: does not compile:\n{refused.diagnostics}") from None


class ProgramOracle:
    """Answers frames with a reference that runs as a contained program."""

    def __init__(self, problem: Problem, program: Program, environment: Environment) -> None:
        self.problem, self.program, self.environment = problem, program, environment

    def answer_all(self, blob: bytes) -> bytes:
        """See judge.cases.oracle.Oracle."""
        cases = split(blob)
        placeholder = Batch.make(blob, frames([b"\0"] * len(cases)))
        answers = bytearray()
        with contextlib.closing(self._runner()) as runner:
            for chunk in placeholder.chunks():
                if (failed := runner.load()) is not None:
                    raise PackageError(f"{self.problem.name}: the reference cannot be loaded: {failed.outcome}")
                exchange = runner.worker().exchange(Command.JUDGE, chunk.frames, chunk.count, TIME_LIMITS)
                got = records(exchange.records)
                if exchange.exit_reason is not None or len(got) != chunk.count:
                    raise PackageError(
                        f"{self.problem.name}: the reference fails on a valid input ({exchange.exit_reason})"
                    )
                for record in got:
                    if record.status:
                        raise PackageError(f"{self.problem.name}: the reference fails: {record.text}")
                    answers += LENGTH.pack(len(record.payload) + 1) + b"\0" + record.payload
        return bytes(answers)

    def _runner(self) -> Runner:
        return Runner(self.program, self.environment.boxes, lambda *_: None, LOAD_TIME_LIMITS)
