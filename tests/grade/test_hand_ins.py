"""Names of files on disk: they come back as they were, in the order that Python would sort them in."""

from __future__ import annotations

import random
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from judge.errors import EnvironmentFault
from judge.grade.hand_ins import AT_ONCE, HandIns, Placed, Scratch, Some
from judge.grade.work import State, Work

PEOPLE = ("ana", "böse", "\udcff not text", "\U0001f642", "z\uffff", "", "ana b", "\u202enames\n")


def drawn(count: int) -> list[Placed]:
    draw = random.Random(0)
    start = datetime(1, 1, 1, tzinfo=UTC)
    return [
        Placed(
            person := draw.choice(PEOPLE),
            draw.choice(("arrays/two-sum", "dp/house-robber")),
            Path("course"),
            f"{person}/{number}.py",
            start + timedelta(microseconds=draw.choice((0, 1, 10**6, 10**15, 10**17))),
        )
        for number in range(count)
    ]


@pytest.mark.parametrize("count", [0, 1, AT_ONCE, 2 * AT_ONCE + 1])
def test_hand_ins_are_sorted_and_as_they_were(count: int) -> None:
    given = drawn(count)
    found = HandIns(Path("course"), given)
    expected = sorted(given, key=lambda p: (p.person, p.problem, p.at, p.file))
    assert list(found) == list(found) == expected
    assert len(found) == count


def test_some_of_them() -> None:
    every = HandIns(Path("course"), drawn(AT_ONCE + 9))
    mask = bytes(i % 3 == 0 for i in range(len(every)))
    some = Some(every, mask)
    assert list(some) == list(some) == list(every)[::3]
    assert len(some) == len(list(some))


def test_units_are_told_apart_by_their_keys() -> None:
    placed = HandIns(Path("course"), drawn(2 * AT_ONCE))
    keys = [None if i % 7 == 0 else f"key {i % 1200}" for i in range(len(placed))]
    work = Work(placed, keys)
    assert list(work.keys()) == keys
    of_key: dict[str, Placed] = {}
    for one, key in zip(placed, keys, strict=True):
        if key is not None:
            of_key.setdefault(key, one)
    assert list(work.units()) == list(of_key)
    assert all(work.holder(key) == one for key, one in of_key.items())
    work.mark(list(of_key)[::2], State.PUT_OFF)
    assert list(work.units(State.LEFT)) == list(of_key)[1::2]
    assert list(work.units(State.PUT_OFF)) == list(of_key)[::2]
    assert work.count(State.PUT_OFF) == len(list(of_key)[::2])
    assert work.problems() == sorted({one.problem for one in of_key.values()})


def test_a_unit_that_is_put_off_while_the_others_are_asked_for_is_not_asked_for_twice() -> None:
    placed = drawn(3)
    work = Work(placed, ["a", "b", "c"])
    asked = []
    for key in work.units(State.LEFT):
        asked.append(key)
        work.mark([key], State.PUT_OFF)
    assert asked == ["a", "b", "c"]
    assert list(work.units(State.PUT_OFF)) == asked


def test_any_thread_may_read() -> None:
    found = HandIns(Path("course"), drawn(3 * AT_ONCE))
    read: list[list[Placed]] = []
    threads = [threading.Thread(target=lambda: read.append(list(found))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(read) == 4
    assert all(one == read[0] for one in read)


def test_a_full_disk_is_said() -> None:
    scratch = Scratch("CREATE TABLE names (name)", "PRAGMA max_page_count = 5")
    with pytest.raises(EnvironmentFault, match=r"folder for temporary files: .*full"):
        scratch.put("INSERT INTO names VALUES (?)", (("x" * 1000,) for _ in range(100)))
