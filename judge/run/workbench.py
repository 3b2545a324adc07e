"""What judging and comparing need of a problem, each made when it is first needed."""

from __future__ import annotations

import contextlib
from functools import cached_property
from typing import Any

from ..build.compile import Compiler
from ..cases.oracle import Oracle, oracle_for
from ..cases.package import CasesModule
from ..cases.tiers import Tiers
from ..catalog.model import Problem
from ..catalog.wire import make_codec
from ..compare.compare import Comparer
from .references import ProgramOracle, reference_program
from .request import Progress, Services


class Workbench:
    """The tools for one problem. Everything that is started is ended by the exit stack."""

    def __init__(self, problem: Problem, services: Services) -> None:
        self.problem, self.services = problem, services
        self.codec = make_codec(problem)
        self.stack = contextlib.ExitStack()

    @cached_property
    def compiler(self) -> Compiler:
        return Compiler(self.services.toolchain(), self.services.cache, self.say)

    @cached_property
    def module(self) -> CasesModule:
        return CasesModule(self.problem)

    @cached_property
    def oracle(self) -> Oracle:
        return oracle_for(
            self.problem,
            lambda: ProgramOracle(
                self.problem, reference_program(self.problem, "cpp", lambda: self.compiler), self.services
            ),
        )

    @cached_property
    def tiers(self) -> Tiers:
        return Tiers(self.problem, self.codec, self.oracle, self.services.cache, lambda: self.module, self.say)

    @cached_property
    def comparer(self) -> Comparer:
        checker = self.problem.compare == "checker"
        return Comparer(self.problem.compare, self.module.check if checker else None)

    def say(self, text: str, **progress: Any) -> None:
        self.services.notify(Progress(text, **progress))
