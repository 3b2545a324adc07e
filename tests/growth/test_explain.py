"""How a class was found: what it foretold of the largest size, and which came second."""

from __future__ import annotations

import math

from judge.growth.cone import Sample
from judge.growth.counts import Counted
from judge.growth.explain import explain
from judge.verdict import Growth

SIZES = [1, 2, 4, 8, 16, 23, 32, 45, 64, 91, 128, 181, 256, 362, 512]


def of(found: str | None, *told: str, family: str = "any") -> Growth:
    return Growth(found, "O(n)", sure=found is not None, family=family, not_told_from=told)


def test_the_class_foretells_the_largest_size_and_the_second_does_not() -> None:
    counted = Counted("any", [Sample({"n": n}, 40 + 7 * n * math.log2(n + 1)) for n in SIZES])
    (one,) = explain([Counted("other", []), counted], of("O(n log n)"), ["n"])
    assert (one.family, one.size, one.counted[-1]) == ("any", "n", (512, counted.steps[-1].amount))
    assert one.found is not None
    assert one.second is not None
    assert one.found.held is not None
    assert one.found.held.size == 512
    assert abs(one.found.held.foretold / one.found.held.counted - 1) < 0.02
    assert one.second.order == "O(n)"
    assert one.second.held is not None
    assert one.second.held.foretold < 0.95 * one.second.held.counted


def test_each_of_several_sizes_is_shown_with_the_others_fixed() -> None:
    steps = [Sample({"m": m, "n": n}, 5 * m * n + 9) for m in (4, 8, 16, 32, 64, 128) for n in (4, 8, 16, 32, 64)]
    by_m, by_n = explain([Counted("grid", steps)], of("O(m n)", family="grid"), ["m", "n"])
    assert (by_m.size, by_m.fixed, len(by_m.counted)) == ("m", {"n": 64}, 6)
    assert (by_n.size, by_n.fixed, len(by_n.counted)) == ("n", {"m": 128}, 5)


def test_what_is_not_told_apart_is_shown_beside_one_another() -> None:
    counted = Counted("any", [Sample({"n": n}, 9 * n) for n in SIZES])
    (one,) = explain([counted], of(None, "O(n)", "O(n log n)"), ["n"])
    assert one.found is not None
    assert one.second is not None
    assert (one.found.order, one.second.order) == ("O(n)", "O(n log n)")


def test_nothing_is_drawn_of_little_or_of_sizes_that_are_not_measured() -> None:
    assert explain([Counted("any", [Sample({"n": 4}, 9)])], of("O(n)"), ["n"]) == ()
    assert explain([], of("O(n)"), ["n"]) == ()
    counted = Counted("any", [Sample({"n": n}, 9 * n) for n in SIZES])
    assert explain([counted], of("O(n h)", "O(n^2)"), ["n"])[0].found is None
