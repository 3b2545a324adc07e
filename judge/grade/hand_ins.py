"""The files that people handed in: more than a client should hold the names of, so they lie on disk."""

from __future__ import annotations

import sqlite3
import sys
import threading
import weakref
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from itertools import compress, islice
from pathlib import Path
from typing import Any, Protocol, TypeVar

from ..errors import EnvironmentFault

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
AT_ONCE = 500
"""Rows that are read together."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A file of a person that solves a problem; ``file`` is its path below ``folder``, ``at`` when it was handed in."""

    person: str
    problem: str
    folder: Path
    file: str
    at: datetime

    @property
    def path(self) -> Path:
        return self.folder / self.file


class Many(Protocol[T_co]):
    """What can be gone through more than once and says how many there are: a list, or what is read from disk."""

    def __iter__(self) -> Iterator[T_co]: ...

    def __len__(self) -> int: ...


class Some(Many[T]):
    """Those of ``every`` whose byte in ``mask`` is 1, in their order."""

    def __init__(self, every: Many[T], mask: bytes) -> None:
        self._every, self._mask = every, mask

    def __iter__(self) -> Iterator[T]:
        return compress(self._every, self._mask)

    def __len__(self) -> int:
        return self._mask.count(1)


def in_lots(every: Iterable[T]) -> Iterator[list[T]]:
    """All of them, so many at a time as are read or written together."""
    coming = iter(every)
    while some := list(islice(coming, AT_ONCE)):
        yield some


class Scratch:
    """A database of SQLite that nobody else sees. It is a file only where it is large, in the folder for temporary
    files, and goes with this object. Any thread may use it.
    """

    def __init__(self, *tables: str) -> None:
        self._connection = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._lock = threading.Lock()
        weakref.finalize(self, self._connection.close)
        for table in tables:
            self.ask(table)

    def ask(self, statement: str, values: Sequence[object] = ()) -> list[Any]:
        """The rows that a statement gives, all of them."""
        try:
            with self._lock, closing(self._connection.execute(statement, values)) as cursor:
                return cursor.fetchall()
        except sqlite3.Error as error:
            raise _fault(error) from None

    def put(self, statement: str, rows: Iterable[Sequence[object]]) -> None:
        """Carries the statement out for each of the rows, which may come from this database, in one transaction. After
        an error there is nothing to be read any more.
        """
        self.ask("BEGIN")
        for some in in_lots(rows):
            try:
                with self._lock:
                    self._connection.executemany(statement, some)
            except sqlite3.Error as error:
                raise _fault(error) from None
        self.ask("COMMIT")

    def in_order(self, table: str, columns: str, where: str = "TRUE") -> Iterator[tuple[Any, ...]]:
        """The columns of a table's rows by their ``number``. Some are read at a time: those that come later may change
        meanwhile.
        """
        number = -1
        rows = f"SELECT number, {columns} FROM {table} WHERE number > ? AND {where} ORDER BY number LIMIT {AT_ONCE}"
        while some := self.ask(rows, (number,)):
            number = some[-1][0]
            yield from (row[1:] for row in some)


def _fault(error: sqlite3.Error) -> EnvironmentFault:
    return EnvironmentFault(f"The names of the files cannot be kept in the folder for temporary files: {error}.")


FIELDS = "person, problem, file, at"
"""Columns of a ``Placed``. Names are bytes, as those of files need not be text."""


def packed(one: Placed) -> tuple[bytes, str, bytes, str]:
    """``FIELDS`` of a row, which sort as Python sorts them."""
    return (
        one.person.encode("utf-8", "surrogatepass"),
        one.problem,
        one.file.encode("utf-8", "surrogatepass"),
        one.at.isoformat(timespec="microseconds"),
    )


def unpacked(row: Sequence[Any], folder: Path) -> Placed:
    """What was packed."""
    person, problem, file, at = row
    name = sys.intern(str(person, "utf-8", "surrogatepass"))
    path = str(file, "utf-8", "surrogatepass")
    return Placed(name, sys.intern(problem), folder, path, datetime.fromisoformat(at))


class HandIns(Many[Placed]):
    """Files below ``folder``, by person, problem, time and file."""

    def __init__(self, folder: Path, placed: Iterable[Placed]) -> None:
        self._folder = folder
        self._rows = Scratch(
            "CREATE TABLE come (person, problem, file, at)",
            "CREATE TABLE sorted (number INTEGER PRIMARY KEY, person, problem, file, at)",
        )
        self._rows.put(f"INSERT INTO come ({FIELDS}) VALUES (?, ?, ?, ?)", map(packed, placed))
        self._rows.ask(
            f"INSERT INTO sorted ({FIELDS}) SELECT {FIELDS} FROM come ORDER BY person, problem, at, file, rowid"
        )
        self._rows.ask("DROP TABLE come")
        self._count = int(self._rows.ask("SELECT COUNT(*) FROM sorted")[0][0])

    def __iter__(self) -> Iterator[Placed]:
        return (unpacked(row, self._folder) for row in self._rows.in_order("sorted", FIELDS))

    def __len__(self) -> int:
        return self._count
