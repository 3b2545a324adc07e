"""What another input is compared with: at the same sizes, or at larger ones, never at those that were too dear."""

from __future__ import annotations

from judge.growth.cone import Sample
from judge.growth.counts import Counted
from judge.growth.inputs import GrowthCase, Shape
from judge.worst.baseline import Baseline, Most


def counted(name: str, amounts: dict[int, float]) -> Counted:
    return Counted(name, [Sample({"n": n}, amount) for n, amount in amounts.items()])


def shape(name: str, *sizes: int) -> Shape:
    return Shape(name, tuple(GrowthCase({"n": n}, b"") for n in sizes))


def test_the_worst_family_at_the_same_size() -> None:
    tame, wild = counted("tame", {8: 8, 16: 16}), counted("wild", {8: 64, 16: 256})
    baseline = Baseline([shape("tame", 8, 16), shape("wild", 8, 16)], [tame, wild], None)
    assert baseline.most({"n": 16}) == Most(256, "wild")
    assert baseline.near({"n": 8}) == 64


def test_a_larger_input_stands_for_a_size_that_a_family_lacks() -> None:
    baseline = Baseline([], [counted("a", {8: 8, 16: 16}), counted("b", {32: 99})], None)
    assert baseline.most({"n": 16}) == Most(99, "b")


def test_nothing_is_compared_where_a_family_was_too_dear_to_be_counted() -> None:
    cut = counted("wild", {8: 64})
    baseline = Baseline(
        [shape("tame", 8, 16, 32), shape("wild", 8, 16)], [counted("tame", {8: 8, 16: 16, 32: 32}), cut], None
    )
    assert baseline.most({"n": 8}) == Most(64, "wild")
    assert baseline.most({"n": 16}) is None
    assert baseline.most({"n": 32}) is None


def test_nothing_is_compared_beyond_all_families() -> None:
    assert Baseline([], [counted("a", {8: 8})], None).most({"n": 9}) is None
