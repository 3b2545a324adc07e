"""Groups of checks: what held at first try, across contracts, and when anything is called weak."""

from __future__ import annotations

from typing import Any

import pytest

from judge.coach.check_groups import GroupReport, checks_of, expected, group_reports, weakness
from judge.coach.groups import group_of

WRONG = "wrong_answer"
DAY = 24 * 60


def groups(story: Any, now: float = 90 * DAY) -> dict[str, GroupReport]:
    return {g.group: g for g in group_reports(story.sittings(now), checks_of(story.checks))}


def contract(story: Any, day: float, name: str, level: str | None = "bare", **checks: bool) -> None:
    """A try at a contract in which these hold or not, by group, and one in which all of them do."""
    first = {f"{group}/{group}": held for group, held in checks.items()}
    story.event(day * DAY, "opened", f"cpp/{name}", level=level)
    story.attempt(day * DAY + 5, WRONG, f"cpp/{name}", checks=first, level=level)
    story.attempt(day * DAY + 9, problem=f"cpp/{name}", checks=dict.fromkeys(first, True), level=level)


def test_a_check_counts_once_a_sitting_by_the_first_time_it_was_reached(story: Any) -> None:
    story.attempt(0, WRONG, "cpp/vector", checks={"works/a": True, "exceptions/a": False})
    story.attempt(5, WRONG, "cpp/vector", checks={"works/a": False, "exceptions/a": True, "exceptions/b": False})
    story.attempt(9, problem="cpp/vector", checks={"works/a": True, "exceptions/a": True, "exceptions/b": True})
    found = groups(story)
    assert (found["works"].held, found["works"].reached) == (1, 1)
    assert (found["exceptions"].held, found["exceptions"].reached) == (0, 2)
    assert found["exceptions"].failing == (("cpp/vector", "exceptions/a", 1), ("cpp/vector", "exceptions/b", 1))
    assert (found["works"].sittings, found["works"].contracts) == (1, 1)


def test_a_name_without_a_group_says_nothing_of_groups(story: Any) -> None:
    story.attempt(0, WRONG, "cpp/old", checks={"construct": False, "odd/name": False, "exceptions": False})
    assert groups(story) == {}
    assert [group_of(name) for name in ("cost/swap", "cost", "costs/swap")] == ["cost", None, None]


@pytest.mark.parametrize(("level", "told"), [("guided", False), ("interface", True), ("bare", True), (None, True)])
def test_what_a_guided_starter_gives_was_not_examined(story: Any, level: str | None, told: bool) -> None:
    contract(story, 0, "vector", level, const=False, rejects=True, works=True)
    assert ("const" in groups(story)) == ("rejects" in groups(story)) == told
    assert "works" in groups(story)


def test_nothing_is_called_weak_by_one_contract_however_many_checks_it_has(story: Any) -> None:
    story.attempt(0, WRONG, "cpp/vector", checks={f"exceptions/{i}": False for i in range(30)})
    (found,) = groups(story).values()
    assert found.forecast.too_little_to_say
    assert not found.weak


def test_weak_across_contracts_comes_first_and_names_what_to_drill(story: Any) -> None:
    for day, name in enumerate(("vector", "optional", "string", "any")):
        contract(story, day, name, exceptions=False, works=True)
    found = groups(story)
    assert [*found] == ["exceptions", "works"]
    assert (found["exceptions"].weak, found["works"].weak) == (True, False)
    assert (found["exceptions"].held, found["exceptions"].reached, found["exceptions"].contracts) == (0, 4, 4)
    much, weak = weakness(found.values(), {"exceptions": 3, "works": 1})
    little, _ = weakness(found.values(), {"exceptions": 1, "works": 3})
    assert much > little > 0
    assert [g.group for g in weak] == ["exceptions"]
    assert weakness(found.values(), {"works": 4}) == (0.0, ())
    assert weakness(found.values(), {}) == (0.0, ())


@pytest.mark.parametrize("share", [0.0, 0.25, 0.5, 1.0])
def test_the_interval_narrows_with_sittings_and_holds_what_was_seen(share: float) -> None:
    widths = [expected([share] * n).width for n in (1, 3, 10, 40)]
    assert widths == sorted(widths, reverse=True)
    for n in (1, 3, 10, 40):
        found = expected([share] * n)
        assert 0 <= found.low <= share + 1e-9
        assert share - 1e-9 <= found.high <= 1
        assert min(share, 0.5) <= found.chance <= max(share, 0.5)
