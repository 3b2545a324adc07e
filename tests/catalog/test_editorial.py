"""editorial.md: what is read of it; what is malformed is named by file, line and expectation."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from judge.catalog.editorial import DEFAULT_MINUTES, OWN, follow_up_of, load_editorial, parse, without_follow_up
from judge.catalog.load import load_problem
from judge.errors import PackageError

Mini = Callable[..., Path]

GOOD = """\
## Ideas

### Add all pairs: and again: O(n^2)

Shown by: time_limit_exceeded/pairs.cpp, brute.py
Where: r = the range of values; s = what is left

Two loops.

In two paragraphs.

### One loop: O(n)

Shown by: reference.cpp
Space: O(1)

Each element once.

## Why it is right

The sum of the first i.

## Mistakes

- wrong_answer/skips_the_last.cpp, wrong_answer/adds_sizes.py: The loop ends early: by one
  element, or by more.

## Asked next

### In two threads?

Minutes: 2

- Each adds half.
- The halves are added
  at the end.

### Follow-up

- A point.
- Another one.
"""
STATEMENT = "Add up.\n\n{examples}\n\n## Constraints\n\n- x\n\n## Follow-up\n\nIn one\npass?\n"


def test_all_of_it_is_read(mini_problem: Mini) -> None:
    folder = mini_problem(files={"editorial.md": GOOD, "statement.md": STATEMENT})
    editorial = load_editorial(load_problem(folder))
    assert editorial is not None
    naive, best = editorial.ideas
    assert best is editorial.best
    assert (naive.title, naive.time, naive.space) == ("Add all pairs: and again", "O(n^2)", None)
    assert naive.sizes == {"r": "the range of values", "s": "what is left"}
    assert naive.shown_by == ("time_limit_exceeded/pairs.cpp", "brute.py")
    assert naive.text == "Two loops.\n\nIn two paragraphs."
    assert (best.title, best.time, best.space, best.sizes) == ("One loop", "O(n)", "O(1)", {})
    assert editorial.why == "The sum of the first i."
    (mistake,) = editorial.mistakes
    assert mistake.files == ("wrong_answer/skips_the_last.cpp", "wrong_answer/adds_sizes.py")
    assert mistake.text == "The loop ends early: by one element, or by more."
    threads, own = editorial.questions
    assert (threads.question, threads.minutes, threads.own) == ("In two threads?", 2.0, False)
    assert threads.points == ("Each adds half.", "The halves are added at the end.")
    assert (own.question, own.minutes, own.own) == ("In one pass?", DEFAULT_MINUTES, True)


def test_a_package_may_have_none(mini_problem: Mini) -> None:
    assert load_editorial(load_problem(mini_problem())) is None


def test_a_follow_up_that_the_statement_does_not_ask(mini_problem: Mini) -> None:
    folder = mini_problem(files={"editorial.md": GOOD})
    with pytest.raises(PackageError, match=r"editorial\.md: Asked next: Follow-up: .*statement\.md"):
        load_editorial(load_problem(folder))


def test_the_statement_with_and_without_its_follow_up() -> None:
    assert follow_up_of(STATEMENT) == "In one pass?"
    assert follow_up_of(without_follow_up(STATEMENT)) is None
    assert follow_up_of("## Follow-up\n\n## Notes\n\nNone.\n") is None


BROKEN = [
    ("## Ideas\n", "Words.\n\n## Ideas\n", "line 1: expected a heading «## …»"),
    ("## Ideas\n", "## Idea\n", "line 1: expected the section «Ideas», got 'Idea'"),
    ("## Why it is right\n\nThe sum of the first i.\n\n", "", "expected the section «Why it is right», got 'Mistakes'"),
    ("The sum of the first i.\n", "", "expected a text that says why"),
    ("### One loop: O(n)", "### One loop", "line 12: expected an idea «### Title: O(growth)», got 'One loop'"),
    ("Shown by: reference.cpp\n", "", "line 12: expected a line «Shown by: accepted/file.cpp»"),
    ("Shown by: reference.cpp", "Shown by: the loop", "expected names of files"),
    ("Shown by: reference.cpp", "Shown by: a.cpp\nShown by: b.cpp", "line 15: expected each of Shown by, Space, Where"),
    ("Space: O(1)", "Space:", "expected each of Shown by, Space, Where"),
    ("Space: O(1)", "Minutes: 3", "expected each of Shown by, Space, Where"),
    ("Each element once.\n", "Each element once.\nSpace: O(1)\n", "expected it right below the heading"),
    ("Each element once.\n", "", "expected a text below the heading"),
    ("r = the range of values;", "r: the range of values;", "«Where: r = what it is; s = what it is»"),
    ("- wrong_answer/skips", "wrong_answer/skips", "expected an item «- file: what goes wrong»"),
    (": The loop ends early: by one\n  element, or by more.", "", "expected «file: what goes wrong»"),
    ("- wrong_answer/skips", "- the loop skips", "expected names of files"),
    ("Minutes: 2", "Minutes: two", "expected Minutes: a number up to 30, got 'In two threads?'"),
    ("- A point.\n- Another one.\n", "", "expected points «- …» of a good answer"),
    ("- Each adds half.", "Each adds half.", "expected a point «- …» of a good answer, got 'Each adds half.'"),
    ("## Asked next", "## Asked later", "expected the section «Asked next», got 'Asked later'"),
]


@pytest.mark.parametrize(("old", "new", "expected"), BROKEN)
def test_what_is_malformed_is_named(old: str, new: str, expected: str) -> None:
    assert old in GOOD
    with pytest.raises(PackageError) as caught:
        parse(GOOD.replace(old, new, 1), Path("mini/total/editorial.md"))
    assert str(caught.value).startswith("mini/total/editorial.md: line ")
    assert expected in str(caught.value)


def test_sections_that_are_missing_or_too_many() -> None:
    file = Path("editorial.md")
    with pytest.raises(PackageError, match=r"«## Asked next» at the end, but it is missing"):
        parse(GOOD.partition("## Asked next")[0], file)
    with pytest.raises(PackageError, match="no more than four sections"):
        parse(GOOD + "\n## More\n", file)
    with pytest.raises(PackageError, match="at least one idea"):
        parse(GOOD.replace(GOOD[GOOD.index("### Add") : GOOD.index("## Why")], ""), file)
    assert parse(GOOD, file).questions[1].question == OWN
