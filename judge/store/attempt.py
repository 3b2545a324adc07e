"""One attempt of the log, to and from its rows."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from ..verdict import Cases, Check, Finding, Growth, Result, Timing, Verdict, counterexample_from
from .encoding import clean, decode, encode_counterexample


@dataclass(frozen=True)
class Attempt:
    """A judged submission as it was logged.

    ``uuid`` is the same wherever this attempt is copied to, ``id`` is its number in this log. ``labels`` are the
    failure modes, most telling first. ``started_at`` is in UTC, ``seconds`` the wall time of the whole run.
    ``session`` is the drill or mock interview it was made in. ``source_hash`` is of the text, ``file_hash`` of the file
    that was kept (see judge.store.code); attempts before 0.2.0 kept none. ``level`` is a store.levels.Level, None where
    it is not known how the file was begun. ``checks`` are the named checks of a contract, each with whether it held,
    None where it was not reached; there are none where they were not told apart.
    """

    id: int
    uuid: str
    problem: str
    topic: str
    difficulty: str
    language: str
    source_hash: str
    mode: str
    verdict: Verdict
    labels: tuple[str, ...]
    cases: Cases
    time: Timing | None
    complexity: Growth | None
    memory_kib: int | None
    findings: tuple[Finding, ...]
    compile_seconds: float | None
    compile_cached: bool | None
    seed: int
    judge_version: str
    started_at: datetime
    seconds: float
    counterexample_json: str | None
    session: str | None = None
    file_hash: str | None = None
    level: str | None = None
    checks: tuple[tuple[str, bool | None], ...] = ()

    @property
    def counterexample(self) -> dict[str, Any] | None:
        """The fields of verdict.Counterexample, and ``omitted``: see encoding.encode_counterexample."""
        if self.counterexample_json is None:
            return None
        value: dict[str, Any] = decode(self.counterexample_json)
        return value

    @property
    def result(self) -> Result:
        """As far as the log holds it: without diagnostics and messages, without the sentences of checks, and without a
        counterexample of which a value was too large to be kept.
        """
        example = self.counterexample
        whole = example is not None and not example["omitted"]
        return Result(
            problem=self.problem,
            language=self.language,
            verdict=self.verdict,
            cases=self.cases,
            seed=self.seed,
            source_hash=self.source_hash,
            counterexample=counterexample_from(example) if example is not None and whole else None,
            time=self.time,
            complexity=self.complexity,
            memory_kib=self.memory_kib,
            findings=self.findings,
            checks=tuple(Check(name, "", passed) for name, passed in self.checks),
            seconds=self.seconds,
        )

    def to_json(self) -> dict[str, Any]:
        """What ``judge log --json`` prints, one object per attempt."""
        time = self.time
        return {
            "attempt": self.id,
            "uuid": self.uuid,
            "problem": self.problem,
            "topic": self.topic,
            "difficulty": self.difficulty,
            "language": self.language,
            "source_hash": self.source_hash,
            "mode": self.mode,
            "verdict": self.verdict.value,
            "labels": list(self.labels),
            "cases": {"passed": self.cases.passed, "total": self.cases.total},
            "time": None
            if time is None
            else {
                "ratio": time.ratio,
                "low": time.low,
                "high": time.high,
                "submission_ns": time.submission_ns,
                "reference_ns": time.reference_ns,
                "n": time.n,
                "family": time.family,
            },
            "memory_kib": self.memory_kib,
            "findings": [{"kind": f.kind, "message": f.message, "line": f.line} for f in self.findings],
            "counterexample": self.counterexample,
            "compile_seconds": self.compile_seconds,
            "seed": self.seed,
            "judge_version": self.judge_version,
            "started_at": self.started_at.isoformat(),
            "seconds": self.seconds,
            "session": self.session,
            "level": self.level,
            "checks": [{"name": name, "passed": passed} for name, passed in self.checks],
        }


def utc_text(moment: datetime) -> str:
    """ISO text in UTC, of one width, so that it sorts by time; raises ValueError for a time without a zone."""
    if moment.tzinfo is None:
        raise ValueError(f"{moment!r} has no time zone")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def to_row(
    result: Result,
    *,
    uuid: str,
    topic: str,
    difficulty: str,
    mode: str,
    version: str,
    started_at: datetime,
    session: str | None,
    file_hash: str | None = None,
    level: str | None = None,
) -> dict[str, Any]:
    """The columns of table ``attempt`` but for its id; labels, findings and checks have tables of their own."""
    time, growth, compiled, example = result.time, result.complexity, result.compile, result.counterexample
    return {
        "uuid": uuid,
        "problem": clean(result.problem),
        "topic": clean(topic),
        "difficulty": clean(difficulty),
        "language": clean(result.language),
        "source_hash": clean(result.source_hash),
        "mode": clean(mode),
        "verdict": result.verdict.value,
        "cases_passed": result.cases.passed,
        "cases_total": result.cases.total,
        "submission_ns": time and time.submission_ns,
        "reference_ns": time and time.reference_ns,
        "ratio": time and time.ratio,
        "ratio_low": time and time.low,
        "ratio_high": time and time.high,
        "ratio_limit": time and time.limit,
        "borderline": time and time.borderline,
        "cpp_ratio": time and time.cpp_ratio,
        "n": time and time.n,
        "family": time and clean(time.family),
        "growth_found": growth and growth.found,
        "growth_expected": growth and growth.expected,
        "growth_sure": growth and growth.sure,
        "memory_kib": result.memory_kib,
        "compile_seconds": compiled and compiled.seconds,
        "compile_cached": compiled and compiled.cached,
        "seed": str(result.seed),  # any size
        "judge_version": clean(version),
        "started_at": utc_text(started_at),
        "seconds": result.seconds,
        "counterexample": example and encode_counterexample(example),
        "session": None if session is None else clean(session),
        "file_hash": file_hash,
        "level": None if level is None else clean(level),
    }


def from_row(row: Mapping[str, Any]) -> Attempt:
    """The attempt of a row with the further columns ``labels``, ``findings`` and ``checks``: JSON lists of lists that
    begin with a position.

    Raises ValueError or TypeError if the row holds what ``to_row`` never writes.
    """
    return Attempt(
        id=row["id"],
        uuid=row["uuid"],
        problem=row["problem"],
        topic=row["topic"],
        difficulty=row["difficulty"],
        language=row["language"],
        source_hash=row["source_hash"],
        mode=row["mode"],
        verdict=Verdict(row["verdict"]),
        labels=tuple(label for _, label in sorted(decode(row["labels"]))),
        cases=Cases(row["cases_passed"], row["cases_total"]),
        time=_timing(row),
        complexity=None
        if row["growth_expected"] is None
        else Growth(row["growth_found"], row["growth_expected"], bool(row["growth_sure"])),
        memory_kib=row["memory_kib"],
        findings=tuple(Finding(kind, message, line) for _, kind, message, line in sorted(decode(row["findings"]))),
        compile_seconds=row["compile_seconds"],
        compile_cached=None if row["compile_cached"] is None else bool(row["compile_cached"]),
        seed=int(row["seed"]),
        judge_version=row["judge_version"],
        started_at=datetime.fromisoformat(row["started_at"]),
        seconds=row["seconds"],
        counterexample_json=row["counterexample"],
        session=row["session"],
        file_hash=row["file_hash"],
        level=row["level"],
        checks=tuple(_check(name, passed) for _, name, passed in sorted(decode(row["checks"]))),
    )


def _check(name: Any, passed: Any) -> tuple[str, bool | None]:
    if not isinstance(name, str) or passed not in (None, 0, 1):
        raise ValueError(f"a check is called {name!r} and holds: {passed!r}")
    return name, None if passed is None else bool(passed)


def _timing(row: Mapping[str, Any]) -> Timing | None:
    if row["family"] is None:
        return None
    return Timing(
        ratio=_real(row["ratio"]),
        low=_real(row["ratio_low"]),
        high=_real(row["ratio_high"]),
        submission_ns=row["submission_ns"],
        reference_ns=row["reference_ns"],
        n=row["n"],
        family=row["family"],
        limit=_real(row["ratio_limit"]),
        borderline=bool(row["borderline"]),
        cpp_ratio=row["cpp_ratio"],
    )


def _real(value: float | None) -> float:
    """SQLite keeps NaN as NULL."""
    return math.nan if value is None else value
