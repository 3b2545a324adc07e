"""The log: every attempt, and the counterexamples that are judged first next time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from ..errors import InternalError, UserError
from ..verdict import Result
from . import database
from .attempt import Attempt, from_row, to_row, utc_text
from .encoding import NotStorable, clean, decode, encode
from .event import Event, event_of
from .modes import WHOLE_SQL, AttemptMode, is_whole
from .practice import Practice, read_practice

if TYPE_CHECKING:
    import sqlite3

    from .transfer import Merged

FILE_NAME = "judge.db"
SAVED_CASES = 50
_INT64_MAX = 2**63 - 1

# labels and findings come in the same statement: one snapshot, and no query per attempt
_SELECT = """
    SELECT attempt.*,
        (SELECT json_group_array(json_array(position, label))
            FROM attempt_label WHERE attempt_id = attempt.id) AS labels,
        (SELECT json_group_array(json_array(position, kind, message, line))
            FROM finding WHERE attempt_id = attempt.id) AS findings,
        (SELECT json_group_array(json_array(position, name, passed))
            FROM attempt_check WHERE attempt_id = attempt.id) AS checks
    FROM attempt
"""


def _uuid4() -> str:
    from uuid import uuid4

    return str(uuid4())


class Log:
    """The log of one data folder; a context manager that closes it.

    To be used by the thread and the process that opened it. Every method raises UserError, in one sentence that names
    the file, if the file cannot be used: read-only, on a full disk, damaged, or locked for 10 seconds. After such an
    error the log is as it was before the call.
    """

    def __init__(
        self, connection: sqlite3.Connection, path: Path, *, version: str, readonly: bool, new_uuid: Callable[[], str]
    ) -> None:
        """Use Log.open."""
        import sqlite3

        connection.row_factory = sqlite3.Row
        self.path = path
        self._connection = connection
        self._version = version
        self._readonly = readonly
        self._new_uuid = new_uuid

    @classmethod
    def open(cls, folder: Path, *, version: str, readonly: bool = False, new_uuid: Callable[[], str] = _uuid4) -> Log:
        """Opens ``folder``/judge.db, making folder and file and bringing the schema up to date as needed.

        ``version`` is the judge's own. With ``readonly`` the log is not changed: a missing one reads as an
        empty one, an older one is migrated in memory. Raises UserError as the class says, and for a log written by a
        newer version or a file that is no log.
        """
        path = folder / FILE_NAME
        opener = database.open_readonly if readonly else database.open_writable
        return cls(opener(path, version=version), path, version=version, readonly=readonly, new_uuid=new_uuid)

    @classmethod
    def open_file(cls, path: Path, *, version: str) -> Log:
        """Opens a log by its file for reading, wherever it is and whatever it is called. Errors as ``open``."""
        connection = database.open_readonly(path, version=version)
        return cls(connection, path, version=version, readonly=True, new_uuid=_uuid4)

    def __enter__(self) -> Log:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file; what was recorded is on the disk already."""
        self._connection.close()

    def record(
        self,
        result: Result,
        *,
        topic: str,
        difficulty: str,
        started_at: datetime,
        mode: str = AttemptMode.RUN,
        session: str | None = None,
        code: bytes | None = None,
        level: str | None = None,
    ) -> int:
        """Writes one attempt, all of it or nothing, and returns its id. ``started_at`` has a time zone.

        ``code`` is the file that was judged; one that is there already is not kept twice.

        ``session`` is the drill or mock interview it was made in, the same word that its events carry; ``level`` how
        much the starter gave (store.levels). Checks are kept where all was judged: what judges a part proves none.
        What a counterexample holds beyond encoding.VALUE_LIMIT is left out and named: encoding.encode_counterexample.
        """
        from .code import keep

        kept = None if code is None else keep(code)
        row = to_row(
            result,
            uuid=self._new_uuid(),
            topic=topic,
            difficulty=difficulty,
            mode=mode,
            version=self._version,
            started_at=started_at,
            session=session,
            file_hash=None if kept is None else kept.hash,
            level=level,
        )
        checks = result.checks if is_whole(mode) else ()
        labels = dict.fromkeys(result.counterexample.labels) if result.counterexample else ()
        if result.facts is not None:
            labels = dict.fromkeys(result.facts.labels)  # what is as common among inputs that pass is no weakness
        with self._writing():
            if kept is not None:
                self._connection.execute(
                    "INSERT INTO code (hash, compressed) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING", kept
                )
            attempt = self._connection.execute(
                f"INSERT INTO attempt ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", tuple(row.values())
            ).lastrowid
            assert attempt is not None
            self._connection.executemany(
                "INSERT INTO attempt_label (attempt_id, position, label) VALUES (?, ?, ?)",
                [(attempt, i, clean(label)) for i, label in enumerate(labels)],
            )
            self._connection.executemany(
                "INSERT INTO finding (attempt_id, position, kind, message, line) VALUES (?, ?, ?, ?, ?)",
                [(attempt, i, clean(f.kind), clean(f.message), f.line) for i, f in enumerate(result.findings)],
            )
            self._connection.executemany(
                "INSERT INTO attempt_check (attempt_id, position, name, passed) VALUES (?, ?, ?, ?)",
                [(attempt, i, clean(check.name), check.passed) for i, check in enumerate(checks)],
            )
        return attempt

    def attempts(
        self,
        *,
        problem: str | None = None,
        topic: str | None = None,
        language: str | None = None,
        verdict: str | None = None,
        session: str | None = None,
        since: datetime | None = None,
        limit: int | None = None,
    ) -> list[Attempt]:
        """The attempts that match everything given, newest first, at most ``limit``.

        ``since`` is inclusive and has a time zone; ``verdict`` is a Verdict or its value.
        """
        if limit is not None and limit < 0:
            raise ValueError(f"limit is {limit}")
        equal = {"problem": problem, "topic": topic, "language": language, "verdict": verdict, "session": session}
        given = {f"{column} = ?": clean(value) for column, value in equal.items() if value is not None}
        if since is not None:
            given["started_at >= ?"] = utc_text(since)
        where = f"WHERE {' AND '.join(given)}" if given else ""
        return self._select(
            f"{where} ORDER BY started_at DESC, id DESC LIMIT ?",
            (*given.values(), _INT64_MAX if limit is None else min(limit, _INT64_MAX)),
        )

    def practice(self, *, since: datetime | None = None) -> Practice:
        """What the coach needs to know, as it was at one moment: at least everything from ``since`` on."""
        with database.explained(self.path):
            self._connection.execute("BEGIN")
            try:
                return read_practice(self._connection, None if since is None else utc_text(since))
            except (ValueError, TypeError) as error:
                raise database.damaged(self.path, error) from error
            finally:
                self._connection.execute("COMMIT")

    def states(self) -> dict[str, str]:
        """For every problem that was tried: ``accepted`` if it ever was (by all cases, not by some), else ``tried``."""
        with database.explained(self.path):
            rows = self._connection.execute(
                f"SELECT problem, MAX(verdict = 'accepted' AND {WHOLE_SQL}) AS solved FROM attempt GROUP BY problem"
            ).fetchall()
        return {row["problem"]: "accepted" if row["solved"] else "tried" for row in rows}

    def attempt(self, id: int) -> Attempt:
        """The attempt with this number; raises UserError if there is none."""
        found = self._select("WHERE id = ?", (id,)) if 0 <= id <= _INT64_MAX else []
        if not found:
            raise UserError(f"There is no attempt {id} in {self.path}: `judge log` lists those there are.")
        return found[0]

    def code(self, attempt: Attempt) -> bytes | None:
        """The file that this attempt judged, byte for byte; None where the log does not hold it.

        An attempt that kept none has that of another attempt at the very same text, if there is one.
        """
        from .code import unpack

        with database.explained(self.path):
            row = self._connection.execute(
                "SELECT compressed FROM code WHERE hash = ?", (attempt.file_hash or attempt.source_hash,)
            ).fetchone()
        if row is None:
            return None
        try:
            return unpack(row["compressed"])
        except ValueError as error:
            raise database.damaged(self.path, f"the code of attempt {attempt.id}: {error}") from error

    def save_case(self, problem: str, args: Sequence[Any], *, now: datetime, own: bool = False) -> None:
        """Saves a counterexample for the next runs; one that is there already becomes the newest.

        With ``own`` it is the learner's, and kept when it passes. Args whose JSON exceeds encoding.VALUE_LIMIT, or that
        are no JSON values, are not saved.
        """
        try:
            text = encode(tuple(args))
        except NotStorable:
            return
        with self._writing():
            self._connection.execute(
                "INSERT INTO saved_case (problem, args, saved_at, own) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (problem, args) DO UPDATE SET saved_at = excluded.saved_at, own = MAX(own, excluded.own)",
                (clean(problem), text, utc_text(now), int(own)),
            )

    def saved_cases(self, problem: str) -> list[tuple[Any, ...]]:
        """The args of the saved cases of a problem, the learner's own before the others, newest first; at most
        SAVED_CASES.
        """
        with database.explained(self.path):
            rows = self._connection.execute(
                "SELECT args FROM saved_case WHERE problem = ? ORDER BY own DESC, saved_at DESC, id DESC LIMIT ?",
                (clean(problem), SAVED_CASES),
            ).fetchall()
        try:
            return [tuple(decode(row["args"])) for row in rows]
        except (ValueError, TypeError) as error:
            raise database.damaged(self.path, f"a saved case of {problem} is no JSON list: {error}") from error

    def drop_case(self, problem: str, args: Sequence[Any], *, own: bool = False) -> bool:
        """Forgets a saved counterexample, the learner's own only with ``own``. Whether there was one to forget."""
        try:
            text = encode(tuple(args))
        except NotStorable:
            return False
        with self._writing():
            done = self._connection.execute(
                "DELETE FROM saved_case WHERE problem = ? AND args = ? AND own <= ?", (clean(problem), text, int(own))
            )
        return done.rowcount > 0

    def add_event(
        self,
        kind: str,
        *,
        at: datetime,
        problem: str | None = None,
        session: str | None = None,
        data: Mapping[str, Any] | None = None,
    ) -> Event:
        """Writes an event and returns it as it will be read; it is on the disk when this returns.

        ``at`` has a time zone. Raises NotStorable, a ValueError, for data that is no JSON or exceeds VALUE_LIMIT.
        """
        row = {
            "uuid": self._new_uuid(),
            "at": utc_text(at),
            "kind": clean(kind),
            "problem": None if problem is None else clean(problem),
            "session": None if session is None else clean(session),
            "data": encode(dict(data or {})),
        }
        with self._writing():
            number = self._connection.execute(
                f"INSERT INTO event ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", tuple(row.values())
            ).lastrowid
        return event_of({"id": number, **row})

    def events(self, *, kind: str | None = None, problem: str | None = None, session: str | None = None) -> list[Event]:
        """The events that match everything given, in the order in which they were written."""
        equal = {"kind": kind, "problem": problem, "session": session}
        given = {f"{column} = ?": clean(value) for column, value in equal.items() if value is not None}
        where = f"WHERE {' AND '.join(given)}" if given else ""
        with database.explained(self.path):
            rows = self._connection.execute(
                f"SELECT * FROM event {where} ORDER BY id", tuple(given.values())
            ).fetchall()
        events = []
        for row in rows:
            try:
                events.append(event_of(row))
            except (ValueError, TypeError) as error:
                raise database.damaged(self.path, f"event {row['id']}: {error}") from error
        return events

    def export(self) -> Iterator[str]:
        """The whole log in lines of JSON: see judge.store.transfer."""
        from . import transfer

        with database.explained(self.path):
            yield from transfer.lines(self._connection, self._version)

    def merge(self, lines: Iterable[str]) -> Merged:
        """Takes in what ``export`` wrote, all of it or nothing; what is there already is passed over."""
        from . import transfer

        with self._writing():
            return transfer.merge(self._connection, lines)

    def _select(self, clauses: str, values: Sequence[Any]) -> list[Attempt]:
        with database.explained(self.path):
            rows = self._connection.execute(_SELECT + clauses, tuple(values)).fetchall()
        attempts = []
        for row in rows:
            try:
                attempts.append(from_row(row))
            except (ValueError, TypeError) as error:
                raise database.damaged(self.path, f"attempt {row['id']}: {error}") from error
        return attempts

    @contextmanager
    def _writing(self) -> Iterator[None]:
        if self._readonly:
            raise InternalError(f"The log {self.path} was opened for reading only and is to be written.")
        with database.explained(self.path), database.transaction(self._connection):
            yield
