"""Export and import: nothing lost, nothing twice, and nothing taken from what is no log."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from judge.errors import UserError
from judge.store import database
from judge.store.log import Log
from judge.verdict import Result

Make = Callable[..., Result]


@pytest.fixture
def filled(tmp_path: Path, full_result: Result, make_result: Make, noon: datetime) -> Log:
    """Two attempts, two events and a saved case, none of them plain."""
    log = Log.open(tmp_path / "filled", version="1.2")
    log.record(full_result, topic="graphs", difficulty="hard", started_at=noon, mode="drill", session="s-1")
    log.record(
        make_result(seed=2**80, source_hash="\udcff\0"),
        topic="a",
        difficulty="easy",
        started_at=noon - timedelta(days=1),
    )
    log.add_event("opened", at=noon, problem="arrays/two-sum", session="s-1", data={"seconds": 900, "ü": [None, 1.5]})
    log.add_event("plan", at=noon - timedelta(days=9))
    log.save_case("arrays/two-sum", ([3, 3], float("inf")), now=noon)
    return log


def rows(log: Log) -> list[str]:
    return list(log.export())


def test_an_export_taken_in_by_an_empty_log_is_the_same_export(filled: Log, tmp_path: Path) -> None:
    with Log.open(tmp_path / "empty", version="1.2") as empty:
        merged = empty.merge(rows(filled))
        assert (merged.new, merged.known) == (5, 0)
        assert rows(empty) == rows(filled)
        assert empty.attempts() == filled.attempts()
        assert empty.events() == filled.events()
        assert empty.saved_cases("arrays/two-sum") == filled.saved_cases("arrays/two-sum") != []


def test_every_column_is_exported(filled: Log, make_result: Make, noon: datetime) -> None:
    filled.record(make_result(), topic="a", difficulty="easy", started_at=noon, code=b"int x;")
    written = {row["table"]: row for row in map(json.loads, rows(filled)[1:])}
    for table in ("attempt", "event", "saved_case", "code"):
        columns = {row[1] for row in filled._connection.execute(f"PRAGMA table_info({table})")} - {"id"}
        assert columns <= written[table].keys()
    tables = {name for (name,) in filled._connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    inside = {"attempt_label", "finding", "attempt_check"}
    assert tables - {"migration", "sqlite_sequence"} - inside == written.keys()


def test_level_and_checks_travel_and_an_older_export_has_neither(
    tmp_path: Path, contract: Result, noon: datetime
) -> None:
    with Log.open(tmp_path / "one", version="1") as one:
        one.record(contract, topic="cpp", difficulty="hard", started_at=noon, level="bare")
        written = rows(one)
        (attempt,) = one.attempts()
    assert attempt.checks == (("works/construct", True), ("exceptions/copy", False), ("cost/swap", None))
    assert [(c.name, c.passed) for c in attempt.result.checks] == [*attempt.checks]
    with Log.open(tmp_path / "two", version="1") as two:
        two.merge(written)
        assert rows(two) == written
        assert two.attempts()[0].level == "bare"
    line = json.loads(written[1])
    del line["checks"], line["level"]
    with Log.open(tmp_path / "older", version="1") as older:
        older.merge([written[0], json.dumps(line)])
        (attempt,) = older.attempts()
        assert (attempt.level, attempt.checks) == (None, ())


@pytest.mark.parametrize("check", [[0, "works/x", "yes"], [0, "works/x", 2], [0, None, 1], [0, "works/x"], "works/x"])
def test_a_check_that_says_neither_yes_nor_no_is_refused(
    check: Any, tmp_path: Path, contract: Result, noon: datetime
) -> None:
    with Log.open(tmp_path / "one", version="1") as one:
        one.record(contract, topic="cpp", difficulty="hard", started_at=noon)
        written = rows(one)
        line = {**json.loads(written[1]), "uuid": "another", "checks": [check]}
        with pytest.raises(UserError, match="Line 2"):
            one.merge([written[0], json.dumps(line)])


def test_taking_it_in_again_brings_nothing(filled: Log) -> None:
    before = rows(filled)
    merged = filled.merge(before)
    assert (merged.new, merged.known) == (0, 5)
    assert rows(filled) == before


def test_two_machines_merge_to_the_same_whichever_way(
    filled: Log, tmp_path: Path, make_result: Make, noon: datetime
) -> None:
    with Log.open(tmp_path / "other", version="1") as other:
        other.merge(rows(filled)[:3])  # what both had before they went apart
        other.record(make_result(), topic="a", difficulty="easy", started_at=noon + timedelta(hours=1))
        theirs, ours = rows(other), rows(filled)
        filled.merge(theirs)
        other.merge(ours)
        assert sorted(rows(other)[1:]) == sorted(rows(filled)[1:])
        assert len(rows(filled)) == 7
        assert [a.uuid for a in filled.attempts()] == [a.uuid for a in other.attempts()]


def test_numbers_go_on_after_an_import(filled: Log, make_result: Make, noon: datetime, tmp_path: Path) -> None:
    with Log.open(tmp_path / "empty", version="1") as log:
        first = log.record(make_result(), topic="a", difficulty="easy", started_at=noon)
        log.merge(rows(filled))
        last = log.record(make_result(), topic="a", difficulty="easy", started_at=noon)
        assert (first, last) == (1, 4)
        assert log.attempt(2).labels == ("tie", "duplicates", "cycle")


def changed(line: str, **changes: Any) -> str:
    return json.dumps({**json.loads(line), **changes})


@pytest.mark.parametrize(
    "damage",
    [
        lambda line: line[:-5],
        lambda line: "[]",
        lambda line: '{"table": "migration"}',
        lambda line: '{"table": "attempt"}',
        lambda line: changed(line, verdict="perfect"),
        lambda line: changed(line, started_at="yesterday"),
        lambda line: changed(line, started_at="2025-03-01T12:00:00"),  # of which zone?
        lambda line: changed(line, started_at=1740830400),
        lambda line: changed(line, started_at="0001-01-01T00:00:00+07:00"),
        lambda line: changed(line, problem=5),
        lambda line: changed(line, problem=None),
        lambda line: changed(line, uuid=None),
        lambda line: changed(line, seconds="x"),
        lambda line: changed(line, mood="good"),
        lambda line: changed(line, id=7),
        lambda line: changed(line, labels=[[0]]),
        lambda line: changed(line, labels=[[0, "a"], [0, "b"]]),
        lambda line: changed(line, findings="x"),
        lambda line: changed(line, cases_total=10**30),
        lambda line: "[" * 100_000,
    ],
)
def test_a_line_that_is_none_is_named_and_nothing_is_taken_in(
    filled: Log, tmp_path: Path, damage: Callable[[str], str]
) -> None:
    lines = rows(filled)
    lines[2] = damage(lines[2])
    with Log.open(tmp_path / "empty", version="1") as log:
        with pytest.raises(UserError, match=r"^Line 3 ") as caught:
            log.merge(lines)
        assert "\n" not in str(caught.value)
        assert rows(log)[1:] == []


@pytest.mark.parametrize(
    "written",
    [
        "2025-02-28T12:00:00Z",
        "2025-02-28T12:00:00+00:00",
        "2025-02-28 12:00:00.000Z",
        "2025-02-28T19:00:00+07:00",
        "2025-02-28T12:00:00.000000000Z",
        "20250228T120000Z",
    ],
)
def test_moments_as_other_tools_write_them_are_taken_in_as_the_log_writes_them(
    filled: Log, tmp_path: Path, written: str
) -> None:
    ours = rows(filled)
    theirs = [
        json.dumps({k: written if k in ("started_at", "at", "saved_at") else v for k, v in json.loads(line).items()})
        for line in ours
    ]
    with Log.open(tmp_path / "empty", version="1.2") as empty:
        assert empty.merge(theirs).new == 5
        moments = {
            v for line in rows(empty) for k, v in json.loads(line).items() if k in ("started_at", "at", "saved_at")
        }
        assert moments == {"2025-02-28T12:00:00.000000+00:00"}
        assert empty.merge(ours).new == 0


@pytest.mark.parametrize("moment", ["yesterday", "2025-03-01", "2025-03-01T12:00:00", "1 March 2025", 1740830400, None])
def test_a_moment_that_is_none_is_answered_with_the_format(filled: Log, tmp_path: Path, moment: Any) -> None:
    lines = rows(filled)
    lines[3] = changed(lines[3], at=moment)
    with (
        Log.open(tmp_path / "empty", version="1") as log,
        pytest.raises(UserError, match=r"^Line 4 .*2026-03-31T18:05:00Z.*nothing was taken in"),
    ):
        log.merge(lines)


def test_a_byte_order_mark_and_line_ends_of_other_systems_are_no_matter(filled: Log, tmp_path: Path) -> None:
    text = "\r\n".join(rows(filled)) + "\r\n"
    with Log.open(tmp_path / "empty", version="1.2") as empty:
        assert empty.merge(("\ufeff" + text).splitlines(keepends=True)).new == 5
        assert rows(empty) == rows(filled)


@pytest.mark.parametrize("head", ["", "{}", "[1]", "hello", '{"table": "attempt"}'])
def test_a_file_that_is_no_log_is_refused(filled: Log, head: str) -> None:
    with pytest.raises(UserError, match="no exported log"):
        filled.merge([head, *rows(filled)[1:]])


def test_a_newer_format_says_so(filled: Log) -> None:
    with pytest.raises(UserError, match=r"judge 9\.1 .*upgrade"):
        filled.merge(['{"judge-log": 3, "version": "9.1"}'])


def test_an_import_into_a_locked_log_waits_and_then_says_so(
    filled: Log, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0)
    with (
        Log.open(tmp_path / "other", version="1") as log,
        closing(sqlite3.connect(tmp_path / "other" / "judge.db", isolation_level=None)) as busy,
    ):
        busy.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError, match="locked"):
            log.merge(rows(filled))
        with pytest.raises(UserError, match="locked"):
            log.add_event("hint", at=datetime.now().astimezone())
        assert log.practice().attempts == []  # readers are not in the way
        busy.execute("ROLLBACK")
        assert log.merge(rows(filled)).new == 5


def test_an_export_is_one_moment_even_while_others_write(
    filled: Log, tmp_path: Path, make_result: Make, noon: datetime
) -> None:
    lines = filled.export()
    first = [next(lines), next(lines)]
    with Log.open(tmp_path / "filled", version="1") as other:
        other.record(make_result(), topic="a", difficulty="easy", started_at=noon)
        other.add_event("plan", at=noon)
    assert len([*first, *lines]) == 6
    assert len(rows(filled)) == 8
