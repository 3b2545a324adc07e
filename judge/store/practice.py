"""The log as the coach reads it: few columns, in few statements, because much of it is read each time.

The latest LATEST attempts are read one by one, and so is whatever a caller asks for by date; of what is older, only
what still matters is: totals of each problem, and the last attempts at problems that were not tried since.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from .event import ANSWERED, PLAN, SESSION_ENDED, Event, event_of
from .modes import WHOLE_SQL

if TYPE_CHECKING:
    import sqlite3

LATEST = 15_000
EVERYTHING = "everything"  # stands for the labels of an attempt that passed no case at all
LAST_TRIES = 100  # attempts at a problem that was not tried since
_LASTING = (PLAN, ANSWERED, SESSION_ENDED)  # kinds of events that are read whatever their age


class Row(NamedTuple):
    """An attempt in short; the fields are those of Attempt, ``started_at`` is ISO text in UTC."""

    id: int
    started_at: str
    problem: str
    topic: str
    difficulty: str
    language: str
    mode: str
    verdict: str
    session: str | None
    seconds: float
    ratio: float | None
    growth_found: str | None
    growth_expected: str | None
    level: str | None = None


class Before(NamedTuple):
    """What came before the attempts that were read one by one: totals of a problem in a language."""

    problem: str
    topic: str
    language: str
    attempts: int
    solved: bool


class Practice(NamedTuple):
    """``attempts`` by time, ``events`` as they were written; ``before`` in sum what is not in ``attempts``.

    ``labels`` and ``findings`` are those of the attempts, as (attempt id, label) and (attempt id, kind, message); an
    attempt that passed no case has the one label EVERYTHING.
    ``begins_at`` is the ISO time from which on everything is there, None if nothing is left out.
    ``checks`` are those of contracts that were reached, as (attempt id, name, whether it held).
    """

    attempts: list[Row]
    labels: list[tuple[int, str]]
    findings: list[tuple[int, str, str]]
    events: list[Event]
    before: list[Before]
    begins_at: str | None
    checks: Sequence[tuple[int, str, bool]] = ()

    @property
    def earlier_problems(self) -> frozenset[str]:
        """Problems met before ``begins_at``."""
        return frozenset(b.problem for b in self.before)


def read_practice(connection: sqlite3.Connection, since: str | None) -> Practice:
    """To be called within a transaction. Raises ValueError or TypeError for what was never written."""
    cursor = connection.cursor()
    cursor.row_factory = None
    columns = ", ".join(Row._fields)
    found = cursor.execute("SELECT started_at FROM attempt ORDER BY started_at DESC LIMIT 1 OFFSET ?", (LATEST - 1,))
    first = found.fetchone()
    begins_at: str | None = first[0] if first else None
    if begins_at is not None and since is not None:
        begins_at = min(begins_at, since)
    before: list[Before] = []
    older: list[tuple[Any, ...]] = []
    if begins_at is not None:
        before = [
            Before(row[0], row[0].split("/")[0], row[1], row[2], bool(row[3]))
            for row in cursor.execute(
                f"SELECT problem, language, COUNT(*), MAX(verdict = 'accepted' AND {WHOLE_SQL}) "
                "FROM attempt INDEXED BY attempt_in_short WHERE started_at < ? GROUP BY problem, language",
                (begins_at,),
            ).fetchall()
        ]
        query = f"SELECT {columns} FROM attempt WHERE problem = ? AND started_at < ? ORDER BY started_at DESC LIMIT ?"
        tried = "SELECT 1 FROM attempt WHERE problem = ? AND started_at >= ? LIMIT 1"
        for name in sorted({b.problem for b in before}):
            if cursor.execute(tried, (name, begins_at)).fetchone() is None:
                older += cursor.execute(query, (name, begins_at, LAST_TRIES)).fetchall()
        older.sort(key=lambda row: (row[1], row[0]))
    begin = begins_at or ""
    rows = cursor.execute(
        f"SELECT {columns} FROM attempt WHERE started_at >= ? ORDER BY started_at, id", (begin,)
    ).fetchall()
    within = "attempt_id IN (SELECT id FROM attempt WHERE started_at >= ?)" if begin else "? = ''"
    labels = cursor.execute(f"SELECT attempt_id, label FROM attempt_label WHERE {within}", (begin,)).fetchall()
    # What fails in the very first of the fixed cases has lost on nothing in particular.
    everywhere = cursor.execute(
        "SELECT id FROM attempt WHERE started_at >= ? AND cases_passed = 0 "
        """AND counterexample LIKE '%"tier":"fixed"%'""",
        (begin,),
    ).fetchall()
    if everywhere:
        at_once = frozenset(everywhere)
        labels = [row for row in labels if row[:1] not in at_once] + [(*row, EVERYTHING) for row in everywhere]
    findings = cursor.execute(f"SELECT attempt_id, kind, message FROM finding WHERE {within}", (begin,)).fetchall()
    checks = cursor.execute(
        f"SELECT attempt_id, name, passed FROM attempt_check WHERE passed IS NOT NULL AND {within}", (begin,)
    ).fetchall()
    marks = ", ".join("?" * len(_LASTING))
    events = connection.execute(
        f"SELECT * FROM event WHERE at >= ? OR kind IN ({marks}) ORDER BY id", (begin, *_LASTING)
    ).fetchall()
    for row in (*older, *rows):
        datetime.fromisoformat(row[1])
        if not isinstance(row[2], str):
            raise ValueError(f"attempt {row[0]} names no problem")
    return Practice(
        list(map(Row._make, (*older, *rows))),
        labels,
        findings,
        list(map(event_of, events)),
        before,
        begins_at,
        [(attempt, name, bool(passed)) for attempt, name, passed in checks],
    )
