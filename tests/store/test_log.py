"""What is recorded comes back, the right attempts are found, and saved cases are kept and dropped."""

from __future__ import annotations

import math
import sqlite3
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from judge.errors import InternalError, UserError
from judge.store.log import SAVED_CASES, Log
from judge.verdict import Cases, Compile, Counterexample, Finding, Result, Timing, Verdict

Make = Callable[..., Result]
MakeExample = Callable[..., Counterexample]


def record(log: Log, result: Result, at: datetime, topic: str = "arrays") -> int:
    return log.record(result, topic=topic, difficulty="easy", started_at=at)


def test_every_field_comes_back(tmp_path: Path, full_result: Result, noon: datetime) -> None:
    local = noon.astimezone(timezone(timedelta(hours=-7)))
    with Log.open(tmp_path, version="1.2.3", new_uuid=lambda: "u-1") as log:
        number = log.record(full_result, topic="graphs", difficulty="hard", started_at=local, mode="mock")
    with Log.open(tmp_path, version="9") as log:
        attempt = log.attempt(number)
    assert (attempt.id, attempt.uuid, attempt.mode, attempt.judge_version) == (number, "u-1", "mock", "1.2.3")
    assert (attempt.problem, attempt.topic, attempt.difficulty) == ("graphs/network-delay-time", "graphs", "hard")
    assert (attempt.language, attempt.source_hash, attempt.verdict) == ("py", "f00d", Verdict.WRONG_ANSWER)
    assert attempt.labels == ("tie", "duplicates", "cycle")
    assert attempt.cases == full_result.cases
    assert attempt.time == full_result.time
    assert attempt.complexity == full_result.complexity
    assert attempt.findings == full_result.findings
    assert (attempt.memory_kib, attempt.seed, attempt.seconds) == (5120, 2**70, 2.25)
    assert (attempt.compile_seconds, attempt.compile_cached) == (0.44, True)
    assert attempt.started_at == noon
    assert attempt.started_at.utcoffset() == timedelta(0)
    example = attempt.counterexample
    assert example is not None
    assert example["args"] == [[3, 3], 6]
    assert (example["expected"], example["got"], example["answered"]) == ([0, 1], [], True)
    assert (example["tier"], example["stdout"], example["why"]) == ("fixed", "hello\n", "ties")
    assert example["labels"] == ["tie", "duplicates", "cycle"]
    assert example["omitted"] == {}


def test_what_is_absent_is_none(log: Log, make_result: Make, noon: datetime) -> None:
    attempt = log.attempt(record(log, make_result(), noon))
    assert (attempt.time, attempt.complexity, attempt.memory_kib, attempt.counterexample) == (None,) * 4
    assert (attempt.compile_seconds, attempt.compile_cached, attempt.labels, attempt.findings) == (None, None, (), ())


def test_zero_and_false_are_not_absent(log: Log, make_result: Make, noon: datetime) -> None:
    time = Timing(0.0, 0.0, 0.0, 0, 0, 0, "", 0.0, False, 0.0)
    attempt = log.attempt(record(log, make_result(time=time, compile=Compile(0.0, False), memory_kib=0), noon))
    assert attempt.time == time
    assert (attempt.compile_seconds, attempt.compile_cached, attempt.memory_kib) == (0.0, False, 0)


def test_a_ratio_that_is_no_number_does_not_lose_the_attempt(log: Log, make_result: Make, noon: datetime) -> None:
    time = Timing(math.nan, 0.0, math.inf, 0, 0, 5, "f", 10.0)
    read = log.attempt(record(log, make_result(time=time), noon)).time
    assert read is not None
    assert math.isnan(read.ratio)
    assert read.high == math.inf


def test_uuids_are_uuids_and_differ(log: Log, make_result: Make, noon: datetime) -> None:
    for _ in range(3):
        record(log, make_result(), noon)
    assert len({uuid.UUID(attempt.uuid) for attempt in log.attempts()}) == 3


