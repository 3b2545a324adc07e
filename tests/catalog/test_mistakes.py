"""mistakes.toml: what is wrong with one is said with its place, and the programs are the edits'."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from judge.catalog.mistakes import load_mistakes
from judge.errors import PackageError

Mini = Callable[..., Path]

GOOD = """\
[[mistake]]
name = "counts-from-one"
shows = "Begins with one."
base = "accepted/loop.cpp"
was = "        int sum = 0;\\n"
now = "        int sum = 1;\\n"

[[mistake]]
name = "throws-it-away"
shows = "Overwrites the sum and fails at the end."
base = "accepted/loop.cpp"
verdict = "runtime_error"
edits = [
  { was = "sum += v", now = "sum = v" },
  { was = "sum = v;", now = "throw v;" },
]
"""


def test_the_programs_are_those_of_the_edits_in_order(mini_problem: Mini) -> None:
    folder = mini_problem(files={"mistakes.toml": GOOD})
    base = (folder / "solutions/accepted/loop.cpp").read_text()
    first, second = load_mistakes(folder)
    assert (first.name, first.verdict, first.shows) == ("counts-from-one", "wrong_answer", "Begins with one.")
    assert first.text == base.replace("sum = 0", "sum = 1")
    assert (second.verdict, second.text) == ("runtime_error", base.replace("sum += v;", "throw v;"))


def test_a_package_may_do_without(mini_problem: Mini) -> None:
    assert load_mistakes(mini_problem()) == ()


WRONG = [
    ('name = "counts-from-one"', 'name = "Counts"', "mistake[0].name: expected lower case letters"),
    ('name = "throws-it-away"', 'name = "counts-from-one"', "got 'counts-from-one' again"),
    ('shows = "Begins with one."', "", "mistake[0] (counts-from-one).shows: expected a string"),
    ('"Begins with one."', '""', "shows: expected one sentence"),
    ("accepted/loop.cpp", "accepted/lop.cpp", "(counts-from-one).base: expected a file under solutions/"),
    ("accepted/loop.cpp", "../reference.cpp", "base: expected a file under solutions/"),
    ("int sum = 0;", "int sum = 2;", "(counts-from-one).was: expected a text that occurs exactly once in"),
    ("int sum = 0;", "int sum = 2;", "occurs 0 times: '        int sum = 2;\\n'"),
    ('was = "        int sum = 0;\\n"', 'was = "sum"', "accepted/loop.cpp, got one that occurs 3 times: 'sum'"),
    ('was = "        int sum = 0;\\n"', 'was = "        "', "got one that occurs 3 times"),
    ('was = "        int sum = 0;\\n"', 'was = ""', "was: expected a text that occurs exactly once"),
    ('was = "sum = v;"', 'was = "sum += v;"', "(throws-it-away).edits[1].was: expected a text that occurs exactly"),
    ('now = "        int sum = 1;\\n"', 'now = "        int sum = 0;\\n"', "now: expected another text"),
    ('"runtime_error"', '"accepted"', "verdict: expected one of wrong_answer"),
    ("edits = [\n", 'was = "x"\nedits = [\n', "edits: expected either was and now or edits, got both"),
    ('now = "sum = v" }', 'now = "sum = v", why = "x" }', "edits[0].why: expected no such key"),
    ('verdict = "runtime_error"', 'colour = "red"', "mistake[1] (throws-it-away).colour: expected no such key"),
    ("[[mistake]]", "[[mistakes]]", "mistakes: expected no such key"),
]


@pytest.mark.parametrize(("old", "new", "said"), WRONG)
def test_what_is_wrong_is_said_with_file_and_key(mini_problem: Mini, old: str, new: str, said: str) -> None:
    assert old in GOOD
    text = GOOD.replace(old, new) if old == "[[mistake]]" else GOOD.replace(old, new, 1)
    folder = mini_problem(files={"mistakes.toml": text})
    with pytest.raises(PackageError) as error:
        load_mistakes(folder)
    assert str(error.value).startswith(f"{folder / 'mistakes.toml'}: ")
    assert said in str(error.value)


def test_the_same_program_twice_is_an_error(mini_problem: Mini) -> None:
    again = GOOD[: GOOD.index("[[mistake]]", 1)].replace("counts-from-one", "again")
    folder = mini_problem(files={"mistakes.toml": f"{GOOD}\n{again}"})
    with pytest.raises(PackageError, match=r"mistake\[2\].*another program than that of counts-from-one"):
        load_mistakes(folder)
