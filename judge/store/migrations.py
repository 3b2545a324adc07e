"""The schema of the log, as the named steps that lead to it.

Append only: a step that was released is never edited, renamed, removed or moved; a change is a new step at the end
(and a dump of the new schema in tests/store/schemas). The table ``migration`` records which steps a log has seen and
which version of the judge took them. All missing steps are taken in one transaction: a log is current or untouched.
A step must not rely on ``PRAGMA foreign_keys``, which cannot be changed within a transaction.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import EnvironmentFault, UserError

if TYPE_CHECKING:
    import sqlite3


@dataclass(frozen=True)
class Migration:
    """A step: one SQL statement an entry."""

    name: str
    statements: tuple[str, ...]


MIGRATIONS: tuple[Migration, ...] = (
    Migration(
        "attempt",
        (
            """
            CREATE TABLE attempt (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                uuid TEXT NOT NULL UNIQUE,
                problem TEXT NOT NULL,
                topic TEXT NOT NULL,
                difficulty TEXT NOT NULL,
                language TEXT NOT NULL,
                source_hash TEXT NOT NULL,
                mode TEXT NOT NULL,
                verdict TEXT NOT NULL,
                cases_passed INTEGER NOT NULL,
                cases_total INTEGER NOT NULL,
                submission_ns INTEGER,
                reference_ns INTEGER,
                ratio REAL,
                ratio_low REAL,
                ratio_high REAL,
                ratio_limit REAL,
                borderline INTEGER,
                cpp_ratio REAL,
                n INTEGER,
                family TEXT,
                growth_found TEXT,
                growth_expected TEXT,
                growth_sure INTEGER,
                memory_kib INTEGER,
                compile_seconds REAL,
                compile_cached INTEGER,
                seed TEXT NOT NULL,
                judge_version TEXT NOT NULL,
                started_at TEXT NOT NULL,
                seconds REAL NOT NULL,
                counterexample TEXT
            )
            """,
            "CREATE INDEX attempt_by_time ON attempt (started_at)",
            "CREATE INDEX attempt_by_problem ON attempt (problem, started_at)",
            """
            CREATE TABLE attempt_label (
                attempt_id INTEGER NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                label TEXT NOT NULL,
                PRIMARY KEY (attempt_id, position)
            ) WITHOUT ROWID
            """,
            "CREATE INDEX attempt_label_by_label ON attempt_label (label)",
            """
            CREATE TABLE finding (
                attempt_id INTEGER NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                kind TEXT NOT NULL,
                message TEXT NOT NULL,
                line INTEGER,
                PRIMARY KEY (attempt_id, position)
            ) WITHOUT ROWID
            """,
        ),
    ),
    Migration(
        "saved_case",
        (
            """
            CREATE TABLE saved_case (
                id INTEGER PRIMARY KEY,
                problem TEXT NOT NULL,
                args TEXT NOT NULL,
                saved_at TEXT NOT NULL,
                UNIQUE (problem, args)
            )
            """,
        ),
    ),
    Migration(
        "event",
        (
            """
            CREATE TABLE event (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                uuid TEXT NOT NULL UNIQUE,
                at TEXT NOT NULL,
                kind TEXT NOT NULL,
                problem TEXT,
                session TEXT,
                data TEXT NOT NULL
            )
            """,
            "CREATE INDEX event_by_kind ON event (kind, at)",
            "CREATE INDEX event_by_session ON event (session)",
            "ALTER TABLE attempt ADD COLUMN session TEXT",
            "CREATE INDEX attempt_by_session ON attempt (session) WHERE session IS NOT NULL",
        ),
    ),
    Migration(
        "attempt_in_short",
        # totals of each problem without a look at the rows, which are long
        ("CREATE INDEX attempt_in_short ON attempt (problem, language, mode, verdict, started_at)",),
    ),
    # 1 for a case the learner has found, which stays when it passes
    Migration("own_case", ("ALTER TABLE saved_case ADD COLUMN own INTEGER NOT NULL DEFAULT 0",)),
    Migration(
        "code",
        # the files that were judged, one copy of each, known by the SHA-256 of their bytes; an attempt names its own
        (
            """
            CREATE TABLE code (
                id INTEGER PRIMARY KEY,
                hash TEXT NOT NULL UNIQUE,
                compressed BLOB NOT NULL
            )
            """,
            "ALTER TABLE attempt ADD COLUMN file_hash TEXT",
        ),
    ),
    Migration(
        "level",
        # how much the starter gave that an attempt began with, NULL where nobody knows; and the named checks of a
        # contract as the attempt left them, passed being NULL for one that was not reached
        (
            "ALTER TABLE attempt ADD COLUMN level TEXT",
            """
            CREATE TABLE attempt_check (
                attempt_id INTEGER NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                name TEXT NOT NULL,
                passed INTEGER,
                PRIMARY KEY (attempt_id, position)
            ) WITHOUT ROWID
            """,
        ),
    ),
)


def pending(connection: sqlite3.Connection, *, version: str, path: Path) -> tuple[Migration, ...]:
    """The steps the log at ``path`` has not seen; reads only.

    Raises UserError for a log written by a newer version, EnvironmentFault for somebody else's database.
    """
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if "migration" not in tables:
        if tables:
            raise EnvironmentFault(
                f"{path} is an SQLite database but not a log of the judge: "
                "move it elsewhere, or set JUDGE_HOME to another folder."
            )
        return MIGRATIONS
    seen = dict(connection.execute("SELECT name, version FROM migration ORDER BY position").fetchall())
    unknown = [name for name in seen if name not in {step.name for step in MIGRATIONS}]
    if unknown:
        raise UserError(
            f"{path} was written by judge {seen[unknown[-1]]}, which is newer than this judge {version}: "
            f"upgrade to judge {seen[unknown[-1]]} or later, or set JUDGE_HOME to another folder."
        )
    return tuple(step for step in MIGRATIONS if step.name not in seen)


def migrate(connection: sqlite3.Connection, *, version: str, path: Path) -> None:
    """Takes the missing steps, and records that judge ``version`` took them.

    To be called within a write transaction, so that nobody else takes them at the same time. Errors as in
    ``pending``, and sqlite3.Error as it comes.
    """
    steps = pending(connection, version=version, path=path)
    if not steps:
        return
    connection.execute(
        "CREATE TABLE IF NOT EXISTS migration "
        "(position INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, version TEXT NOT NULL)"
    )
    for step in steps:
        for statement in step.statements:
            connection.execute(statement)
        connection.execute("INSERT INTO migration (name, version) VALUES (?, ?)", (step.name, version))