def test_a_uuid_that_is_there_already_is_not_recorded_twice(tmp_path: Path, make_result: Make, noon: datetime) -> None:
    with Log.open(tmp_path, version="1", new_uuid=lambda: "same") as log:
        record(log, make_result(), noon)
        with pytest.raises(InternalError):
            record(log, make_result(), noon)
        assert len(log.attempts()) == 1


def test_hostile_text_and_values_are_kept(
    log: Log, make_result: Make, make_counterexample: MakeExample, noon: datetime
) -> None:
    nasty = "a\0b\ud800"
    example = make_counterexample(
        args=([math.inf, -math.inf], nasty), got={1, 2}, stdout=nasty, trace=nasty, labels=(nasty, "tie", nasty)
    )
    result = make_result(problem=nasty, counterexample=example, findings=(Finding("k", nasty, 1),))
    attempt = log.attempt(record(log, result, noon, topic=nasty))
    assert attempt.findings[0].message == "a\\x00b\\ud800"
    assert attempt.labels == ("a\\x00b\\ud800", "tie")
    assert attempt.counterexample is not None
    assert attempt.counterexample["args"] == [[math.inf, -math.inf], nasty]
    assert (attempt.counterexample["stdout"], attempt.counterexample["trace"]) == (nasty, nasty)
    assert attempt.counterexample["got"] is None
    assert attempt.counterexample["omitted"] == {"got": "not a JSON value"}
    assert [a.id for a in log.attempts(problem=nasty, topic=nasty)] == [attempt.id]


def test_large_values_are_left_out_and_named(
    log: Log, make_result: Make, make_counterexample: MakeExample, noon: datetime
) -> None:
    example = make_counterexample(
        args=(list(range(1_000_000)), 6), got="x" * 3_000_000, expected=[1], stdout="y" * 3_000_000
    )
    attempt = log.attempt(record(log, make_result(counterexample=example), noon))
    assert attempt.counterexample_json is not None
    assert len(attempt.counterexample_json) < 100_000
    read = attempt.counterexample
    assert read is not None
    assert (read["args"], read["got"], read["expected"]) == (None, None, [1])
    assert read["omitted"] == {"args": "6,888,895 bytes", "got": "3,000,002 bytes"}
    assert "characters left out" in read["stdout"]


def test_filters(log: Log, make_result: Make, noon: datetime) -> None:
    wrong = Verdict.WRONG_ANSWER
    rows = [
        (make_result(problem="a/x", source_hash="1"), noon, "a"),
        (make_result(problem="a/x", source_hash="2", language="py", verdict=wrong), noon + timedelta(hours=1), "a"),
        (make_result(problem="a/y", source_hash="3", verdict=wrong), noon + timedelta(hours=2), "a"),
        (make_result(problem="b/z", source_hash="4"), noon + timedelta(hours=3), "b"),
    ]
    for row in rows:
        record(log, *row)

    def found(**filters: Any) -> str:
        return "".join(attempt.source_hash for attempt in log.attempts(**filters))

    assert found() == "4321"
    assert found(problem="a/x") == "21"
    assert found(topic="a") == "321"
    assert found(language="cpp") == "431"
    assert found(verdict=wrong) == found(verdict="wrong_answer") == "32"
    assert found(since=noon + timedelta(hours=2)) == "43"
    assert found(since=(noon + timedelta(hours=2)).astimezone(timezone(timedelta(hours=9)))) == "43"
    assert found(limit=2) == "43"
    assert found(limit=0) == ""
    assert found(limit=10**30) == "4321"
    assert found(topic="a", language="cpp", limit=1) == "3"
    assert found(problem="a/' OR 1=1") == ""


def test_newest_first_even_if_written_out_of_order(log: Log, make_result: Make, noon: datetime) -> None:
    for text, at in [("b", noon), ("c", noon.replace(microsecond=1)), ("a", noon - timedelta(days=1)), ("d", noon)]:
        record(log, make_result(source_hash=text), at)
    assert [attempt.source_hash for attempt in log.attempts()] == ["c", "d", "b", "a"]


