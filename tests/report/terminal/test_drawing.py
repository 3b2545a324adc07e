from __future__ import annotations

from judge.model.types import parse_type
from judge.report.terminal.drawing import draw_value


def test_each_type_has_its_picture() -> None:
    def draw(type_: str, value: object) -> list[str]:
        return draw_value(parse_type(type_), value, width=80)

    assert draw("ListNode", [1, 2]) == ["1 → 2 → ∅"]
    assert draw("TreeNode", [2, 1, 3]) == ["[2, 1, 3]", " 2", "┌┴┐", "1 3"]
    assert draw("TreeNode", []) == ["[] (empty tree)"]
    assert draw("RandomNode", [[7, None]]) == ["next:   7 → ∅", "random: ∅"]
    assert draw("list[list[int]]", [[1], [20]]) == ["[[ 1],", " [20]]"]
    assert draw("list[ListNode]", [[1, 4], []]) == ["[0] 1 → 4 → ∅", "[1] ∅ (empty list)"]
    assert draw("list[list[list[int]]]", [[[1]]]) == ["[[[1]]]"]
    assert draw("bool", True) == ["true"]


def test_many_lists_are_elided() -> None:
    lines = draw_value(parse_type("list[ListNode]"), [[i] for i in range(100)], width=80)
    assert lines[5:] == ["[5] 5 → ∅", "… 93 more lists …", "[99] 99 → ∅"]


def test_a_value_that_is_not_of_its_type_is_json() -> None:
    assert draw_value(parse_type("TreeNode"), [None, 1], width=80) == ["[null, 1]"]
    assert draw_value(parse_type("ListNode"), ["\x1b"], width=80) == ['["\\u001b"]']
    assert draw_value(parse_type("RandomNode"), [[1, 9]], width=80) == ["[[1, 9]]"]
    assert draw_value(parse_type("ListNode"), None, width=80) == ["null"]


def test_large_values_are_never_drawn() -> None:
    for type_ in ("TreeNode", "list[list[int]]", "ListNode", "list[ListNode]"):
        lines = draw_value(parse_type(type_), [[1]] * 50_000 if "list" in type_ else [1] * 50_000, width=80)
        assert len(lines) <= 14
        assert max(map(len, lines)) <= 80
