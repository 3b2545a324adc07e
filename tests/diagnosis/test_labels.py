"""What kind of input it was that failed."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.catalog.load import load_problem
from judge.diagnosis.labels import labels_of
from judge.model.problem import Problem
from judge.model.types import INT_MAX, INT_MIN

HEAD = (
    'format_version = 1\ntitle = "T"\ndifficulty = "easy"\nkind = "{kind}"\n'
    '[complexity]\ntime = "O(n)"\nspace = "O(1)"\n'
)
SIGNATURES = {
    "nums": ("function", 'method = "f"\nreturns = "int"\nparams = [{ name = "a", type = "list[int]" }]'),
    "two": (
        "function",
        'method = "f"\nreturns = "int"\nparams = [{ name = "a", type = "list[int]" }, { name = "k", type = "int" }]',
    ),
    "text": ("function", 'method = "f"\nreturns = "int"\nparams = [{ name = "s", type = "string" }]'),
    "grid": ("function", 'method = "f"\nreturns = "int"\nparams = [{ name = "g", type = "list[list[int]]" }]'),
    "lists": ("function", 'method = "f"\nreturns = "int"\nparams = [{ name = "g", type = "list[ListNode]" }]'),
    "words": ("function", 'method = "f"\nreturns = "int"\nparams = [{ name = "g", type = "list[string]" }]'),
    "nest": ("function", 'method = "f"\nreturns = "int"\nparams = [{ name = "n", type = "list[nested]" }]'),
    "tree": ("function", 'method = "f"\nreturns = "int"\nparams = [{ name = "t", type = "TreeNode" }]'),
    "cycle": (
        "function",
        'method = "f"\nreturns = "bool"\nparams = [{ name = "h", type = "ListNode", cycle = "pos" },'
        ' { name = "pos", type = "int", passed = false }]',
    ),
    "design": ("design", 'class = "D"\nmethods = [{ name = "push", params = [{ name = "x", type = "int" }] }]'),
}


@pytest.fixture(scope="module")
def problems(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Problem]:
    found = {}
    for name, (kind, signature) in SIGNATURES.items():
        folder = tmp_path_factory.mktemp("labels") / "t" / name
        folder.mkdir(parents=True)
        (folder / "problem.toml").write_text(HEAD.format(kind=kind) + "[signature]\n" + signature)
        found[name] = load_problem(folder)
    return found


@pytest.mark.parametrize(
    ("name", "args", "labels"),
    [
        ("nums", ([],), {"empty"}),
        ("nums", ([3],), {"single"}),
        ("nums", ([3, 3],), {"all-equal", "duplicates"}),
        ("nums", ([3, 5, 3],), {"duplicates"}),
        ("nums", ([1, 2, 4],), {"sorted"}),
        ("nums", ([1, 1, 4],), {"sorted", "duplicates"}),
        ("nums", ([4, 2, 1],), {"reversed"}),
        ("nums", ([2, 4, 1],), set()),
        ("nums", ([2, -4, 1],), {"negative"}),
        ("nums", ([5, INT_MAX, 1],), {"extreme", "overflow"}),
        ("nums", ([5, INT_MIN, 1],), {"extreme", "overflow", "negative"}),
        ("nums", ([2**30, 5, 2**30],), {"overflow", "duplicates"}),
        ("two", ([2, 4, 1], -1), {"negative"}),
        ("text", ("",), {"empty"}),
        ("text", ("aa",), {"all-equal", "duplicates"}),
        ("grid", ([[2, 4, 1], [3]],), set()),
        ("grid", ([[-1, -1], [-1, 0]],), {"negative"}),
        ("grid", ([[1, 9], [2, 3], [2, 4]],), {"sorted"}),
        ("grid", ([[1, 0], [1, 1], [0, 1]],), set()),
        ("grid", ([[3, 3], [3, 3]],), {"all-equal", "duplicates"}),
        ("grid", ([[2, 1], [1, 2], [2, 1]],), {"duplicates"}),
        ("grid", ([[3, 5]],), {"single"}),
        ("grid", ([[7]],), {"single"}),
        ("grid", ([[4, 1], [2, 5], [1, 1]],), {"reversed"}),
        ("grid", ([],), {"empty"}),
        ("grid", ([[]],), {"empty"}),
        ("grid", ([[], []],), {"empty", "duplicates"}),
        ("grid", ([[3], [], [1, 2]],), {"empty-inner"}),
        ("lists", ([[2, 2], [1, 5]],), set()),
        ("lists", ([[], []],), {"empty", "duplicates"}),
        ("words", (["b", "b", ""],), {"duplicates"}),
        ("nest", ([1, [2], 3],), {"sorted"}),
        ("nest", ([[], 1, 2],), {"sorted"}),
        ("nest", ([[[3]], [1, 2]],), set()),
        ("nest", ([[3], [[2]], 1],), {"reversed"}),
        ("nest", ([[], [[]], [4, []]],), {"single"}),
        ("nest", ([[], [[]]],), {"empty"}),
        ("tree", ([],), {"empty"}),
        ("tree", ([1, None, 5, None, 3],), {"skewed"}),
        ("tree", ([2, 1, 5],), set()),
        ("tree", ([2, None, 2],), {"all-equal", "duplicates"}),
        ("cycle", ([2, 4, 1], 0), {"cycle"}),
        ("cycle", ([2, 4, 1], -1), {"negative"}),
        ("design", (["D"], [[]]), {"empty"}),
        ("design", (["D", "push"], [[], [1]]), {"single"}),
        ("design", (["D", "push", "push"], [[], [1], [1]]), {"duplicates"}),
    ],
)
def test_labels(problems: dict[str, Problem], name: str, args: tuple[Any, ...], labels: set[str]) -> None:
    found = labels_of(problems[name], args)
    assert set(found) == labels
    assert len(found) == len(labels)


def test_a_case_of_maximal_size_is_not_looked_into(problems: dict[str, Problem]) -> None:
    assert labels_of(problems["nums"], ([1, 1],), large=True) == ("max-size",)


@given(st.lists(st.integers(INT_MIN, INT_MAX), max_size=8))
def test_labels_never_contradict_each_other(problems: dict[str, Problem], nums: list[int]) -> None:
    found = set(labels_of(problems["nums"], (nums,)))
    assert not {"sorted", "reversed"} <= found
    assert ("empty" in found) == (not nums)
    assert ("single" in found) == (len(nums) == 1)
    assert ("negative" in found) == any(v < 0 for v in nums)
    assert ("duplicates" in found) == (len(set(nums)) < len(nums))
    assert "all-equal" not in found or "duplicates" in found