def test_each_attempt_gets_its_own_labels_in_one_statement(
    log: Log, make_result: Make, make_counterexample: MakeExample, noon: datetime
) -> None:
    for i in range(20):
        example = make_counterexample(labels=(f"z{i}", f"a{i}"))
        record(log, make_result(seed=i, counterexample=example, findings=(Finding("k", str(i)),)), noon)
    statements: list[str] = []
    log._connection.set_trace_callback(statements.append)
    attempts = log.attempts()
    assert len(statements) == 1
    assert all(a.labels == (f"z{a.seed}", f"a{a.seed}") for a in attempts)
    assert all(a.findings == (Finding("k", str(a.seed)),) for a in attempts)


@pytest.mark.parametrize("number", [7, 0, -1, 10**30])
def test_an_unknown_attempt_is_named(log: Log, number: int) -> None:
    with pytest.raises(UserError, match=f"no attempt {number} .*judge log"):
        log.attempt(number)


def test_a_time_without_a_zone_is_refused(log: Log, make_result: Make, noon: datetime) -> None:
    naive = noon.replace(tzinfo=None)
    with pytest.raises(ValueError, match="no time zone"):
        record(log, make_result(), naive)
    with pytest.raises(ValueError, match="no time zone"):
        log.attempts(since=naive)
    with pytest.raises(ValueError, match="limit"):
        log.attempts(limit=-1)


def test_an_attempt_that_cannot_be_written_whole_is_not_written_at_all(
    log: Log, make_result: Make, noon: datetime
) -> None:
    broken = make_result(findings=(Finding("k", "fine"), Finding("k", "line beyond SQLite", 2**80)))
    with pytest.raises(OverflowError):
        record(log, broken, noon)
    assert log.attempts() == []
    record(log, make_result(cases=Cases(3, 4)), noon)
    assert [attempt.cases for attempt in log.attempts()] == [Cases(3, 4)]


def test_saved_cases_are_the_newest_first_and_apart_by_problem(log: Log, noon: datetime) -> None:
    log.save_case("a/x", ([1], 2), now=noon)
    log.save_case("a/x", ([3], 4), now=noon + timedelta(seconds=1))
    log.save_case("a/y", ([5], 6), now=noon)
    assert log.saved_cases("a/x") == [([3], 4), ([1], 2)]
    assert log.saved_cases("a/y") == [([5], 6)]
    assert log.saved_cases("a/z") == []


def test_a_case_saved_again_is_there_once_and_the_newest(log: Log, noon: datetime) -> None:
    for i, args in enumerate([([1], (2,)), ([3],), [[1], [2]]]):
        log.save_case("a/x", args, now=noon + timedelta(seconds=i))
    assert log.saved_cases("a/x") == [([1], [2]), ([3],)]


def test_at_most_fifty_are_given_and_older_ones_move_up(log: Log, noon: datetime) -> None:
    for i in range(SAVED_CASES + 2):
        log.save_case("a/x", (i,), now=noon + timedelta(seconds=i))
    assert [args[0] for args in log.saved_cases("a/x")] == list(range(SAVED_CASES + 1, 1, -1))
    log.drop_case("a/x", (SAVED_CASES,))
    assert log.saved_cases("a/x")[-1] == (1,)


def test_drop_takes_only_that_case(log: Log, noon: datetime) -> None:
    for args in [(1,), (True,), (1.0,), ("1",)]:
        log.save_case("a/x", args, now=noon)
    log.save_case("a/y", (1,), now=noon)
    log.drop_case("a/x", (1,))
    log.drop_case("a/x", ("never saved",))
    assert [repr(args) for args in log.saved_cases("a/x")] == ["('1',)", "(1.0,)", "(True,)"]
    assert log.saved_cases("a/y") == [(1,)]


