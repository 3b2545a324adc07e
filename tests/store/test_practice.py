"""What the coach reads of a long log: the latest one by one, the rest in sum, and nothing that matters left out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from judge.errors import UserError
from judge.store import practice
from judge.store.log import Log
from judge.store.practice import EVERYTHING
from judge.verdict import Cases, Result, Tier, Verdict

Make = Callable[..., Result]


@pytest.fixture
def long(log: Log, make_result: Make, noon: datetime, monkeypatch: pytest.MonkeyPatch) -> Log:
    """Ten attempts, one a day, of which the latest three are read one by one: a/x mostly, two others at first."""
    monkeypatch.setattr(practice, "LATEST", 3)
    for i in range(10):
        name = "a/older" if i == 0 else "a/old" if i < 4 else "a/x"
        verdict = Verdict.ACCEPTED if i in (1, 5) else Verdict.WRONG_ANSWER
        mode = "case" if i == 5 else "run"
        result = make_result(problem=name, verdict=verdict, language="py" if i == 3 else "cpp")
        log.record(result, topic="a", difficulty="easy", started_at=noon + timedelta(days=i), mode=mode)
        log.add_event("hint", at=noon + timedelta(days=i), problem=name)
    log.add_event("plan", at=noon)
    return log


def test_a_short_log_is_read_as_a_whole(log: Log, full_result: Result, noon: datetime) -> None:
    log.record(full_result, topic="graphs", difficulty="hard", started_at=noon, session="s")
    read = log.practice()
    (row,) = read.attempts
    assert (row.problem, row.verdict, row.session, row.growth_found) == (
        "graphs/network-delay-time", "wrong_answer", "s", "O(n^2)",
    )  # fmt: skip
    assert set(read.labels) == {(1, "tie"), (1, "duplicates"), (1, "cycle")}
    assert read.findings[0][1:] == ("undefined-behaviour", "index 3 out of bounds")
    assert (read.before, read.begins_at) == ([], None)


def test_the_checks_that_were_reached_are_read_with_the_level(log: Log, contract: Result, noon: datetime) -> None:
    log.record(contract, topic="cpp", difficulty="hard", started_at=noon, level="interface")
    log.record(contract, topic="cpp", difficulty="hard", started_at=noon, mode="samples")  # a part proves nothing
    read = log.practice()
    assert [row.level for row in read.attempts] == ["interface", None]
    assert read.checks == [(1, "works/construct", True), (1, "exceptions/copy", False)]


def test_the_latest_are_read_one_by_one_and_the_rest_in_sum(long: Log) -> None:
    read = long.practice()
    assert [row.id for row in read.attempts if row.problem == "a/x"] == [8, 9, 10]
    assert read.begins_at == read.attempts[-3].started_at
    totals = {(b.problem, b.language): (b.topic, b.attempts, b.solved) for b in read.before}
    assert totals == {
        ("a/older", "cpp"): ("a", 1, False),
        ("a/old", "cpp"): ("a", 2, True),
        ("a/old", "py"): ("a", 1, False),
        ("a/x", "cpp"): ("a", 3, False),
    }
    assert read.earlier_problems == {"a/older", "a/old", "a/x"}


def test_a_problem_not_tried_since_keeps_its_attempts(long: Log) -> None:
    """Otherwise its review date would be forgotten."""
    assert [row.id for row in long.practice().attempts] == [1, 2, 3, 4, 8, 9, 10]


def test_events_that_last_are_read_whatever_their_age(long: Log) -> None:
    assert [(e.kind, e.id) for e in long.practice().events] == [("hint", 8), ("hint", 9), ("hint", 10), ("plan", 11)]


def test_a_date_is_read_from_on_without_gaps(long: Log, noon: datetime) -> None:
    read = long.practice(since=noon + timedelta(days=5))
    assert [row.id for row in read.attempts if row.problem == "a/x"] == [6, 7, 8, 9, 10]
    assert sum(b.attempts for b in read.before) == 5


def test_a_log_that_is_read_only_needs_no_writing(long: Log, tmp_path: Path) -> None:
    with Log.open(tmp_path / "data", version="1", readonly=True) as log:
        assert log.practice() == long.practice()


def test_what_makes_no_sense_is_called_damaged(long: Log) -> None:
    long._connection.execute("UPDATE attempt SET started_at = '9999-yesterday' WHERE id = 10")
    with pytest.raises(UserError, match="damaged"):
        long.practice()
    long._connection.execute("DELETE FROM attempt WHERE id = 10")
    long._connection.execute("UPDATE event SET data = '[]'")
    with pytest.raises(UserError, match="damaged"):
        long.practice()


def test_an_attempt_that_passed_nothing_has_lost_on_everything(
    log: Log, make_result: Make, make_counterexample: Callable[..., Any], noon: datetime
) -> None:
    def record(passed: int, tier: Tier) -> int:
        example = make_counterexample(labels=("all-equal", "negative"), tier=tier)
        result = make_result(verdict=Verdict.WRONG_ANSWER, cases=Cases(passed, 9), counterexample=example)
        return log.record(result, topic="a", difficulty="easy", started_at=noon)

    first, later, saved = record(0, Tier.FIXED), record(1, Tier.FIXED), record(0, Tier.SAVED)
    read = log.practice().labels
    assert [label for attempt, label in read if attempt == first] == [EVERYTHING]
    for one in (later, saved):  # what failed before is tried first: nothing is known of the rest
        assert {label for attempt, label in read if attempt == one} == {"all-equal", "negative"}
