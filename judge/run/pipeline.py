"""The way of one submission: compile while cases are drawn, judge tier by tier, time, explain, build the result."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from random import Random
from typing import Any

from ..cases.batch import Batch
from ..cases.generation import Generation
from ..cases.oracle import bound_reference
from ..cases.package import LIGHT
from ..cases.tiers import LargeCase
from ..errors import SubmissionFault
from ..execute.stream import Failure, LoadFailed, Outcome, Runner
from ..execute.time_limits import TimeLimits
from ..execute.watching import ExitReason
from ..kinds import kind_of
from ..languages import language
from ..model.languages import ORACLE
from ..protocol import Status
from ..timing.ratio import surely_over
from ..verdict import Check, Compile, Counterexample, Facts, Result, Tier, Timing, Verdict
from . import contract, explain
from .building import Building, Refused
from .clues import with_clues
from .decide import decide
from .draft import Draft, Tally
from .findings import Findings
from .in_turn import InTurn
from .one_by_one import EXHAUSTING, OneByOne
from .pitfalls import judge_pitfalls
from .printing import printing
from .references import reference_program
from .request import Environment, Judged, Part, Request
from .small import BRIEF, Found, SmallTier, behind_a_time_out, in_part, patient
from .speed import RUNAWAY_FACTOR, Allowance, LargeFailure, Speed, judge_large
from .tiers import RunTiers
from .workbench import Workbench


class Run(Workbench):
    """One judging. Everything it starts is ended by the exit stack, whatever happens."""

    def __init__(self, request: Request, environment: Environment, generation: Generation | None) -> None:
        super().__init__(request.problem, environment)
        self.request, self.source = request, request.source
        self.language = language(self.source.language)
        self.time_limits = self.language.time_limits
        self.tally = Tally(environment.notify)
        self.draft = Draft(request, environment.clock, self.tally, environment.clock())
        self.explainer = explain.Explainer(self, request, self.time_limits)
        self.run_tiers = RunTiers(self, request, generation, self.tally)

    @cached_property
    def reference(self) -> Runner:
        """The reference in the submission's language, for timing."""
        program = reference_program(self.problem, self.source.language, lambda: self.compiler)
        return self.stack.enter_context(self.runner(program))

    def run(self) -> Judged:
        with self.stack:
            self.run_tiers.start()
            building = Building(self, self.request)
            program = building.finish(self._while_compiling)
            self.draft.compiled, self.draft.layers = building.compiled, building.layers
            self.draft.warnings = building.warnings
            if isinstance(program, Refused):
                return Judged(self._refused(program))
            runner = self.stack.enter_context(self.runner(program))
            self.tally.total = self.run_tiers.count()
            self.findings = Findings(self, self.request, self.run_tiers, building, lambda: self.reference)
            self.findings.put_in_background(self.run_tiers.first)
            try:
                if (failed := runner.load()) is not None:
                    return self._not_loaded(runner, failed.outcome)
                return self._judge(runner)
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
            self.run_tiers.make()
        self.environment.meanwhile()

    def _judge(self, runner: Runner) -> Judged:
        tiers, base_kib = self.run_tiers, runner.idle_kib()
        longest_s = self._allowance.floor_s * RUNAWAY_FACTOR
        if self.request.partial:
            return self._one_by_one(runner, longest_s, base_kib)
        turn = InTurn(runner, tiers, self.request, self.time_limits, longest_s, self.tally)
        if self.request.part is Part.SPEED:
            return self._judge_large(turn, self._speed(runner), base_kib)
        for tier in (*tiers.first, tiers.exhaustive):
            if (found := turn.first(tier)) is not None:
                return self._failed(runner, found, tier)
        # While the helper still draws, the large tier is judged and timed; it is reported after the drawn one. So it is
        # where small cases took all the time they may: whether that is too slow is told by the large ones.
        speed = self._speed(runner) if turn.put_off or (turn.puts_off and tiers.drawing) else None
        self.environment.meanwhile()
        if speed is not None and turn.put_off:
            if speed.rejects:
                wrong, _ = behind_a_time_out(runner, [tiers.drawn])
                if wrong is not None:
                    return self._failed(runner, wrong, tiers.drawn)
                return self._judge_large(turn, speed, base_kib)
            if (late := turn.resume()) is not None:
                return self._failed(runner, *late)
        if (found := turn.first(tiers.drawn)) is not None:
            return self._failed(runner, found, tiers.drawn)
        if self.problem.light:
            return self._judged_light(runner, base_kib)
        if self.request.part is Part.ANSWERS:
            return Judged(self._result(runner, Verdict.ACCEPTED), self.request.saved)
        speed = speed or self._speed(runner)
        if not speed.rejects and (late := turn.resume()) is not None:
            return self._failed(runner, *late)
        return self._judge_large(turn, speed, base_kib)

    def _judged_light(self, runner: Runner, base_kib: int | None) -> Judged:
        """The fixed cases are all there is."""
        more: dict[str, Any] = {
            "memory_kib": _added(runner, base_kib),
            "checks": contract.checks(self.problem, failed=None),
            "message": f"A light package: {LIGHT}.",
        }
        self.environment.early(self._result(runner, Verdict.ACCEPTED, **more))
        findings = self.findings.undefined(())
        return Judged(self._result(runner, Verdict.ACCEPTED, findings=findings, **more), self.request.saved)

    def _one_by_one(self, runner: Runner, longest_s: float, base_kib: int | None) -> Judged:
        """Only what was asked for: each case is shown."""

        def patience(frame: bytes) -> TimeLimits:
            return patient(self.time_limits, longest_s, self.run_tiers.share(frame))

        small = self.run_tiers.first
        self.tally.begin("Judging", small[-1].tier)
        cases = OneByOne(runner, self.explainer, self.time_limits, patience)
        cases.judge(small)
        self.draft.shown = tuple(cases.shown)
        self.tally.passed = sum(case.passed is True for case in cases.shown)
        if cases.first is not None:
            return self._failed(runner, cases.first, cases.first.tier)
        findings = self.findings.undefined(())
        return Judged(self._result(runner, Verdict.ACCEPTED, findings=findings, memory_kib=_added(runner, base_kib)))

    # ---- the large tier

    @cached_property
    def _allowance(self) -> Allowance:
        limits, language = self.problem.limits, self.source.language
        end_after = self.request.end_after or RUNAWAY_FACTOR
        factor, floor_s = limits.time_factor[language], limits.time_floor_s[language]
        return Allowance(factor, floor_s, end_after=end_after, compared=self.request.rough)

    def _speed(self, runner: Runner) -> Speed:
        """Judges and times the large tier."""
        random, rough = Random(self.request.seed), self.request.rough

        def say(text: str) -> None:
            self.tally.begin(text, Tier.LARGE)

        return judge_large(runner, self.reference, self.tiers.large, self._allowance, random, say, rough=rough)

    def _judge_large(self, turn: InTurn, speed: Speed, base_kib: int | None) -> Judged:
        runner = turn.runner
        turn.puts_off = False
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
        if (found := turn.first(self.run_tiers.between)) is not None:
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
        if turn.left_out:
            more["message"] = in_part(turn.left_out)
        self.environment.early(self._result(runner, Verdict.ACCEPTED, **more))
        findings, growth = self.findings.of_accepted(runner, timing)
        more |= {"complexity": growth, "findings": findings, "pitfalls": pitfalls.slow}
        return Judged(self._result(runner, Verdict.ACCEPTED, **more), self.request.saved)

    def _too_slow(self, runner: Runner, timing: Timing, note: str | None, memory_kib: int | None) -> Judged:
        """Right answers, too late: unless one at a smaller size is wrong."""
        wrong, _ = behind_a_time_out(runner, [self.run_tiers.between], BRIEF)
        if wrong is not None:
            return self._failed_large(runner, self._large_failure(wrong))
        more: dict[str, Any] = {"time": timing, "memory_kib": memory_kib, "message": note}
        self.environment.early(self._result(runner, Verdict.TIME_LIMIT, **more))
        more |= {
            "findings": self.findings.printing(runner, timing),
            "complexity": self.findings.growth(runner),
        }
        return Judged(self._result(runner, Verdict.TIME_LIMIT, **more), self.request.saved)

    def _large_failure(self, found: Found) -> LargeFailure:
        family, n, catches = self.tiers.sizes_between.heads[found.index]
        return LargeFailure(LargeCase(family, n, catches, "", found.tier.batch), found.failure, None)

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
        if decision.verdict is Verdict.TIME_LIMIT:
            more["complexity"] = self.findings.growth_of_ended()
        self.findings.cancel_growth()
        hurry = decision.verdict in EXHAUSTING
        findings = self.findings.undefined([Batch.unanswered(failure.frame)], hurry=hurry)
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
        batches = [tier.batch for tier in (*self.run_tiers.first, self.run_tiers.exhaustive)]
        return contract.checks_one_by_one(self.problem, runner, batches, self.codec, self.time_limits, properties)

    def _failed_large(self, runner: Runner, failed: LargeFailure) -> Judged:
        """A failure at a large size; a small input that fails too is looked for, unless it is a matter of time."""
        failure = failed.failure
        if failed.timing is not None:
            wrong, _ = behind_a_time_out(runner, [self.run_tiers.between], BRIEF)
            if wrong is not None:
                return self._failed_large(runner, self._large_failure(wrong))
        elif failure.stable and (small := self.explainer.small_failure(runner)) is not None:
            return self._failed(runner, Found(SmallTier(Tier.DRAWN, Batch.of(())), 0, small), self.run_tiers.between)
        example, decision = self.explainer.large_counterexample(failed)
        more: dict[str, Any] = {"counterexample": example, "time": failed.timing}
        self.environment.early(self._result(runner, decision.verdict, **more))
        if decision.verdict is Verdict.TIME_LIMIT:
            more["findings"] = printing(runner, failure.frame, failed.case.n, _least_ns(failure))
            more["complexity"] = self.findings.growth(runner)
        else:
            hurry = decision.verdict in EXHAUSTING
            more["findings"] = self.findings.undefined([Batch.unanswered(failure.frame)], hurry=hurry)
        return Judged(self._result(runner, decision.verdict, **more), self.request.saved)


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
