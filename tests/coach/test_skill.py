"""The forecast: what moves it, what widens it, that it is honest, and that it beats the plain average."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from math import exp, log
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from judge.coach.skill import Forecast, Skill, Trial, history, sigmoid

START = datetime(2026, 1, 1, tzinfo=UTC)


def after(*outcomes: tuple[str, str, bool], days: float = 1.0, again: bool = False) -> Skill:
    """The skill after (topic, difficulty, passed) with so many days between them."""
    skill = Skill()
    for i, (topic, difficulty, passed) in enumerate(outcomes):
        skill.feed(Trial(START + timedelta(days=days * i), topic, difficulty, again, passed))
    return skill


def width(forecast: Forecast) -> float:
    return forecast.high - forecast.low


def test_nothing_is_said_before_there_is_something_to_say() -> None:
    assert Skill().forecast("dp").too_little_to_say
    assert after(("dp", "medium", False)).forecast("dp").too_little_to_say
    assert not after(*[("dp", "medium", True)] * 8).forecast("dp").too_little_to_say


def test_passing_raises_and_failing_lowers() -> None:
    before = Skill().forecast("dp").chance
    assert (
        after(("dp", "medium", True)).forecast("dp").chance
        > before
        > after(("dp", "medium", False)).forecast("dp").chance
    )


def test_failing_an_easy_problem_says_more_than_failing_a_hard_one() -> None:
    easy, hard = (after(*[("dp", d, False)] * 3).forecast("dp").chance for d in ("easy", "hard"))
    assert easy < hard


def test_harder_problems_are_passed_less_and_known_ones_more() -> None:
    skill = after(("dp", "medium", True))
    easy, medium, hard = (skill.forecast("dp", d).chance for d in ("easy", "medium", "hard"))
    assert easy > medium > hard
    assert skill.forecast("dp", again=True).chance > medium


def test_passing_again_says_less_than_passing_afresh() -> None:
    fresh, again = (after(*[("dp", "medium", True)] * 5, again=a).forecast("dp").chance for a in (False, True))
    assert fresh > again


def test_one_topic_says_something_of_the_others_but_less() -> None:
    skill = after(*[("dp", "medium", False)] * 6)
    untouched = Skill().forecast("trees").chance
    assert skill.forecast("dp").chance < skill.forecast("trees").chance < untouched
    assert width(after(("dp", "medium", True)).forecast("trees")) > width(after(("dp", "medium", True)).forecast("dp"))


def test_what_is_not_known_draws_the_forecast_towards_one_half() -> None:
    skill = Skill()
    assert 0.5 < skill.forecast("dp", "easy").chance < sigmoid(skill.prior.general)


def test_evidence_narrows_and_time_widens() -> None:
    few, many = (after(*[("dp", "medium", i % 2 == 0) for i in range(n)]) for n in (3, 40))
    assert width(many.forecast("dp")) < width(few.forecast("dp")) < width(Skill().forecast("dp"))
    rested = after(*[("dp", "medium", i % 2 == 0) for i in range(40)])
    rested.feed(Trial(START + timedelta(days=1000), "trees", "medium", False, True))
    assert width(rested.forecast("dp")) > width(many.forecast("dp"))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.floats(-5000, 5000),
            st.sampled_from(["dp", "trees", "graphs"]),
            st.sampled_from(["easy", "medium", "hard", "unheard-of"]),
            st.booleans(),
            st.booleans(),
        ),
        max_size=60,
    )
)
def test_any_history_even_out_of_order_gives_a_forecast(steps: list[tuple[float, str, str, bool, bool]]) -> None:
    skill = Skill()
    for days, topic, difficulty, again, passed in steps:
        skill.feed(Trial(START + timedelta(days=days), topic, difficulty, again, passed))
    for topic in ("dp", "trees", "graphs", "never"):
        forecast = skill.forecast(topic)
        assert 0 < forecast.low < forecast.chance < forecast.high < 1
    for i, row in enumerate(skill.covariance):
        assert row[i] > 0
        assert all(abs(value - skill.covariance[j][i]) < 1e-9 for j, value in enumerate(row))


def test_learners_with_known_skill_are_forecast_better_than_by_their_average_and_intervals_hold() -> None:
    """A small cousin of benchmarks/learn.py: steady learners, four topics."""
    model = average = 0.0
    held = asked = 0
    for seed in range(40):
        rng = Random(seed)
        general = rng.gauss(0.5, 1)
        truth = {topic: general + rng.gauss(0, 0.7) for topic in "abcd"}
        skill, tally = Skill(), {topic: [1, 2] for topic in truth}
        for i in range(80):
            topic, (difficulty, shift) = (
                rng.choice("abcd"),
                rng.choice([("easy", 1.0), ("medium", 0.0), ("hard", -1.0)]),
            )
            chance = 1 / (1 + exp(-truth[topic] - shift))
            passed = rng.random() < chance
            if i >= 20:
                forecast = skill.forecast(topic, difficulty).chance
                plain = tally[topic][0] / tally[topic][1]
                model -= log(forecast if passed else 1 - forecast)
                average -= log(plain if passed else 1 - plain)
                said = skill.forecast(topic)
                held += said.low <= 1 / (1 + exp(-truth[topic])) <= said.high
                asked += 1
            skill.feed(Trial(START + timedelta(days=i), topic, difficulty, False, passed))
            tally[topic][0] += passed
            tally[topic][1] += 1
    assert model < 0.97 * average
    assert held / asked > 0.8


def test_the_way_there_ends_where_it_is_now() -> None:
    found = [Trial(START + timedelta(days=i), "dp", "medium", False, i > 4) for i in range(12)]
    skill, points = history(found)
    assert [p.at for p in points["dp"]] == [o.at for o in found]
    assert points["dp"][-1].forecast == skill.forecast("dp")
    assert points["dp"][-1].forecast.chance > points["dp"][4].forecast.chance


def test_an_outcome_that_several_share_says_less_of_each() -> None:
    alone, shared = Skill(), Skill()
    for i in range(6):
        alone.feed(Trial(START + timedelta(days=i), "dp", "medium", False, False))
        shared.feed(Trial(START + timedelta(days=i), "dp", "medium", False, False, ("greedy", "stack")))
    assert set(shared.topics) == {"dp", "greedy", "stack"}
    assert width(shared.forecast("dp")) > width(alone.forecast("dp"))
    assert alone.forecast("dp").chance < shared.forecast("dp").chance < Skill().forecast("dp").chance
    assert shared.forecast("dp") == shared.forecast("greedy")


def test_passing_from_a_bare_file_says_more_and_failing_from_one_less() -> None:
    def chance(passed: bool, withheld: int) -> float:
        skill = Skill()
        for i in range(3):
            skill.feed(Trial(START + timedelta(days=i), "cpp", "medium", False, passed, withheld=withheld))
        return skill.forecast("cpp").chance

    assert chance(True, 0) < chance(True, 1) < chance(True, 2)
    assert chance(False, 0) < chance(False, 1) < chance(False, 2)


def test_a_log_without_levels_is_judged_as_it_always_was() -> None:
    """Also after it was asked of a copy: the ability is only there from the first outcome on that it is part of."""
    plain, other = after(("dp", "medium", True)), after(("dp", "medium", True))
    copy = other.copy()
    copy.feed(Trial(START + timedelta(days=1), "cpp", "medium", False, True, withheld=2))
    assert copy.bare is not None
    assert other.bare is None
    assert (other.mean, other.covariance) == (plain.mean, plain.covariance)
