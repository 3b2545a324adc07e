"""From a submission's source to a program, or to the verdict that needs no case: what does not compile, what asks for
too much memory before it starts, compile-time properties that do not hold."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass

from ..cases.tiers import package_hash
from ..compile.compiler import Compilation, Compiled
from ..compile.prelude import prepare
from ..compile.toolchain import Mode
from ..diagnosis import sanitizers
from ..errors import JudgeError
from ..execute.programs import compiled_program, static_mib
from ..execute.worker import Program
from ..growth.background import Counting
from ..growth.inputs import STORED
from ..languages import language
from ..sandbox.contain import Layers
from ..verdict import Check, Compile, Verdict, Warned
from . import clues, contract
from .decide import too_large
from .request import Part, Request
from .workbench import Workbench


@dataclass(frozen=True)
class Refused:
    """A verdict before the first case, and why; what is known of the named checks. ``program`` is there where it may
    still be of interest which of them hold.
    """

    verdict: Verdict
    message: str | None = None
    checks: tuple[Check, ...] = ()
    program: Program | None = None


class Building:
    """Both builds of a submission. ``finish`` has to be called once; what is started is ended by the bench's stack."""

    def __init__(self, bench: Workbench, request: Request) -> None:
        self.bench, self.request = bench, request
        self.compiled: Compile | None = None
        self.warnings: tuple[Warned, ...] = ()
        self.layers: Layers | None = None
        self.background: sanitizers.Background | None = None
        self.counting: Counting | None = None
        self._plain: Compilation | None = None
        self._sanitizing: Compilation | None = None
        self.language = language(request.source.language)
        if self.language.compiled:
            self._start()

    def _start(self) -> None:
        """Both builds are started; the one under sanitizers in the background. Neither where there is one already."""
        bench, request = self.bench, self.request
        if request.shared is not None:
            return
        modes = [Mode.PLAIN, Mode.SANITIZE] if request.sanitize else [Mode.PLAIN]
        prepare(bench.compiler.toolchain, modes, bench.environment.cache, bench.say)
        self._plain = bench.compiler.start(request.problem, request.source)
        bench.stack.callback(self._plain.cancel)
        if request.sanitize:
            with contextlib.suppress(JudgeError):
                self._sanitizing = bench.compiler.start(request.problem, request.source, Mode.SANITIZE, idle=True)
                bench.stack.callback(self._sanitizing.cancel)

    def finish(self, meanwhile: Callable[[], None]) -> Program | Refused:
        """The program; ``meanwhile`` is called while the compiler works."""
        problem, source, shared = self.request.problem, self.request.source, self.request.shared
        if self._plain is not None:
            if self._plain.process is not None:
                self.bench.say("Compiling")
            meanwhile()
            done = self._plain.finish()
        elif shared is not None:
            meanwhile()
            done = Compiled(shared.program, 0.0, cached=True)
        else:
            return self.bench.program(source)
        self.compiled = Compile(done.seconds, done.cached, done.diagnostics)
        self.warnings = done.warnings
        self.layers = done.layers
        if done.program is None:
            return Refused(Verdict.COMPILE_ERROR, clues.alone(done.diagnostics, source))
        limit_mib = self.language.memory_limit_mib(problem)
        refused = too_large(static_mib(done.program), limit_mib)
        if refused is not None:
            return Refused(refused.verdict, refused.note)
        number = shared.number if shared is not None else None
        program = compiled_program(problem, done.program, limit_mib, number)
        if not self.request.samples and self.request.part is not Part.SPEED:
            violated = contract.violated(problem, source, self.bench.compiler, self.bench.say)
            if violated is not None:
                checks = contract.checks(problem, failed=violated.name)
                return Refused(Verdict.WRONG_ANSWER, violated.message, checks, program)
        self._watch()
        return program

    def _watch(self) -> None:
        """What runs in the background from now on: the search for undefined behaviour, and the count of steps."""
        if self._sanitizing is None:
            return
        bench = self.bench
        build = sanitizers.SanitizedBuild(self._sanitizing)
        self.background = sanitizers.Background(build, bench.environment.boxes)
        bench.stack.callback(self.background.cancel)
        if self.request.given is None and not self.request.problem.light and bench.compiler.toolchain.counts:
            self.counting = Counting(
                self.request.problem,
                build,
                bench.environment.boxes,
                lambda: bench.shapes,
                package_hash(self.request.problem),
                stored=bench.tiers.is_stored(STORED),
            )
            bench.stack.callback(self.counting.cancel)
