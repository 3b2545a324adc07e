"""Days 36 to 47 of the preparation plan: what each asks, and what the log proves done.

The subjects are data here; the problems of a day are those whose packages name it, in the order of a path: rounds in
which every pattern comes once, each from easy to hard. A day asks for SET of them, the first SET that are not all
solved; so it goes on where it stopped.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from itertools import zip_longest
from typing import Any

from ..model.problem import DIFFICULTIES as ORDER
from ..store.event import PLAN, SESSION_ENDED, Event
from .patterns import rank
from .sitting import Sitting

FIRST, LAST = 36, 47
MOCK, PATCH, FINAL = 45, 46, 47
SET = 6
PATCHES = 4  # problems of weak topics that make day 46
DRILLS = 3  # drills that make day 47


@dataclass(frozen=True)
class Subject:
    """What a day is about. ``asks`` is one line for a person; ``command`` what starts it."""

    day: int
    title: str
    asks: str


SUBJECTS = (
    Subject(36, "Core DSA: arrays, stacks", "solve the set; say the growth before you submit"),
    Subject(37, "Core DSA: stacks, linked lists", "solve the set; draw the pointers first"),
    Subject(38, "Core DSA: trees", "solve the set, once recursively and once with a stack"),
    Subject(39, "Graphs", "solve the set; name the traversal and why"),
    Subject(40, "Sorting, searching, shortest paths", "solve the set; state the invariant of every loop"),
    Subject(41, "Recursion", "solve the set; count the calls"),
    Subject(42, "Dynamic programming", "solve the set; write the recurrence first"),
    Subject(43, "C++ on the spot", "solve the set against the clock"),
    Subject(44, "C++ on the spot, design", "solve the set against the clock, without looking anything up"),
    Subject(45, "Full mock interview", "backend questions, a C++ drill and DSA problems in one go"),
    Subject(46, "Weak areas", "patch what the report finds weak"),
    Subject(47, "Final drills", "timed drills over everything, weakest first"),
)


@dataclass(frozen=True)
class Entry:
    """A problem of the catalogue, as far as choosing needs it. ``labels`` are those of its fixed cases."""

    name: str
    topic: str
    difficulty: str
    days: tuple[int, ...]
    labels: frozenset[str] = frozenset()
    tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class Day:
    """A day and its state. ``on`` is its date if the plan was started; ``problems`` its set, each solved or not.

    ``done`` of ``wanted`` is what the day asks for; of the ``total`` problems that name the day ``solved`` are solved.
    """

    subject: Subject
    on: date | None
    problems: tuple[tuple[str, bool], ...]
    done: int
    wanted: int
    command: str
    solved: int = 0
    total: int = 0

    @property
    def proven(self) -> bool:
        """The log shows that all of it was done."""
        return self.wanted > 0 and self.done >= self.wanted

    def to_json(self) -> dict[str, Any]:
        """What ``judge plan --json`` prints, one object per day."""
        return {
            "day": self.subject.day,
            "title": self.subject.title,
            "asks": self.subject.asks,
            "date": None if self.on is None else self.on.isoformat(),
            "problems": [{"problem": name, "solved": solved} for name, solved in self.problems],
            "done": self.done,
            "wanted": self.wanted,
            "solved": self.solved,
            "total": self.total,
            "proven": self.proven,
            "command": self.command,
        }


def started(events: Iterable[Event]) -> date | None:
    """The date of day 36, as it was pinned last; by the time of the event, so that a merged log agrees."""
    pinned = [e for e in events if e.kind == PLAN]
    for event in sorted(pinned, key=lambda e: (e.at, e.uuid), reverse=True):
        try:
            return date.fromisoformat(str(event.data.get("start")))
        except ValueError:
            continue
    return None


def today(start: date | None, now: datetime, zone: tzinfo | None) -> int | None:
    """The number of the day it is, None outside of the plan."""
    if start is None:
        return None
    number = FIRST + (now.astimezone(zone).date() - start).days
    return number if FIRST <= number <= LAST else None


def path_of(day: int, entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """All problems of a day in the order in which they teach most.

    Each round takes the easiest problem that is left of every pattern of every topic (the first pattern among a
    problem's tags), the easy ones first, else in the order of ``coach.patterns``. So the first problems show every
    pattern, and later ones go deeper.
    """
    by_pattern: dict[tuple[int, str], list[Entry]] = {}
    for entry in entries:
        if day in entry.days:
            by_pattern.setdefault((rank(entry.tags), entry.topic), []).append(entry)
    columns = [sorted(found, key=_easy_first) for _, found in sorted(by_pattern.items())]
    rounds = zip_longest(*columns)
    return tuple(e for one in rounds for e in sorted(filter(None, one), key=lambda e: ORDER.index(e.difficulty)))


def set_of(path: Sequence[Entry], solved: Collection[str]) -> tuple[Entry, ...]:
    """The SET of a path that is worked on: the first with a problem that is not solved, the last where all are."""
    sets = [tuple(path[i : i + SET]) for i in range(0, len(path), SET)]
    return next((one for one in sets if any(e.name not in solved for e in one)), sets[-1] if sets else ())


def _easy_first(entry: Entry) -> tuple[int, str]:
    return ORDER.index(entry.difficulty), entry.name


def days(
    entries: Sequence[Entry],
    found: Sequence[Sitting],
    solved: Collection[str],
    events: Sequence[Event],
    weakest: Sequence[str],
    zone: tzinfo | None,
) -> tuple[Day, ...]:
    """All days. ``weakest`` are topics, the weakest first.

    Problems count as solved whenever they were. Mock, patches and final drills count from the day they are on; before
    the plan is started a mock counts at any time, the other two never.
    """
    start = started(events)
    made = []
    for subject in SUBJECTS:
        on = None if start is None else start + timedelta(days=subject.day - FIRST)
        problems: tuple[tuple[str, bool], ...] = ()
        over = total = 0
        command = f"judge day {subject.day}"
        if subject.day == MOCK:
            done, wanted, command = min(_sessions(events, "mock", on, zone), 1), 1, "judge mock"
        elif subject.day == PATCH:
            chosen = patches(entries, found, solved, weakest) if found else ()  # nothing tried, nothing weak
            since = [s for s in found if on is not None and _day(s.ended_at, zone) >= on]
            done = min(len({s.problem for s in since if s.solved and s.topic in weakest[:PATCHES]}), PATCHES)
            wanted, problems = PATCHES, tuple((e.name, False) for e in chosen)
        elif subject.day == FINAL:
            done = 0 if on is None else min(_sessions(events, "drill", on, zone), DRILLS)
            wanted, command = DRILLS, "judge drill"
        else:
            path = path_of(subject.day, entries)
            problems = tuple((e.name, e.name in solved) for e in set_of(path, solved))
            over, total = sum(e.name in solved for e in path), len(path)
            done, wanted = min(over, SET), min(total, SET)
        made.append(Day(subject, on, problems, done, wanted, command, over, total))
    return tuple(made)


def patches(
    entries: Sequence[Entry], found: Sequence[Sitting], solved: Collection[str], weakest: Sequence[str]
) -> tuple[Entry, ...]:
    """PATCHES problems of the weakest topics: those tried in vain, then new ones, then those solved longest ago."""
    tried = {s.problem for s in found}
    solved_at: Mapping[str, datetime] = {s.problem: s.ended_at for s in found if s.solved and not s.gave_up}

    def worth(entry: Entry) -> tuple[bool, bool, str, int, str]:
        at = solved_at.get(entry.name)
        is_solved = entry.name in solved
        new = not is_solved and entry.name not in tried
        return (is_solved, new, "" if at is None else at.isoformat(), *_easy_first(entry))

    columns = [sorted((e for e in entries if e.topic == topic), key=worth) for topic in weakest]
    return tuple(e for row in zip_longest(*columns) for e in row if e is not None)[:PATCHES]


def _sessions(events: Iterable[Event], kind: str, on: date | None, zone: tzinfo | None) -> int:
    """Sessions of a kind that were finished, from a day on; one that was broken off proves nothing."""
    finished = (e for e in events if e.kind == SESSION_ENDED and e.data.get("finished", True))
    ended = (e for e in finished if e.data.get("kind") == kind)
    return len({e.session for e in ended if on is None or _day(e.at, zone) >= on})


def _day(at: datetime, zone: tzinfo | None) -> date:
    return at.astimezone(zone).date()
