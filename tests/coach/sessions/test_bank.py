"""The question bank: what it holds, how a broken one is named, and which questions are asked next."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import combinations, pairwise
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judge.coach.backend import answered_at, weak_days
from judge.coach.bank import (
    DAYS,
    DIFFICULTIES,
    KINDS,
    RESOURCES,
    TEACHING_DAYS,
    WEEKS,
    Question,
    load_bank,
    pick_questions,
    week_of,
)
from judge.errors import InternalError
from judge.store.event import ANSWERED, Event

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)

ENTRY = """\
[[question]]
id = "two-locks"
day = 3
kind = "debug"
difficulty = "hard"
minutes = 5
question = "Two threads wait for each other. Why?"
points = ["One.", "Two.", "Three.", "Four."]
security = "None."
trade_off = "None."
red_flags = ["First.", "Second."]
follow_up = "And with three?"
follow_up_points = ["One.", "Two."]
resource = "fastapi-docs"
"""


@pytest.fixture(scope="module")
def bank() -> tuple[Question, ...]:
    return load_bank()


@pytest.fixture
def written(tmp_path: Path) -> Callable[..., Path]:
    """``written(text, name="week1.toml")``: the folder, with that file in it."""

    def write(text: str, name: str = "week1.toml") -> Path:
        (tmp_path / name).write_text(text, encoding="utf-8")
        return tmp_path

    return write


def words(text: str) -> set[str]:
    return set(re.findall(r"[a-z0-9_]+", text.lower()))


def alike(a: set[str], b: set[str]) -> float:
    """The share of common words: 1 for the same words, 0 for none."""
    return len(a & b) / len(a | b)


# What ships


def test_every_teaching_day_has_questions_of_different_kinds_and_difficulties(bank: tuple[Question, ...]) -> None:
    assert len(bank) >= 96
    for day in TEACHING_DAYS:
        questions = [question for question in bank if question.day == day]
        assert len(questions) >= 3, day
        assert len({question.kind for question in questions}) >= 2, day
        assert len({question.difficulty for question in questions}) >= 2, day
    assert [question.day for question in bank] == sorted(question.day for question in bank)


def test_every_choice_is_used(bank: tuple[Question, ...]) -> None:
    assert {question.kind for question in bank} == set(KINDS)
    assert {question.difficulty for question in bank} == set(DIFFICULTIES)
    assert {question.resource for question in bank} == {*RESOURCES, None}


def test_no_question_repeats_another(bank: tuple[Question, ...]) -> None:
    questions = [(question.id, words(question.question), words(" ".join(question.points))) for question in bank]
    for (one, question, points), (other, other_question, other_points) in combinations(questions, 2):
        assert alike(question, other_question) < 0.35, (one, other)
        assert alike(points, other_points) < 0.3, (one, other)
    single = [(question.id, point, words(point)) for question in bank for point in question.points]
    for (one, point, a), (other, other_point, b) in combinations(single, 2):
        assert alike(a, b) < 0.5, (one, other, point, other_point)


def test_texts_fit_a_screen_and_are_sentences(bank: tuple[Question, ...]) -> None:
    for q in bank:
        lines = (*q.points, *q.red_flags, *q.follow_up_points)
        for limit, texts in ((480, (q.question,)), (240, (q.security, q.trade_off, q.follow_up)), (160, lines)):
            for text in texts:
                assert len(text) <= limit, (q.id, len(text), text)
                assert text[-1] in ".?", (q.id, text)
                assert "\n" not in text, (q.id, text)
                assert "  " not in text, (q.id, text)
        assert min(map(len, q.points)) >= 25, q.id
        assert len(q.security) >= 60, q.id
        assert len(q.trade_off) >= 60, q.id


def test_the_plan_has_35_days_in_five_weeks() -> None:
    assert list(DAYS) == list(range(1, 36))
    assert len(set(DAYS.values())) == 35
    assert Counter(map(week_of, DAYS)) == {1: 7, 2: 7, 3: 7, 4: 7, 5: 7}
    assert list(WEEKS) == [1, 2, 3, 4, 5]
    assert set(range(1, 36)) - set(TEACHING_DAYS) == {7, 14, 21, 28, 35}
    for day in (0, 36):
        with pytest.raises(ValueError, match=f"day {day} "):
            week_of(day)


# Reading


def test_an_entry_is_read(written: Callable[..., Path]) -> None:
    (question,) = load_bank(written(ENTRY))
    assert question == Question(
        id="two-locks",
        day=3,
        kind="debug",
        difficulty="hard",
        minutes=5,
        question="Two threads wait for each other. Why?",
        points=("One.", "Two.", "Three.", "Four."),
        security="None.",
        trade_off="None.",
        red_flags=("First.", "Second."),
        follow_up="And with three?",
        follow_up_points=("One.", "Two."),
        resource="fastapi-docs",
    )
    assert question.week == 1
    (question,) = load_bank(written(ENTRY.replace('resource = "fastapi-docs"\n', "")))
    assert question.resource is None


BROKEN = [
    ('kind = "debug"', 'kind = "quiz"', "two-locks: kind: expected one of explain, design, debug, compare, trap"),
    ('kind = "debug"\n', "", "two-locks: kind: the key is missing"),
    ('"hard"', '"harder"', "two-locks: difficulty: expected one of easy, medium, hard, got 'harder'"),
    ("day = 3", "day = 7", "two-locks: day: expected a teaching day of weeks 1 to 5, got 7"),
    ("day = 3", "day = true", "two-locks: day: expected a teaching day"),
    ("day = 3", "day = 8", "two-locks: day: day 8 is in week 2"),
    ("minutes = 5", "minutes = 9", "two-locks: minutes: expected 3 to 8, got 9"),
    ("minutes = 5", 'minutes = "5"', "two-locks: minutes: expected 3 to 8, got '5'"),
    (
        '"One.", "Two.", "Three.", "Four."',
        '"One.", "Two.", "Three."',
        "two-locks: points: expected 4 to 7 texts, got 3",
    ),
    ('"First.", "Second."', '"First.", ""', "two-locks: red_flags: expected a list of texts"),
    ('"First.", "Second."', '"First."', "two-locks: red_flags: expected 2 to 4 texts, got 1"),
    ('["One.", "Two."]', '"One."', "two-locks: follow_up_points: expected a list of texts"),
    ('security = "None."', 'security = " "', "two-locks: security: expected text"),
    ('"fastapi-docs"', '"the-web"', "two-locks: resource: expected one of"),
    ("minutes = 5", "minutes = 5\nanswer = 1", "two-locks: answer: no such key"),
    ('id = "two-locks"', 'id = "Two locks"', "Two locks: id: expected small letters"),
    ('id = "two-locks"\n', "", "question 1: id: the key is missing"),
    ("[[question]]", "[[questions]]", "questions: no such key"),
    ("[[question]]", "[question]", "question: expected tables"),
    ("day = 3", "day = ", "cannot be read"),
]


@pytest.mark.parametrize(("old", "new", "message"), BROKEN)
def test_a_broken_entry_is_named(written: Callable[..., Path], old: str, new: str, message: str) -> None:
    assert old in ENTRY
    folder = written(ENTRY.replace(old, new))
    with pytest.raises(InternalError) as caught:
        load_bank(folder)
    assert str(caught.value).startswith(f"{folder / 'week1.toml'}: {message}")


def test_an_id_is_taken_once_over_all_files(written: Callable[..., Path]) -> None:
    written(ENTRY)
    folder = written(ENTRY.replace("day = 3", "day = 8"), "week2.toml")
    with pytest.raises(InternalError, match=r"week2\.toml: two-locks: id: it is taken already in week1\.toml"):
        load_bank(folder)


def test_a_bank_without_questions_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InternalError, match="no question"):
        load_bank(tmp_path)


# Picking


def small_bank(per_day: int = 2) -> tuple[Question, ...]:
    """``per_day`` questions for each teaching day; nothing but id, day and kind differs."""
    pattern = Question("", 1, "explain", "easy", 3, "?", (".",) * 4, ".", ".", (".",) * 2, "?", (".",) * 2)
    return tuple(
        replace(pattern, id=f"{day}-{i}", day=day, kind=KINDS[(day + i) % len(KINDS)])
        for day in TEACHING_DAYS
        for i in range(per_day)
    )


SMALL = small_bank()
PASTS = st.dictionaries(
    st.sampled_from([question.id for question in SMALL] + ["long-gone"]),
    st.integers(0, 400).map(lambda hours: NOW - timedelta(hours=hours)),
)
WEAK = st.frozensets(st.sampled_from(TEACHING_DAYS), max_size=4)


@settings(max_examples=60)
@given(count=st.integers(0, 70), seed=st.integers(0, 9), asked=PASTS, weak=WEAK)
def test_a_pick_is_spread_over_the_weeks_and_asks_what_was_never_asked_first(
    count: int, seed: int, asked: dict[str, datetime], weak: frozenset[int]
) -> None:
    picked = pick_questions(SMALL, count, Random(seed), asked=asked, weak_days=weak)
    assert picked == pick_questions(SMALL, count, Random(seed), asked=asked, weak_days=weak)
    assert len(set(picked)) == len(picked) == min(count, len(SMALL))
    assert [question.day for question in picked] == sorted(question.day for question in picked)
    shares = Counter(question.week for question in picked)
    assert max(shares.values(), default=0) - min(shares[week] for week in range(1, 6)) <= 1
    for week in range(1, 6):
        fresh = {question for question in SMALL if question.week == week and question.id not in asked}
        taken = {question for question in picked if question.week == week}
        assert taken <= fresh or fresh <= taken


def test_questions_asked_longest_ago_come_back_first() -> None:
    bank = small_bank(per_day=1)
    order = list(bank)
    Random(5).shuffle(order)
    asked = {question.id: NOW + timedelta(days=i) for i, question in enumerate(order)}
    for seed in range(5):
        picked = pick_questions(bank, 10, Random(seed), asked=asked)
        for week in range(1, 6):
            oldest = [question for question in order if question.week == week][:2]
            assert {question for question in picked if question.week == week} == set(oldest)


@pytest.mark.parametrize("asked", [{}, {question.id: NOW for question in SMALL}])
def test_weak_days_come_first_and_days_differ(asked: dict[str, datetime]) -> None:
    for seed in range(5):
        picked = pick_questions(SMALL, 10, Random(seed), asked=asked, weak_days={2, 5, 16})
        days = [question.day for question in picked]
        assert {2, 5, 16} <= set(days)
        assert len(set(days)) == 10


def test_one_question_is_of_a_weak_day() -> None:
    assert {pick_questions(SMALL, 1, Random(s), asked={}, weak_days={33})[0].day for s in range(5)} == {33}


@pytest.mark.parametrize("made", [0, 3, 8])
@pytest.mark.parametrize("seeds", [range(8), [5] * 8])
def test_interviews_in_a_row_come_round_all_weeks_and_days(
    bank: tuple[Question, ...], seeds: Sequence[int], made: int
) -> None:
    """However the answers were: a day that went badly does not keep out those that never had their turn."""
    log: list[Event] = []
    interviews = []
    for number, seed in enumerate(seeds):
        asked, weak = answered_at(log), weak_days(log)
        picked = pick_questions(bank, 4, Random(seed), asked=asked, weak_days=weak)
        assert picked == pick_questions(bank, 4, Random(seed), asked=asked, weak_days=weak)
        interviews.append(picked)
        for question in picked:
            data = {"question": question.id, "day": question.day, "made": made, "of": 8}
            at = NOW + timedelta(days=number)
            log.append(Event(len(log) + 1, f"e{len(log)}", at, ANSWERED, None, f"mock-{number}", data))
    assert all(len({q.week for q in picked}) == 4 for picked in interviews)
    for first, second in pairwise(interviews):
        assert {q.week for q in (*first, *second)} == {1, 2, 3, 4, 5}
    assert len({picked[0].day for picked in interviews}) >= 6
    assert {q.day for picked in interviews for q in picked} == set(TEACHING_DAYS)
    assert len({q.id for picked in interviews for q in picked}) == 32


def test_chance_decides_between_equals() -> None:
    picks = {tuple(q.id for q in pick_questions(SMALL, 5, Random(seed), asked={})) for seed in range(10)}
    assert len(picks) > 5


def test_kinds_are_mixed() -> None:
    for seed in range(10):
        picked = pick_questions(SMALL, 5, Random(seed), asked={})
        assert len({question.kind for question in picked}) >= 4


def test_a_negative_count_is_refused() -> None:
    with pytest.raises(ValueError, match="negative"):
        pick_questions(SMALL, -1, Random(0), asked={})
