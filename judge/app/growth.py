"""``judge run --growth``: counts a file once more and says how its class is found. Nothing is logged."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from ..compile.compiler import Compiler
from ..compile.toolchain import Mode, find_toolchain
from ..execute.programs import LOAD_TIME_LIMITS, sanitized_program
from ..execute.stream import Runner
from ..growth.classify import counted_growth
from ..growth.counts import Counted, count_shape
from ..growth.explain import Explained, explain
from ..growth.inputs import size_names
from ..growth.interpreted import UNUSUAL, count_apart, growth_apart
from ..languages import language
from ..model.problem import Problem
from ..model.source import Source
from ..run.request import Environment, Progress
from ..run.workbench import Workbench
from ..verdict import Growth
from .workspace import Workspace


@dataclass(frozen=True)
class Study:
    """What was found and how; ``reason`` says why there is nothing to show."""

    growth: Growth | None
    explained: tuple[Explained, ...]
    reason: str | None = None


def study(workspace: Workspace, problem: Problem, source: Source, notify: Callable[[Progress], None]) -> Study:
    """Counts the submission on the package's inputs of growing size, without a look at what is cached."""
    environment = Environment(workspace.home.cache, find_toolchain, time.monotonic, notify)
    bench = Workbench(problem, environment)
    instrumented = language(source.language).instrumented
    with bench.stack:
        bench.say("Counting steps")
        counted = _compiled(bench, source) if instrumented else _interpreted(bench, source)
    if isinstance(counted, str):
        return Study(None, (), counted)
    growth = counted_growth(problem, counted) if instrumented else growth_apart(problem, counted)
    explained = explain(counted, growth, size_names(problem))
    return Study(growth, explained, None if explained else growth.reason or "too little was counted to draw it")


def _compiled(bench: Workbench, source: Source) -> list[Counted] | str:
    compiler: Compiler = bench.compiler
    if not compiler.toolchain.counts:
        return "this compiler cannot count"
    compiled = compiler.start(bench.problem, source, Mode.SANITIZE).finish()
    if compiled.program is None:
        return "it does not compile"
    program = sanitized_program(bench.problem, compiled.program)
    counted: list[Counted] = []
    with Runner(program, bench.environment.boxes, lambda *_: None, LOAD_TIME_LIMITS) as runner:
        for shape in bench.shapes:
            counted.append(count_shape(runner, shape))
            if counted[-1].outcome is not None:
                return "the counted program did not come through"
    return counted


def _interpreted(bench: Workbench, source: Source) -> list[Counted] | str:
    program = language(source.language).counted(bench.problem, source)
    return UNUSUAL if program is None else count_apart(program, bench.environment.boxes, bench.shapes)
