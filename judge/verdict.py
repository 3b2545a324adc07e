"""What judging a submission yields: plain frozen data that the screen, ``--json`` and the log all read.

Nothing here decides, prints or measures.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class Verdict(StrEnum):
    """The eight verdicts; their values stand in ``--json`` and in the log."""

    ACCEPTED = "accepted"
    WRONG_ANSWER = "wrong_answer"
    TIME_LIMIT = "time_limit_exceeded"
    MEMORY_LIMIT = "memory_limit_exceeded"
    OUTPUT_LIMIT = "output_limit_exceeded"
    RUNTIME_ERROR = "runtime_error"
    COMPILE_ERROR = "compile_error"
    JUDGE_ERROR = "judge_error"

    @property
    def heading(self) -> str:
        """The verdict as a person reads it."""
        return self.value.replace("_", " ").title().replace("Limit Exceeded", "Limit")


class Tier(StrEnum):
    """Where a case came from, in the order in which the tiers are judged."""

    GIVEN = "given"  # --case
    SAVED = "saved"  # the learner's earlier counterexamples
    FIXED = "fixed"  # cases.toml
    EXHAUSTIVE = "exhaustive"  # every input of the small scope
    DRAWN = "drawn"  # Hypothesis
    LARGE = "large"  # seeded families


@dataclass(frozen=True)
class Cases:
    """How far judging got: ``passed`` of ``total`` cases."""

    passed: int
    total: int


@dataclass(frozen=True)
class Counterexample:
    """The case shown to the learner. ``args``, ``expected`` and ``got`` are JSON-like values.

    ``got`` is None where there was no answer (``answered`` False). ``note`` is one sentence on what is wrong, from a
    checker or from a failed conversion. ``trace`` holds the learner's traceback, the signal, or a sanitizer's report.
    ``smallest_of`` is the number of inputs of the exhaustive scope if this is the first that fails in it.
    ``earlier`` are the args of a call that has to come before for the case to fail (state kept between calls).
    """

    args: tuple[Any, ...]
    expected: Any
    got: Any
    answered: bool
    labels: tuple[str, ...]
    tier: Tier
    stdout: str = ""
    stderr: str = ""
    note: str | None = None
    trace: str | None = None
    why: str | None = None
    smallest_of: int | None = None
    scope: str | None = None
    earlier: tuple[Any, ...] | None = None
    family: str | None = None


@dataclass(frozen=True)
class ShownCase:
    """A case that was asked for (``--case``, ``--cases``, ``--samples``), and what became of it, right or wrong.

    ``verdict`` is None where it was not judged; ``note`` says why then. Of what was printed the beginning is kept;
    ``cut_bytes`` came after it. The other fields are those of Counterexample.
    """

    args: tuple[Any, ...]
    expected: Any
    got: Any
    answered: bool
    verdict: Verdict | None
    stdout: str = ""
    stderr: str = ""
    note: str | None = None
    trace: str | None = None
    cut_bytes: int = 0

    @property
    def passed(self) -> bool | None:
        """Whether the answer is right; None where it was not judged."""
        return None if self.verdict is None else self.verdict is Verdict.ACCEPTED


@dataclass(frozen=True)
class FamilyTiming:
    """What the large case of one family took: a ratio with an interval, from few and short measurements."""

    family: str
    n: int
    ratio: float
    low: float
    high: float
    submission_ns: int
    reference_ns: int


@dataclass(frozen=True)
class Timing:
    """CPU time against the reference in the same language, on the family where the ratio is largest.

    ``ratio`` is submission / reference with the interval ``low``..``high``; times are per call in nanoseconds;
    ``limit`` is the ratio above which Time Limit would be called. ``cpp_ratio`` (Python): to reference.cpp.
    ``families``: all that were judged, with coarser figures.
    """

    ratio: float
    low: float
    high: float
    submission_ns: int
    reference_ns: int
    n: int
    family: str
    limit: float
    borderline: bool = False
    cpp_ratio: float | None = None
    families: tuple[FamilyTiming, ...] = ()


@dataclass(frozen=True)
class Growth:
    """Growth of the time, as an ASCII class such as ``O(n log n)``; ``found`` is None where it is not known, ``reason``
    says why then.

    ``family`` is the shape of input on which it grows fastest; ``counted`` tells executed steps from measured time;
    ``not_told_from`` are classes that the method cannot tell from ``found``. ``space``: the same of the memory held at
    the peak beyond input and answer, the stack included.
    """

    found: str | None
    expected: str
    sure: bool
    reason: str | None = None
    family: str | None = None
    counted: bool = True
    not_told_from: tuple[str, ...] = ()
    space: Growth | None = None


@dataclass(frozen=True)
class Finding:
    """Something worth knowing about an otherwise judged submission; ``line`` is in the learner's file.

    ``kind`` is a short stable word for the log: ``undefined-behaviour``, ``slow-growth``, ``printing``, ``contract`` …
    """

    kind: str
    message: str
    line: int | None = None


@dataclass(frozen=True)
class Pitfall:
    """A family of inputs on which the submission is slow, and why: worth knowing, and no fault."""

    family: str
    n: int
    message: str


@dataclass(frozen=True)
class Condition:
    """What failing inputs have in common: a clause that fits behind "where", and of which share of the failing and of
    the passing inputs it is true."""

    text: str
    failing_share: float
    passing_share: float


@dataclass(frozen=True)
class Facts:
    """What holds of a failure on the whole small scope, counted input by input.

    ``failed`` of the ``total`` inputs that were looked at, of ``scope`` there are. ``pattern`` is a sentence without a
    full stop on how the answers are wrong. ``labels`` are those of the counterexample that say why, or ``everything``.
    """

    failed: int
    total: int
    scope: int
    condition: Condition | None = None
    pattern: str | None = None
    labels: tuple[str, ...] = ()


@dataclass(frozen=True)
class Check:
    """One named check of a contract problem: ``passed`` is None where it was not reached."""

    name: str
    about: str
    passed: bool | None


@dataclass(frozen=True)
class Warned:
    """A warning of the compiler's; ``line`` and ``column`` are in the learner's file, ``option`` is its name without
    ``-W``, empty where it has none."""

    line: int
    column: int
    message: str
    option: str = ""


@dataclass(frozen=True)
class Compile:
    """What the compiler did; ``diagnostics`` speak of the learner's file only."""

    seconds: float
    cached: bool
    diagnostics: str = ""


