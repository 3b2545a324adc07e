"""The way of one submission: compile while cases are drawn, judge tier by tier, time, explain, build the result."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from random import Random
from typing import Any

from ..cases.batch import Batch
from ..cases.generation import EXAMPLES, Generation
from ..cases.oracle import bound_reference
from ..cases.package import LIGHT
from ..cases.tiers import LargeCase
from ..catalog.load import load_fixed_cases
from ..errors import PackageError, SubmissionFault
from ..execute.stream import Failure, LoadFailed, Outcome, Runner
from ..execute.time_limits import TimeLimits
from ..execute.worker import ExitReason
from ..kinds import kind_of
from ..languages import language
from ..model.languages import ORACLE
from ..protocol import Status
from ..timing.ratio import surely_over
from ..verdict import Check, Compile, Counterexample, Facts, Finding, Growth, Result, Tier, Timing, Verdict
from . import contract, explain
from .building import Building, Refused
from .clues import with_clues
from .decide import decide
from .draft import Draft, Tally
from .one_by_one import EXHAUSTING, OneByOne
from .pitfalls import judge_pitfalls
from .prefetch import start_generation
from .printing import printing
from .references import reference_program
from .request import Environment, Judged, Part, Request
from .small import BRIEF, Found, SmallTier, behind_a_time_out, in_part, thinned, timed_out, within
from .speed import RUNAWAY_FACTOR, Allowance, LargeFailure, Speed, judge_large
from .workbench import Workbench

SANITIZED_HEAD = 3000  # cases of the exhaustive tier that are repeated under the sanitizers
SANITIZED_LARGE_NS = 20_000_000  # large cases are repeated if the submission takes less than this on the slowest


class Run(Workbench):
    """One judging. Everything it starts is ended by the exit stack, whatever happens."""

    def __init__(self, request: Request, environment: Environment, generation: Generation | None) -> None:
        super().__init__(request.problem, environment)
        self.request, self.source = request, request.source
        self.generation = generation
        self.language = language(self.source.language)
        self.time_limits = self.language.time_limits
        self.tally = Tally(environment.notify)
        self.draft = Draft(request, environment.clock, self.tally, environment.clock())
        self.explainer = explain.Explainer(self, request, self.time_limits)
        self.judged: list[SmallTier] = []
        self.put_off: SmallTier | None = None
        self.left_out = 0  # cases of tiers that took all the time they may
        # A proof asks what a case takes; else what takes long is soon found out and then looked at closely.
        self.first_look = request.end_after is None

    @cached_property
    def reference(self) -> Runner:
        """The reference in the submission's language, for timing."""
        program = reference_program(self.problem, self.source.language, lambda: self.compiler)
        return self.stack.enter_context(self.runner(program))

    def run(self) -> Judged:
        with self.stack:
            if self.generation is None and self._examples and self.request.drawn is None:
                self.generation = start_generation(self.problem, self.request.seed)
            if self.generation is not None:
                self.stack.callback(self.generation.cancel)
            self.building = Building(self, self.request)
            program = self.building.finish(self._while_compiling)
            self.draft.compiled, self.draft.layers = self.building.compiled, self.building.layers
            self.draft.warnings = self.building.warnings
            if isinstance(program, Refused):
                return Judged(self._refused(program))
            runner = self.stack.enter_context(self.runner(program))
            small = self._small_tiers()
            self.tally.total = self._count(small)
            self._put_in_background(small)
            try:
                if (failed := runner.load()) is not None:
                    return self._not_loaded(runner, failed.outcome)
                return self._judge(runner, small)
            except LoadFailed as failed:
                return self._not_loaded(runner, failed.outcome)

    def _refused(self, refused: Refused) -> Result:
        """The verdict that needs no case. Of a contract that lacks a compile-time property it is told, once the verdict
        is there, which of the other checks hold.
        """
        more: dict[str, Any] = {"message": refused.message, "checks": refused.checks}
        self.tally.total = len(refused.checks)
        if refused.program is not None and self.request.facts_s and not self.request.partial:
            self.environment.early(self.draft.result(refused.verdict, **more))
            with self.runner(refused.program) as runner:
                properties = contract.held(self.problem, self.source, self.compiler)
                more["checks"] = self._checks(runner, properties)
            self.tally.passed = sum(check.passed is True for check in more["checks"])
        return self.draft.result(refused.verdict, **more)

    def _while_compiling(self) -> None:
        if not self.request.partial:
            _ = self.tiers.exhaustive, self.tiers.large, self.tiers.sizes_between
        self.environment.meanwhile()

    # ---- the tiers

    def _small_tiers(self) -> list[SmallTier]:
        """The tiers before the exhaustive one: what is given, or what was saved and what is fixed."""
        if self.request.given is not None:
            return [SmallTier(Tier.GIVEN, self._batch(self.request.given))]
        fixed = load_fixed_cases(self.problem)
        if self.request.samples:
            fixed = tuple(c for c in fixed if c.label == "sample")
        saved = SmallTier(Tier.SAVED, self._batch(list(self.request.saved)))
        batch = self._batch([c.args for c in fixed])
        return [saved, SmallTier(Tier.FIXED, batch, tuple(c.why for c in fixed), tuple(c.label for c in fixed))]

    @cached_property
    def _exhaustive(self) -> SmallTier:
        return SmallTier(Tier.EXHAUSTIVE, self.tiers.exhaustive.batch)

    @cached_property
    def _drawn(self) -> SmallTier:
        """The fresh examples, once they are there; the estimate of how many there are is put right."""
        payloads = self.generation.frames() if self.generation is not None else list(self.request.drawn or ())
        self.tally.total += len(payloads) - self._examples
        return SmallTier(Tier.DRAWN, self.batch(payloads))

    @property
    def _examples(self) -> int:
        """How many are to be drawn."""
        return 0 if self.request.partial or self.problem.light else EXAMPLES

    @cached_property
    def _between(self) -> SmallTier:
        return SmallTier(Tier.LARGE, self.tiers.sizes_between.batch)

    def _batch(self, cases: Sequence[tuple[Any, ...]]) -> Batch:
        return self.batch([self.codec.encode_args(args) for args in cases])

    def _count(self, small: Sequence[SmallTier]) -> int:
        """How many cases there are, as far as is known before the fresh ones are drawn."""
        total = sum(tier.batch.count for tier in small)
        if not self.request.partial:
            total += self.tiers.exhaustive.batch.count + self._examples + self.tiers.sizes_between.batch.count
            total += len(self.tiers.large) + len(self.tiers.pitfalls)
        return total

    def _put_in_background(self, small: Sequence[SmallTier]) -> None:
        background = self.building.background
        if background is None:
            return
        for tier in small:
            background.put(tier.batch)
        if not self.request.partial:
            background.put(self.tiers.exhaustive.batch.beginning(SANITIZED_HEAD))

    def _judge(self, runner: Runner, small: Sequence[SmallTier]) -> Judged:
        base_kib = runner.idle_kib()
        if self.request.partial:
            return self._one_by_one(runner, small, base_kib)
        if self.request.part is Part.SPEED:
            return self._judge_large(runner, self._speed(runner), base_kib)
        for tier in small:
            if (found := self._first(runner, tier)) is not None:
                return self._failed(runner, found, tier)
        if (found := self._first(runner, self._exhaustive)) is not None:
            return self._failed(runner, found, self._exhaustive)
        # While the helper still draws, the large tier is judged and timed; it is reported after the drawn one. So it is
        # where small cases took all the time they may: whether that is too slow is told by the large ones.
        speed = None
        if self.put_off is not None or (self.generation is not None and not self.generation.ready):
            speed = self._speed(runner)
        self.environment.meanwhile()
        if self.put_off is not None:
            assert speed is not None
            if speed.failed is not None or (
                speed.timing is not None and surely_over(speed.timing.low, speed.timing.limit)
            ):
                wrong, _ = behind_a_time_out(runner, [self._drawn])
                if wrong is not None:
                    return self._failed(runner, wrong, self._drawn)
                return self._judge_large(runner, speed, base_kib)
            if (found := self._first(runner, self.put_off, again=True)) is not None:
                return self._failed(runner, found, self._exhaustive)
        if (found := self._first(runner, self._drawn)) is not None:
            return self._failed(runner, found, self._drawn)
        if self.problem.light:
            return self._judged_light(runner, base_kib)
        if self.request.part is Part.ANSWERS:
            return Judged(self._result(runner, Verdict.ACCEPTED), self.request.saved)
        return self._judge_large(runner, speed or self._speed(runner), base_kib)

    def _judged_light(self, runner: Runner, base_kib: int | None) -> Judged:
        """The fixed cases are all there is."""
        more: dict[str, Any] = {
            "memory_kib": _added(runner, base_kib),
            "checks": contract.checks(self.problem, failed=None),
            "message": f"A light package: {LIGHT}.",
        }
        self.environment.early(self._result(runner, Verdict.ACCEPTED, **more))
        findings = self._findings(())
        return Judged(self._result(runner, Verdict.ACCEPTED, findings=findings, **more), self.request.saved)

    def _one_by_one(self, runner: Runner, small: Sequence[SmallTier], base_kib: int | None) -> Judged:
        """Only what was asked for: each case is shown."""
        self.tally.begin("Judging", small[-1].tier)
        cases = OneByOne(runner, self.explainer, self.time_limits, self._patient)
        cases.judge(small)
        self.draft.shown = tuple(cases.shown)
        self.tally.passed = sum(case.passed is True for case in cases.shown)
        if cases.first is not None:
            return self._failed(runner, cases.first, cases.first.tier)
        findings = self._findings(())
        return Judged(self._result(runner, Verdict.ACCEPTED, findings=findings, memory_kib=_added(runner, base_kib)))

    def _first(self, runner: Runner, tier: SmallTier, *, again: bool = False) -> Found | None:
        """The first confirmed failure of a tier, or a smaller or graver one that stands behind it. ``again``: these are
        the cases that were left of a tier which took all the time it may.
        """
        self.tally.begin("Judging", tier.tier)
        limits = within(self.time_limits, tier.tier, again=again, first_look=self.first_look)
        failure = runner.stream(tier.batch, limits)
        if failure is None:
            self.judged.append(tier)
            self.tally.passed += tier.batch.count
            return None
        if failure.outcome.exit_reason is ExitReason.TOTAL:
            return self._out_of_time(runner, tier, failure.index, again=again)
        found = Found(tier, failure.index, failure)
        if timed_out(failure):
            return self._after_a_time_out(runner, found)
        found = replace(found, failure=runner.confirm(failure, self._before(found), self.time_limits))
        self.tally.passed += found.index
        if tier.tier in (Tier.SAVED, Tier.FIXED):
            return self._smallest(runner) or found
        return found

    def _out_of_time(self, runner: Runner, tier: SmallTier, done: int, *, again: bool) -> Found | None:
        """No case failed, and ``done`` of them took all the time that the tier has. That is no verdict: each may be
        quick enough. Of the others some are judged, evenly spread; at the end it is said how many.
        """
        kept = [] if again else thinned(tier.batch, done)
        self.judged.append(SmallTier(tier.tier, tier.batch[:done]))
        self.tally.passed += done
        left_out = tier.batch.count - done - len(kept)
        self.tally.total -= left_out
        self.left_out += left_out
        rest = SmallTier(tier.tier, Batch.of(kept))
        if not kept:
            return None
        if tier.tier is Tier.EXHAUSTIVE and self.request.part is Part.WHOLE:
            self.put_off = rest
            return None
        return self._first(runner, rest, again=True)

    def _before(self, found: Found) -> list[bytes]:
        """What was judged ahead of a failure, in order."""
        judged = [case.frame for tier in self.judged for case in tier.batch]
        return judged + [case.frame for case in found.tier.batch[: found.index]]

    def _smallest(self, runner: Runner) -> Found | None:
        """After a failure of an earlier tier: the smallest input of the exhaustive scope that fails, alone."""
        runner.close()
        failure = runner.stream(self._exhaustive.batch, self.time_limits)
        if failure is None or timed_out(failure):
            return None
        confirmed = runner.confirm(failure, (), self.time_limits)
        return Found(self._exhaustive, failure.index, confirmed) if confirmed.stable else None

    def _after_a_time_out(self, runner: Runner, found: Found) -> Found | None:
        """What a case that was ended for its time leads to: a wrong answer elsewhere outranks it; a smaller case that
        is ended as well confirms it; else it is run again alone, and where it then comes back judging goes on."""
        alone = self.time_limits if self.request.end_after is None else None
        wrong, late = behind_a_time_out(runner, self._behind(found), alone=alone)
        if wrong is not None:
            self.tally.passed += found.index
            return replace(wrong, first=False)
        if self.request.end_after is not None and found.failure.outcome.exit_reason is ExitReason.CPU:
            self.tally.passed += found.index
            return found  # a proof expects as much, and asks for no smaller one
        # The smaller of the two is shown, once it was run alone and given all its time.
        smaller = late is not None and late.tier.tier is Tier.EXHAUSTIVE and found.tier.tier is not Tier.EXHAUSTIVE
        if late is not None and smaller and late.failure.stable and timed_out(late.failure):
            self.tally.passed += found.index
            return late
        failure = runner.confirm(found.failure, self._before(found), self._patient)
        if failure.stable or not timed_out(failure):
            self.tally.passed += found.index
            return replace(found, failure=failure)
        # It came back when run again: the machine was busy, or it only takes its time. Go on behind it, with patience.
        self.first_look = False
        self.tally.passed += found.index + 1
        return self._first(runner, found.tier.behind(found.index))

    @cached_property
    def _patient(self) -> TimeLimits:
        """For a case that was ended for its time: as long as a large one may take before it is ended. What stands among
        the small cases may be as large as the constraints allow.
        """
        longest_s = self._allowance.floor_s * RUNAWAY_FACTOR
        return replace(self.time_limits, cpu_s=max(self.time_limits.cpu_s, longest_s))

    def _behind(self, found: Found) -> list[SmallTier]:
        """Where a wrong answer may stand behind a time-out, the smallest inputs first."""
        rest = [found.tier.behind(found.index)]
        if found.tier.tier in (Tier.SAVED, Tier.FIXED):
            rest.insert(0, self._exhaustive)
        if found.tier.tier is not Tier.DRAWN and self.generation is not None and self.generation.ready:
            rest.append(self._drawn)
        return rest

    # ---- the large tier

    @cached_property
    def _allowance(self) -> Allowance:
        limits, language = self.problem.limits, self.source.language
        end_after = self.request.end_after or RUNAWAY_FACTOR
        return Allowance(limits.time_factor[language], limits.time_floor_s[language], end_after=end_after)

    def _speed(self, runner: Runner) -> Speed:
        """Judges and times the large tier."""
        random, rough = Random(self.request.seed), self.request.rough

        def say(text: str) -> None:
            self.tally.begin(text, Tier.LARGE)

        return judge_large(runner, self.reference, self.tiers.large, self._allowance, random, say, rough=rough)

    def _judge_large(self, runner: Runner, speed: Speed, base_kib: int | None) -> Judged:
        self.tally.passed += speed.passed
        if speed.failed is not None:
            return self._failed_large(runner, speed.failed)
        memory_kib = _added(runner, base_kib)
        timing = self._with_cpp_ratio(speed.timing)
        assert timing is not None
        if surely_over(timing.low, timing.limit):
            return self._too_slow(runner, timing, speed.note, memory_kib)
        limit_mib = self.language.memory_limit_mib(self.problem)
        if memory_kib is not None and memory_kib > limit_mib * 1024:
            message = f"The peak was {memory_kib // 1024} MiB, the limit is {limit_mib} MiB."
            result = self._result(runner, Verdict.MEMORY_LIMIT, message=message, time=timing, memory_kib=memory_kib)
            return Judged(result, self.request.saved)
        if (found := self._first(runner, self._between)) is not None:
            return self._failed_large(runner, self._large_failure(found))
        pitfalls = judge_pitfalls(runner, self.reference, self.tiers.pitfalls, self._allowance, timing.ratio, self.say)
        self.tally.passed += pitfalls.passed
        if pitfalls.failed is not None:
            return self._failed_large(runner, pitfalls.failed)
        more: dict[str, Any] = {
            "time": timing,
            "memory_kib": memory_kib,
            "checks": contract.checks(self.problem, failed=None),
        }
        if self.left_out:
            more["message"] = in_part(self.left_out)
        self.environment.early(self._result(runner, Verdict.ACCEPTED, **more))
        findings = self._findings(self._sanitized_behind(timing))
        growth = self._growth(runner)
        counting = self.building.counting
        if counting is not None and counting.finding is not None and not findings:
            findings = (counting.finding,)
        if growth is not None:
            from ..growth.classify import slow_growth

            findings += slow_growth(growth, timing)
        findings += self._printing(runner, timing)
        more |= {"complexity": growth, "findings": findings, "pitfalls": pitfalls.slow}
        return Judged(self._result(runner, Verdict.ACCEPTED, **more), self.request.saved)

    def _sanitized_behind(self, timing: Timing) -> list[Batch]:
        """What is repeated under the sanitizers once everything has passed; nothing large where that takes long."""
        drawn, between = self._drawn.batch, self._between.batch
        if timing.submission_ns >= SANITIZED_LARGE_NS:
            return [drawn]
        return [drawn, between, *(c.batch for c in self.tiers.large)]

    def _too_slow(self, runner: Runner, timing: Timing, note: str | None, memory_kib: int | None) -> Judged:
        """Right answers, too late: unless one at a smaller size is wrong."""
        wrong, _ = behind_a_time_out(runner, [self._between], BRIEF)
        if wrong is not None:
            return self._failed_large(runner, self._large_failure(wrong))
        more: dict[str, Any] = {"time": timing, "memory_kib": memory_kib, "message": note}
        self.environment.early(self._result(runner, Verdict.TIME_LIMIT, **more))
        more |= {"findings": self._printing(runner, timing), "complexity": self._growth(runner)}
        return Judged(self._result(runner, Verdict.TIME_LIMIT, **more), self.request.saved)

    def _large_failure(self, found: Found) -> LargeFailure:
        family, n, catches = self.tiers.sizes_between.heads[found.index]
        return LargeFailure(LargeCase(family, n, catches, "", found.tier.batch), found.failure, None)

    def _growth(self, runner: Runner) -> Growth | None:
        """The growth of time and memory; None where nobody asks for it. A package that cannot tell its sizes costs no
        verdict.
        """
        if not self.request.sanitize:
            return None
        self.say("Looking at the growth")
        try:
            return self._found_growth(runner)
        except PackageError as error:
            return Growth(None, self.problem.complexity.time, sure=False, reason=str(error))

    def _found_growth(self, runner: Runner) -> Growth:
        counted = self.building.counting.finish() if self.building.counting is not None else None
        if counted is not None:
            return counted
        from ..growth.classify import timed_growth

        why = None
        if self.language.instrumented:
            compiled = self.compiler.toolchain.counts
            why = (
                "timed, as the counted program did not come through"
                if compiled
                else "timed: this compiler cannot count"
            )
        elif (program := self.language.counted(self.problem, self.source)) is not None:
            from ..growth.interpreted import counted_apart

            found = counted_apart(self.problem, program, self.environment.boxes, self.shapes)
            if isinstance(found, Growth):
                return found
            why = found
        return timed_growth(self.problem, runner, self.reference, self.shapes, why)

    def _growth_before_the_end(self) -> Growth | None:
        """The growth of what was ended on a small case: the counter ends a call by its steps, so that it comes back.
        None where nothing is known, as of an endless loop."""
        from ..growth.noise import TOO_FEW

        if self.building.counting is None:
            return None
        self.say("Looking at the growth")
        growth = self.building.counting.finish()
        return None if growth is not None and growth.reason == TOO_FEW else growth

    def _with_cpp_ratio(self, timing: Timing | None) -> Timing | None:
        """For other languages than the oracle's the time against its reference as well, for perspective."""
        bound = bound_reference(self.problem)
        if timing is None or self.language.name == ORACLE or bound is None or not hasattr(bound, "time"):
            return timing
        case = next(c for c in self.tiers.large if c.family == timing.family)
        calls, spent = bound.time(case.batch[0].frame, 2_000_000)
        return replace(timing, cpp_ratio=timing.submission_ns / max(1.0, spent / calls))

    # ---- results

    def _result(self, runner: Runner, verdict: Verdict, **more: Any) -> Result:
        self.draft.layers = runner.contained() or self.draft.layers
        return self.draft.result(verdict, **more)

    def _not_loaded(self, runner: Runner, outcome: Outcome) -> Judged:
        record = outcome.record
        if record is not None and record.status == Status.REFUSED:
            raise SubmissionFault(f"{self.source.name}: {record.text}.")
        self.tally.passed = 0
        if record is not None and self.language.is_compile_error(record.text):
            self.draft.compiled = Compile(0.0, False, record.text)
            return Judged(self._result(runner, Verdict.COMPILE_ERROR))
        decision = decide(outcome, "", self.language.memory_limit_mib(self.problem), self.language.name)
        decision = with_clues(decision, outcome, self.source)
        text = "\n".join(filter(None, ("Before the first case: the file itself fails.", decision.note, decision.trace)))
        return Judged(self._result(runner, decision.verdict, message=text))

    def _failed(self, runner: Runner, found: Found, failed_tier: SmallTier) -> Judged:
        """A failure in a small tier: shrunk if Hypothesis made it, explained, and to be saved. ``failed_tier`` is the
        one that did not pass; a smaller failure may stand in another."""
        failure = found.failure
        if found.tier.tier is Tier.DRAWN and failure.after is None and failure.stable:
            found = replace(found, failure=self.explainer.shrunk(runner, failure))
            failure = found.failure
        example, decision = self.explainer.counterexample(found)
        more: dict[str, Any] = {"counterexample": example, "checks": self._checks(runner)}
        self.environment.early(self._result(runner, decision.verdict, **more))
        more["facts"] = self._facts(runner, example)
        if self.building.counting is not None:
            if decision.verdict is Verdict.TIME_LIMIT:
                more["complexity"] = self._growth_before_the_end()
            self.building.counting.cancel()  # nobody asks how a program grows that is wrong
        findings = self._findings([Batch.unanswered(failure.frame)], hurry=decision.verdict in EXHAUSTING)
        if decision.verdict is Verdict.TIME_LIMIT:
            findings += printing(runner, failure.frame, None, _least_ns(failure))
        result = self._result(runner, decision.verdict, findings=findings, **more)
        saved = self._passed_saved(failed_tier)
        keep = failure.after is None and not self.request.partial and failure.stable
        return Judged(result, saved, example.args if keep else None)

    def _facts(self, runner: Runner, example: Counterexample) -> Facts | None:
        """What the small scope says of the failure, while the sanitizers are at work; None where nobody asks for it."""
        if not self.request.facts_s or self.request.partial or kind_of(self.problem).named_checks:
            return None
        from .facts import look

        self.say("Looking at what failing inputs have in common")
        limits = self.language.mutant_time_limits
        alone = example.earlier is None and "unstable" not in example.labels
        try:
            return look(self, runner, limits, example.labels, alone=alone, budget_s=self.request.facts_s).facts
        except LoadFailed:
            return None

    def _passed_saved(self, failed: SmallTier) -> tuple[tuple[Any, ...], ...]:
        """The saved cases that passed: all of them unless one of them failed."""
        if failed.tier is Tier.GIVEN:
            return ()
        return self.request.saved[: self.tally.passed] if failed.tier is Tier.SAVED else self.request.saved

    def _checks(self, runner: Runner, properties: Mapping[str, bool] | None = None) -> tuple[Check, ...]:
        """Contract problems: which of the named checks hold and which do not."""
        if not kind_of(self.problem).named_checks or self.request.partial:
            return ()
        self.say("Running the checks one by one")
        batches = [*(tier.batch for tier in self._small_tiers()), self.tiers.exhaustive.batch]
        return contract.checks_one_by_one(self.problem, runner, batches, self.codec, self.time_limits, properties)

    def _failed_large(self, runner: Runner, failed: LargeFailure) -> Judged:
        """A failure at a large size; a small input that fails too is looked for, unless it is a matter of time."""
        failure = failed.failure
        if failed.timing is not None:
            wrong, _ = behind_a_time_out(runner, [self._between], BRIEF)
            if wrong is not None:
                return self._failed_large(runner, self._large_failure(wrong))
        elif failure.stable and (small := self.explainer.small_failure(runner)) is not None:
            return self._failed(runner, Found(SmallTier(Tier.DRAWN, Batch.of(())), 0, small), self._between)
        example, decision = self.explainer.large_counterexample(failed)
        more: dict[str, Any] = {"counterexample": example, "time": failed.timing}
        self.environment.early(self._result(runner, decision.verdict, **more))
        if decision.verdict is Verdict.TIME_LIMIT:
            more["findings"] = printing(runner, failure.frame, failed.case.n, _least_ns(failure))
            more["complexity"] = self._growth(runner)
        else:
            hurry = decision.verdict in EXHAUSTING
            more["findings"] = self._findings([Batch.unanswered(failure.frame)], hurry=hurry)
        return Judged(self._result(runner, decision.verdict, **more), self.request.saved)

    # ---- findings

    def _printing(self, runner: Runner, timing: Timing) -> tuple[Finding, ...]:
        """Whether printing is what takes the time on the family that was timed."""
        case = next(c for c in self.tiers.large if c.family == timing.family)
        return printing(runner, case.batch[0].frame, case.n, None)

    def _findings(self, batches: Iterable[Batch], *, hurry: bool = False) -> tuple[Finding, ...]:
        """Undefined behaviour on the cases that were put in the background and on these; with ``hurry`` on these alone,
        and briefly."""
        background = self.building.background
        if background is None:
            return ()
        self.say("Looking for undefined behaviour")
        if hurry:
            background.hurry()
        for batch in batches:
            background.put(batch)
        finding = background.finish()
        return (finding,) if finding else ()


def _least_ns(failure: Failure) -> float | None:
    """CPU time that the call took at least where it alone was ended for it; None where many calls were, together."""
    outcome = failure.outcome
    return outcome.limit_s * 1e9 if outcome.limit_s and outcome.exit_reason is ExitReason.CPU else None


def _added(runner: Runner, base_kib: int | None) -> int | None:
    """Peak memory beyond what the process had before its first case."""
    peak = runner.worker().peak_kib()
    return None if peak is None or base_kib is None else max(0, peak - base_kib)


def run_submission(request: Request, environment: Environment, generation: Generation | None = None) -> Judged:
    """Judges one submission. Raises UserError for what the user can mend, InternalError for the judge's own faults.

    ``generation`` are this request's examples if they are on their way already (judge.run.prefetch); it is ended here.
    """
    return Run(request, environment, generation).run()
