"""What there is to judge: the units of a course, each by the first file that holds it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import IntEnum
from pathlib import Path

from .hand_ins import FIELDS, Many, Placed, Scratch, packed, unpacked


class State(IntEnum):
    """Of a unit, when the judging begins or goes on."""

    LEFT = 0
    KNOWN = 1
    PUT_OFF = 2


class Work:
    """Keys of files by their number, from 0, in the order of ``placed``; None where a file is no submission. Units are
    in the order of the first file of each, and ``LEFT`` until something else is said.
    """

    def __init__(self, placed: Many[Placed], keys: Iterable[str | None]) -> None:
        self._folder = next((one.folder for one in placed), Path())
        self._rows = Scratch(
            "CREATE TABLE file (number INTEGER PRIMARY KEY, key)",
            "CREATE TABLE unit (number INTEGER PRIMARY KEY, key UNIQUE, state, person, problem, file, at)",
        )
        self._rows.put("INSERT INTO file VALUES (?, ?)", enumerate(keys))
        self._rows.put(
            f"INSERT OR IGNORE INTO unit (key, state, {FIELDS}) VALUES (?, {State.LEFT:d}, ?, ?, ?, ?)",
            ((key, *packed(one)) for one, key in zip(placed, self.keys(), strict=True) if key is not None),
        )

    def keys(self) -> Iterator[str | None]:
        """By file."""
        return (key for (key,) in self._rows.in_order("file", "key"))

    def units(self, state: State | None = None) -> Iterator[str]:
        """The keys of units in a state, or of all."""
        where = "TRUE" if state is None else f"state = {state:d}"
        return (key for (key,) in self._rows.in_order("unit", "key", where))

    def count(self, state: State) -> int:
        return int(self._rows.ask("SELECT COUNT(*) FROM unit WHERE state = ?", (state,))[0][0])

    def mark(self, keys: Iterable[str], state: State) -> None:
        """Says in which state units are."""
        self._rows.put(f"UPDATE unit SET state = {state:d} WHERE key = ?", ((key,) for key in keys))

    def holder(self, key: str) -> Placed:
        """The first file that holds a unit."""
        (row,) = self._rows.ask(f"SELECT {FIELDS} FROM unit WHERE key = ?", (key,))
        return unpacked(row, self._folder)

    def problems(self) -> list[str]:
        """Those that units are of."""
        return [row[0] for row in self._rows.ask("SELECT DISTINCT problem FROM unit ORDER BY problem")]