@dataclass(frozen=True)
class Result:
    """Everything a run yields."""

    problem: str
    language: str
    verdict: Verdict
    cases: Cases
    seed: int
    source_hash: str
    counterexample: Counterexample | None = None
    shown: tuple[ShownCase, ...] = ()  # where cases were asked for: all of them, in order
    time: Timing | None = None
    complexity: Growth | None = None
    memory_kib: int | None = None
    findings: tuple[Finding, ...] = ()
    pitfalls: tuple[Pitfall, ...] = ()
    checks: tuple[Check, ...] = ()
    facts: Facts | None = None
    compile: Compile | None = None
    warnings: tuple[Warned, ...] = ()
    message: str | None = None
    contained: str | None = None  # one line when containment is reduced
    seconds: float = 0.0


def to_json(result: Result, attempt: int | None) -> dict[str, Any]:
    """The object that ``judge run --json`` prints; keys that do not apply are None."""
    example = result.counterexample
    time = result.time
    growth = result.complexity
    compiled = result.compile
    return {
        "problem": result.problem,
        "language": result.language,
        "verdict": result.verdict.value,
        "cases": {"passed": result.cases.passed, "total": result.cases.total},
        "counterexample": None
        if example is None
        else {
            "args": list(example.args),
            "expected": example.expected,
            "got": example.got,
            "labels": list(example.labels),
            "stdout": example.stdout,
            "stderr": example.stderr,
            "tier": example.tier.value,
            "answered": example.answered,
            "note": example.note,
            "trace": example.trace,
            "why": example.why,
            "smallest_of": example.smallest_of,
            "scope": example.scope,
            "earlier": None if example.earlier is None else list(example.earlier),
            "family": example.family,
        },
        "shown": [_shown_json(case) for case in result.shown] or None,
        "time": None
        if time is None
        else {
            "ratio": round(time.ratio, 4),
            "low": round(time.low, 4),
            "high": round(time.high, 4),
            "submission_ns": time.submission_ns,
            "reference_ns": time.reference_ns,
            "n": time.n,
            "family": time.family,
            "limit": time.limit,
            "borderline": time.borderline,
            "cpp_ratio": None if time.cpp_ratio is None else round(time.cpp_ratio, 3),
            "families": [_family_json(f) for f in time.families],
        },
        "complexity": None if growth is None else _growth_json(growth),
        "memory_kib": result.memory_kib,
        "findings": [{"kind": f.kind, "message": f.message, "line": f.line} for f in result.findings],
        "pitfalls": [{"family": p.family, "n": p.n, "message": p.message} for p in result.pitfalls],
        "checks": [{"name": c.name, "about": c.about, "passed": c.passed} for c in result.checks],
        "facts": None if result.facts is None else asdict(result.facts),
        "compile": None
        if compiled is None
        else {"seconds": round(compiled.seconds, 3), "cached": compiled.cached, "diagnostics": compiled.diagnostics},
        "warnings": [asdict(warned) for warned in result.warnings],
        "message": result.message,
        "containment": result.contained,
        "seed": result.seed,
        "source_hash": result.source_hash,
        "seconds": round(result.seconds, 3),
        "attempt": attempt,
    }


