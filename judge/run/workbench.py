"""What judging and comparing need of a problem, each made when it is first needed."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..cases.batch import Batch
from ..cases.oracle import Oracle, oracle_for
from ..cases.package import CasesModule
from ..cases.tiers import Tiers
from ..checkers.answers import Comparer
from ..compile.compiler import Compiler
from ..execute.programs import LOAD_TIME_LIMITS
from ..execute.stream import Runner
from ..execute.worker import Program
from ..kinds.wire import make_codec
from ..languages import language
from ..model.problem import Problem
from ..model.source import Source
from ..protocol import frames
from .references import ProgramOracle, oracle_language, reference_program
from .request import Environment, Progress

if TYPE_CHECKING:
    from ..growth.inputs import Shape


class Workbench:
    """The tools for one problem. Everything that is started is ended by the exit stack."""

    def __init__(self, problem: Problem, environment: Environment) -> None:
        self.problem, self.environment = problem, environment
        self.codec = make_codec(problem)
        self.stack = contextlib.ExitStack()

    @cached_property
    def compiler(self) -> Compiler:
        return Compiler(self.environment.toolchain(), self.environment.cache, self.say, self.environment.clock)

    @cached_property
    def module(self) -> CasesModule:
        return CasesModule(self.problem)

    @cached_property
    def oracle(self) -> Oracle:
        return oracle_for(
            self.problem,
            lambda: ProgramOracle(
                self.problem,
                reference_program(self.problem, oracle_language(self.problem), lambda: self.compiler),
                self.environment,
            ),
        )

    @cached_property
    def tiers(self) -> Tiers:
        return Tiers(self.problem, self.codec, self.oracle, self.environment.cache, lambda: self.module, self.say)

    @cached_property
    def shapes(self) -> tuple[Shape, ...]:
        """Inputs of growing size."""
        from ..growth.inputs import shapes_of

        return shapes_of(self.tiers)

    @cached_property
    def comparer(self) -> Comparer:
        problem = self.problem
        checker = problem.compare == "checker"
        check = self.module.check if checker else None
        return Comparer(problem.compare, check, problem.unordered_depths, problem.tolerance)

    def wrong(self, frame: bytes, expected: bytes, got: bytes) -> str | None:
        """The comparison for answers whose bytes differ from the expected ones."""
        try:
            value = self.codec.decode_answer(got, frame)
        except ValueError as error:
            return f"The answer is not of the declared type: {error}."
        args = self.codec.decode_args(frame)
        return self.comparer.wrong(args, self.codec.decode_answer(expected, frame), value)

    def program(self, source: Source) -> Program:
        """Compiles where that is needed. DoesNotCompile with what the compiler says, if it refuses."""
        return language(source.language).program(self.problem, source, lambda: self.compiler)

    def runner(self, program: Program) -> Runner:
        """What judges its answers; a context manager."""
        return Runner(program, self.environment.boxes, self.wrong, LOAD_TIME_LIMITS)

    def batch(self, cases: Sequence[bytes]) -> Batch:
        """Encoded cases with the reference's answers."""
        blob = frames(list(cases))
        return Batch.make(blob, self.oracle.answer_all(blob))

    def say(self, text: str, **progress: Any) -> None:
        self.environment.notify(Progress(text, **progress))