def test_cases_with_odd_values_are_saved_and_dropped(log: Log, noon: datetime) -> None:
    odd = ([math.inf, -math.inf, 1e-320], "\0\ud800", None)
    log.save_case("a/x", odd, now=noon)
    assert log.saved_cases("a/x") == [odd]
    log.save_case("a/x", (math.nan,), now=noon)
    log.save_case("a/x", (math.nan,), now=noon)
    assert len(log.saved_cases("a/x")) == 2
    log.drop_case("a/x", (float("nan"),))
    log.drop_case("a/x", odd)
    assert log.saved_cases("a/x") == []


@pytest.mark.parametrize("args", [(list(range(100_000)),), ({1, 2},)], ids=["large", "no JSON"])
def test_a_case_that_cannot_come_back_whole_is_not_saved(log: Log, noon: datetime, args: tuple[Any, ...]) -> None:
    log.save_case("a/x", args, now=noon)
    log.drop_case("a/x", args)
    assert log.saved_cases("a/x") == []


def test_reading_only_leaves_no_trace_and_refuses_to_write(tmp_path: Path, make_result: Make, noon: datetime) -> None:
    folder = tmp_path / "not" / "there"
    with Log.open(folder, version="1", readonly=True) as log:
        assert log.attempts() == []
        assert log.saved_cases("a/x") == []
        with pytest.raises(InternalError, match="reading only"):
            record(log, make_result(), noon)
    assert list(tmp_path.iterdir()) == []
    with Log.open(folder, version="1") as log:
        record(log, replace(make_result(), seed=5), noon)
        with Log.open(folder, version="1", readonly=True) as reader:
            assert [attempt.seed for attempt in reader.attempts()] == [5]
            with pytest.raises(InternalError, match="reading only"):
                reader.save_case("a/x", (1,), now=noon)


def test_the_file_is_in_wal_mode_with_foreign_keys(log: Log, make_result: Make, noon: datetime) -> None:
    record(log, make_result(findings=(Finding("k", "m"),)), noon)
    with sqlite3.connect(log.path) as other:
        assert other.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    other.close()
    pragmas = {
        name: log._connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("synchronous", "busy_timeout")
    }
    assert pragmas == {"synchronous": 1, "busy_timeout": 10_000}
    log._connection.execute("DELETE FROM attempt")
    assert log._connection.execute("SELECT count(*) FROM finding").fetchone()[0] == 0


def test_events_come_back_in_the_order_they_were_written(tmp_path: Path, noon: datetime) -> None:
    names = iter("abc")
    with Log.open(tmp_path, version="1", new_uuid=lambda: next(names)) as log:
        local = noon.astimezone(timezone(timedelta(hours=-7)))
        written = [
            log.add_event("opened", at=local, problem="a/x", session="s", data={"seconds": 900}),
            log.add_event("hint", at=noon - timedelta(days=400), problem="a/x", session="s", data={"number": 1}),
            log.add_event("plan", at=noon),
        ]
    with Log.open(tmp_path, version="1") as log:
        assert log.events() == written
        assert log.events(session="s") == written[:2]
        assert log.events(kind="hint", problem="a/x") == [written[1]]
        assert log.events(kind="nothing") == []
    assert [(e.uuid, e.at) for e in written] == [("a", noon), ("b", noon - timedelta(days=400)), ("c", noon)]
    assert (written[0].data, written[2].data, written[2].session) == ({"seconds": 900}, {}, None)


def test_an_event_with_data_that_is_no_json_is_not_written(log: Log, noon: datetime) -> None:
    with pytest.raises(ValueError, match="not a JSON value"):
        log.add_event("hint", at=noon, data={"number": {1, 2}})
    assert log.events() == []


def test_an_attempt_belongs_to_its_session(log: Log, make_result: Make, noon: datetime) -> None:
    inside = log.record(make_result(), topic="a", difficulty="easy", started_at=noon, mode="drill", session="s-1")
    record(log, make_result(), noon)
    assert [a.id for a in log.attempts(session="s-1")] == [inside]
    assert [a.session for a in log.attempts()] == [None, "s-1"]
