"""Opening the log's file, and saying in one sentence what is wrong with it."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import EnvironmentFault, InternalError, JudgeError
from . import migrations

if TYPE_CHECKING:
    import sqlite3

BUSY_SECONDS = 10.0
_WAL_PAUSE_SECONDS = 0.01

# primary result codes of SQLite, https://sqlite.org/rescode.html: sqlite3 has them, but is imported only where used
_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _PROTOCOL, _NOTADB = 5, 6, 8, 10, 11, 13, 14, 15, 26


def open_writable(path: Path, *, version: str) -> sqlite3.Connection:
    """A connection in autocommit mode to the current schema, in WAL mode; makes the folder and the file.

    Raises UserError if that is not possible. Several processes may do this at once.
    """
    import sqlite3

    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentFault(
            f"The folder {path.parent} for the log cannot be made ({error.strerror}): "
            "set JUDGE_HOME to a folder you can write to."
        ) from None
    with explained(path):
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
        with _closed_on_error(connection):
            migrations.pending(connection, version=version, path=path)  # before anything in the file is touched
            journal = _use_wal(connection)
            # a file system without shared memory has no WAL; its rollback journal is safe with FULL only
            connection.execute(f"PRAGMA synchronous = {'NORMAL' if journal == 'wal' else 'FULL'}")
            connection.execute("PRAGMA foreign_keys = ON")
            with transaction(connection):
                migrations.migrate(connection, version=version, path=path)
                # changes nothing, but fails on a log that cannot be written, which BEGIN IMMEDIATE may not:
                # better now than when an attempt is to be recorded
                connection.execute("DELETE FROM migration WHERE 0")
            return connection


def open_readonly(path: Path, *, version: str) -> sqlite3.Connection:
    """A connection that cannot change the log; SQLite may leave empty files beside it (``-wal``, ``-shm``).

    A log that is not there reads as an empty one, and nothing is made. An older one is copied into memory and migrated
    there. Raises UserError if it cannot be read.
    """
    import sqlite3

    with explained(path):
        if not _is_there(path):
            return _in_memory(None, version=version, path=path)
        connection = _connect_readonly(path, "mode=ro")
        with _closed_on_error(connection):
            try:
                steps = migrations.pending(connection, version=version, path=path)
            except sqlite3.OperationalError as error:
                if _code(error) not in (_CANTOPEN, _READONLY) or _has_wal(path):
                    raise
                # no shared memory can be made in a read-only folder; without a WAL nobody is writing and none is needed
                connection.close()
                connection = _connect_readonly(path, "immutable=1")
                with _closed_on_error(connection):
                    steps = migrations.pending(connection, version=version, path=path)
        if not steps:
            return connection
        with _closed(connection):
            return _in_memory(connection, version=version, path=path)


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing; waits for other writers up to BUSY_SECONDS."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite may have rolled back by itself
            connection.execute("ROLLBACK")
        raise


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turns an sqlite3.Error about ``path`` into EnvironmentFault, or InternalError where the judge is to blame."""
    import sqlite3

    try:
        yield
    except sqlite3.Error as error:
        raise _explain(error, path) from error


def damaged(path: Path, detail: object) -> EnvironmentFault:
    """The error for a log whose content cannot be made sense of."""
    return EnvironmentFault(
        f"The log {path} is damaged ({detail}): move it aside and the judge starts a new one; "
        f"the command `sqlite3 {path.name} .recover` may save what is in it."
    )


def _explain(error: sqlite3.Error, path: Path) -> JudgeError:
    import sqlite3

    code = _code(error)
    if code == _NOTADB:
        return EnvironmentFault(
            f"{path} is not an SQLite database: move it elsewhere and the judge starts a new log, "
            "or set JUDGE_HOME to another folder."
        )
    # text that is no UTF-8 comes without a code
    if code == _CORRUPT or (code is None and isinstance(error, sqlite3.OperationalError)):
        return damaged(path, error)
    if code == _FULL:
        return EnvironmentFault(
            f"The log {path} cannot grow, the disk is full: free some space, "
            "or set JUDGE_HOME to a folder on another disk."
        )
    if code == _IOERR:
        return EnvironmentFault(
            f"The log {path} cannot be read or written ({error}): look whether the disk is full, over quota or "
            "failing, or set JUDGE_HOME to a folder on another disk."
        )
    if code == _READONLY:
        return EnvironmentFault(
            f"The log {path} is read-only: make the file and its folder writable, "
            "or set JUDGE_HOME to a folder you can write to."
        )
    if code == _CANTOPEN:
        return EnvironmentFault(
            f"The log {path} cannot be opened: make it a file you can read and write in a folder you can write to, "
            "or set JUDGE_HOME to such a folder."
        )
    if code in (_BUSY, _LOCKED, _PROTOCOL):
        return EnvironmentFault(
            f"The log {path} has been locked by another process for {BUSY_SECONDS:.0f} seconds: "
            "let it finish or end it, then try again."
        )
    return InternalError(f"The log {path} was used wrongly: {error}.")


def _code(error: sqlite3.Error) -> int | None:
    """The primary result code; None for errors that do not come from SQLite."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def _use_wal(connection: sqlite3.Connection) -> str:
    """Asks for WAL mode and returns the mode there is.

    SQLite does not always wait for the lock that a change of the mode needs, so that two first starts at once have to
    try again; its own waiting is off meanwhile, or both would multiply.
    """
    import sqlite3

    connection.execute("PRAGMA busy_timeout = 0")
    tries = int(BUSY_SECONDS / _WAL_PAUSE_SECONDS)
    while True:
        try:
            mode = str(connection.execute("PRAGMA journal_mode = WAL").fetchone()[0])
            break
        except sqlite3.OperationalError as error:
            if _code(error) != _BUSY or tries <= 0:
                raise
        tries -= 1
        time.sleep(_WAL_PAUSE_SECONDS)
    connection.execute(f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1000)}")
    return mode


def _connect_readonly(path: Path, query: str) -> sqlite3.Connection:
    import sqlite3

    return sqlite3.connect(f"{path.absolute().as_uri()}?{query}", timeout=BUSY_SECONDS, isolation_level=None, uri=True)


def _is_there(path: Path) -> bool:
    try:
        os.stat(path)
    except FileNotFoundError:
        return False
    except OSError as error:
        raise EnvironmentFault(
            f"The log {path} cannot be read ({error.strerror}): make its folder readable, "
            "or set JUDGE_HOME to another folder."
        ) from None
    return True


def _has_wal(path: Path) -> bool:
    try:
        return os.stat(f"{path}-wal").st_size > 0
    except FileNotFoundError:
        return False


def _in_memory(source: sqlite3.Connection | None, *, version: str, path: Path) -> sqlite3.Connection:
    import sqlite3

    memory = sqlite3.connect(":memory:", isolation_level=None)
    with _closed_on_error(memory):
        if source is not None:
            source.backup(memory)
        with transaction(memory):
            migrations.migrate(memory, version=version, path=path)
    return memory


@contextmanager
def _closed(connection: sqlite3.Connection) -> Iterator[None]:
    try:
        yield
    finally:
        connection.close()


@contextmanager
def _closed_on_error(connection: sqlite3.Connection) -> Iterator[None]:
    try:
        yield
    except BaseException:
        connection.close()
        raise
