"""Logs of every earlier schema, of newer judges and of other programs.

``schemas/`` holds a dump of the log after each migration, as the version that brought it wrote it. A new migration
comes with a new dump, and the old ones are never changed.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from judge.errors import UserError
from judge.store import migrations
from judge.store.log import Log
from judge.store.migrations import MIGRATIONS, Migration
from judge.verdict import Result

SCHEMAS = sorted((Path(__file__).parent / "schemas").glob("*.sql"))
Schema = list[tuple[str, str]]


def load(dump: Path, folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    with closing(sqlite3.connect(folder / "judge.db")) as connection:
        connection.executescript(dump.read_text(encoding="utf-8"))


def schema(connection: sqlite3.Connection) -> Schema:
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
    return [(name, " ".join(sql.replace('"', "").split())) for name, sql in rows]


def schema_of(folder: Path) -> Schema:
    with closing(sqlite3.connect(folder / "judge.db")) as connection:
        return schema(connection)


def test_every_migration_has_its_dump() -> None:
    assert [dump.stem for dump in SCHEMAS] == [f"{i:03}-{step.name}" for i, step in enumerate(MIGRATIONS, 1)]


@pytest.mark.parametrize("count", range(1, len(MIGRATIONS) + 1))
def test_released_migrations_still_lead_to_their_dump(
    count: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrations, "MIGRATIONS", MIGRATIONS[:count])
    Log.open(tmp_path / "made", version="1").close()
    load(SCHEMAS[count - 1], tmp_path / "dumped")
    assert schema_of(tmp_path / "made") == schema_of(tmp_path / "dumped")


@pytest.mark.parametrize("dump", SCHEMAS, ids=lambda dump: dump.stem)
@pytest.mark.parametrize("readonly", [False, True])
def test_an_earlier_log_is_brought_up_to_date_with_what_is_in_it(
    dump: Path, readonly: bool, tmp_path: Path, full_result: Result, noon: datetime
) -> None:
    Log.open(tmp_path / "new", version="1").close()
    load(dump, tmp_path / "old")
    before = (tmp_path / "old" / "judge.db").read_bytes()
    with Log.open(tmp_path / "old", version="1", readonly=readonly) as log:
        assert schema(log._connection) == schema_of(tmp_path / "new")
        (attempt,) = log.attempts()
        assert attempt.problem == full_result.problem
        assert attempt.labels == ("tie", "duplicates", "cycle")
        assert attempt.findings == full_result.findings
        assert attempt.time == full_result.time
        held = (("works/construct", True), ("exceptions/copy", False), ("cost/swap", None))
        assert (attempt.level, attempt.checks) in ((None, ()), ("bare", held))
        assert log.saved_cases("arrays/two-sum") in ([], [([3, 3], 6)])
        assert [e.data for e in log.events()] in ([], [{"seconds": 900}])
        if not readonly:
            assert log.record(full_result, topic="graphs", difficulty="hard", started_at=noon) == attempt.id + 1
    if readonly:
        assert (tmp_path / "old" / "judge.db").read_bytes() == before


def test_an_empty_file_is_a_new_log(tmp_path: Path) -> None:
    (tmp_path / "judge.db").touch()
    with Log.open(tmp_path, version="1") as log:
        assert log.attempts() == []


def extended(*more: Migration) -> tuple[Migration, ...]:
    return (*MIGRATIONS, *more)


def test_who_took_which_step_is_recorded_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Log.open(tmp_path, version="1.0").close()
    monkeypatch.setattr(migrations, "MIGRATIONS", extended(Migration("more", ("CREATE TABLE more (x)",))))
    for version in ("1.1", "1.2"):
        Log.open(tmp_path, version=version).close()
    with closing(sqlite3.connect(tmp_path / "judge.db")) as connection:
        rows = connection.execute("SELECT name, version FROM migration ORDER BY position").fetchall()
    assert rows == [*((step.name, "1.0") for step in MIGRATIONS), ("more", "1.1")]


def test_a_failing_step_leaves_the_log_untouched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make_result: Callable[..., Result], noon: datetime
) -> None:
    with Log.open(tmp_path, version="1") as log:
        log.record(make_result(), topic="a", difficulty="easy", started_at=noon)
    before = schema_of(tmp_path)
    first = Migration("first", ("ALTER TABLE attempt ADD COLUMN mood TEXT", "DELETE FROM attempt"))
    broken = Migration("broken", ("CREATE TABLE other (x)", "CREATE TABLE attempt (x)"))
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "MIGRATIONS", extended(first, broken))
        with pytest.raises(Exception, match="already exists"):
            Log.open(tmp_path, version="2")
    assert schema_of(tmp_path) == before
    with Log.open(tmp_path, version="1") as log:
        assert len(log.attempts()) == 1


@pytest.mark.parametrize("readonly", [False, True])
def test_a_newer_log_says_which_version_wrote_it_and_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, readonly: bool
) -> None:
    newer = extended(Migration("next", ("CREATE TABLE next (x)",)), Migration("last", ("CREATE TABLE last (x)",)))
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "MIGRATIONS", newer[:-1])
        Log.open(tmp_path, version="2.0").close()
        patch.setattr(migrations, "MIGRATIONS", newer)
        Log.open(tmp_path, version="3.1").close()
    before = (tmp_path / "judge.db").read_bytes()
    with pytest.raises(UserError) as caught:
        Log.open(tmp_path, version="1.0", readonly=readonly)
    message = str(caught.value)
    assert str(tmp_path / "judge.db") in message
    assert "written by judge 3.1" in message
    assert "this judge 1.0" in message
    assert "upgrade" in message
    assert (tmp_path / "judge.db").read_bytes() == before


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "judge.db")) as connection:
        connection.execute("CREATE TABLE photos (x)")
    before = (tmp_path / "judge.db").read_bytes()
    with pytest.raises(UserError, match=r"judge\.db is an SQLite database but not a log"):
        Log.open(tmp_path, version="1")
    assert (tmp_path / "judge.db").read_bytes() == before
