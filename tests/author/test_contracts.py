"""Cases of contracts: the form of operations, the small scope, and the model that is played."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from hypothesis import given

from judge.author.contracts import EACH, HOLDS, MANY, Args, Contract, play

PROBLEM = f"""\
[[contract.check]]
name = "works/push"
[[contract.check]]
name = "{EACH}"
[[contract.check]]
name = "{MANY}"
"""


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Contract:
    folder = tmp_path_factory.mktemp("stack")
    (folder / "problem.toml").write_text(PROBLEM)
    ranges = {"s": (0, 1), "v": (-5, 5)}
    return Contract(str(folder / "cases.py"), ("sv", "s", ""), ranges, {"s": (0,), "v": (1, 2)}, each_max=3, many_max=4)


class Stacks:
    def __init__(self) -> None:
        self.stacks: list[list[int]] = [[], []]

    def apply(self, op: list[int]) -> list[Any]:
        if op[0] == 0:
            self.stacks[op[1]].append(op[2])
            return ["push"]
        return ["pop", self.stacks[op[1]].pop() if self.stacks[op[1]] else -1, not self.stacks[op[1]]]

    def state(self) -> list[Any]:
        return [len(stack) for stack in self.stacks]


@pytest.mark.parametrize(
    ("args", "valid"),
    [
        (("works/push", []), True),
        (("works/push", [[2]]), False),
        ((EACH, []), True),
        ((EACH, [[0, 1, -5], [1, 0], [2]]), True),
        ((EACH, [[2]] * 4), False),
        ((MANY, [[2]] * 4), True),
        ((MANY, [[2]] * 5), False),
        ((EACH, [[0, 2, 0]]), False),
        ((EACH, [[0, 0, 6]]), False),
        ((EACH, [[0, 0]]), False),
        ((EACH, [[2, 0]]), False),
        ((EACH, [[3]]), False),
        ((EACH, [[-1]]), False),
        ((EACH, [[]]), False),
        (("works/pop", []), False),
    ],
)
def test_the_form_of_a_case(stack: Contract, args: Args, valid: bool) -> None:
    assert stack.is_valid(args) is valid


def test_the_small_scope_is_every_short_sequence(stack: Contract) -> None:
    found = list(stack.exhaustive(2))
    assert found[0] == ("works/push", [])
    assert len(found) == 1 + 1 + 4 + 4**2  # pushes of two values, a pop, and the operation without operands
    assert all(map(stack.is_valid, found))


def test_what_is_drawn_is_valid(stack: Contract) -> None:
    @given(stack.strategy(3))
    def valid(args: Args) -> None:
        assert stack.is_valid(args)

    valid()


def test_a_mixture_is_valid_and_the_same_for_the_same_seed(stack: Contract) -> None:
    assert stack.is_valid(stack.mixture(4, Random(1)))
    assert stack.mixture(4, Random(1)) == stack.mixture(4, Random(1))
    assert {op[0] for op in stack.mixture(4, Random(1), (1,))[1]} == {1}


def test_a_model_is_played_line_by_line_or_as_a_checksum() -> None:
    ops = [[0, 1, 7], [1, 1], [1, 0]]
    assert play(("works/push", []), Stacks) == [HOLDS]
    assert play((EACH, ops), Stacks) == ["push: 0 1", "pop 7 true: 0 0", "pop -1 true: 0 0"]
    checksum = (((7 * 31 + 1) * 31 + 2**32 - 1) * 31 + 1) % 2**32
    assert play((MANY, ops), Stacks) == [f"checksum {checksum}: 0 0"]
