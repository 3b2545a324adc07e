"""What further sittings would tell: as the model expects, of problems that there are, and never a promise beyond."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import product
from math import prod

import pytest

from judge.coach.curriculum import Entry
from judge.coach.narrowing import SITTINGS, narrows_most, pools, until_known
from judge.coach.skill import Skill, Trial

START = datetime(2026, 1, 1, tzinfo=UTC)
TOPICS = ("arrays", "dp", "graphs")
FRESH = {topic: [(d, False) for d in ("easy", "medium", "hard")] for topic in TOPICS}


def after(*outcomes: tuple[str, str, bool]) -> Skill:
    """The skill after (topic, difficulty, passed), one a day."""
    skill = Skill()
    for i, (topic, difficulty, passed) in enumerate(outcomes):
        skill.feed(Trial(START + timedelta(days=i), topic, difficulty, False, passed))
    return skill


@pytest.mark.parametrize(
    "before",
    [
        [],
        [("dp", "medium", False)],
        [("dp", "medium", True), ("dp", "hard", False), ("arrays", "easy", True)],
        [("dp", "easy", False)] * 4,
    ],
)
@pytest.mark.parametrize("difficulty", ["easy", "medium", "hard"])
def test_what_is_supposed_is_what_the_outcomes_bring_on_average(
    before: list[tuple[str, str, bool]], difficulty: str
) -> None:
    skill = after(*before)
    supposed = skill.copy()
    for _ in range(3):
        supposed.suppose("dp", difficulty, again=False)
    expected = 0.0
    for outcome in product([True, False], repeat=3):
        one, chances = skill.copy(), []
        for passed in outcome:
            chance = one.forecast("dp", difficulty).chance
            chances.append(chance if passed else 1 - chance)
            one.feed(Trial(skill.at or START, "dp", difficulty, False, passed))
        expected += prod(chances) * one.forecast("dp").width
    assert supposed.forecast("dp").width == pytest.approx(expected, abs=0.06)
    assert supposed.mean[: len(skill.mean)] == pytest.approx(skill.mean, abs=1e-9)


def test_the_worth_of_a_sitting_is_what_it_brings() -> None:
    for skill in (after(("arrays", "medium", True)), after(("dp", "hard", False), ("dp", "easy", True))):
        for difficulty, again in product(("easy", "medium", "hard"), (False, True)):
            before = skill.copy()
            before._topic("dp")
            later = before.copy()
            drift = skill.prior.practice_drift
            later.suppose("dp", difficulty, again=again)
            features = before._features([before._topic("dp")], "medium", False)
            gone = before._moments(features)[1] - (later._moments(features)[1] - drift)
            assert skill.worth("dp", difficulty, again=again) == pytest.approx(gone, abs=2 * drift)


def test_a_copy_goes_its_own_way() -> None:
    skill = after(("dp", "medium", True))
    before = skill.forecast("dp")
    other = skill.copy()
    other.suppose("graphs", "hard", again=False)
    other.feed(Trial(START + timedelta(days=9), "dp", "easy", False, False))
    assert skill.forecast("dp") == before
    assert skill.topics == {"dp": 3}
    assert skill.at == START


def test_it_is_known_after_as_many_sittings_as_are_named() -> None:
    skill = after(("dp", "medium", False))
    number = until_known(skill, "dp", {"dp": [("medium", False)] * 9})
    assert number is not None
    assert number > 1
    still = skill.copy()
    for _ in range(number - 1):
        still.suppose("dp", "medium", again=False)
    assert still.forecast("dp").too_little_to_say
    assert until_known(after(*[("dp", "medium", True)] * 8), "dp", FRESH) == 0
    assert until_known(skill, "dp", {}) is None


def test_nothing_is_promised_beyond_what_is_in_sight() -> None:
    # where abilities change faster than they are learnt there is no end
    skill = after(*[("arrays", "easy", True)] * 2)
    skill.prior = type(skill.prior)(practice_drift=1.0)
    assert until_known(skill, "dp", {"dp": [("hard", True)]}) is None


def test_the_topic_that_is_known_least_narrows_most() -> None:
    skill = after(*[("arrays", "medium", i % 2 == 0) for i in range(12)], ("dp", "medium", True))
    for i in range(5):
        skill.feed(Trial(START + timedelta(days=20 + i), "graphs", "medium", False, i % 2 == 0))
    found = narrows_most(skill, TOPICS, FRESH)
    assert found is not None
    assert found.topic == "dp"
    assert len(found.difficulties) == SITTINGS
    assert found.forecast.width < skill.forecast("dp").width


def test_only_problems_that_there_are_are_sat_each_before_one_comes_again() -> None:
    skill = after(("dp", "medium", True), ("graphs", "medium", True))
    found = narrows_most(skill, ("dp", "graphs"), {"graphs": [("hard", False), ("easy", False)]})
    assert found is not None
    assert found.topic == "graphs"
    assert sorted(found.difficulties[:2]) == ["easy", "hard"]
    assert narrows_most(skill, ("dp",), {}) is None
    assert narrows_most(skill, (), FRESH) is None


def test_what_was_met_is_told_apart() -> None:
    entries = [Entry("dp/a", "dp", "easy", ()), Entry("dp/b", "dp", "hard", ()), Entry("x/c", "x", "easy", ())]
    assert pools(entries, {"dp/b"}) == {"dp": [("easy", False), ("hard", True)], "x": [("easy", False)]}
