"""What became of a problem and of a whole interview, as plain data for the screen, the page and ``--json``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from ..store.attempt import Attempt
from ..store.modes import is_whole
from ..store.practice import EVERYTHING
from ..verdict import Finding, Growth, Timing, Verdict
from .interview import CPP, RED_FLAGS, RUBRIC_ITEMS, STANDS_OUT
from .session import ACCEPTED, FOLLOW_UP, GAVE_UP, PROBLEM, QUESTION, TIME, Session, StageState, Try
from .worth import MOST_POINTS, points

OUTCOMES = {ACCEPTED: "accepted", GAVE_UP: "given up", TIME: "out of time"}


@dataclass(frozen=True)
class Failed:
    """A submission that was not accepted; ``attempt`` is its number in the log."""

    attempt: int
    elapsed_s: float
    verdict: str
    labels: tuple[str, ...]
    passed: int
    total: int
    counterexample: Mapping[str, Any] | None

    @property
    def weaknesses(self) -> tuple[str, ...]:
        """The labels, as far as they say anything: not of what fails in the very first of the fixed cases."""
        first = self.counterexample is not None and self.counterexample.get("tier") == "fixed"
        return (EVERYTHING,) if first and not self.passed else self.labels


@dataclass(frozen=True)
class Earlier:
    """The tries before this one; ``times_s`` are the times to the first accepted of earlier sessions."""

    attempts: int
    accepted: int
    times_s: tuple[float, ...]
    best_ratio: float | None


@dataclass(frozen=True)
class Debrief:
    """One problem of a session. Times in seconds; ``over_s`` is what was used beyond the time allowed."""

    problem: str
    title: str
    difficulty: str
    language: str
    outcome: str
    allowed_s: float
    used_s: float
    accepted_s: float | None
    over_s: float
    samples_runs: int
    submissions: int
    hints: int
    solution_seen: bool
    failures: tuple[Failed, ...]
    time: Timing | None
    growth: Growth | None
    findings: tuple[Finding, ...]
    earlier: Earlier
    next_review: datetime | None = None
    rating: str | None = None
    level: str | None = None  # of the starter; None where the log does not say
    checks: tuple[int, int] | None = None  # of a contract (checks that held, all) in its best submission

    @property
    def labels(self) -> dict[str, int]:
        """How often each failure mode occurred, most often first."""
        counted: dict[str, int] = {}
        for failed in self.failures:
            for label in failed.weaknesses:
                counted[label] = counted.get(label, 0) + 1
        return dict(sorted(counted.items(), key=lambda item: -item[1]))

    def to_json(self) -> dict[str, Any]:
        """JSON values only."""
        data = asdict(self)
        data["next_review"] = self.next_review.isoformat() if self.next_review else None
        data["labels"] = self.labels
        return data


def debrief(
    state: StageState,
    *,
    title: str,
    difficulty: str,
    language: str,
    attempts: Sequence[Attempt],
    times_s: Sequence[float],
    next_review: datetime | None = None,
    rating: str | None = None,
) -> Debrief:
    """The debrief of a closed problem.

    ``attempts`` are all of this problem, of whatever session; ``times_s`` the times to accepted of earlier sessions.
    """
    own = {t.attempt.uuid for t in state.tries}
    first = min((t.attempt.started_at for t in state.tries), default=None)
    start = state.opened.wall if state.opened is not None else first
    before = [a for a in attempts if a.uuid not in own and (start is None or a.started_at < start) and is_whole(a.mode)]
    solved = [a for a in before if a.verdict is Verdict.ACCEPTED]
    accepted = state.accepted
    best = accepted or (state.submissions[-1] if state.submissions else None)
    used = state.counted_s
    limit = state.stage.seconds
    return Debrief(
        problem=state.stage.subject,
        title=title,
        difficulty=difficulty,
        language=language,
        outcome="accepted" if accepted else OUTCOMES.get(state.closed or "", "left"),
        allowed_s=limit,
        used_s=used,
        accepted_s=accepted.elapsed_s if accepted else None,
        over_s=max(0.0, (accepted.elapsed_s if accepted else used) - limit) if limit else 0.0,
        samples_runs=len(state.tries) - len(state.submissions),
        submissions=len(state.submissions),
        hints=state.hints,
        solution_seen=state.solution_seen,
        failures=tuple(_failed(t) for t in state.submissions if not t.accepted),
        time=best.attempt.time if best else None,
        growth=best.attempt.complexity if best else None,
        findings=best.attempt.findings if best else (),
        earlier=Earlier(
            attempts=len(before),
            accepted=len(solved),
            times_s=tuple(times_s),
            best_ratio=min((a.time.ratio for a in solved if a.time and a.language == language), default=None),
        ),
        next_review=next_review,
        rating=rating,
        level=state.level,
        checks=best_checks(state.submissions),
    )


def best_checks(submissions: Sequence[Try]) -> tuple[int, int] | None:
    """(checks that held, all there are) of the submission of a contract in which most held; None: none is known."""
    known = [[passed for _, passed in t.attempt.checks] for t in submissions if t.attempt.checks]
    return max(((sum(map(bool, one)), len(one)) for one in known), default=None)


def _failed(one: Try) -> Failed:
    attempt = one.attempt
    cases, verdict = attempt.cases, attempt.verdict.value
    return Failed(attempt.id, one.elapsed_s, verdict, attempt.labels, cases.passed, cases.total, attempt.counterexample)


@dataclass(frozen=True)
class Spoken:
    """A question that was answered aloud or typed: what the candidate ticked, and nothing that a machine guessed."""

    kind: str  # "question" | "follow-up"
    subject: str
    question: str
    allowed_s: float
    used_s: float
    answered: bool
    by_time: bool
    made: tuple[str, ...]
    missed: tuple[str, ...]
    red_flags: tuple[str, ...]
    typed: str
    day: int | None = None
    resource: str | None = None
    then: str | None = None  # what was asked on; None where it was not, or by an older judge
    enough: int | None = None  # the points a good answer makes in the time; None where it is all of them

    @property
    def points(self) -> tuple[int, int]:
        """(points made, points of a good answer in the time given)"""
        of = len(self.made) + len(self.missed)
        of = of if self.enough is None else min(of, self.enough)
        return min(len(self.made), of), of


@dataclass(frozen=True)
class Coded:
    """A contract of the interview, and the points it was worth: ``held`` of its ``checks`` held in time."""

    problem: str
    level: str
    held: int
    checks: int
    made: int
    of: int = MOST_POINTS


@dataclass(frozen=True)
class Scorecard:
    """A whole mock interview. Counts of what was ticked and measured; there is no mark."""

    session: str
    started: datetime
    minutes: float
    finished: bool
    spoken: tuple[Spoken, ...]
    problems: tuple[Debrief, ...]
    rubric: tuple[tuple[str, str, str | None], ...]  # item, what it means, the candidate's own grade
    red_flags: tuple[str, ...]
    stands_out: tuple[str, ...]
    note: str
    rounds: tuple[tuple[str, float], ...]
    contracts: tuple[Coded, ...] = ()

    @property
    def points(self) -> tuple[int, int]:
        """(points made, points there were) over the questions that were answered and the contracts that were begun."""
        made, of = self.ticked
        return made + sum(c.made for c in self.contracts), of + sum(c.of for c in self.contracts)

    @property
    def ticked(self) -> tuple[int, int]:
        """The same over the questions alone, by the candidate's own ticks."""
        return sum(s.points[0] for s in self.spoken), sum(s.points[1] for s in self.spoken)

    @property
    def solved(self) -> tuple[int, int]:
        """(problems accepted within the time, problems there were)"""
        return sum(p.accepted_s is not None and p.over_s == 0 for p in self.problems), len(self.problems)

    def to_json(self) -> dict[str, Any]:
        """What ``judge mock --json`` prints."""
        return {
            "session": self.session,
            "started": self.started.isoformat(),
            "minutes": self.minutes,
            "finished": self.finished,
            "rounds": [{"round": name, "minutes": minutes} for name, minutes in self.rounds],
            "points": {"made": self.points[0], "of": self.points[1]},
            "solved": {"in_time": self.solved[0], "of": self.solved[1]},
            "questions": [asdict(s) for s in self.spoken],
            "problems": [p.to_json() for p in self.problems],
            "contracts": [asdict(c) for c in self.contracts],
            "rubric": [{"item": item, "means": means, "grade": grade} for item, means, grade in self.rubric],
            "red_flags": list(self.red_flags),
            "stands_out": list(self.stands_out),
            "note": self.note,
        }


