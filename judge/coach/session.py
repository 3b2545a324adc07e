"""A drill or mock interview as a state machine: folded from its events and attempts, asked with a moment.

Nothing is kept but what the log holds, so a killed terminal loses nothing and ``--resume`` needs no file of its own.

    planned ── opened ─┬─ paused ⇄ going on ─┬─ closed: accepted, gave-up, time, skipped     (a problem)
                       │                     └─ stopped ── closed: answered                  (a question)
                       └─ hints, judged samples and submissions in between

A stage is open from its event OPENED until its event CLOSED; one that cannot be held is closed without being opened.
Stages follow one another in the order of the agenda.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..store.attempt import Attempt
from ..store.event import ANSWERED, CLOSED, HINT, OPENED, PAUSED, SESSION_ENDED, SOLUTION, WENT_ON, Event
from ..store.levels import level_of
from ..store.modes import AttemptMode
from ..verdict import Verdict
from .clock import Moment

# Kinds of event that only sessions write; the others are in judge.store.event. CLOSED has {"why": a reason below}.
JUDGED = "judged"  # beside an attempt: when it was handed in; {"attempt": uuid}
PRESSED = "pressed"  # the interviewer's follow-up to a question was shown
STOPPED = "stopped"  # the candidate has finished answering; {"by": "candidate" | "time"}
TYPED = "typed"  # the answer as it was typed; {"text"}
ASSESSED = "assessed"  # the rubric of a mock interview

ACCEPTED, GAVE_UP, TIME, SKIPPED, DONE = "accepted", "gave-up", "time", "skipped", "answered"

PROBLEM, QUESTION, FOLLOW_UP, RUBRIC = "problem", "question", "follow-up", "rubric"


@dataclass(frozen=True)
class Stage:
    """One part of a session. ``subject`` is topic/slug, or the id of a question; ``minutes`` is 0 for no clock."""

    kind: str
    subject: str
    minutes: float
    round: str = ""

    @property
    def seconds(self) -> float:
        return self.minutes * 60


@dataclass(frozen=True)
class Agenda:
    """What a session consists of; fixed when it starts. ``folder`` is where the learner's files are."""

    id: str
    kind: str  # "drill" | "mock"
    stages: tuple[Stage, ...]
    language: str
    seed: int
    folder: str
    blind: bool = False
    interview: bool = False
    level: str | None = None  # as it was asked for; None: as is usual for a problem

    def to_data(self) -> dict[str, Any]:
        """The data of the event that starts the session."""
        return {
            "kind": self.kind,
            "stages": [[s.kind, s.subject, s.minutes, s.round] for s in self.stages],
            "language": self.language,
            "seed": self.seed,
            "folder": self.folder,
            "blind": self.blind,
            "interview": self.interview,
            "level": self.level,
        }

    @classmethod
    def from_event(cls, event: Event) -> Agenda:
        """The reverse. ValueError, KeyError or TypeError if the event is no start of a session as written here."""
        data = event.data
        if event.session is None:
            raise ValueError("a session without a name")
        stages = tuple(Stage(str(k), str(s), float(m), str(r)) for k, s, m, r in data["stages"])
        return cls(
            id=event.session,
            kind=str(data["kind"]),
            stages=stages,
            language=str(data["language"]),
            seed=int(data["seed"]),
            folder=str(data["folder"]),
            blind=bool(data["blind"]),
            interview=bool(data["interview"]),
            level=level_of(data.get("level")),
        )

    @property
    def may_pause(self) -> bool:
        return not self.interview

    @property
    def shows_hidden_failures(self) -> bool:
        """Whether a failing case that is no sample is shown before the end."""
        return not self.interview

    @property
    def shows_topic(self) -> bool:
        return not (self.blind or self.interview)


@dataclass(frozen=True)
class Try:
    """A judged submission; ``elapsed_s`` on the stage's clock when it was handed in."""

    attempt: Attempt
    elapsed_s: float

    @property
    def samples(self) -> bool:
        """Whether only the samples were judged."""
        return self.attempt.mode == AttemptMode.SAMPLES

    @property
    def accepted(self) -> bool:
        return self.attempt.verdict is Verdict.ACCEPTED and not self.samples


@dataclass(frozen=True)
class StageState:
    """What became of a stage. Times in seconds on its own clock, which pauses stop."""

    stage: Stage
    opened: Moment | None = None
    file: str | None = None
    last: Moment | None = None  # of the latest event: the clock never shows less
    counted_s: float = 0.0  # until ``last``
    paused: bool = False
    hints: int = 0
    tries: tuple[Try, ...] = ()
    solution_seen: bool = False
    pressed: bool = False
    stopped: str | None = None
    typed: str = ""
    answer: Mapping[str, Any] | None = None
    closed: str | None = None
    level: str | None = None  # of its starter; None where the log does not say

    def elapsed_s(self, now: Moment) -> float:
        """The time on the clock; a closed or stopped stage's stands still."""
        return 0.0 if self.opened is None else self.read(now)

    def left_s(self, now: Moment) -> float:
        """What is left of the time, negative when it is over."""
        return self.stage.seconds - self.elapsed_s(now)

    def over(self, now: Moment) -> bool:
        return self.stage.seconds > 0 and self.left_s(now) <= 0

    def deadline(self, now: Moment) -> Moment:
        """When the time is over if nothing pauses it."""
        return now.after(self.left_s(now))

    @property
    def submissions(self) -> tuple[Try, ...]:
        return tuple(t for t in self.tries if not t.samples)

    @property
    def accepted(self) -> Try | None:
        """The first accepted submission."""
        return next((t for t in self.tries if t.accepted), None)

    def at(self, moment: Moment) -> StageState:
        """The clock brought forward to ``moment``, never back."""
        if self.last is None:
            return replace(self, last=moment)
        if self._earlier(moment):
            return self
        return replace(self, counted_s=self.read(moment), last=moment)

    def read(self, moment: Moment) -> float:
        """What the clock showed at ``moment``, which may lie before the latest event (a judging takes a while)."""
        if self.last is None:
            return 0.0
        if self._earlier(moment):
            return max(0.0, self.counted_s - self.last.since(moment))
        still = self.paused or self.closed is not None or self.stopped is not None
        return self.counted_s if still else self.counted_s + moment.since(self.last)

    def _earlier(self, moment: Moment) -> bool:
        assert self.last is not None
        return moment.boot == self.last.boot and moment.boot_s < self.last.boot_s


