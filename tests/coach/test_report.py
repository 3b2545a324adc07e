"""The report: what is counted, what a filter leaves, what is advised."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from judge.coach.backend import areas
from judge.coach.curriculum import Entry
from judge.coach.report import Filter, Report, make_report
from judge.coach.topic_report import TopicReport
from judge.store.practice import Before

UTC = ZoneInfo("UTC")
WRONG = "wrong_answer"
DAY = 24 * 60
ENTRIES = [
    Entry("arrays/two-sum", "arrays", "easy", (36,), frozenset({"duplicates"})),
    Entry("arrays/rotate-image", "arrays", "medium", (36,)),
    Entry("dp/coin-change", "dp", "medium", (42,), frozenset({"duplicates", "overflow"})),
    Entry("trees/path", "trees", "hard", (38,)),
]


@pytest.fixture
def told(story: Any) -> Any:
    """Two topics, two languages, over forty days."""
    story.event(0, "opened")
    story.attempt(3, WRONG, labels=("duplicates",))
    story.attempt(10, ratio=1.5)
    story.attempt(5 * DAY, WRONG, "dp/coin-change", labels=("duplicates", "overflow"), difficulty="medium")
    story.attempt(5 * DAY + 1, "time_limit_exceeded", "dp/coin-change", labels=("max-size",), difficulty="medium")
    story.event(30 * DAY, "opened", "dp/coin-change")
    story.event(30 * DAY, "hint", "dp/coin-change", number=1)
    story.attempt(
        30 * DAY + 30, problem="dp/coin-change", difficulty="medium", ratio=2.5, growth_found="O(n^2)",
        growth_expected="O(n)", language="py", finding="signed integer overflow",
    )  # fmt: skip
    story.attempt(39 * DAY, problem="arrays/rotate-image", difficulty="medium", ratio=0.5)
    return story


def report(story: Any, at: Any, now: float = 40 * DAY, **filter: Any) -> Report:
    return make_report(story.practice(), ENTRIES, at(now), UTC, Filter(**filter), lambda attempt: f"case {attempt}")


def topics(found: Report) -> dict[str, TopicReport]:
    return {t.topic: t for t in found.topics}


def test_a_topic(told: Any, at: Any) -> None:
    found = report(told, at)
    assert (found.attempts, found.sittings, found.solved, found.failed) == (6, 4, 3, 2)
    arrays, dp = topics(found)["arrays"], topics(found)["dp"]
    assert (arrays.attempts, arrays.sittings, arrays.problems, arrays.solved) == (3, 2, 2, 2)
    assert (arrays.first_try, arrays.passed, arrays.ratio) == (0.5, 1.0, 1.0)
    assert (arrays.median_seconds, arrays.target_seconds, arrays.overtime) == (600, 900, 0)
    assert (dp.attempts, dp.sittings, dp.problems, dp.solved) == (3, 2, 1, 1)
    assert (dp.first_try, dp.passed, dp.hints, dp.overtime, dp.too_slow, dp.slow_growth) == (0.5, 0.0, 1, 1, 1, 1)
    assert dp.median_seconds == 1800
    assert [t.topic for t in found.topics] == ["dp", "arrays"]
    assert dp.forecast.chance < arrays.forecast.chance


def test_patterns_are_told_as_honestly_as_topics(story: Any, at: Any) -> None:
    entries = [
        Entry("arrays/a", "arrays", "easy", (), tags=("array", "two-pointers")),
        Entry("arrays/b", "arrays", "easy", (), tags=("hash-table", "sliding-window")),
        Entry("arrays/c", "arrays", "easy", (), tags=("array",)),
    ]

    def told() -> Report:
        return make_report(story.practice(), entries, at(60 * DAY), UTC, Filter(), lambda attempt: None)

    story.attempt(0, problem="arrays/c")
    story.attempt(1, problem="arrays/gone")
    assert told().patterns == ()  # neither has a pattern that is known
    story.attempt(2, problem="arrays/b")
    assert {p.pattern for p in told().patterns} == {"hash-table", "sliding-window"}
    assert all(p.forecast.too_little_to_say for p in told().patterns)
    for i in range(14):
        story.attempt((1 + i) * DAY, WRONG, "arrays/a")
    first = told().patterns[0]
    assert (first.pattern, first.sittings, first.problems, first.solved) == ("two-pointers", 14, 1, 0)
    assert not first.forecast.too_little_to_say
    assert "judge drill --tag two-pointers" in [a.command for a in told().next]
    value = json.loads(json.dumps(told().to_json()))
    assert value["patterns"][0]["forecast"]["too_little_to_say"] is False


def test_failure_modes_come_with_their_case_and_a_problem_that_trains_them(told: Any, at: Any) -> None:
    first = report(told, at).modes[0]
    assert (first.label, first.sittings, first.of) == ("duplicates", 2, 2)
    assert first.case == f"case {first.attempt}"
    assert first.trains == "dp/coin-change"  # both are solved: the weaker topic first


def test_what_trains_a_label_is_not_solved_yet_if_there_is_such_a_problem(told: Any, at: Any) -> None:
    entries = [*ENTRIES, Entry("zz/last", "zz", "hard", (), frozenset({"duplicates"}))]
    found = make_report(told.practice(), entries, at(40 * DAY), UTC, Filter(), lambda _: None)
    assert found.modes[0].trains == "zz/last"


def test_filters_narrow_what_is_counted(told: Any, at: Any) -> None:
    dp = report(told, at, topic="dp")
    assert (dp.attempts, [t.topic for t in dp.topics]) == (3, ["dp"])
    assert {m.label for m in dp.modes} == {"duplicates", "overflow", "max-size"}
    python = report(told, at, language="py")
    assert (python.attempts, python.sittings, python.modes) == (1, 1, ())
    late = report(told, at, since=at(20 * DAY))
    assert (late.attempts, late.sittings, late.modes) == (2, 2, ())
    assert report(told, at, since=at(20 * DAY), language="cpp").attempts == 1


def test_forecasts_know_what_came_before_the_date_asked_for(told: Any, at: Any) -> None:
    late, whole = (topics(report(told, at, since=s))["dp"].forecast for s in (at(20 * DAY), None))
    assert late == whole


def test_the_trend_has_a_value_for_each_week_since_the_first_outcome(told: Any, at: Any) -> None:
    arrays = topics(report(told, at))["arrays"]
    assert len(arrays.trend) == 12
    assert arrays.trend[:6] == (None,) * 6
    assert None not in arrays.trend[6:]
    assert arrays.trend[-1] == arrays.forecast.chance != arrays.trend[-2]
    assert [p.at for p in arrays.history] == [at(0), at(39 * DAY), at(40 * DAY)]


def test_a_change_is_named_when_it_is_larger_than_what_is_not_known(story: Any, at: Any) -> None:
    for i in range(40):
        story.attempt(i * DAY, WRONG if i < 10 else "accepted", f"dp/{i}", difficulty="medium")
        story.attempt(i * DAY, WRONG if i % 2 else "accepted", f"trees/{i}", difficulty="medium")
    found = topics(report(story, at, now=39 * DAY + 300))
    assert found["dp"].change is not None
    assert found["dp"].change > 0.3
    assert found["trees"].change is None


def test_days_of_practice_are_days_of_the_learners_zone(story: Any, at: Any) -> None:
    story.attempt(13 * 60)
    found = [
        make_report(story.practice(), [], at(DAY), ZoneInfo(zone), Filter(), lambda _: None).calendar[0].day.day
        for zone in ("UTC", "America/New_York")
    ]
    assert found == [3, 2]


def test_it_is_json_and_says_where_nothing_can_be_said(told: Any, at: Any) -> None:
    value = json.loads(json.dumps(report(told, at).to_json(), allow_nan=False))
    assert value["made_at"] == "2026-04-11T12:00:00+00:00"
    assert [t["forecast"]["too_little_to_say"] for t in value["topics"]] == [True, True]
    assert value["topics"][0]["median_seconds"] == 1800


def test_it_says_what_would_narrow_the_estimates_until_there_is_something_to_say(told: Any, at: Any) -> None:
    found = report(told, at)
    value = found.to_json()["narrowing"]
    assert value["topic"] in topics(found)
    assert len(value["difficulties"]) == 3
    assert value["forecast"].keys() == {"chance", "low", "high", "too_little_to_say"}
    before = topics(found)[value["topic"]].forecast
    assert value["forecast"]["high"] - value["forecast"]["low"] < before.width
    assert 0 not in {t.until_known for t in found.topics}
    for i in range(12):
        for problem in ("dp/x", "arrays/x"):
            told.attempt(i * DAY, "accepted" if i % 2 else WRONG, problem, difficulty="medium")
    later = report(told, at)
    assert later.to_json()["narrowing"] is None
    assert [t.until_known for t in later.topics] == [0, 0]


def test_an_empty_log_is_a_report_with_advice(story: Any, at: Any) -> None:
    found = report(story, at)
    assert (found.attempts, found.topics, found.modes, found.calendar) == (0, (), (), ())
    assert [a.command for a in found.next] == ["judge plan start", "judge drill", "judge list"]


def test_advice_is_three_different_commands_with_what_is_due_first(told: Any, at: Any) -> None:
    commands = [a.command for a in report(told, at).next]
    assert len(set(commands)) == 3
    assert commands[0] == "judge review"


def test_a_known_weak_topic_and_a_label_lost_on_are_advised(story: Any, at: Any) -> None:
    for i in range(12):
        story.attempt(i * DAY, WRONG, "dp/coin-change", labels=("overflow",))
    story.event(12 * DAY, "plan", None, start="2026-03-14")
    commands = [a.command for a in report(story, at, now=11 * DAY + 60).next]
    assert "judge drill --topic dp" in commands
    assert "judge drill dp/coin-change" in commands


def test_the_day_of_the_plan_and_a_weak_backend_area_are_advised(story: Any, at: Any) -> None:
    story.event(0, "plan", None, start="2026-03-02")
    for i in range(3):
        story.event(i, "answered", None, question=f"q{i}", day=16, made=1, of=6)
    story.event(4, "answered", None, question="q4", day=9, made=6, of=6)
    found = report(story, at, now=10)
    assert [a.area for a in found.backend] == ["SQL", "Performance, caching, Redis"]
    assert [a.weak for a in found.backend] == [True, False]
    assert "Use The Index, Luke" in found.backend[0].resource


def test_an_answer_that_makes_no_sense_is_passed_over(story: Any) -> None:
    for data in ({}, {"day": 99, "made": 1, "of": 2}, {"day": 3, "made": 1, "of": 0}, {"day": "3", "made": 1, "of": 2}):
        story.event(0, "answered", None, **data)
    assert areas(story.events) == []


def test_entries_dated_ahead_are_named_and_still_counted(told: Any, at: Any) -> None:
    told.attempt(4000 * DAY)
    told.event(4000 * DAY, "hint")
    found = report(told, at)
    assert (found.dated_ahead, found.attempts) == (2, 7)
    assert report(told, at, now=5000 * DAY).dated_ahead == 0


def test_a_clock_behind_everything_still_gives_a_report(told: Any, at: Any) -> None:
    found = report(told, at, now=-4000 * DAY)
    assert (found.attempts, found.dated_ahead) == (6, 9)
    assert found.next


def test_what_is_known_in_sum_only_is_in_the_totals(told: Any, at: Any) -> None:
    practice = told.practice()._replace(
        before=[Before("trees/path", "trees", "cpp", 50, True), Before("dp/coin-change", "dp", "py", 7, False)],
        begins_at="2026-03-02T12:00:00.000000+00:00",
    )
    found = make_report(practice, ENTRIES, at(40 * DAY), UTC, Filter(), lambda _: None)
    assert found.attempts == 63
    assert (topics(found)["trees"].attempts, topics(found)["trees"].solved) == (50, 1)
    assert topics(found)["dp"].attempts == 10
    assert found.sittings_since == at(0)
    only = make_report(practice, ENTRIES, at(40 * DAY), UTC, replace(Filter(), language="py"), lambda _: None)
    assert (only.attempts, [t.topic for t in only.topics]) == (8, ["dp"])


def test_the_groups_of_checks_stand_in_the_report_and_in_what_to_do_next(story: Any, at: Any) -> None:
    for day, name in enumerate(("vector", "optional", "string", "any", "span")):
        for minutes, held in ((5, False), (9, True)):
            story.attempt(
                day * DAY + minutes, "accepted" if held else WRONG, f"cpp/{name}", level="bare",
                checks={"works/a": True, "exceptions/a": held, "const/a": True},
            )  # fmt: skip
    found = report(story, at, now=6 * DAY)
    value = json.loads(json.dumps(found.to_json()))["checks"]
    assert [one["group"] for one in value] == ["exceptions", "works", "const"]
    first = value[0]
    assert (first["held"], first["reached"], first["weak"], first["forecast"]["too_little_to_say"]) == (
        0,
        5,
        True,
        False,
    )
    assert first["failing"][0] == {"problem": "cpp/vector", "check": "exceptions/a", "sittings": 1}
    advice = {a.command: a.why for a in found.next}
    assert "exceptions: 0 of 5 checks hold at first try" in advice["judge drill --topic cpp"]
    assert report(story, at, now=6 * DAY, topic="arrays").checks == ()
    assert report(story, at, now=6 * DAY, since=at(4 * DAY)).checks[0].reached == 1