def scorecard(session: Session, started: datetime, problems: Sequence[Debrief]) -> Scorecard:
    """The scorecard; ``problems`` are the debriefs of its problems in order."""
    assessed = session.assessment or {}
    grades = assessed.get("grades", {})
    spoken = [_spoken(s) for s in session.states if s.stage.kind in (QUESTION, FOLLOW_UP)]
    flags = [flag for flag in RED_FLAGS if flag in assessed.get("red_flags", ())]
    return Scorecard(
        session=session.agenda.id,
        started=started,
        minutes=sum(s.minutes for s in session.agenda.stages),
        finished=session.ended and session.current is None,
        spoken=tuple(spoken),
        problems=tuple(problems),
        rubric=tuple((item, means, grades.get(item)) for item, means in RUBRIC_ITEMS),
        red_flags=tuple(dict.fromkeys([*flags, *(f for s in spoken for f in s.red_flags)])),
        stands_out=tuple(s for s in STANDS_OUT if s in assessed.get("stands_out", ())),
        note=str(assessed.get("note", "")),
        rounds=tuple((s.round, s.minutes) for s in session.agenda.stages if s.minutes),
        contracts=tuple(c for s in session.states if (c := _coded(s)) is not None),
    )


def _coded(state: StageState) -> Coded | None:
    """What the C++ drill was worth; None where it was not begun, or by a judge that noted no level."""
    if state.stage.kind != PROBLEM or state.stage.round != CPP or state.opened is None or state.level is None:
        return None
    in_time = [t for t in state.submissions if t.elapsed_s <= state.stage.seconds]
    held, checks = best_checks(in_time) or (0, 0)
    made = points(state.level, held, checks)
    return None if made is None else Coded(state.stage.subject, state.level, held, checks, made)


def _spoken(state: StageState) -> Spoken:
    answer = state.answer or {}
    day, of = answer.get("day"), answer.get("of")
    return Spoken(
        kind=state.stage.kind,
        subject=state.stage.subject,
        question=str(answer.get("text", "")),
        allowed_s=state.stage.seconds,
        used_s=state.counted_s,
        answered=state.answer is not None,
        by_time=state.stopped == "time",
        made=tuple(map(str, answer.get("points_made", ()))),
        missed=tuple(map(str, answer.get("points_missed", ()))),
        red_flags=tuple(map(str, answer.get("red_flags", ()))),
        typed=state.typed,
        day=day if type(day) is int else None,
        resource=answer.get("resource"),
        then=answer.get("then"),
        enough=of if type(of) is int else None,
    )


def problems_of(session: Session) -> list[StageState]:
    """The stages of a session that are problems and were begun."""
    return [s for s in session.states if s.stage.kind == PROBLEM and s.opened is not None]
