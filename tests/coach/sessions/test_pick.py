"""Which problems are picked, and in what order."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import pytest

from judge.coach.interview import AFTER, LEAST_MINUTES, LONGEST, SHORTEST, rounds, shares
from judge.coach.pick import Candidate, minutes_for, narrowed, pick
from judge.coach.session import FOLLOW_UP, PROBLEM, QUESTION
from judge.errors import UserError

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def one(name: str, **changes: Any) -> Candidate:
    return Candidate(name, changes.pop("difficulty", "medium"), **changes)


def ago(**delta: float) -> datetime:
    return NOW - timedelta(**delta)


def names(*candidates: Candidate, count: int = 9, seed: int = 1, **options: Any) -> list[str]:
    return [c.name for c in pick(candidates, count, NOW, Random(seed), **options)]


def test_due_before_failed_before_weak_before_new_before_known() -> None:
    order = [
        one("a/long-due", due=ago(days=9), last=ago(days=20), solved=True),
        one("a/due", due=ago(hours=1), last=ago(days=3), solved=True),
        one("a/failed", last=ago(days=3)),
        one("b/weak", forecast=0.2),
        one("b/less-weak", forecast=0.4),
        one("c/new", forecast=0.9),
        one("d/known", last=ago(days=30), solved=True, due=NOW + timedelta(days=5)),
        one("d/fresh", last=ago(days=3), solved=True),
    ]
    for seed in range(5):
        shuffled = Random(seed).sample(order, len(order))
        assert names(*shuffled, seed=seed) == [c.name for c in order]


def test_what_was_just_done_comes_last_even_if_it_is_due() -> None:
    done = one("a/done", due=ago(days=3), last=ago(minutes=5))
    ahead = one("a/ahead", last=NOW + timedelta(days=2))  # by a clock that was set forward
    assert names(done, ahead, one("a/other", last=ago(days=2), solved=True))[0] == "a/other"
    choices = pick([done], 1, NOW, Random(1))
    assert "nothing else is left" in choices[0].why


def test_chance_decides_among_equals_and_a_seed_fixes_it() -> None:
    new = [one(f"a/{i}") for i in range(20)]
    picked = {tuple(names(*new, count=3, seed=seed)) for seed in range(20)}
    assert len(picked) > 15
    assert names(*new, seed=7) == names(*new, seed=7)


def test_an_interview_takes_different_topics_while_there_are_some() -> None:
    found = [one(f"{topic}/{i}", due=ago(days=i)) for topic in "ab" for i in range(3)]
    picked = names(*found, one("c/known", last=ago(days=9), solved=True), count=4, spread=True)
    assert {n[0] for n in picked[:3]} == {"a", "b", "c"}
    assert len(picked) == 4


def test_what_is_taken_is_not_picked() -> None:
    assert names(one("a/x"), one("a/y"), taken={"a/x"}) == ["a/y"]


def test_narrowing_says_what_there_is() -> None:
    found = [one("a/x", difficulty="easy"), one("cpp/y", languages=("cpp",))]
    assert narrowed(found, difficulty="easy", language="py") == found[:1]
    assert narrowed(found, topics=["cpp"], language="cpp") == found[1:]
    with pytest.raises(UserError, match="There are: a, cpp"):
        narrowed(found, topics=["graphs"], language="cpp")
    with pytest.raises(UserError, match="no hard problem of a"):
        narrowed(found, topics=["a"], difficulty="hard", language="cpp")
    with pytest.raises(UserError, match="in py"):
        narrowed(found, topics=["cpp"], language="py")


def test_the_time_does_not_give_a_hidden_difficulty_away() -> None:
    shown = {minutes_for(d, given=None, blind=False) for d in ("easy", "medium", "hard")}
    hidden = {minutes_for(d, given=None, blind=True) for d in ("easy", "medium", "hard")}
    assert (len(shown), len(hidden)) == (3, 1)
    assert minutes_for("easy", given=7.5, blind=True) == 7.5


@pytest.mark.parametrize("minutes", range(SHORTEST, LONGEST + 1, 5))
def test_the_rounds_of_an_interview_add_up(minutes: int) -> None:
    share = shares(minutes)
    found = [one(f"{t}/{i}", languages=("cpp",)) for t in ("cpp", "arrays", "trees", "design") for i in range(3)]
    wishes = [8, 8, 4, 4, 4, 3][: share.questions]
    stages = rounds(minutes, [(f"q{i}", w) for i, w in enumerate(wishes)], found, NOW, Random(minutes))
    assert sum(s.minutes for s in stages) == minutes
    kinds = [s.kind for s in stages]
    assert kinds.count(QUESTION) == share.questions >= 3
    problems = [s.subject for s in stages if s.kind == PROBLEM]
    assert problems[0].startswith("cpp/")
    assert len({p.split("/")[0] for p in problems}) == len(problems) in (2, 3)
    assert not any(p.startswith("design/") for p in problems)
    for i, stage in enumerate(stages):
        if stage.kind == FOLLOW_UP:
            assert (stage.round, stage.subject) == (AFTER, stages[i - 1].subject)
    assert all(s.minutes >= (LEAST_MINUTES if s.kind == QUESTION else 4) for s in stages[:-1])
    assert all(s.minutes * 2 == int(s.minutes * 2) for s in stages if s.kind == QUESTION)
    assert stages[-1].minutes == 0


@pytest.mark.parametrize("minutes", [0, SHORTEST - 1, LONGEST + 1])
def test_an_interview_of_another_length_is_refused(minutes: int) -> None:
    with pytest.raises(UserError, match="45 to 90"):
        shares(minutes)


def test_an_interview_draws_no_contract_twice_while_others_are_fresh() -> None:
    known = one("cpp/known", due=ago(days=3), last=ago(days=9), solved=True)
    failed = one("cpp/failed", last=ago(days=2))
    others = [known, failed, one("a/x")]

    def drawn(*found: Candidate, seed: int) -> str:
        return next(s.subject for s in rounds(45, [], [*others, *found], NOW, Random(seed)) if s.kind == PROBLEM)

    assert {drawn(one("cpp/one"), one("cpp/two"), seed=seed) for seed in range(20)} == {"cpp/one", "cpp/two"}
    assert drawn(seed=1) == "cpp/known"


def test_an_interview_needs_problems_and_prefers_those_there_is_time_for() -> None:
    with pytest.raises(UserError, match="too few"):
        rounds(45, [], [one("cpp/x")], NOW, Random(1))
    found = [one("cpp/x"), one("a/hard", difficulty="hard", due=ago(days=3)), one("a/easy", difficulty="easy")]
    assert "a/easy" in [s.subject for s in rounds(45, [], found, NOW, Random(1))]
    assert "a/hard" in [s.subject for s in rounds(45, [], found[:2], NOW, Random(1))]


def test_contracts_are_picked_by_the_groups_of_checks_that_are_weak() -> None:
    """Due and failed ones before all of these; of weak groups a never tried one before one that is known."""
    weak: dict[str, Any] = {"weak_groups": ("exceptions",), "last": ago(days=9), "solved": True}
    order = [
        one("cpp/due", due=ago(days=1), last=ago(days=9), solved=True),
        one("cpp/failed", last=ago(days=9)),
        one("cpp/new", weak_groups=("exceptions",), need=0.1),
        one("cpp/most", **weak, need=0.4),
        one("cpp/some", **weak, need=0.2),
        one("cpp/untouched", forecast=0.9),
        one("cpp/held-few", last=ago(days=3), solved=True, held=0.4),
        one("cpp/held-more", last=ago(days=30), solved=True, held=0.8),
        one("arrays/known", last=ago(days=40), solved=True),
    ]
    for seed in range(5):
        assert names(*Random(seed).sample(order, len(order)), seed=seed) == [c.name for c in order]
    said = {c.name: c.why for c in pick(order, 9, NOW, Random(1))}
    assert said["cpp/most"] == "exceptions is weak across contracts"
    assert said["cpp/held-few"] == "40% of its checks held at first try"
    assert said["arrays/known"] == "longest ago"


@pytest.mark.parametrize(("minutes", "asked"), [(45, False), (59, False), (60, True), (90, True)])
def test_the_contract_is_asked_about_where_there_is_time(minutes: int, asked: bool) -> None:
    found = [one(f"{t}/{i}", languages=("cpp",)) for t in ("cpp", "arrays", "trees") for i in range(3)]
    stages = rounds(minutes, [("q", 4.0)] * shares(minutes).questions, found, NOW, Random(1))
    followed = [s.subject.split("/")[0] for s in stages if s.kind == FOLLOW_UP]
    assert ("cpp" in followed) == asked
    assert sum(s.minutes for s in stages) == minutes
