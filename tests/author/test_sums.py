"""Numbers of which every sum can be made from either end."""

from __future__ import annotations

import pytest

from judge.author.sums import every_sum


def made(nums: list[int]) -> set[int]:
    found = {0}
    for value in nums:
        found |= {value + other for other in found}
    return found


@pytest.mark.parametrize(("n", "total"), [(1, 1), (4, 4), (3, 1_000), (20, 1_000), (50, 3_200), (200, 12_800)])
def test_as_many_with_this_sum(n: int, total: int) -> None:
    nums = every_sum(n, total)
    assert (len(nums), sum(nums), min(nums) >= 1) == (n, total, True)


@pytest.mark.parametrize(("n", "total"), [(40, 1_000), (50, 3_200), (200, 12_800)])
def test_every_sum_can_be_made_from_either_end(n: int, total: int) -> None:
    nums = every_sum(n, total)
    for half in (nums[: n // 2], nums[n // 2 :]):
        assert made(half) == set(range(sum(half) + 1))
