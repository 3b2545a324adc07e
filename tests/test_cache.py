"""What goes of a cache, and when."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from judge.cache import DAY_S, HOUR_S, MARKER, prune

NOW_S = 1_000_000_000.0


def filled(folder: Path, count: int) -> list[Path]:
    """Files, the first the oldest, and the last one a folder."""
    made = []
    for i in range(count):
        entry = folder / f"e{i}"
        entry.mkdir() if i == count - 1 else entry.touch()
        os.utime(entry, (NOW_S - count + i, NOW_S - count + i))
        made.append(entry)
    return made


def pruned(folder: Path, keep: int, now_s: float = NOW_S) -> bool:
    done = prune(folder, folder.glob("[!.]*"), keep, now_s)
    if done:
        os.utime(folder / MARKER, (now_s, now_s))
    return done


def left(folder: Path) -> list[str]:
    return sorted(f.name for f in folder.iterdir() if f.name != MARKER)


def test_the_longest_unchanged_go(tmp_path: Path) -> None:
    filled(tmp_path, 5)
    assert pruned(tmp_path, 2)
    assert left(tmp_path) == ["e3", "e4"]


def test_folders_go_with_what_is_in_them(tmp_path: Path) -> None:
    folder = filled(tmp_path, 3)[-1]
    (folder / "inside").touch()
    assert pruned(tmp_path, 0)
    assert left(tmp_path) == []


def test_it_is_done_once_an_hour_and_nothing_is_listed_in_between(tmp_path: Path) -> None:
    def never() -> Iterator[Path]:
        raise AssertionError
        yield

    filled(tmp_path, 3)
    assert pruned(tmp_path, 3)
    assert not prune(tmp_path, never(), 0, NOW_S + HOUR_S - 1)
    assert len(left(tmp_path)) == 3
    assert pruned(tmp_path, 1, NOW_S + HOUR_S)
    assert left(tmp_path) == ["e2"]


def test_a_marker_of_the_future_does_not_stop_it(tmp_path: Path) -> None:
    filled(tmp_path, 2)
    assert pruned(tmp_path, 2, NOW_S + 10 * DAY_S)
    assert pruned(tmp_path, 1, NOW_S)
    assert left(tmp_path) == ["e1"]


def test_what_is_being_made_stays_until_it_is_a_day_old(tmp_path: Path) -> None:
    fresh, stale = tmp_path / ".e9.12ab", tmp_path / ".e8.34cd"
    for file, age_s in ((fresh, 60.0), (stale, 2 * DAY_S)):
        file.touch()
        os.utime(file, (NOW_S - age_s, NOW_S - age_s))
    prune(tmp_path, tmp_path.glob(".e*"), 0, NOW_S)
    assert left(tmp_path) == [fresh.name]


def test_a_folder_that_is_not_there_is_no_error(tmp_path: Path) -> None:
    assert prune(tmp_path / "missing", (tmp_path / "missing").glob("*"), 1, NOW_S)
