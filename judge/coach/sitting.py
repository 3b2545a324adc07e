"""Sittings: what the log says of one go at one problem, from opening it to leaving it. The unit of everything learnt.

Attempts of a drill or mock interview belong together by their session. In free practice a pause of more than
PAUSE begins a new sitting, and so does opening the problem anew after it was solved. Trials that judge less than
everything (a single case, the samples) keep a sitting going, but are no tries. A problem of a session that was left
within GLIMPSE_S without a submission or a hint was looked at and not tried: it is no sitting.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from ..model.problem import CLASSES
from ..store.event import CLOSED, HINT, LEFT, OPENED, PAUSED, RATED, SESSION_ENDED, SOLUTION, WENT_ON, Event
from ..store.modes import is_whole
from ..store.practice import Practice, Row
from .standards import GLIMPSE_S, MINUTES

PAUSE = timedelta(hours=3)
UNTRIED = ("compile_error", "judge_error")  # verdicts that say nothing of the idea
SLOW_GROWTH = "slow-growth"  # the kind of such a finding


_KINDS = frozenset({OPENED, HINT, SOLUTION, RATED, PAUSED, WENT_ON, CLOSED, LEFT})


class Sitting(NamedTuple):
    """One go at one problem.

    ``began_at`` and ``ended_at`` are the first and the last that was heard of it, in UTC. ``tries`` are whole judgings
    that compiled, ``attempts`` all of them, ``failed`` the ids of the tries that failed. ``seconds`` is the time from
    opening to accepted, None where the clock was not started or the problem not solved; ``target_seconds`` what was
    allowed. ``fresh``: the first go at this problem. ``ongoing``: neither solved nor given up nor left for long, so
    that nothing is concluded from it yet. ``rated`` is the learner's own rating. ``level`` is how much the starter of
    the try that solved it, else of the last, gave (store.levels); None where that is not known. ``checked`` are the
    ids of the tries whose named checks are known, in order.
    """

    problem: str
    topic: str
    difficulty: str
    language: str
    session: str | None
    began_at: datetime
    ended_at: datetime
    attempts: int
    tries: int
    solved: bool
    first_try: bool
    failed: tuple[int, ...]
    hints: int
    gave_up: bool
    seconds: float | None
    target_seconds: float
    overtime: bool
    slow_growth: bool
    flawed: bool
    fresh: bool
    ongoing: bool
    rated: str | None
    level: str | None = None
    checked: tuple[int, ...] = ()

    @property
    def passed(self) -> bool:
        """Solved alone and in time: what an interview asks for."""
        return self.solved and not self.gave_up and not self.hints and not self.overtime


class _Open:
    """A sitting while it goes on."""

    __slots__ = (
        "attempts", "began", "checked", "closed", "difficulty", "ended", "failed", "first_try", "flawed", "gave_up",
        "hints", "language", "left", "level", "opened", "paused", "pauses", "problem", "rated", "seconds", "session",
        "slow_growth", "solved", "submitted", "target", "topic", "tries", "until",
    )  # fmt: skip

    def __init__(self, problem: str, session: str | None, at: datetime) -> None:
        self.problem, self.session, self.began, self.ended = problem, session, at, at
        self.until = at  # the last that shows it was still sat at
        self.submitted = self.closed = False
        self.topic = problem.split("/")[0]
        self.difficulty = self.language = ""
        self.attempts = self.tries = 0
        self.solved = self.first_try = self.gave_up = self.slow_growth = self.flawed = self.left = False
        self.opened: datetime | None = None
        self.seconds: float | None = None
        self.target: float | None = None
        self.hints: set[object] = set()
        self.rated: str | None = None
        self.failed: list[int] = []
        self.checked: list[int] = []
        self.level: str | None = None
        self.paused: datetime | None = None
        self.pauses = timedelta()


def worse(found: str | None, expected: str | None) -> bool:
    """Whether the growth ``found`` is known to exceed the expected one."""
    return found in CLASSES and expected in CLASSES and CLASSES.index(found) > CLASSES.index(expected)


def sittings(practice: Practice, now: datetime) -> list[Sitting]:
    """All sittings, in the order in which they began.

    What is dated after ``now`` comes from a clock that was ahead: it is taken as of now. Everything is taken by its
    time; if a clock ran back within a sitting, so that it was solved before it was opened, there is no duration.
    """
    slow = frozenset(attempt for attempt, kind, _ in practice.findings if kind == SLOW_GROWTH)
    flawed = frozenset(attempt for attempt, _, _ in practice.findings) - slow
    checked = frozenset(attempt for attempt, _, _ in practice.checks)
    done: list[tuple[datetime, int, _Open]] = []
    going: dict[tuple[str, str | None], _Open] = {}
    by_session: dict[str, list[_Open]] = {}

    def sitting(problem: str, session: str | None, at: datetime) -> _Open:
        key = (problem, session)
        found = going.get(key)
        if found is None or (session is None and at - found.ended > PAUSE):
            found = going[key] = _Open(problem, session, at)
            done.append((at, len(done), found))
            if session is not None:
                by_session.setdefault(session, []).append(found)
        return found

    for at, what in _by_time(practice.attempts, practice.events, now):
        if isinstance(what, Row):
            one = sitting(what.problem, what.session, at)
            _judged(one, what, at, flawed=what.id in flawed, slow=what.id in slow, checked=what.id in checked)
        elif what.kind == SESSION_ENDED:
            for one in by_session.get(what.session or "", ()):
                one.left = True
                one.until = at
        elif what.problem is None and what.kind in (PAUSED, WENT_ON):
            # of the session: its clock is that of the problem that is open
            for one in by_session.get(what.session or "", ())[-1:]:
                _happened(one, what, at)
        elif what.problem is not None and "/" in what.problem and what.kind in _KINDS:
            last = going.get((what.problem, what.session))
            if what.kind == RATED:
                # by hand, later, and perhaps from another session: it is the latest sitting that is meant
                ended = [one for (problem, _), one in going.items() if problem == what.problem]
                if ended:
                    max(ended, key=lambda one: one.ended).rated = str(what.data.get("rating"))
                continue
            if what.kind == OPENED and what.session is None and last is not None and last.solved:
                del going[what.problem, None]
            one = sitting(what.problem, what.session, at)
            _happened(one, what, at)
    tried = set(practice.earlier_problems)
    result = []
    for _, _, one in done:
        abandoned = one.target is not None and one.session is not None and not _glimpse(one)
        if not (one.tries or one.gave_up or abandoned):
            continue  # looked at, but not tried
        result.append(_closed(one, one.problem not in tried, now))
        tried.add(one.problem)
    return result


def _glimpse(one: _Open) -> bool:
    """Whether nothing shows that it was sat at for GLIMPSE_S, or that something was asked of the judge."""
    if one.submitted or one.hints or one.closed or one.opened is None:
        return False
    return (one.until - one.opened - one.pauses).total_seconds() < GLIMPSE_S


def _by_time(attempts: Sequence[Row], events: Iterable[Event], now: datetime) -> Iterator[tuple[datetime, Row | Event]]:
    """Both by time. What happened at the same moment is in the order of the log, events first."""
    parse = datetime.fromisoformat
    waiting = sorted(events, key=lambda e: (e.at, e.id), reverse=True)
    for row in attempts:
        at = parse(row.started_at)
        while waiting and waiting[-1].at <= at:
            event = waiting.pop()
            yield min(event.at, now), event
        yield (at if at <= now else now), row
    for event in reversed(waiting):
        yield min(event.at, now), event


def _judged(one: _Open, row: Row, at: datetime, *, flawed: bool, slow: bool, checked: bool) -> None:
    one.ended = one.until = at
    one.submitted = one.submitted or is_whole(row.mode)
    one.difficulty, one.topic, one.language = row.difficulty, row.topic, row.language
    if row.verdict == "judge_error":
        return
    one.attempts += 1
    if not is_whole(row.mode) or row.verdict in UNTRIED:
        return
    one.tries += 1
    if checked:
        one.checked.append(row.id)
    if not one.solved:
        one.level = row.level
    if row.verdict != "accepted":
        one.failed.append(row.id)
    if row.verdict != "accepted" or one.solved:
        return
    one.solved = True
    one.first_try = one.tries == 1
    one.slow_growth = slow or worse(row.growth_found, row.growth_expected)  # classes of several sizes have no order
    one.flawed = flawed
    if one.opened is not None:
        one.seconds = (at - one.opened - one.pauses).total_seconds()


def _happened(one: _Open, event: Event, at: datetime) -> None:
    one.ended = one.until = at
    if event.kind == OPENED:
        one.opened = one.opened or at
        one.level = event.data.get("level") if isinstance(event.data.get("level"), str) else None
        seconds = event.data.get("seconds")
        if isinstance(seconds, int | float) and not isinstance(seconds, bool):
            one.target = float(seconds)
    elif event.kind == PAUSED:
        one.paused = one.paused or at
    elif event.kind == WENT_ON:
        if one.paused is not None:
            one.pauses += at - one.paused
        one.paused = None
    elif event.kind == CLOSED:
        one.left = one.closed = True
    elif event.kind == LEFT:
        pass
    elif not one.solved:  # what is looked at afterwards was earned
        if event.kind == HINT:
            number = event.data.get("number")
            one.hints.add(number if isinstance(number, int | str) else event.uuid)  # the same one again costs nothing
        else:
            one.gave_up = True


def _closed(one: _Open, fresh: bool, now: datetime) -> Sitting:
    target = 60 * MINUTES.get(one.difficulty, MINUTES["medium"]) if one.target is None else one.target
    finished = one.solved or one.gave_up or one.left
    return Sitting(
        problem=one.problem,
        topic=one.topic,
        difficulty=one.difficulty or "medium",
        language=one.language,
        session=one.session,
        began_at=one.began,
        ended_at=one.ended,
        attempts=one.attempts,
        tries=one.tries,
        solved=one.solved,
        first_try=one.first_try,
        failed=tuple(one.failed),
        hints=len(one.hints),
        gave_up=one.gave_up,
        seconds=one.seconds,
        target_seconds=target,
        overtime=one.seconds is not None and one.seconds > target,
        slow_growth=one.slow_growth,
        flawed=one.flawed,
        fresh=fresh,
        ongoing=not finished and now - one.ended <= PAUSE,
        rated=one.rated,
        level=one.level,
        checked=tuple(one.checked),
    )


def solution_is_free(practice: Practice, problem: str, now: datetime) -> bool:
    """Whether looking at a solution of ``problem`` costs nothing: it was solved or given up, and no go is under way."""
    own = [s for s in sittings(practice, now) if s.problem == problem]
    if any(s.ongoing for s in own):
        return False
    events = [e for e in practice.events if e.problem == problem]
    opened = max((e.at for e in events if e.kind == OPENED), default=None)
    if opened is not None and now - opened <= PAUSE:  # a sitting without a try is none yet, but its clock runs
        ends = [e.at for e in events if e.kind in (SOLUTION, CLOSED)]
        ends += [s.ended_at for s in own if s.solved]
        if not any(end > opened for end in ends):
            return False
    return any(s.solved or s.gave_up for s in own) or any(b.solved for b in practice.before if b.problem == problem)


def solved_problems(found: Iterable[Sitting], practice: Practice) -> frozenset[str]:
    """Every problem that was ever solved without looking."""
    now = {s.problem for s in found if s.solved and not s.gave_up}
    return frozenset(now | {b.problem for b in practice.before if b.solved})
