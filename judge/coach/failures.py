"""Why: which kinds of input a learner loses on, across topics, and which faults of memory or arithmetic were found.

Counted by sittings and by problems, not by attempts: a file judged at every save fails ten times for one reason.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from .sitting import Sitting


@dataclass(frozen=True)
class FailureMode:
    """A label: in ``sittings`` of the ``of`` that failed at all.

    ``attempt`` is the latest that showed it and ``case`` its input in short; ``trains`` a problem to practise it on.
    """

    label: str
    sittings: int
    of: int
    topics: tuple[tuple[str, int], ...]
    attempt: int
    problem: str
    case: str | None = None
    trains: str | None = None


@dataclass(frozen=True)
class FindingKind:
    """Undefined behaviour and its like: in how many problems, and the latest attempt with its message."""

    kind: str
    problems: int
    attempt: int
    problem: str
    message: str


_KINDS = (
    ("leak", ("leak",)),
    ("use after free", ("used after it was freed", "used after its scope")),
    ("bad free", ("freed twice", "freed in another way", "not allocated is freed")),
    ("out of bounds", ("out of bounds", "applying non-zero offset", "a check of the standard library")),
    ("overflow", ("overflow", "cannot be represented", "outside the range of representable", "shift exponent")),
    ("null or bad pointer", ("null pointer", "bad address", "misaligned")),
    ("division by zero", ("division by zero",)),
)  # fmt: skip


def kind_of(kind: str, message: str) -> str:
    """The finding in a learner's words: ``leak``, ``overflow``, ``out of bounds`` …; its own kind where none fits."""
    for name, signs in _KINDS:
        if kind == name or any(sign in message for sign in signs):
            return "stack overflow" if message == "stack overflow" else name
    return kind


def by_attempt(labels: Iterable[tuple[int, str]]) -> dict[int, list[str]]:
    """The labels of each attempt."""
    found: dict[int, list[str]] = {}
    for attempt, label in labels:
        found.setdefault(attempt, []).append(label)
    return found


def failure_modes(found: Iterable[Sitting], labels: Mapping[int, Sequence[str]]) -> list[FailureMode]:
    """The labels of failed tries, the most frequent first."""
    shown: Counter[str] = Counter()
    topics: dict[str, Counter[str]] = {}
    latest: dict[str, tuple[int, str]] = {}
    failed = 0
    for sitting in found:
        if not sitting.failed:
            continue
        failed += 1
        here = {label: attempt for attempt in sitting.failed for label in labels.get(attempt, ())}
        for label, attempt in here.items():
            shown[label] += 1
            topics.setdefault(label, Counter())[sitting.topic] += 1
            latest[label] = (attempt, sitting.problem)
    return [
        FailureMode(label, count, failed, tuple(topics[label].most_common()), *latest[label])
        for label, count in sorted(shown.items(), key=lambda item: (-item[1], item[0]))
    ]


def finding_kinds(problems: Mapping[int, str], findings: Iterable[tuple[int, str, str]]) -> list[FindingKind]:
    """Findings by kind, the most frequent first; ``problems`` gives the problem of the attempts that count.

    The same kind in the same problem counts once: it is found anew at every save until it is mended.
    """
    where: dict[str, set[str]] = {}
    latest: dict[str, tuple[int, str, str]] = {}
    for attempt, kind, message in findings:
        if attempt not in problems:
            continue
        name = kind_of(kind, message)
        where.setdefault(name, set()).add(problems[attempt])
        latest[name] = (attempt, problems[attempt], message)
    return [
        FindingKind(kind, len(found), *latest[kind])
        for kind, found in sorted(where.items(), key=lambda item: (-len(item[1]), item[0]))
    ]
