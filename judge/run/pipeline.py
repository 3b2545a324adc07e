"""The way of one submission through the stations: compile while cases are drawn, judge tier by tier, time, explain."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from random import Random
from typing import Any

from ..cases.batch import Batch
from ..cases.generation import EXAMPLES, Drawing
from ..cases.oracle import bound_reference
from ..cases.tiers import LargeCase, package_hash
from ..catalog.load import load_fixed_cases
from ..compile.compiler import Compilation, Compiled
from ..compile.prelude import prepare
from ..compile.toolchain import Mode
from ..diagnosis import sanitizers as sanitize
from ..errors import JudgeError, SubmissionFault
from ..execute.programs import GUARDS, cpp_program, memory_limit_mib, python_program, static_mib
from ..execute.stream import Failure, LoadFailed, Outcome, Runner
from ..execute.worker import Ending, Guard, Program
from ..growth.background import Counting
from ..protocol import Status, answered, frames, split
from ..sandbox import contain
from ..timing.ratio import surely_over
from ..verdict import Cases, Check, Compile, Finding, Growth, Result, Tier, Timing, Verdict
from . import contract, explain
from .decide import decide, too_large
from .pitfalls import judge_pitfalls
from .prefetch import start_drawing
from .references import reference_program
from .request import Judged, Request, Services
from .speed import LargeFailure, Speed, judge_large
from .workbench import Workbench

SANITIZED_HEAD = 3000  # cases of the exhaustive tier that are repeated under the sanitizers
SANITIZED_LARGE_NS = 20_000_000  # large cases are repeated if the submission takes less than this on the slowest


# After a time-out: an endless loop is found on a small input as well, and soon; one that is merely slow is not.
HASTY = Guard(cpu_s=1.0, idle_s=2.0, total_cpu_s=3.0)


@dataclass(frozen=True)
class Stage:
    """One small tier: its cases and, parallel to them, what is known of each fixed case."""

    tier: Tier
    batch: Batch
    why: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()


class Run(Workbench):
    """One judging. Everything it starts is ended by the exit stack, whatever happens."""

    def __init__(self, request: Request, services: Services, drawing: Drawing | None) -> None:
        super().__init__(request.problem, services)
        self.request, self.source = request, request.source
        self.drawing = drawing
        self.guard = GUARDS[self.source.language]
        self.started = services.clock()
        self.sanitizing: Compilation | None = None
        self.background: sanitize.Background | None = None
        self.counting: Counting | None = None
        self.compiled: Compile | None = None
        self.judged: list[Batch] = []

    # ---- what is made when it is first needed

    @cached_property
    def reference(self) -> Runner:
        """The reference in the submission's language, for timing."""
        program = reference_program(self.problem, self.source.language, lambda: self.compiler)
        return self.stack.enter_context(self.runner(program))

    # ---- the run

    def run(self) -> Judged:
        with self.stack:
            if self.drawing is None and not self.request.partial and self.request.drawn is None:
                self.drawing = start_drawing(self.problem, self.request.seed)
            if self.drawing is not None:
                self.stack.callback(self.drawing.cancel)
            if self.source.language == "cpp":
                running = self._start_compiling()
                program = self._compiled(running)
                if isinstance(program, Judged):
                    return program
            else:
                program = python_program(self.problem, self.source.text, self.source.name)
            return self._judge(program, self.drawing)

    def _start_compiling(self) -> Compilation:
        """Both builds are started; the one under sanitizers in the background."""
        modes = [Mode.PLAIN, Mode.SANITIZE] if self.request.sanitize else [Mode.PLAIN]
        prepare(self.compiler.toolchain, modes, self.services.cache, self.say)
        running = self.compiler.start(self.problem, self.source)
        self.stack.callback(running.cancel)
        if self.request.sanitize:
            with contextlib.suppress(JudgeError):
                self.sanitizing = self.compiler.start(self.problem, self.source, Mode.SANITIZE, idle=True)
                self.stack.callback(self.sanitizing.cancel)
        return running

    def _compiled(self, running: Compilation) -> Program | Judged:
        """The program; the tiers are made ready meanwhile. A Judged where the compiler refuses."""
        if running.process is not None:
            self.say("Compiling")
        if not self.request.partial:
            _ = self.tiers.exhaustive, self.tiers.large, self.tiers.between
        self.services.meanwhile()
        done: Compiled = running.finish()
        self.compiled = Compile(done.seconds, done.cached, done.diagnostics)
        if done.program is None:
            return Judged(self._result(Verdict.COMPILE_ERROR, 0, 0))
        refused = too_large(static_mib(done.program), memory_limit_mib(self.problem, "cpp"))
        if refused is not None:
            return Judged(replace(self._result(refused.verdict, 0, 0), message=refused.note))
        violated = None
        if not self.request.samples:
            violated = contract.violated(self.problem, self.source, self.compiler, self.say)
        if violated is not None:
            checks = contract.checks(self.problem, failed=violated.name)
            result = self._result(Verdict.WRONG_ANSWER, 0, len(checks))
            return Judged(replace(result, checks=checks, message=violated.message))
        if self.sanitizing is not None:
            build = sanitize.SanitizedBuild(self.sanitizing)
            self.background = sanitize.Background(build, self.services.boxes)
            self.stack.callback(self.background.cancel)
            if self.request.given is None and self.compiler.toolchain.counts:
                self.counting = Counting(
                    self.problem,
                    build,
                    self.services.boxes,
                    lambda: self.tiers.growth,
                    package_hash(self.problem),
                    stored=self.tiers.growth_is_stored,
                )
                self.stack.callback(self.counting.cancel)
        return cpp_program(done.program, self.problem)

    def _judge(self, program: Program, drawing: Drawing | None) -> Judged:
        runner = self.stack.enter_context(self.runner(program))
        stages = self._stages()
        total = sum(s.batch.count for s in stages)
        if not self.request.partial:
            total += self.tiers.exhaustive.batch.count + EXAMPLES + len(self.tiers.large) + len(self.tiers.pitfalls)
            total += self.tiers.between.batch.count
        if self.background is not None:
            for stage in stages:
                self.background.put(stage.batch)
            if not self.request.partial:
                self.background.put(self.tiers.exhaustive.batch.beginning(SANITIZED_HEAD))
        failed_load = runner.load()
        if failed_load is not None:
            return self._not_loaded(failed_load.outcome, total)
        try:
            return self._judge_tiers(runner, stages, total, drawing)
        except LoadFailed as failed:
            return self._not_loaded(failed.outcome, total)

    def _judge_tiers(self, runner: Runner, stages: list[Stage], total: int, drawing: Drawing | None) -> Judged:
        base_kib = runner.idle_kib()
        passed = 0
        for stage in stages:
            failure = self._stream(runner, stage, passed, total)
            if failure is not None:
                smaller = self._smallest(runner, failure) if not self.request.partial else None
                if smaller is not None:
                    return self._failed(
                        runner, smaller[1], smaller[0], passed + failure.index, total, passed + failure.index
                    )
                return self._failed(runner, failure, stage, passed + failure.index, total, failure.index)
            passed += stage.batch.count
        if self.request.partial:
            result = self._result(Verdict.ACCEPTED, passed, passed)
            return Judged(replace(result, findings=self._findings(()), memory_kib=_added(runner, base_kib)))
        scope = self.tiers.exhaustive
        exhaustive = Stage(Tier.EXHAUSTIVE, scope.batch)
        failure = self._stream(runner, exhaustive, passed, total)
        if failure is not None:
            return self._failed(runner, failure, exhaustive, passed + failure.index, total, failure.index)
        passed += scope.batch.count
        # While the helper still draws, the large tier is judged and timed; it is reported after the drawn one.
        speed = self._speed(runner, passed, total) if drawing is not None and not drawing.ready else None
        self.services.meanwhile()
        payloads = drawing.frames() if drawing is not None else list(self.request.drawn or ())
        drawn = Stage(Tier.DRAWN, self.batch(payloads))
        total += len(payloads) - EXAMPLES
        failure = self._stream(runner, drawn, passed, total)
        if failure is not None:
            return self._failed(runner, failure, drawn, passed + failure.index, total, failure.index)
        passed += drawn.batch.count
        return self._judge_large(runner, speed or self._speed(runner, passed, total), passed, total, base_kib)

    def _stages(self) -> list[Stage]:
        """The tiers before the exhaustive one: what is given, or what was saved and what is fixed."""
        if self.request.given is not None:
            return [Stage(Tier.GIVEN, self._batch([self.request.given]))]
        fixed = load_fixed_cases(self.problem)
        if self.request.samples:
            fixed = tuple(c for c in fixed if c.label == "sample")
        saved = Stage(Tier.SAVED, self._batch(list(self.request.saved)))
        labels = tuple(c.label for c in fixed)
        return [saved, Stage(Tier.FIXED, self._batch([c.args for c in fixed]), tuple(c.why for c in fixed), labels)]

    def _batch(self, cases: Sequence[tuple[Any, ...]]) -> Batch:
        return self.batch([self.codec.encode_args(args) for args in cases])

    def _stream(self, runner: Runner, stage: Stage, passed: int, total: int) -> Failure | None:
        """The first confirmed failure of a tier."""
        self.say("Judging", passed=passed, total=total, tier=stage.tier)
        failure = runner.stream(stage.batch, self.guard)
        if failure is None:
            self.judged.append(stage.batch)
            return None
        before = [f for batch in self.judged for f in _frames(batch)] + _frames(stage.batch)[: failure.index]
        failure = runner.confirm(failure, before, self.guard)
        timed_out = failure.outcome.record is None and not failure.stable
        if timed_out and decide(failure.outcome, "", 0, "").verdict is Verdict.TIME_LIMIT:
            # It came back when run again: the machine was busy, the case is not slow. Go on behind it.
            rest = _rest(stage, failure.index)
            later = self._stream(runner, rest, passed + failure.index + 1, total) if rest.batch.count else None
            return None if later is None else replace(later, index=failure.index + 1 + later.index)
        return failure

    def _smallest(self, runner: Runner, earlier: Failure) -> tuple[Stage, Failure] | None:
        """After a failure of an earlier tier: the smallest input of the exhaustive scope that fails, alone."""
        stage = Stage(Tier.EXHAUSTIVE, self.tiers.exhaustive.batch)
        timed_out = earlier.outcome.ending in (Ending.CPU, Ending.IDLE, Ending.TOTAL)
        guard = HASTY if timed_out else self.guard
        runner.close()
        failure = runner.stream(stage.batch, guard)
        if failure is None or failure.outcome.ending is Ending.TOTAL:
            return None
        confirmed = runner.confirm(failure, (), guard)
        return (stage, confirmed) if confirmed.stable else None

    def _speed(self, runner: Runner, passed: int, total: int) -> Speed:
        """Judges and times the large tier."""
        limit = self.problem.limits.time_factor[self.source.language]

        def say(text: str) -> None:
            self.say(text, passed=passed, total=total, tier=Tier.LARGE)

        random, rough = Random(self.request.seed), self.request.rough
        return judge_large(runner, self.reference, self.tiers.large, limit, random, say, rough=rough)

    def _judge_large(self, runner: Runner, speed: Speed, passed: int, total: int, base_kib: int | None) -> Judged:
        problem, language = self.problem, self.source.language
        limit = problem.limits.time_factor[language]
        passed += speed.passed
        if speed.failed is not None:
            return self._failed_large(runner, speed.failed, passed, total)
        memory_kib = _added(runner, base_kib)
        timing = self._with_cpp_ratio(speed.timing)
        assert timing is not None
        if surely_over(timing.low, limit):
            result = replace(self._result(Verdict.TIME_LIMIT, passed, total), time=timing, memory_kib=memory_kib)
            result = replace(result, message=speed.note)
            self.services.early(result)
            return Judged(replace(result, complexity=self._growth(runner)), self.request.saved)
        if memory_kib is not None and memory_kib > memory_limit_mib(problem, language) * 1024:
            message = f"The peak was {memory_kib // 1024} MiB, the limit is {memory_limit_mib(problem, language)} MiB."
            result = replace(self._result(Verdict.MEMORY_LIMIT, passed, total), message=message)
            return Judged(replace(result, time=timing, memory_kib=memory_kib), self.request.saved)
        between = Stage(Tier.LARGE, self.tiers.between.batch)
        failure = self._stream(runner, between, passed, total)
        if failure is not None:
            family, n, catches = self.tiers.between.heads[failure.index]
            case = LargeCase(family, n, catches, "", between.batch)
            return self._failed_large(runner, LargeFailure(case, failure, None), passed + failure.index, total)
        passed += between.batch.count
        pitfalls = judge_pitfalls(runner, self.reference, self.tiers.pitfalls, limit, self.say)
        passed += pitfalls.passed
        if pitfalls.failed is not None:
            return self._failed_large(runner, pitfalls.failed, passed, total)
        result = replace(
            self._result(Verdict.ACCEPTED, passed, total),
            time=timing,
            memory_kib=memory_kib,
            checks=contract.checks(problem, failed=None),
        )
        self.services.early(result)
        quick = timing.submission_ns < SANITIZED_LARGE_NS
        drawn, *more = [*self.judged[-2:], *(c.batch for c in self.tiers.large)]
        findings = self._findings([drawn, *(more if quick else ())])
        growth = self._growth(runner)
        if self.counting is not None and self.counting.finding is not None and not findings:
            findings = (self.counting.finding,)
        if growth is not None:
            from ..growth.classify import slow_growth

            findings += slow_growth(growth, timing)
        seconds = self.services.clock() - self.started
        return Judged(
            replace(result, complexity=growth, findings=findings, pitfalls=pitfalls.slow, seconds=seconds),
            self.request.saved,
        )

    def _growth(self, runner: Runner) -> Growth | None:
        """The growth of time and memory; None where nobody asks for it."""
        if not self.request.sanitize:
            return None
        self.say("Looking at the growth")
        counted = self.counting.finish() if self.counting is not None else None
        if counted is not None:
            return counted
        from ..growth.classify import timed_growth

        why = None
        if self.source.language == "cpp":
            compiled = self.compiler.toolchain.counts
            why = (
                "timed, as the counted program did not come through"
                if compiled
                else "timed: this compiler cannot count"
            )
        return timed_growth(self.problem, runner, self.reference, self.tiers.growth, why)

    def _with_cpp_ratio(self, timing: Timing | None) -> Timing | None:
        """For Python the time against reference.cpp as well, for perspective."""
        bound = bound_reference(self.problem)
        if timing is None or self.source.language != "py" or bound is None or not hasattr(bound, "time"):
            return timing
        case = next(c for c in self.tiers.large if c.family == timing.family)
        calls, spent = bound.time(_frames(case.batch)[0], 2_000_000)
        return replace(timing, cpp_ratio=timing.submission_ns / max(1.0, spent / calls))

    # ---- results

    def _result(self, verdict: Verdict, passed: int, total: int) -> Result:
        return Result(
            problem=self.problem.name,
            language=self.source.language,
            verdict=verdict,
            cases=Cases(passed, total),
            seed=self.request.seed,
            source_hash=self.source.hash,
            compile=self.compiled,
            contained=contain.missing_layers(),
            seconds=self.services.clock() - self.started,
        )

    def _not_loaded(self, outcome: Outcome, total: int) -> Judged:
        record = outcome.record
        if record is not None and record.status == Status.REFUSED:
            raise SubmissionFault(f"{self.source.name}: {record.text}.")
        if record is not None and explain.is_syntax_error(record.text):
            self.compiled = Compile(0.0, False, record.text)
            return Judged(self._result(Verdict.COMPILE_ERROR, 0, total))
        decision = decide(outcome, "", memory_limit_mib(self.problem, self.source.language), self.source.language)
        text = "\n".join(filter(None, ("Before the first case: the file itself fails.", decision.note, decision.trace)))
        return Judged(replace(self._result(decision.verdict, 0, total), message=text))

    def _failed(self, runner: Runner, failure: Failure, stage: Stage, passed: int, total: int, index: int) -> Judged:
        """A failure in a small tier: shrunk if Hypothesis made it, explained, and to be saved."""
        if stage.tier is Tier.DRAWN and failure.after is None and failure.stable:
            failure = explain.shrunk(self, runner, failure)
        example, decision = explain.counterexample(self, failure, stage, index)
        result = self._result(decision.verdict, passed, total)
        result = replace(result, counterexample=example, checks=self._checks(runner))
        self.services.early(result)
        findings = self._findings([_unanswered(failure.frame)])
        result = replace(result, findings=findings, seconds=self.services.clock() - self.started)
        saved = explain.passed_saved(self, stage.tier, index)
        keep = failure.after is None and not self.request.partial and failure.stable
        return Judged(result, saved, example.args if keep else None)

    def _checks(self, runner: Runner) -> tuple[Check, ...]:
        """Contract problems: which of the named checks hold and which do not."""
        if self.problem.kind != "contract" or self.request.partial:
            return ()
        self.say("Running the checks one by one")
        batches = [*(stage.batch for stage in self._stages()), self.tiers.exhaustive.batch]
        return contract.checks_one_by_one(self.problem, runner, batches, self.codec, self.guard)

    def _failed_large(self, runner: Runner, failed: LargeFailure, passed: int, total: int) -> Judged:
        """A failure at a large size; a small input that fails too is looked for, unless it is a matter of time."""
        failure = failed.failure
        if failed.timing is None and failure.stable and (small := explain.small_failure(self, runner)) is not None:
            return self._failed(runner, small, Stage(Tier.DRAWN, Batch.make(b"", b"")), passed, total, 0)
        example, decision = explain.large_counterexample(self, failed)
        result = replace(self._result(decision.verdict, passed, total), counterexample=example, time=failed.timing)
        self.services.early(result)
        if decision.verdict is Verdict.TIME_LIMIT:
            result = replace(result, complexity=self._growth(runner))
        else:
            result = replace(result, findings=self._findings([_unanswered(failure.frame)]))
        return Judged(replace(result, seconds=self.services.clock() - self.started), self.request.saved)

    # ---- findings

    def _findings(self, batches: Iterable[Batch]) -> tuple[Finding, ...]:
        """Undefined behaviour on the cases that were put in the background and on these."""
        if self.background is None:
            return ()
        self.say("Looking for undefined behaviour")
        for batch in batches:
            self.background.put(batch)
        finding = self.background.finish()
        return (finding,) if finding else ()


def _unanswered(frame: bytes) -> Batch:
    """A batch of one case, for who does not look at the answer."""
    return Batch.make(frames([frame]), answered([b""]))


def _frames(batch: Batch) -> list[bytes]:
    return split(batch.frames)


def _rest(stage: Stage, index: int) -> Stage:
    """The cases behind ``index``."""
    cases, records = split(stage.batch.frames)[index + 1 :], split(stage.batch.records)[index + 1 :]
    return Stage(
        stage.tier, Batch.make(frames(cases), frames(records)), stage.why[index + 1 :], stage.labels[index + 1 :]
    )


def _added(runner: Runner, base_kib: int | None) -> int | None:
    """Peak memory beyond what the process had before its first case."""
    peak = runner.worker().peak_kib()
    return None if peak is None or base_kib is None else max(0, peak - base_kib)


def run_submission(request: Request, services: Services, drawing: Drawing | None = None) -> Judged:
    """Judges one submission. Raises UserError for what the user can mend, InternalError for the judge's own faults.

    ``drawing`` are this request's examples if they are on their way already (judge.run.prefetch); it is ended here.
    """
    return Run(request, services, drawing).run()
