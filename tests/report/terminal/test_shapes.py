from __future__ import annotations

import random
import re

import pytest

from judge.report.terminal.shapes import TREE_NODES, draw_grid, draw_list, draw_random_list, draw_tree


def level_order(size: int, rng: random.Random) -> list[int | None]:
    """A random tree of ``size`` nodes with distinct values, in level order."""
    entries: list[int | None] = [1]
    made, open_nodes = 1, 1
    while open_nodes and made < size:
        open_nodes -= 1
        for _ in range(2):
            if made < size and (rng.random() < 0.6 or open_nodes == 0):
                made += 1
                open_nodes += 1
                entries.append(made)
            else:
                entries.append(None)
    while entries[-1] is None:
        entries.pop()
    return entries


def test_a_tree_is_drawn_root_on_top() -> None:
    assert draw_tree([4, 2, 7, 1, 3, 6, 9], width=80) == [
        "   4",
        " ┌─┴─┐",
        " 2   7",
        "┌┴┐ ┌┴┐",
        "1 3 6 9",
    ]


def test_a_single_child_shows_its_side() -> None:
    assert draw_tree([1, None, 2], width=80) == ["1", "└─┐", "  2"]
    assert draw_tree([1, 2], width=80) == ["  1", "┌─┘", "2"]


def test_long_values_do_not_touch() -> None:
    lines = draw_tree([2147483647, -2147483648, 5, 1, None, None, 7], width=80)
    assert lines[2].split() == ["-2147483648", "5"]
    assert lines[4].split() == ["1", "7"]


def test_a_branch_ends_above_its_child() -> None:
    rng = random.Random(7)
    for size in range(2, 40):
        lines = draw_tree(level_order(size, rng), width=200)
        if "left: " in "".join(lines) or "right: " in "".join(lines):
            continue
        for above, below in zip(lines[1::2], lines[2::2], strict=True):
            for column in (i for i, c in enumerate(above) if c in "┌┐"):
                assert below[column : column + 1].strip(), (above, below)


@pytest.mark.parametrize("width", [40, 80])
@pytest.mark.parametrize("ascii", [False, True])
def test_every_tree_fits_and_shows_every_node(width: int, ascii: bool) -> None:
    rng = random.Random(1)
    for size in range(1, TREE_NODES + 1):
        tree = level_order(size, rng)
        lines = draw_tree(tree, width=width, ascii=ascii)
        assert max(map(len, lines)) <= width
        if lines[0].startswith("["):
            assert size > width // 4, "a list though there is room for a picture or an outline"
            continue
        shown = sorted(map(int, re.findall(r"\d+", "\n".join(lines))))
        assert shown == sorted(v for v in tree if v is not None)
        assert not ascii or "".join(lines).isascii()


def test_a_deep_tree_becomes_an_outline() -> None:
    lines = draw_tree([1, *[entry for v in range(2, 12) for entry in (None, v)]], width=80)
    assert lines[:3] == ["1", "└─ right: 2", "   └─ right: 3"]
    assert len(lines) == 11


def test_an_outline_has_both_sides() -> None:
    tree = [10, 20, 30, 40, None, None, 50, None, None, *[entry for _ in range(12) for entry in (None, 60)]]
    lines = draw_tree(tree, width=80)[:5]
    assert lines == ["10", "├─ left: 20", "│  └─ left: 40", "└─ right: 30", "   └─ right: 50"]


def test_a_large_tree_becomes_its_level_order() -> None:
    (line,) = draw_tree(list(range(10_000)), width=80)
    assert line.startswith("[0, 1, 2")
    assert line.endswith("9999] (10,000 values)")


def test_a_tree_as_deep_as_it_has_nodes_is_no_problem() -> None:
    assert draw_tree([1, *[entry for _ in range(10_000) for entry in (None, 2)]], width=80)


def test_an_empty_or_malformed_tree_is_shown_as_what_it_is() -> None:
    assert draw_tree([], width=80) == ["(empty tree)"]
    assert draw_tree([None, 1], width=80) == ["[null, 1]"]
    assert draw_tree([1, None, None, 2], width=80) == ["[1, null, null, 2]"]


def test_a_list_ends_in_null() -> None:
    assert draw_list([1, 2, 3], cycle=None, width=80) == ["1 → 2 → 3 → ∅"]
    assert draw_list([1], cycle=-1, width=80, ascii=True) == ["1 -> null"]
    assert draw_list([], cycle=None, width=80) == ["∅ (empty list)"]


def test_a_cycle_says_where_it_leads() -> None:
    assert draw_list([3, 2, 0, -4], cycle=1, width=80) == ["3 → 2 → 0 → -4 ↩ (to index 1)"]
    assert draw_list([3, 2], cycle=0, width=80, ascii=True) == ["3 -> 2 -> back (to index 0)"]


@pytest.mark.parametrize("cycle", [None, 4321])
def test_a_long_list_is_elided_and_keeps_its_end(cycle: int | None) -> None:
    (line,) = draw_list(list(range(10_000)), cycle=cycle, width=80)
    assert len(line) <= 80
    shown = line.split(" … ")[0].count("→")
    assert f"… {10_000 - 1 - shown:,} more … → 9999" in line
    assert "↩ (to index 4,321)" in line if cycle else "9999 → ∅" in line
    assert line.endswith("(10,000 nodes)")


def test_a_list_of_forty_nodes_is_wrapped_whole() -> None:
    lines = draw_list(list(range(40)), cycle=None, width=80)
    assert max(map(len, lines)) <= 80
    assert re.findall(r"\d+", " ".join(lines)) == list(map(str, range(40)))


def test_random_pointers_stand_below_their_nodes() -> None:
    top, bottom = draw_random_list([[7, None], [13, 0], [11, 2]], width=80)
    assert top == "next:   7 → 13  → 11  → ∅"
    assert bottom == "random: ∅   [0]   [2]"
    assert top.index("13") == bottom.index("[0]")
    assert top.index("11") == bottom.index("[2]")


def test_a_long_random_list_is_elided() -> None:
    (line,) = draw_random_list([[i, None] for i in range(1000)], width=80)
    assert line.endswith("(1,000 nodes)")


def test_a_grid_is_aligned() -> None:
    assert draw_grid([[1, 2], [-10, 4]], width=80) == ["[[  1, 2],", " [-10, 4]]"]
    assert draw_grid([["1", "0"], ["0", "."]], width=80) == ["1 0", "0 ."]


def test_a_grid_with_a_space_in_it_keeps_its_quotes() -> None:
    assert draw_grid([["1", " "], ["0", "0"]], width=80) == ['[["1", " "],', ' ["0", "0"]]']


def test_a_ragged_or_large_grid_is_json() -> None:
    assert draw_grid([[1], [2, 3]], width=80) == ["[[1], [2, 3]]"]
    assert "… 89 more rows …" in "\n".join(draw_grid([[1, 2]] * 100, width=80))
    assert draw_grid([], width=80) == ["[]"]
    assert draw_grid([[], []], width=80) == ["[[], []]"]
    assert max(map(len, draw_grid([[10**6] * 30] * 30, width=80))) <= 80
