"""Changes of inputs: at every size, and of every type of parameter."""

from __future__ import annotations

from random import Random

import pytest

from judge.worst.edits import CALLS, Edit, Part, applied, edit_words, pools_of
from judge.worst.orders import ORDERS
from judge.worst.trees import SHAPES, in_levels, in_order, mirrored, parsed


@pytest.mark.parametrize("name", list(ORDERS))
@pytest.mark.parametrize("length", [0, 1, 2, 3, 8, 17])
def test_an_order_keeps_the_length(name: str, length: int) -> None:
    values = [3 * i % 7 for i in range(length)]
    changed = ORDERS[name](values, Random(1))
    assert len(changed) == length
    assert set(changed) <= set(values)
    assert values == [3 * i % 7 for i in range(length)]  # the source's own list is left alone


KEEPS_ALL = [name for name in ORDERS if "repeated" not in name and name != "mirrored"]


@pytest.mark.parametrize("name", KEEPS_ALL)
def test_an_order_of_all_values_loses_none(name: str) -> None:
    values = [5, 1, 4, 1, 3, 9, 2]
    assert sorted(ORDERS[name](values, Random(1))) == sorted(values)


@pytest.mark.parametrize("name", list(SHAPES))
def test_a_search_tree_of_another_shape_is_one_with_the_same_values(name: str) -> None:
    levels = SHAPES[name](list(range(9)))
    assert in_order(parsed(levels)) == list(range(9))
    assert in_levels(parsed(levels)) == levels


def test_a_mirrored_tree_is_read_from_the_right() -> None:
    assert mirrored([2, 1, 4, None, None, 3]) == [2, 4, 1, None, 3]
    assert mirrored([]) == []


@pytest.mark.parametrize(
    ("part", "value", "edit", "expected"),
    [
        (Part.VALUES, [3, 1, 2, 9], Edit(0, "order", "reversed"), [9, 2, 1, 3]),
        (Part.VALUES, [3, 1, 2, 9], Edit(0, "order", "sorted", first=0.5), [3, 1, 2, 9]),
        (Part.VALUES, [3, 1, 2, 9], Edit(0, "fill", pick=1.0, first=0.5), [3, 1, 9, 9]),
        (Part.VALUES, [3, 1, 2, 9], Edit(0, "turns"), [1, 9, 1, 9]),
        (Part.VALUES, [0, 0, 9, 9], Edit(0, "fall"), [7, 5, 2, 0]),
        (Part.TEXT, "abcd", Edit(0, "order", "pairs swapped"), "badc"),
        (Part.NUMBER, 4, Edit(0, "largest"), 9),
        (Part.ROWS, [[0, 0], [0, 1]], Edit(0, "pattern", "chequered"), [[0, 1], [1, 0]]),
        (Part.ROWS, [[0, 1], [1, 2]], Edit(0, "relabel", "from the far end"), [[2, 1], [1, 0]]),
        (Part.ROWS, [[1, 2, 7], [2, 3, 8]], Edit(0, "relabel", "from the far end"), [[3, 2, 7], [2, 1, 8]]),
        (Part.ROWS, [[1, 2], [3, 4]], Edit(0, "cells", "reversed"), [[4, 3], [2, 1]]),
        (Part.WORDS, ["ab", "cd"], Edit(0, "columns", "reversed"), ["ba", "dc"]),
        (Part.TREE, [2, 1, None], Edit(0, "shape", "a chain to the right"), [1, None, 2]),
    ],
)
def test_an_edit_changes_what_it_says(part: Part, value: object, edit: Edit, expected: object) -> None:
    parts = {0: part}
    pools = {0: [0, 1, 9]} if part is Part.NUMBER else pools_of(parts, [(value,)])
    changed = applied((value,), parts, pools, edit)
    assert changed == (expected,)
    assert edit_words(edit, "nums").startswith("nums")


def test_what_makes_no_sense_is_no_input() -> None:
    assert applied(([1, "a"],), {0: Part.VALUES}, {0: []}, Edit(0, "order", "sorted")) is None
    assert applied(([[1], [2, 3]],), {0: Part.ROWS}, {0: [1, 3]}, Edit(0, "cells", "reversed")) is None


def test_the_constructor_stays_first_when_calls_change_places() -> None:
    args = (["Stack", "push", "pop", "push"], [[], [1], [], [2]])
    grouped = applied(args, {CALLS: Part.CALLS}, {}, Edit(CALLS, "grouped"))
    assert grouped == (["Stack", "push", "push", "pop"], [[], [1], [2], []])
    swapped = applied(args, {CALLS: Part.CALLS}, {}, Edit(CALLS, "arguments", "reversed"))
    assert swapped == (["Stack", "push", "pop", "push"], [[], [2], [], [1]])
