"""Files that cannot be used: one sentence that names the file and what to do next, and nothing lost."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from judge.errors import UserError
from judge.store import database
from judge.store.log import Log
from judge.verdict import Result

Make = Callable[..., Result]


def record(log: Log, result: Result, at: datetime) -> int:
    return log.record(result, topic="arrays", difficulty="easy", started_at=at)


def assert_one_sentence(error: BaseException, path: Path) -> None:
    text = str(error)
    assert str(path) in text
    assert ": " in text.replace(str(path), "")  # what happened: what to do
    assert text.endswith(".")
    assert "\n" not in text


@pytest.mark.parametrize("readonly", [False, True])
@pytest.mark.parametrize("content", [b"hello", b"#!/bin/sh\n" * 1000, b"\0" * 5000], ids=["short", "long", "zeros"])
def test_not_a_database(tmp_path: Path, content: bytes, readonly: bool) -> None:
    path = tmp_path / "judge.db"
    path.write_bytes(content)
    with pytest.raises(UserError, match="not an SQLite database") as caught:
        Log.open(tmp_path, version="1", readonly=readonly)
    assert_one_sentence(caught.value, path)
    assert path.read_bytes() == content


def filled(folder: Path, make_result: Make, at: datetime) -> Path:
    with Log.open(folder, version="1") as log:
        for i in range(200):
            record(log, make_result(seed=i, source_hash="h" * 100), at)
    return folder / "judge.db"


def test_a_cut_off_file_is_called_damaged(tmp_path: Path, make_result: Make, noon: datetime) -> None:
    path = filled(tmp_path, make_result, noon)
    os.truncate(path, path.stat().st_size // 2)
    with pytest.raises(UserError, match=r"damaged.*move it aside") as caught, Log.open(tmp_path, version="1") as log:
        log.attempts()
    assert_one_sentence(caught.value, path)


def test_overwritten_pages_are_called_damaged(tmp_path: Path, make_result: Make, noon: datetime) -> None:
    path = filled(tmp_path, make_result, noon)
    content = bytearray(path.read_bytes())
    content[4096 * 8 :] = b"\xff" * (len(content) - 4096 * 8)
    path.write_bytes(content)
    with pytest.raises(UserError, match="damaged") as caught, Log.open(tmp_path, version="1") as log:
        log.attempts()
    assert_one_sentence(caught.value, path)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("verdict", "perfect"),
        ("seed", "x"),
        ("started_at", "yesterday"),
        ("problem", b"\xff\xfe"),
    ],
)
def test_content_that_makes_no_sense_is_called_damaged(
    log: Log, make_result: Make, noon: datetime, column: str, value: Any
) -> None:
    record(log, make_result(), noon)
    log._connection.execute(f"UPDATE attempt SET {column} = CAST(? AS TEXT)", (value,))
    with pytest.raises(UserError, match="damaged") as caught:
        log.attempts()
    assert_one_sentence(caught.value, log.path)


def test_a_saved_case_that_makes_no_sense_is_called_damaged(log: Log, noon: datetime) -> None:
    log.save_case("a/x", (1,), now=noon)
    log._connection.execute("UPDATE saved_case SET args = '[1'")
    with pytest.raises(UserError, match="damaged") as caught:
        log.saved_cases("a/x")
    assert_one_sentence(caught.value, log.path)


@pytest.mark.parametrize("readonly", [False, True])
def test_a_folder_below_a_file(tmp_path: Path, readonly: bool) -> None:
    (tmp_path / "file").touch()
    folder = tmp_path / "file" / "data"
    with pytest.raises(UserError, match=r"Not a directory.*set JUDGE_HOME") as caught:
        Log.open(folder, version="1", readonly=readonly)
    assert_one_sentence(caught.value, folder)


def test_a_folder_in_the_place_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "judge.db").mkdir()
    with pytest.raises(UserError, match="cannot be opened") as caught:
        Log.open(tmp_path, version="1")
    assert_one_sentence(caught.value, tmp_path / "judge.db")


@pytest.fixture
def reachable() -> Iterator[Path]:
    """A folder that users other than this one can get to, which tmp_path is not."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)
        for inner in folder.iterdir():
            inner.chmod(0o755)


