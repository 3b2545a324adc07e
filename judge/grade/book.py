"""What is known of units, in one SQLite file: written as results come, so that a run that was stopped goes on."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from ..errors import EnvironmentFault
from .hand_ins import in_lots
from .units import HAND_IN, renamed

NAME = "grade.db"
_TABLES = (
    """CREATE TABLE IF NOT EXISTS unit (
    key TEXT PRIMARY KEY,
    at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
    result BLOB NOT NULL
) WITHOUT ROWID""",
    # Judged in company, and to be judged alone before anything is said.
    "CREATE TABLE IF NOT EXISTS put_off (key TEXT PRIMARY KEY) WITHOUT ROWID",
)


class Book:
    """Several clients may write at once: a unit is kept once, as it came first."""

    def __init__(self, file: Path) -> None:
        self.file = file
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            self._connection = sqlite3.connect(file, timeout=60.0, isolation_level=None)
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = NORMAL")
            for table in _TABLES:
                self._connection.execute(table)
        except (OSError, sqlite3.Error) as error:
            raise EnvironmentFault(
                f"{file} cannot be used: {error}. Set JUDGE_HOME to a folder you can write."
            ) from None

    def __enter__(self) -> Book:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def known(self, keys: Iterable[str]) -> Iterator[str]:
        """Those of the keys that have a result."""
        return self._of(keys, "unit")

    def waiting(self, keys: Iterable[str]) -> Iterator[str]:
        """Those of the keys that were put off."""
        return self._of(keys, "put_off")

    def _of(self, keys: Iterable[str], table: str) -> Iterator[str]:
        for some in in_lots(keys):
            marks = ", ".join("?" * len(some))
            yield from (row[0] for row in self._execute(f"SELECT key FROM {table} WHERE key IN ({marks})", some))

    def put(self, key: str, result: dict[str, Any]) -> None:
        """Keeps a result, unless there is one."""
        packed = zlib.compress(json.dumps(result).encode(), 6)
        self._execute("INSERT OR IGNORE INTO unit (key, result) VALUES (?, ?)", (key, packed))
        self._execute("DELETE FROM put_off WHERE key = ?", (key,))

    def put_off(self, key: str) -> None:
        """Notes that a unit was judged in company and waits for the host to be free."""
        self._execute("INSERT OR IGNORE INTO put_off (key) VALUES (?)", (key,))

    def get(self, key: str, name: str = HAND_IN) -> dict[str, Any] | None:
        """What ``judge run --json`` prints of it, without ``attempt``, where the file is called ``name``; None where it
        was not judged yet.
        """
        rows = self._execute("SELECT result FROM unit WHERE key = ?", (key,))
        if not rows:
            return None
        result: dict[str, Any] = json.loads(renamed(zlib.decompress(rows[0][0]).decode(), HAND_IN, name))
        return result

    def forget(self, keys: Iterable[str]) -> None:
        """Drops results, so that these are judged again."""
        for key in keys:
            for table in ("unit", "put_off"):
                self._execute(f"DELETE FROM {table} WHERE key = ?", (key,))

    def _execute(self, statement: str, values: Iterable[object]) -> list[Any]:
        try:
            with closing(self._connection.execute(statement, tuple(values))) as cursor:
                return cursor.fetchall()
        except sqlite3.Error as error:
            raise EnvironmentFault(
                f"{self.file}: {error}. What was judged until now is kept; run it again to go on."
            ) from None
