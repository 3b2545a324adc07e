"""``judge bench``: files and the references of a problem over growing sizes. Wires the stations; the result is plain
data."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Any

from ..author import Family
from ..cases.batch import Batch
from ..cases.package import LIGHT
from ..compile.toolchain import Mode, find_toolchain
from ..errors import JudgeError, SubmissionFault, UserError
from ..execute.programs import LOAD_TIME_LIMITS, sanitized_program
from ..execute.stream import Runner
from ..execute.worker import Program
from ..growth.classify import counted_growth, timed_growth
from ..growth.counts import count_shape
from ..growth.interpreted import counted_apart
from ..languages import language, solved_only
from ..languages.source import read_source
from ..model.problem import Problem
from ..model.source import Source
from ..run.references import reference_source
from ..run.request import Environment, Progress
from ..run.workbench import Workbench
from ..timing.comparison import Bench, BenchPoint, Entry
from ..timing.sweep import Entrant, ratio_at_largest, sweep
from ..verdict import Growth
from .workspace import Workspace

SMALLEST = 16


def compare(
    workspace: Workspace,
    problem: Problem,
    files: Sequence[Path],
    family: str | None,
    *,
    seed: int,
    notify: Callable[[Progress], None],
) -> Bench:
    """Compares files with the reference; ``family`` names the inputs, else those on which the files differ most."""
    sources = [read_source(file) for file in files]
    environment = Environment(workspace.home.cache, find_toolchain, time.monotonic, notify)
    return Benchmark(problem, sources, environment, seed).run(family)


class Benchmark(Workbench):
    """One comparison. Everything it starts is ended by the exit stack."""

    def __init__(self, problem: Problem, sources: Sequence[Source], environment: Environment, seed: int) -> None:
        super().__init__(problem, environment)
        self.sources, self.seed = sources, seed

    def run(self, family_name: str | None) -> Bench:
        """Compiles, sweeps over the sizes, and looks at the growth. UserError where there is no such family."""
        if self.problem.light:
            raise UserError(f"{self.problem.name} is a light package: {LIGHT}.")
        with self.stack:
            everyone = self._everyone()
            entrants = [Entrant(name, self._runner(program)) for name, _, _, program in everyone]
            family = self._family(family_name, entrants)
            random = Random(self.seed)
            sweep(entrants, self._sizes(family), random, lambda n: self.say(f"{family.name}, n = {n:,}"))
            references = {
                source.language: entrant for (_, source, own, _), entrant in zip(everyone, entrants, strict=True) if own
            }
            contenders = []
            for (name, source, own, _), entrant in zip(everyone, entrants, strict=True):
                self.say(f"Growth of {name}")
                reference = references[source.language]
                growth = self._growth(source, entrant, reference)
                contenders.append(_entry(name, source, own, entrant, reference, growth))
        names = tuple(f.name for f in (*self.module.families, *self.module.pitfalls))
        return Bench(self.problem.name, family.name, names, self.problem.complexity.time, tuple(contenders))

    def _everyone(self) -> list[tuple[str, Source, bool, Program]]:
        """(name, source, is it a reference, program): the references of the languages in use first."""
        languages = {s.language for s in self.sources} or {self.problem.languages[0]}
        references = [reference_source(self.problem, name) for name in sorted(languages)]
        everyone = []
        taken: dict[str, int] = {}
        for source, own in [*((s, True) for s in references), *((s, False) for s in self.sources)]:
            if source.language not in self.problem.languages:
                raise SubmissionFault(f"{solved_only(self.problem)}.")
            file = source.path.name
            taken[file] = taken.get(file, 0) + 1
            name = file if taken[file] == 1 else f"{file} ({taken[file]})"
            if language(source.language).compiled:
                self.say(f"Compiling {file}")
            everyone.append((name, source, own, self.program(source)))
        return everyone

    def _runner(self, program: Program) -> Runner:
        runner = self.stack.enter_context(self.runner(program))
        if (failed := runner.load()) is not None:
            record = failed.outcome.record
            raise SubmissionFault(f"A file cannot be loaded: {record.text if record else failed.outcome.exit_reason}")
        return runner

    def _family(self, name: str | None, entrants: Sequence[Entrant]) -> Family:
        """The named one; else the one on which a file falls back most behind the reference at a middle size."""
        families = {f.name: f for f in self.module.families}
        if name is not None:
            known = families | {f.name: f for f in self.module.pitfalls}
            if name not in known:
                raise UserError(f"There is no family {name!r}. Families of {self.problem.name}: {', '.join(known)}.")
            return known[name]
        if len(families) == 1 or len(entrants) < 2:
            return self.module.families[0]
        best: tuple[float, Family] | None = None
        for family in families.values():
            self.say(f"Choosing inputs: {family.name}")
            sizes = [s for s in self._sizes(family) if s[0] <= max(SMALLEST, min(family.n, 1024))][-1:]
            tried = [Entrant(r.name, r.runner) for r in entrants]
            sweep(tried, sizes, Random(self.seed), lambda n: None)
            # A file that gives up has fallen back further than any that does not.
            worst = max(float("inf") if r.stopped else ratio_at_largest(r, tried[0]) or 0.0 for r in tried[1:])
            if best is None or worst > best[0]:
                best = (worst, family)
        assert best is not None
        return best[1]

    def _sizes(self, family: Family) -> Iterator[tuple[int, Batch]]:
        """Doubling sizes up to the family's own, each with the expected answer; sizes that make no valid input are left
        out."""
        sizes = []
        n = family.n
        while n >= min(SMALLEST, family.n):
            sizes.append(n)
            n = n // 2 if n > 2 * SMALLEST or family.n > SMALLEST else n - 1
        for n in sorted(sizes):
            args = self._args(family, n)
            if args is None:
                continue
            yield n, self.batch([self.codec.encode_args(args)])

    def _args(self, family: Family, n: int) -> tuple[Any, ...] | None:
        try:
            args: tuple[Any, ...] = family.build(n, Random(f"{self.problem.name}/{family.name}/{n}"))
            return args if self.module.is_valid(args) else None
        except Exception:
            return None  # a family need not make sense at every size

    def _growth(self, source: Source, entrant: Entrant, reference: Entrant) -> Growth | None:
        with contextlib.suppress(JudgeError):
            if language(source.language).instrumented and self.compiler.toolchain.counts:
                compiled = self.compiler.start(self.problem, source, Mode.SANITIZE).finish()
                if compiled.program is not None:
                    program = sanitized_program(self.problem, compiled.program)
                    with Runner(program, self.environment.boxes, lambda *_: None, LOAD_TIME_LIMITS) as runner:
                        counted = [count_shape(runner, shape) for shape in self.shapes]
                    if not any(c.outcome for c in counted):
                        return counted_growth(self.problem, counted)
            why = None
            if (apart := language(source.language).counted(self.problem, source)) is not None:
                found = counted_apart(self.problem, apart, self.environment.boxes, self.shapes)
                if isinstance(found, Growth):
                    return found
                why = found
            return timed_growth(self.problem, entrant.runner, reference.runner, self.shapes, why)
        return None


def _entry(name: str, source: Source, own: bool, entrant: Entrant, reference: Entrant, growth: Growth | None) -> Entry:
    theirs = {p.n: p.ns for p in reference.points}
    points = tuple(
        BenchPoint(p.n, round(p.ns), round(p.highest_ns), p.ns / theirs[p.n] if p.n in theirs else None)
        for p in entrant.points
    )
    ratio = ratio_at_largest(entrant, reference)
    return Entry(name, source.language, own, points, growth, entrant.stopped, ratio)
