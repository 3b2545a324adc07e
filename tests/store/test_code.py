"""The code of an attempt: kept byte for byte, one copy of each file, carried from log to log, missed if not there."""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Callable
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from judge.errors import EnvironmentFault, UserError
from judge.model.source import LARGEST
from judge.store.log import Log
from judge.verdict import Result

Record = Callable[..., int]
FIRST, SECOND = b"int x = 1;\n", b"\xef\xbb\xbfint x = 2;\r\n\xff\xfe no newline at the end"


@pytest.fixture
def record(make_result: Callable[..., Result], noon: datetime) -> Record:
    """Records an attempt at ``code``."""

    def one(log: Log, code: bytes | None, **changes: Any) -> int:
        return log.record(make_result(**changes), topic="a", difficulty="easy", started_at=noon, code=code)

    return one


def code_of(log: Log, number: int) -> bytes | None:
    return log.code(log.attempt(number))


def copies(log: Log) -> int:
    count: int = log._connection.execute("SELECT count(*) FROM code").fetchone()[0]
    return count


@pytest.mark.parametrize("code", [FIRST, SECOND, b"", b"x" * LARGEST, bytes(range(256)) * 4096])
def test_it_comes_back_byte_for_byte(log: Log, record: Record, code: bytes) -> None:
    assert code_of(log, record(log, code)) == code


def test_the_same_file_is_kept_once(log: Log, record: Record) -> None:
    numbers = [record(log, code) for code in (FIRST, SECOND, FIRST, FIRST)]
    assert [code_of(log, n) for n in numbers] == [FIRST, SECOND, FIRST, FIRST]
    assert copies(log) == 2


def test_an_attempt_that_fails_to_be_recorded_leaves_no_code(tmp_path: Path, record: Record) -> None:
    with Log.open(tmp_path, version="1", new_uuid=lambda: "same") as log:
        record(log, FIRST)
        with pytest.raises(Exception, match="used wrongly"):
            record(log, SECOND)
        assert copies(log) == 1


def test_an_attempt_without_code_says_so_unless_the_same_text_was_kept_later(log: Log, record: Record) -> None:
    number = record(log, None, source_hash=sha256(FIRST).hexdigest())
    assert code_of(log, number) is None
    record(log, FIRST, source_hash=sha256(FIRST).hexdigest())
    assert code_of(log, number) == FIRST


def test_files_of_the_same_text_stay_apart(log: Log, record: Record) -> None:
    text_hash = sha256(b"a\nb\n").hexdigest()
    unix, windows = record(log, b"a\nb\n", source_hash=text_hash), record(log, b"a\r\nb\r\n", source_hash=text_hash)
    assert (code_of(log, unix), code_of(log, windows)) == (b"a\nb\n", b"a\r\nb\r\n")


@pytest.mark.parametrize("damage", [b"", b"no zlib", zlib.compress(FIRST)[:-3], zlib.compress(FIRST) + b"x", "text"])
def test_damage_is_named(log: Log, record: Record, damage: object) -> None:
    number = record(log, FIRST)
    log._connection.execute("UPDATE code SET compressed = ?", (damage,))
    with pytest.raises(EnvironmentFault, match=f"damaged .the code of attempt {number}"):
        code_of(log, number)


@pytest.fixture
def filled(tmp_path: Path, record: Record) -> Log:
    log = Log.open(tmp_path / "filled", version="1.2")
    for code in (FIRST, SECOND, FIRST, None):
        record(log, code)
    return log


def test_it_goes_from_log_to_log_and_never_twice(filled: Log, tmp_path: Path, record: Record) -> None:
    lines = list(filled.export())
    with Log.open(tmp_path / "other", version="1.2") as other:
        record(other, SECOND)
        assert other.merge(lines).new == 5  # four attempts, and one of the two files
        assert [code_of(other, n) for n in range(1, 6)] == [SECOND, FIRST, SECOND, FIRST, None]
        before = list(other.export())
        assert (other.merge(lines).new, copies(other)) == (0, 2)
        assert list(other.export()) == before


def older(line: str) -> str:
    """A line as format 1 had it."""
    value = json.loads(line)
    value.pop("file_hash", None)
    return json.dumps({**value, "judge-log": 1} if "judge-log" in value else value)


def test_an_export_of_the_older_format_is_taken_in_without_code(filled: Log, tmp_path: Path) -> None:
    lines = [older(line) for line in filled.export() if '"table":"code"' not in line]
    with Log.open(tmp_path / "other", version="1.2") as other:
        assert (other.merge(lines).new, other.merge(lines).new) == (4, 0)
        assert [code_of(other, n) for n in range(1, 5)] == [None] * 4


def packed(code: bytes, **changes: Any) -> str:
    text = base64.b64encode(zlib.compress(code)).decode()
    return json.dumps({"table": "code", "hash": sha256(code).hexdigest(), "compressed": text, **changes})


@pytest.mark.parametrize(
    "line",
    [
        packed(FIRST, hash=sha256(SECOND).hexdigest()),
        packed(FIRST, hash=None),
        packed(FIRST, compressed="not base64"),
        packed(FIRST, compressed=base64.b64encode(b"not zlib").decode()),
        packed(FIRST, compressed=None),
        packed(FIRST, compressed=7),
        packed(FIRST, language="cpp"),
        packed(b"\0" * (LARGEST + 1)),
        '{"table": "code"}',
    ],
)
def test_code_that_is_none_is_refused_as_a_whole(filled: Log, tmp_path: Path, line: str) -> None:
    lines = [*filled.export(), line]
    with Log.open(tmp_path / "other", version="1.2") as other:
        with pytest.raises(UserError, match=f"^Line {len(lines)} "):
            other.merge(lines)
        assert (other.attempts(), copies(other)) == ([], 0)
