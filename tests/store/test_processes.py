"""Several judges at once, and judges that are killed."""

from __future__ import annotations

import signal
from pathlib import Path
from typing import Any

import pytest

from judge.store.log import Log
from judge.store.migrations import MIGRATIONS

LABELS, FINDINGS = 3, 2  # of each attempt that writer.py makes


def assert_intact(log: Log) -> None:
    """The file is sound, and every attempt in it is whole."""
    assert log._connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert log._connection.execute("PRAGMA foreign_key_check").fetchall() == []
    for attempt in log.attempts():
        assert (len(attempt.labels), len(attempt.findings)) == (LABELS, FINDINGS)
        assert attempt.counterexample is not None


def test_four_judges_write_at_once_from_the_first_start_and_lose_nothing(tmp_path: Path, start_child: Any) -> None:
    writers = [start_child("writer.py", tmp_path, name, 50) for name in "abcd"]
    for writer in writers:
        assert writer.stdout.readline() == "ready\n"
    for writer in writers:
        writer.stdin.write("go\n")
        writer.stdin.flush()
    for writer in writers:
        _, errors = writer.communicate()
        assert (writer.returncode, errors) == (0, "")
    with Log.open(tmp_path, version="1") as log:
        assert_intact(log)
        attempts = log.attempts()
        assert sorted(a.source_hash for a in attempts) == sorted(f"{name}-{i}" for name in "abcd" for i in range(50))
        assert len({a.uuid for a in attempts}) == len({a.id for a in attempts}) == 200
        steps = log._connection.execute("SELECT name FROM migration ORDER BY position").fetchall()
        assert [row["name"] for row in steps] == [step.name for step in MIGRATIONS]


def test_a_killed_judge_loses_at_most_the_attempt_in_flight(tmp_path: Path, start_child: Any) -> None:
    acknowledged: set[str] = set()
    for turn in range(8):
        writer = start_child("writer.py", tmp_path, turn, 1_000_000)
        writer.stdin.write("go\n")
        writer.stdin.flush()
        assert writer.stdout.readline() == "ready\n"
        for _ in range(turn):
            acknowledged.add(writer.stdout.readline().strip())
        writer.kill()
        acknowledged.update(writer.stdout.read().split())
        assert writer.wait() == -signal.SIGKILL
        with Log.open(tmp_path, version="1") as log:
            assert_intact(log)
            there = {attempt.source_hash for attempt in log.attempts()}
        assert acknowledged <= there
        assert len(there - acknowledged) <= turn + 1  # recorded, but killed before it could say so
    assert acknowledged


# BEGIN, the attempt, its labels, its findings, COMMIT
@pytest.mark.parametrize("statement", range(1 + 1 + LABELS + FINDINGS + 1))
def test_a_judge_killed_within_an_attempt_leaves_none_of_it(tmp_path: Path, start_child: Any, statement: int) -> None:
    whole = 1 + 1 + LABELS + FINDINGS + 1
    writer = start_child("writer.py", tmp_path, "x", 9, "--die-at", whole + statement)
    out, _ = writer.communicate("go\n")
    assert writer.returncode == -signal.SIGKILL
    assert out.split() == ["ready", "x-0"]
    with Log.open(tmp_path, version="1") as log:
        assert_intact(log)
        assert [attempt.source_hash for attempt in log.attempts()] == ["x-0"]
