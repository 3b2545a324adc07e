"""The condition that refuses arguments, in numbers; nothing where it cannot be told."""

from __future__ import annotations

from typing import Any

import pytest

from judge.cases.constraint import broken_constraint
from judge.cases.package import CasesModule
from judge.catalog.locate import Catalog


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (([1], 1), "2 <= len(nums)"),
        (([1, 2], 30), "count_pairs(nums, target) == 1"),
        (([1, 10**9 + 1], 1), "v in nums"),
        (([1, 2], 3), None),
    ],
)
def test_the_first_condition_that_does_not_hold(args: tuple[Any, ...], said: str | None) -> None:
    found = broken_constraint(CasesModule(Catalog.open().find("arrays/two-sum")).module.is_valid, args)
    assert found is None if said is None else found is not None and said in found


def early(args: tuple[int]) -> bool:
    (n,) = args
    if n < 0:
        return False
    return n < 10


def test_what_is_not_written_plainly_is_not_told() -> None:
    assert broken_constraint(early, (-1,)) is None
    assert broken_constraint(early, (11,)) == "n < 10"
    assert broken_constraint(lambda args: len(args) > 3, (1,)) is None
