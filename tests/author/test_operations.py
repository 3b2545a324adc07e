"""Operations of designs, and linked lists: form from the signature, legality from one rule, the small scope."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.author import linked_lists
from judge.author.operations import Call, Design

STACK = """\
[signature]
class = "Stack"
constructor = [{ name = "room", type = "int" }]
methods = [
  { name = "push", params = [{ name = "val", type = "int" }], returns = "void" },
  { name = "pop", params = [], returns = "int" },
]
"""


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Design:
    folder = tmp_path_factory.mktemp("stack")
    (folder / "problem.toml").write_text(STACK)
    return Design(str(Path(folder, "cases.py")), {"room": (1, 3), "val": (0, 9)})


def step(state: tuple[int, int], call: Call) -> tuple[int, int] | None:
    """(height, room): no pop of an empty stack, no push on a full one."""
    height = state[0] + (1 if call[0] == "push" else -1)
    return (height, state[1]) if 0 <= height <= state[1] else None


def start(room: int) -> tuple[int, int]:
    return 0, room


@pytest.mark.parametrize(
    "args",
    [
        ([], []),
        (["Stack"], []),
        (["Stack"], [[]]),
        (["Stack"], [[0]]),
        (["Stack"], [[4]]),
        (["push"], [[1]]),
        (["Stack", "Stack"], [[1], [1]]),
        (["Stack", "top"], [[1], []]),
        (["Stack", "push"], [[1], []]),
        (["Stack", "push"], [[1], [1, 2]]),
        (["Stack", "push"], [[1], [10]]),
        (["Stack", "pop"], [[1], []]),
        (["Stack", "push", "push"], [[1], [1], [1]]),
        (["Stack", *["push"] * 3], [[3], [1], [1], [1]]),
    ],
)
def test_a_sequence_that_is_not_allowed_is_not_valid(stack: Design, args: Any) -> None:
    assert not stack.valid(args, 2, step, start)


def test_a_sequence_that_is_allowed_is_valid(stack: Design) -> None:
    args = stack.args([1], [("push", 3), ("pop",)])
    assert args == (["Stack", "push", "pop"], [[1], [3], []])
    assert stack.calls(args) == [("push", 3), ("pop",)]
    assert stack.valid(args, 2, step, start)
    assert not stack.valid(args, 2, step, start, calls_min=3)
    assert stack.valid((["Stack"], [[3]]), 2, step, start)


CHOICE = (("push", 0), ("push", 1), ("pop",))


def test_every_legal_sequence_is_there_once(stack: Design) -> None:
    found = list(stack.every([2], CHOICE, 4, step, (0, 2)))
    assert [len(names) for names, _ in found] == sorted(len(names) for names, _ in found)
    assert len({repr(args) for args in found}) == len(found)
    assert all(stack.valid(args, 4, step, start) for args in found)
    # Of all sequences, legal or not, as many are valid.
    everything = stack.every([2], CHOICE, 4)
    assert sum(stack.valid(args, 4, step, start) for args in everything) == len(found)


@given(data=st.data())
def test_sequences_that_are_drawn_are_legal(stack: Design, data: Any) -> None:
    drawn = data.draw(stack.strategy([[1], [3]], [CHOICE, (("pop",), ("push", 9))], 12, step, start))
    assert stack.valid(drawn, 12, step, start)


@given(linked_lists.with_cycle(-5, 10**5), linked_lists.with_random(-5, 5), linked_lists.many_sorted(-9, 9))
def test_linked_lists_that_are_drawn_are_valid(cycle: Any, nodes: Any, lists: Any) -> None:
    assert linked_lists.valid_cycle(*cycle)
    assert linked_lists.valid_random(nodes, 0, 12, -5, 5)
    assert linked_lists.valid_sorted(lists, (0, 6), 20, 20, -9, 9)


def test_every_linked_list_is_there_once() -> None:
    assert list(linked_lists.every_with_cycle((0,), 0, 2)) == [
        ([], -1),
        ([0], -1),
        ([0], 0),
        *(([0, 0], i) for i in (-1, 0, 1)),
    ]
    assert len(list(linked_lists.every_with_random((0, 1), 0, 2))) == 1 + 2 * 2 + 4 * 9
    found = list(linked_lists.every_sorted((0, 1), 2, 0, 2))
    assert len(found) == len({repr(one) for one in found}) == 1 + 6 + 36
    assert found[:3] == [[], [[]], [[0]]]


def test_linked_lists_have_the_form_they_are_called_by() -> None:
    values = [5, 1, 4, 2, 3, 9, 7]
    for make in (linked_lists.dealt, linked_lists.cut):
        for k in (1, 2, 3, 9):
            lists = make(values, k)
            assert len(lists) == k
            assert sorted(v for one in lists for v in one) == sorted(values)
            assert linked_lists.valid_sorted(lists, (k, k), 7, 7, 1, 9)
    for form in ("any", "last", "first", "itself", "none", "back"):
        nodes = linked_lists.random_pointers(values, Random(1), form)
        assert linked_lists.valid_random(nodes, 7, 7, 1, 9)
    assert linked_lists.ends(5) == [-1, 0, 2, 3, 4]
    assert linked_lists.ends(1) == [-1, 0]
    assert not linked_lists.valid_cycle([1], 1)
    assert not linked_lists.valid_random([[1, 1]], 0, 1, 0, 1)
    assert not linked_lists.valid_random([[None, 0]], 0, 1, 0, 1)
    assert not linked_lists.valid_sorted([[2, 1]], (0, 1), 2, 2, 0, 9)
