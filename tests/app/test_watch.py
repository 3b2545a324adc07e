"""Saves by editors of all habits: in place, by rename, deleted first, in steps; and files that vanish."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from judge.app.watch import SETTLE_S, FileWatch


class Watched:
    """A file that is looked at by a clock of its own."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "two-sum.cpp"
        self.file.write_text("start\n")
        self.watch = FileWatch(self.file)
        self.clock: Iterator[float] = (i * 0.1 for i in count())

    def saves(self, looks: int = 8) -> int:
        """How many saves are seen in so many looks, a tenth of a second apart."""
        return sum(self.watch.look(next(self.clock)) for _ in range(looks))


@pytest.fixture
def watched(tmp_path: Path) -> Watched:
    return Watched(tmp_path)


def in_place(file: Path, text: str) -> None:
    file.write_text(text)


def by_rename(file: Path, text: str) -> None:
    new = file.with_suffix(".tmp")
    new.write_text(text)
    new.replace(file)


def by_rename_with_the_old_time_and_size(file: Path, text: str) -> None:
    before = file.stat()
    new = file.with_suffix(".tmp")
    new.write_text(text.ljust(before.st_size)[: before.st_size])
    os.utime(new, ns=(before.st_atime_ns, before.st_mtime_ns))
    new.replace(file)


@pytest.mark.parametrize("save", [in_place, by_rename, by_rename_with_the_old_time_and_size])
def test_one_save_is_seen_once(watched: Watched, save: object) -> None:
    assert watched.saves() == 0
    save(watched.file, "other")  # type: ignore[operator]
    assert watched.saves() == 1
    assert watched.saves() == 0


def test_a_save_that_changes_nothing_is_none(watched: Watched) -> None:
    by_rename(watched.file, "start\n")
    assert watched.saves() == 0
    os.utime(watched.file)
    assert watched.saves() == 0


def test_a_save_in_steps_is_one(watched: Watched) -> None:
    for step in range(1, 6):
        watched.file.write_text("line\n" * step)
        assert watched.saves(looks=2) == 0
    assert watched.saves() == 1


def test_truncated_first_and_written_later(watched: Watched) -> None:
    watched.file.write_text("")
    assert watched.saves(looks=int(SETTLE_S * 10) + 5) == 0
    watched.file.write_text("start\n")  # as before: undone
    assert watched.saves() == 0
    watched.file.write_text("new\n")
    assert watched.saves() == 1


def test_deleted_first_and_written_later(watched: Watched) -> None:
    watched.file.unlink()
    assert watched.saves() == 0
    assert watched.watch.gone
    watched.file.write_text("new\n")
    assert watched.saves() == 1
    assert not watched.watch.gone


def test_deleted_for_good_it_can_be_written_back(watched: Watched) -> None:
    watched.file.write_text("my work\n")
    assert watched.saves() == 1
    assert not watched.watch.write_back()  # it is there
    watched.file.unlink()
    assert watched.saves() == 0
    assert watched.watch.write_back()
    assert watched.file.read_text() == "my work\n"
    assert watched.saves() == 0


def test_its_folder_goes_with_it(watched: Watched) -> None:
    watched.file.unlink()
    watched.file.parent.rmdir()
    assert watched.saves() == 0
    assert watched.watch.write_back()
    assert watched.file.exists()


def test_every_save_counts_where_that_is_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "two-sum.cpp"
    file.write_text("start\n")
    watched = Watched(tmp_path)
    watched.watch = FileWatch(file, every=True)
    assert watched.saves() == 0
    by_rename(file, "start\n")
    assert watched.saves() == 0
    file.write_text("")
    assert watched.saves() == 1
    file.write_text("start\n")  # as before, but what was last judged is the empty file
    assert watched.saves() == 1
    file.write_text("")
    assert watched.saves() == 1
    file.unlink()
    assert watched.saves() == 0
    file.write_text("")
    assert watched.saves() == 1
    assert watched.saves() == 0


def test_waiting_ends_with_the_save(watched: Watched) -> None:
    slept: list[float] = []

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        if len(slept) == 3:
            watched.file.write_text("new\n")

    watched.watch.wait(lambda: sum(slept), sleep)
    assert watched.watch.text == b"new\n"


def test_a_file_that_is_gone_is_told_once(watched: Watched) -> None:
    slept: list[float] = []
    told: list[int] = []

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        if len(slept) in (3, 60):
            watched.file.unlink()
        if len(slept) == 5:
            watched.file.write_text("start\n")  # as editors do
        if len(slept) == 90:
            watched.file.write_text("new\n")

    watched.watch.wait(lambda: sum(slept), sleep, lambda: told.append(len(slept)))
    assert len(told) == 1
    assert told[0] > 60


def test_a_pipe_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert FileWatch(tmp_path / "pipe").text is None


def test_a_folder_in_its_place_is_no_save(watched: Watched) -> None:
    watched.file.unlink()
    watched.file.mkdir()
    assert watched.saves() == 0