@pytest.mark.parametrize("left_by", ["clean end", "kill"])
def test_a_read_only_folder_can_be_read_and_says_so_when_written(
    reachable: Path, left_by: str, make_result: Make, noon: datetime, start_child: Any
) -> None:
    folder = reachable / "data"
    if left_by == "kill":
        # a WAL with attempts in it is left behind
        writer = start_child("writer.py", folder, "x", 2, "--die-at", 9)
        writer.communicate("go\n")
        assert (folder / "judge.db-wal").stat().st_size > 0
    else:
        with Log.open(folder, version="1.0") as log:
            record(log, make_result(source_hash="x-0"), noon)
    for file in folder.iterdir():
        file.chmod(0o444)
    folder.chmod(0o555)
    child = start_child("unprivileged.py", folder)
    out, errors = child.communicate()
    if child.returncode == 77:
        pytest.skip("root without the right to become somebody else")
    assert child.returncode == 0, errors
    hashes, refusal = out.splitlines()
    assert hashes == "x-0"
    assert "read-only" in refusal
    assert_one_sentence(UserError(refusal), folder / "judge.db")


def test_a_full_disk_loses_only_the_attempt_in_flight(log: Log, make_result: Make, noon: datetime) -> None:
    record(log, make_result(), noon)
    pages = log._connection.execute("PRAGMA page_count").fetchone()[0]
    log._connection.execute(f"PRAGMA max_page_count = {pages}")
    written = 1

    def fill() -> None:
        nonlocal written
        while True:
            record(log, make_result(source_hash="h" * 2000), noon)
            written += 1

    with pytest.raises(UserError, match="disk is full: free some space") as caught:
        fill()
    assert_one_sentence(caught.value, log.path)
    assert len(log.attempts()) == written
    log._connection.execute("PRAGMA max_page_count = 1000000")
    record(log, make_result(), noon)
    assert len(log.attempts()) == written + 1


@pytest.mark.parametrize("limit", [0, 8_000, 40_000, 150_000])
def test_a_file_that_may_not_grow_loses_only_the_attempt_in_flight(
    tmp_path: Path, start_child: Any, limit: int
) -> None:
    writer = start_child("writer.py", tmp_path, "x", 100_000, "--file-limit", limit)
    out, errors = writer.communicate("go\n")
    assert writer.returncode == 2
    assert_one_sentence(UserError(errors.strip()), tmp_path / "judge.db")
    written = out.split()[1:]
    if limit > 100_000:
        assert written
    with Log.open(tmp_path, version="1") as log:
        assert log._connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert [attempt.source_hash for attempt in reversed(log.attempts())] == written


def test_a_log_that_stays_locked(
    tmp_path: Path, make_result: Make, noon: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0)
    with Log.open(tmp_path, version="1") as log, closing(sqlite3.connect(log.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError, match="locked by another process") as caught:
            record(log, make_result(), noon)
        assert_one_sentence(caught.value, log.path)
        with pytest.raises(UserError, match="locked by another process"):
            Log.open(tmp_path, version="1")
        other.execute("ROLLBACK")
        record(log, make_result(), noon)


def test_a_reader_in_the_way_of_wal_mode_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two first starts at once: SQLite does not wait by itself when the journal mode is changed."""
    with closing(sqlite3.connect(tmp_path / "judge.db", isolation_level=None)) as other:
        other.execute("PRAGMA user_version = 0")
        other.execute("BEGIN")
        other.execute("SELECT * FROM sqlite_master").fetchall()
        pauses: list[float] = []

        def end_reading(seconds: float) -> None:
            pauses.append(seconds)
            if len(pauses) == 3:
                other.execute("COMMIT")

        monkeypatch.setattr("judge.store.database.time.sleep", end_reading)
        with Log.open(tmp_path, version="1") as log:
            assert log._connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert len(pauses) == 3


@pytest.mark.parametrize("readonly", [False, True])
def test_what_cannot_be_opened_is_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, readonly: bool) -> None:
    (tmp_path / "judge.db").write_bytes(b"not a database" * 100)
    opened: list[sqlite3.Connection] = []
    connect = sqlite3.connect

    def remember(*args: Any, **options: Any) -> sqlite3.Connection:
        opened.append(connect(*args, **options))
        return opened[-1]

    monkeypatch.setattr(sqlite3, "connect", remember)
    with pytest.raises(UserError):
        Log.open(tmp_path, version="1", readonly=readonly)
    assert len(opened) == 1
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        opened[0].execute("SELECT 1")