@dataclass(frozen=True)
class Session:
    """An agenda and how far it is. ``ended`` when its last event is there."""

    agenda: Agenda
    states: tuple[StageState, ...]
    assessment: Mapping[str, Any] | None = None
    ended: bool = False

    @property
    def current(self) -> int | None:
        """The first stage that is not closed; None when all are."""
        return next((i for i, s in enumerate(self.states) if s.closed is None), None)


def fold(agenda: Agenda, events: Sequence[Event], attempts: Iterable[Attempt]) -> Session:
    """The state after ``events``, all of this session, in the order in which they were written.

    Events that make no sense here (a newer judge's, a damaged copy's) are left out, never an error.
    """
    by_uuid = {a.uuid: a for a in attempts}
    states = [StageState(stage) for stage in agenda.stages]
    assessment: Mapping[str, Any] | None = None
    ended = False
    for event in events:
        moment = _moment(event)
        if event.kind == ASSESSED:
            assessment = event.data
        ended = ended or event.kind == SESSION_ENDED
        index = event.data.get("stage")
        if type(index) is int and 0 <= index < len(states):
            states[index] = _applied(states[index], event, moment, by_uuid)
    # Attempts whose event was lost to a kill between the two: placed by their own time.
    for attempt in sorted(by_uuid.values(), key=lambda a: (a.started_at, a.id)):
        states = _placed(states, attempt)
    return Session(agenda, tuple(states), assessment, ended)


def _moment(event: Event) -> Moment:
    """When it happened; events written by others carry the wall clock only."""
    try:
        return Moment.from_data(event.data["moment"])
    except (KeyError, ValueError, TypeError):
        return Moment(event.at, "", 0.0)


def _applied(state: StageState, event: Event, moment: Moment, attempts: dict[str, Attempt]) -> StageState:
    kind, data = event.kind, event.data
    if kind == OPENED and state.opened is None:
        return replace(state, opened=moment, last=moment, file=data.get("file"), level=level_of(data.get("level")))
    if kind == CLOSED and state.opened is None and state.closed is None:
        return replace(state, closed=str(data.get("why", SKIPPED)))  # passed over: its package is no longer there
    if state.opened is None or state.closed is not None:
        # What is looked at after the end (the solution) is still known to have been seen.
        return replace(state, solution_seen=True) if kind == SOLUTION else state
    if kind == JUDGED:
        attempt = attempts.pop(str(data.get("attempt")), None)
        if attempt is None:
            return state
        return replace(state.at(moment), tries=(*state.tries, Try(attempt, state.read(moment))))
    state = state.at(moment)
    if kind == PAUSED:
        return replace(state, paused=True)
    if kind == WENT_ON:
        return replace(state, paused=False)
    if kind == HINT:
        return replace(state, hints=state.hints + 1)
    if kind == SOLUTION:
        return replace(state, solution_seen=True)
    if kind == PRESSED:
        return replace(state, pressed=True)
    if kind == TYPED:
        return replace(state, typed=str(data.get("text", "")))
    if kind == STOPPED:
        return replace(state, stopped=str(data.get("by", "candidate")))
    if kind == ANSWERED:
        return replace(state, answer=data)
    if kind == CLOSED:
        return replace(state, closed=str(data.get("why", SKIPPED)))
    return state


def _placed(states: list[StageState], attempt: Attempt) -> list[StageState]:
    for i, state in enumerate(states):
        if state.stage.subject != attempt.problem or state.opened is None or state.stage.kind != PROBLEM:
            continue
        elapsed = max(0.0, (attempt.started_at - state.opened.wall).total_seconds())
        tries = sorted((*state.tries, Try(attempt, elapsed)), key=lambda t: t.attempt.id)
        return [*states[:i], replace(state, tries=tuple(tries)), *states[i + 1 :]]
    return states


def unfinished(started: Iterable[Event], ended: Iterable[Event]) -> list[Agenda]:
    """The sessions that were started and not ended, the latest first; those that cannot be read are left out."""
    over = {e.session for e in ended}
    agendas = []
    for event in started:
        if event.session in over:
            continue
        try:
            agendas.append(Agenda.from_event(event))
        except (KeyError, ValueError, TypeError):
            continue
    return agendas[::-1]
