"""The plan: its days, their sets, and what the log proves done."""

from __future__ import annotations

from datetime import date, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from judge.coach.curriculum import (
    FIRST,
    LAST,
    SET,
    SUBJECTS,
    Day,
    Entry,
    days,
    patches,
    path_of,
    set_of,
    started,
    today,
)

UTC = ZoneInfo("UTC")
DAY = 24 * 60


def entry(name: str, difficulty: str = "easy", *on: int) -> Entry:
    return Entry(name, name.split("/")[0], difficulty, on)


ENTRIES = [
    *(entry(f"arrays/{c}", "easy", 36) for c in "abcdef"),
    *(entry(f"stacks/{c}", "medium", 36) for c in "abcdef"),
    entry("stacks/z", "hard", 36, 37),
    entry("dp/a", "medium", 42),
    entry("dp/b", "hard", 42),
]


def plan(story: Any, *, solved: tuple[str, ...] = (), weakest: tuple[str, ...] = ("dp", "arrays")) -> dict[int, Day]:
    found = days(ENTRIES, story.sittings(60 * DAY), solved, story.events, weakest, UTC)
    return {day.subject.day: day for day in found}


def test_every_day_of_the_plan_is_there_once() -> None:
    assert [s.day for s in SUBJECTS] == list(range(FIRST, LAST + 1))


def tagged(name: str, difficulty: str, *tags: str) -> Entry:
    return Entry(name, name.split("/")[0], difficulty, (36,), tags=tags)


def test_a_path_shows_every_pattern_before_any_comes_again_and_goes_from_easy_to_hard() -> None:
    path = [
        tagged("arrays/window-easy", "easy", "array", "sliding-window"),
        tagged("arrays/pairs-easy", "easy", "two-pointers"),
        tagged("arrays/table-medium", "medium", "hash-table"),
        tagged("arrays/pairs-medium", "medium", "two-pointers", "hash-table"),
        tagged("arrays/table-hard", "hard", "hash-table", "sliding-window"),
    ]
    expected = [path[1], path[0], path[2], path[3], path[4]]
    assert list(path_of(36, path)) == expected
    assert list(path_of(36, path[::-1])) == expected
    assert path_of(41, path) == ()


def test_topics_of_a_day_take_turns() -> None:
    assert {e.topic for e in path_of(36, ENTRIES)[:2]} == {"arrays", "stacks"}
    assert [e.name for e in path_of(37, ENTRIES)] == ["stacks/z"]


def test_the_set_goes_on_where_it_stopped() -> None:
    path = path_of(36, ENTRIES)
    first = set_of(path, ())
    assert first == path[:SET]
    assert set_of(path, {e.name for e in first[1:]}) == first
    assert set_of(path, {e.name for e in first}) == path[SET : 2 * SET]
    assert set_of(path, {e.name for e in path}) == path[2 * SET :]
    assert set_of((), ()) == ()


def test_a_day_is_proven_by_as_many_as_a_set(story: Any) -> None:
    path = path_of(36, ENTRIES)
    names = tuple(e.name for e in path[:SET])
    part, whole = plan(story, solved=names[1:])[36], plan(story, solved=names)[36]
    assert (part.done, part.wanted, part.proven) == (SET - 1, SET, False)
    assert dict(part.problems) == {name: name != names[0] for name in names}
    assert whole.proven
    assert [name for name, _ in whole.problems] == [e.name for e in path[SET : 2 * SET]]
    assert (whole.solved, whole.total) == (SET, len(path))


def test_a_day_without_problems_is_never_proven(story: Any) -> None:
    assert not plan(story)[41].proven


def test_a_mock_interview_proves_day_45_from_that_day_on(story: Any) -> None:
    story.event(0, "session-ended", None, session="m", kind="mock")
    story.event(0, "session-ended", None, session="d", kind="drill")
    story.event(9 * DAY, "session-ended", None, session="b", kind="mock", finished=False)
    assert plan(story)[45].proven
    story.event(1, "plan", None, start="2026-03-02")
    assert not plan(story)[45].proven
    story.event(9 * DAY, "session-ended", None, session="n", kind="mock")
    assert plan(story)[45].proven


def test_weak_topics_solved_on_day_46_and_drills_on_day_47_count(story: Any) -> None:
    story.event(0, "plan", None, start="2026-03-02")
    story.attempt(0, problem="dp/a")
    story.attempt(10 * DAY, problem="dp/b")
    story.attempt(10 * DAY, problem="dp/b")
    story.event(11 * DAY, "session-ended", None, session="d", kind="drill")
    found = plan(story)
    assert (found[46].done, found[47].done) == (1, 1)
    assert [name for name, _ in found[46].problems][:2] == ["dp/a", "arrays/a"]


def test_patches_take_the_unsolved_first_then_the_oldest(story: Any) -> None:
    story.attempt(DAY, problem="dp/a")
    story.attempt(2 * DAY, problem="dp/b")
    found = patches(ENTRIES, story.sittings(9 * DAY), {"dp/a", "dp/b"}, ["dp"])
    assert [e.name for e in found] == ["dp/a", "dp/b"]
    story.attempt(3 * DAY, problem="dp/a")
    found = patches(ENTRIES, story.sittings(9 * DAY), {"dp/a", "dp/b"}, ["dp"])
    assert [e.name for e in found] == ["dp/b", "dp/a"]
    assert [e.name for e in patches(ENTRIES, [], {"dp/a"}, ["dp"])] == ["dp/b", "dp/a"]


def test_patches_take_what_was_tried_in_vain_before_what_is_new(story: Any) -> None:
    story.attempt(DAY, "wrong_answer", problem="dp/b")
    assert [e.name for e in patches(ENTRIES, story.sittings(9 * DAY), (), ["dp"])] == ["dp/b", "dp/a"]


def test_the_plan_is_where_it_was_pinned_last_by_the_clock(story: Any) -> None:
    """Not by the order in the file: a merged log has the older pin behind the newer one."""
    assert started(story.events) is None
    story.event(5, "plan", None, start="2026-03-09")
    story.event(1, "plan", None, start="2026-03-02")
    story.event(9, "plan", None, start="some day")
    assert started(story.events) == date(2026, 3, 9)


@pytest.mark.parametrize(("shift", "expected"), [(-1, None), (0, 36), (11, 47), (12, None)])
def test_today(at: Any, shift: int, expected: int | None) -> None:
    assert today(date(2026, 3, 2), at(shift * DAY), UTC) == expected


def test_today_is_a_day_of_the_learners_zone(at: Any) -> None:
    assert today(date(2026, 3, 2), at(13 * 60), UTC) == 37
    assert today(date(2026, 3, 2), at(13 * 60), timezone(timedelta(hours=-5))) == 36
    assert today(None, at(0), UTC) is None