def from_json(data: Mapping[str, Any]) -> Result:
    """The result that ``to_json`` wrote, its numbers rounded. KeyError, TypeError or ValueError for anything else."""
    example, time, growth, compiled = (data[key] for key in ("counterexample", "time", "complexity", "compile"))
    return Result(
        problem=data["problem"],
        language=data["language"],
        verdict=Verdict(data["verdict"]),
        cases=Cases(**data["cases"]),
        seed=data["seed"],
        source_hash=data["source_hash"],
        counterexample=None if example is None else counterexample_from(example),
        shown=tuple(map(_shown_from, data.get("shown") or ())),
        time=None if time is None else timing_from(time),
        complexity=None if growth is None else growth_from(growth),
        memory_kib=data["memory_kib"],
        findings=tuple(Finding(**f) for f in data["findings"]),
        pitfalls=tuple(Pitfall(**p) for p in data.get("pitfalls", ())),
        checks=tuple(Check(**c) for c in data["checks"]),
        facts=None if data.get("facts") is None else facts_from(data["facts"]),
        compile=None if compiled is None else Compile(**compiled),
        warnings=tuple(Warned(**warned) for warned in data.get("warnings", ())),
        message=data["message"],
        contained=data["containment"],
        seconds=data["seconds"],
    )


def facts_from(data: Mapping[str, Any]) -> Facts:
    """Facts of ``to_json``."""
    condition = None if data["condition"] is None else Condition(**data["condition"])
    return Facts(**{**data, "condition": condition, "labels": tuple(data["labels"])})


def timing_from(data: Mapping[str, Any]) -> Timing:
    """A timing of ``to_json``."""
    return Timing(**{**data, "families": tuple(FamilyTiming(**f) for f in data["families"])})


def growth_from(data: Mapping[str, Any]) -> Growth:
    """A growth of ``to_json``."""
    space = None if data["space"] is None else growth_from(data["space"])
    return Growth(**{**data, "not_told_from": tuple(data["not_told_from"]), "space": space})


def counterexample_from(data: Mapping[str, Any]) -> Counterexample:
    """A counterexample of ``to_json`` or of the log, which leaves out what is too large."""
    return Counterexample(
        args=tuple(data["args"] or ()),
        expected=data["expected"],
        got=data["got"],
        answered=data["answered"],
        labels=tuple(data["labels"]),
        tier=Tier(data["tier"]),
        stdout=data["stdout"],
        stderr=data["stderr"],
        note=data["note"],
        trace=data["trace"],
        why=data["why"],
        smallest_of=data["smallest_of"],
        scope=data["scope"],
        earlier=None if data["earlier"] is None else tuple(data["earlier"]),
        family=data["family"],
    )


def _shown_json(case: ShownCase) -> dict[str, Any]:
    return {
        "args": list(case.args),
        "expected": case.expected,
        "got": case.got,
        "answered": case.answered,
        "passed": case.passed,
        "verdict": None if case.verdict is None else case.verdict.value,
        "stdout": case.stdout,
        "stderr": case.stderr,
        "cut_bytes": case.cut_bytes,
        "note": case.note,
        "trace": case.trace,
    }


def _shown_from(data: Mapping[str, Any]) -> ShownCase:
    fields = {key: value for key, value in data.items() if key != "passed"}
    verdict = None if data["verdict"] is None else Verdict(data["verdict"])
    return ShownCase(**{**fields, "args": tuple(data["args"]), "verdict": verdict})


def _family_json(timing: FamilyTiming) -> dict[str, Any]:
    return {
        "family": timing.family,
        "n": timing.n,
        "ratio": round(timing.ratio, 4),
        "low": round(timing.low, 4),
        "high": round(timing.high, 4),
        "submission_ns": timing.submission_ns,
        "reference_ns": timing.reference_ns,
    }


def _growth_json(growth: Growth) -> dict[str, Any]:
    return {
        "found": growth.found,
        "expected": growth.expected,
        "sure": growth.sure,
        "reason": growth.reason,
        "family": growth.family,
        "counted": growth.counted,
        "not_told_from": list(growth.not_told_from),
        "space": None if growth.space is None else _growth_json(growth.space),
    }
