"""The whole log as JSON Lines and back: to move it, to merge those of two machines, to read it with other tools.

The first line names the format. Every further line is a row: ``{"table": "attempt", …}`` with the columns by name, an
attempt with its labels, findings and checks inside. Attempts and events are known by their uuid, saved cases by their
content and code by its hash, so that what is there already is passed over, however often and in whichever order files
are taken in. Numbers (``id``) belong to one log and are not carried over.

Format 2 (judge 0.2.0) has the code: a line for each file, ``compressed`` in base64, and ``file_hash`` in the attempts;
and of an attempt the ``level`` and the named checks.

Other tools write the same moments and lines in other ways: without microseconds, with ``Z`` or an offset, with a byte
order mark, with CRLF. All of that is taken in, and stands in the log as the log writes it.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..errors import UserError
from . import attempt as attempts
from . import code as codes
from . import event as events

if TYPE_CHECKING:
    import sqlite3

FORMAT = 2
READABLE = (1, 2)
_TYPES: dict[str, tuple[type, ...]] = {"TEXT": (str,), "INTEGER": (int,), "REAL": (int, float), "BLOB": (bytes,)}
_MOMENTS = ("started_at", "at", "saved_at")
_EXAMPLE = "2026-03-31T18:05:00.000000+00:00 or 2026-03-31T18:05:00Z"
# What hangs on an attempt: the table, its columns, and the name under which it stands in the attempt's line.
_CHILDREN = (
    ("attempt_label", ("position", "label"), "labels"),
    ("finding", ("position", "kind", "message", "line"), "findings"),
    ("attempt_check", ("position", "name", "passed"), "checks"),
)


@dataclass(frozen=True)
class Merged:
    """What an import brought: rows that are new, and rows that were there already."""

    new: int
    known: int


def lines(connection: sqlite3.Connection, version: str) -> Iterator[str]:
    """The log in lines without their ends, as it is when the first is asked for."""
    yield json.dumps({"judge-log": FORMAT, "version": version})
    connection.execute("BEGIN")  # one snapshot: others may write meanwhile
    try:
        for row in connection.execute("SELECT * FROM attempt ORDER BY id"):
            number = row["id"]
            inside = {name: _children(connection, child, columns, number) for child, columns, name in _CHILDREN}
            yield _line("attempt", {**_columns(row), **inside})
        for table in ("event", "saved_case"):
            for row in connection.execute(f"SELECT * FROM {table} ORDER BY id"):
                yield _line(table, _columns(row))
        for row in connection.execute("SELECT * FROM code ORDER BY id"):
            packed = base64.b64encode(row["compressed"]).decode("ascii")
            yield _line("code", {**_columns(row), "compressed": packed})
    finally:
        connection.execute("COMMIT")


def merge(connection: sqlite3.Connection, source: Iterable[str]) -> Merged:
    """Takes in the lines of an export; to be called within a write transaction.

    Raises UserError, which names the line, for anything else; nothing may be kept then.
    """
    found = iter(source)
    _check_head(next(found, "").removeprefix("\ufeff"))
    new = known = 0
    for number, text in enumerate(found, start=2):
        if not text.strip():
            continue
        try:
            value = json.loads(text)
            if not isinstance(value, dict):
                raise ValueError("it is no JSON object")
            brought = _take(connection, {name: _as_written(name, content) for name, content in value.items()})
        except (ValueError, TypeError, KeyError, RecursionError, OverflowError, _refused()) as error:
            what = f"{error} is missing" if isinstance(error, KeyError) else str(error)
            raise UserError(
                f"Line {number} is no line of an exported log ({what}): nothing was taken in. "
                "Export it again, or take that line out."
            ) from None
        new += brought
        known += not brought
    return Merged(new, known)


def _check_head(text: str) -> None:
    try:
        head = json.loads(text)
        format = head["judge-log"]
    except (ValueError, TypeError, KeyError, RecursionError):
        raise UserError("This is no exported log: `judge log export FILE` writes one.") from None
    if format not in READABLE:
        raise UserError(
            f"The file was written by judge {head.get('version')} in format {format}, this judge reads up to {FORMAT}: "
            "upgrade the judge and try again."
        )


def _as_written(name: str, content: Any) -> Any:
    """A moment as the log writes it, whichever way it was written; anything else as it is."""
    if name not in _MOMENTS:
        return content
    try:
        return attempts.utc_text(datetime.fromisoformat(content))
    except (ValueError, TypeError, OverflowError):
        raise ValueError(f"{name} is {str(content)[:40]!r} and not a date, a time and a zone like {_EXAMPLE}") from None


def _take(connection: sqlite3.Connection, value: dict[str, Any]) -> bool:
    """Adds a row if it is new; whether it was."""
    table = value.pop("table")
    if table == "attempt":
        value = {"file_hash": None, "level": None, "checks": [], **value}  # format 1 has none of them
        inside = {name: _rows(value.pop(name), len(columns)) for _, columns, name in _CHILDREN}
        attempts.from_row({"id": 0, **value, **{name: json.dumps(rows) for name, rows in inside.items()}})
        number = _insert(connection, table, value, "uuid")
        if number is None:
            return False
        for child, columns, name in _CHILDREN:
            marks = ", ".join("?" * (len(columns) + 1))
            connection.executemany(
                f"INSERT INTO {child} (attempt_id, {', '.join(columns)}) VALUES ({marks})",
                [(number, *row) for row in inside[name]],
            )
        return True
    if table == "event":
        events.event_of({"id": 0, **value})
        return _insert(connection, table, value, "uuid") is not None
    if table == "saved_case":
        if not isinstance(json.loads(value["args"]), list):
            raise ValueError("the args are no list")
        return _insert(connection, table, value, "problem, args") is not None
    if table == "code":
        packed = base64.b64decode(value["compressed"], validate=True)
        if codes.keep(codes.unpack(packed)).hash != value["hash"]:
            raise ValueError("the hash is not that of the code")
        return _insert(connection, table, {**value, "compressed": packed}, "hash") is not None
    raise ValueError(f"there is no table {table!r}")


def _insert(connection: sqlite3.Connection, table: str, value: dict[str, Any], key: str) -> int | None:
    """The number of the new row, None if one with this key is there."""
    types = {row[1]: row[2] for row in connection.execute(f"PRAGMA table_info({table})")}
    del types["id"]
    for name, content in value.items():
        if name not in types:
            raise ValueError(f"{table} has no column {name!r}")
        if content is not None and not isinstance(content, _TYPES[types[name]]):
            raise ValueError(f"{name} is no {types[name]}")
    columns, marks = ", ".join(value), ", ".join("?" * len(value))
    cursor = connection.execute(
        f"INSERT INTO {table} ({columns}) VALUES ({marks}) ON CONFLICT ({key}) DO NOTHING", tuple(value.values())
    )
    return cursor.lastrowid if cursor.rowcount else None


def _rows(value: Any, width: int) -> list[list[Any]]:
    if not isinstance(value, list) or any(not isinstance(row, list) or len(row) != width for row in value):
        raise ValueError("labels, findings or checks are no lists")
    return value


def _children(connection: sqlite3.Connection, table: str, columns: tuple[str, ...], number: int) -> list[list[Any]]:
    rows = connection.execute(
        f"SELECT {', '.join(columns)} FROM {table} WHERE attempt_id = ? ORDER BY position", (number,)
    )
    return [list(row) for row in rows]


def _columns(row: sqlite3.Row) -> dict[str, Any]:
    return {name: row[name] for name in row.keys() if name != "id"}  # noqa: SIM118  # iterating gives the values


def _line(table: str, value: dict[str, Any]) -> str:
    return json.dumps({"table": table, **value}, separators=(",", ":"))


def _refused() -> type[Exception]:
    """Values that SQLite does not take: a list in a column, a missing one, text that is no number's."""
    import sqlite3

    return sqlite3.Error
