"""``judge run --growth``: counts a file once more and says how its class is found. Nothing is logged."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from ..compile.compiler import Compiler
from ..compile.toolchain import Mode, find_toolchain
from ..execute.programs import LOAD_TIME_LIMITS, sanitized_program
from ..execute.stream import Runner
from ..execute.worker import Program
from ..growth.classify import counted_growth
from ..growth.counts import Counted, count_shape
from ..growth.explain import Explained, explain
from ..growth.inputs import Shape
from ..growth.interpreted import LOAD_TIME_LIMITS as INTERPRETED_LIMITS
from ..growth.interpreted import UNUSUAL, count_apart, growth_apart
from ..growth.sizes import size_names
from ..languages import language
from ..model.problem import Problem
from ..model.source import Source
from ..run.request import Environment, Progress
from ..run.workbench import Workbench
from ..verdict import Growth
from ..worst.finding import Found, search_worst
from ..worst.recipes import Kitchen
from .workspace import Workspace

SECONDS = 2.0  # that the search for the worst input takes at most


@dataclass(frozen=True)
class Study:
    """What was found and how; ``reason`` says why there is nothing to show. ``counted`` are the counts behind it,
    of the inputs in ``shapes``.
    """

    growth: Growth | None
    explained: tuple[Explained, ...]
    reason: str | None = None
    counted: tuple[Counted, ...] = ()
    shapes: tuple[Shape, ...] = ()


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
    reason = None if explained else growth.reason or "too little was counted to draw it"
    return Study(growth, explained, reason, tuple(counted), bench.shapes)


def worst_input(
    workspace: Workspace,
    problem: Problem,
    source: Source,
    studied: Study,
    notify: Callable[[Progress], None],
    *,
    seed: int,
    clock: Callable[[], float] = time.monotonic,
) -> Found | None:
    """The input on which this submission is slower than on any of the package, beside the counts of a study; None
    where none was found, nothing was counted, or the cases are no arguments that could be changed.

    What is found is the same for the same ``seed``, unless ``SECONDS`` are over before the search is.
    """
    if studied.growth is None or not studied.counted:
        return None
    environment = Environment(workspace.home.cache, find_toolchain, time.monotonic, notify)
    bench = Workbench(problem, environment)
    language_ = language(source.language)
    with bench.stack:
        bench.say("Searching for the worst input")
        program = _program(bench, source) if language_.instrumented else language_.counted(problem, source)
        if program is None or isinstance(program, str):
            return None
        kitchen = Kitchen(problem, bench.module, bench.codec)
        begun = clock()
        limits = LOAD_TIME_LIMITS if language_.instrumented else INTERPRETED_LIMITS
        with Runner(program, environment.boxes, lambda *_: None, limits) as runner:
            return search_worst(
                kitchen,
                runner,
                studied.shapes,
                studied.counted,
                studied.growth,
                seed=seed,
                in_time=lambda share: clock() - begun < share * SECONDS,
                interpreted=not language_.instrumented,
            )


def _program(bench: Workbench, source: Source) -> Program | str:
    """The build that counts, or why there is none."""
    compiler: Compiler = bench.compiler
    if not compiler.toolchain.counts:
        return "this compiler cannot count"
    compiled = compiler.start(bench.problem, source, Mode.SANITIZE).finish()
    return "it does not compile" if compiled.program is None else sanitized_program(bench.problem, compiled.program)


def _compiled(bench: Workbench, source: Source) -> list[Counted] | str:
    program = _program(bench, source)
    if isinstance(program, str):
        return program
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
