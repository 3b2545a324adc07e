"""What ``judge verify`` says of an editorial; nothing is judged here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from judge.catalog.load import load_problem
from judge.catalog.locate import own_folder
from judge.verify.editorial import complaints
from judge.verify.package import Verification

Mini = Callable[..., Path]

GOOD = """\
## Ideas

### Every pair: O(n^2)

Shown by: accepted/loop.cpp

Too slow.

### One loop: O(n)

Shown by: reference.cpp, reference.py
Space: O(1)

Each element once.

## Why it is right

The sum of the first i.

## Mistakes

- wrong_answer/skips_the_last.cpp: The loop ends one element early.

## Asked next

### In two threads?

- Each adds half.
- The halves are added at the end.
"""

WRONG = [
    ("accepted/loop.cpp", "accepted/loops.cpp", "Ideas: Every pair: accepted/loops.cpp: no such file"),
    ("accepted/loop.cpp", "wrong_answer/skips_the_last.cpp", "no such file under solutions/{accepted,"),
    ("accepted/loop.cpp", "../reference.cpp", "no such file"),
    (", reference.py", ", brute.pyx", "Ideas: One loop: brute.pyx: no such file"),
    ("- wrong_answer/skips_the_last.cpp", "- accepted/loop.cpp", "Mistakes: accepted/loop.cpp: no such file"),
    ("O(n^2)", "O(n^4)", "Ideas: Every pair: time: 'n^4': expected 2 or 3 after ^"),
    ("O(n^2)", "O(n m)", "'m' is none of the sizes n"),
    ("loop: O(n)", "loop: O(n log n)", "the best idea takes O(n log n) time, problem.toml says O(n)"),
    ("Space: O(1)", "Space: O(n)", "the best idea takes O(n) space, problem.toml says O(1)"),
    (GOOD[GOOD.index("### Every") : GOOD.index("### One")], "", "Ideas: expected at least 2, got 1"),
    (
        "- wrong_answer/skips_the_last.cpp: The loop ends one element early.\n",
        "",
        "Mistakes: expected at least 1, got 0",
    ),
    (GOOD[GOOD.index("### In two") :], "", "Asked next: expected at least 1, got 0"),
    ("- Each adds half.\n", "", "In two threads?: expected at least 2 points"),
]


def test_a_good_one(mini_problem: Mini) -> None:
    problem = load_problem(mini_problem(files={"editorial.md": GOOD}))
    assert list(complaints(problem, demanded=True)) == []


@pytest.mark.parametrize(("old", "new", "expected"), WRONG)
def test_what_is_wrong_with_it(mini_problem: Mini, old: str, new: str, expected: str) -> None:
    assert old in GOOD
    folder = mini_problem(files={"editorial.md": GOOD.replace(old, new, 1)})
    found = list(complaints(load_problem(folder), demanded=False))
    assert [c for c in found if c.startswith(str(folder / "editorial.md")) and expected in c], found


def test_a_mistake_is_named_by_its_name(mini_problem: Mini) -> None:
    text = GOOD.replace("- wrong_answer/skips_the_last.cpp:", "- counts-from-one, wrong_answer/skips_the_last.cpp:")
    mistake = """\
[[mistake]]
name = "counts-from-one"
shows = "Begins with one."
base = "accepted/loop.cpp"
was = "int sum = 0;"
now = "int sum = 1;"
"""
    folder = mini_problem(files={"editorial.md": text, "mistakes.toml": mistake})
    assert list(complaints(load_problem(folder), demanded=True)) == []
    (folder / "mistakes.toml").write_text(mistake.replace("counts-from-one", "other"))
    (found,) = complaints(load_problem(folder), demanded=True)
    assert "Mistakes: counts-from-one: no such file" in found
    (folder / "editorial.md").write_text(GOOD.replace("accepted/loop.cpp", "other"))
    (found,) = complaints(load_problem(folder), demanded=True)
    assert "Ideas: Every pair: other: no such file" in found


def test_the_statements_own_question_needs_points(mini_problem: Mini) -> None:
    statement = "Add up.\n\n{examples}\n\n## Follow-up\n\nIn one pass?\n"
    folder = mini_problem(files={"editorial.md": GOOD, "statement.md": statement})
    (found,) = complaints(load_problem(folder), demanded=False)
    assert "expected «### Follow-up» with points" in found


def test_sizes_of_an_idea_are_known_to_it_alone(mini_problem: Mini) -> None:
    text = GOOD.replace("O(n^2)\n\nShown by", "O(n r)\n\nWhere: r = the range\nShown by")
    folder = mini_problem(files={"editorial.md": text})
    assert list(complaints(load_problem(folder), demanded=True)) == []
    (folder / "editorial.md").write_text(text.replace("Space: O(1)", "Space: O(r)"))
    assert ["'r' is none of the sizes n" in c for c in complaints(load_problem(folder), demanded=True)] == [True]


def test_only_the_judges_own_packages_need_one(
    mini_problem: Mini, environment: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = mini_problem()
    verification = Verification(load_problem(folder), environment, 1)
    assert list(verification.editorial()) == []
    monkeypatch.setattr("judge.verify.package.own_folder", lambda: folder.parent.parent)
    assert [c.startswith(f"{folder / 'editorial.md'}: the file is missing") for c in verification.editorial()] == [True]


@pytest.mark.parametrize("folder", sorted(own_folder().glob("*/*/problem.toml")), ids=lambda f: f.parent.name)
def test_the_judges_own(folder: Path) -> None:
    assert list(complaints(load_problem(folder.parent), demanded=True)) == []
