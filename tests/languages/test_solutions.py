"""All solutions of a package stand in one list, whether they are files or edits of one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from judge.errors import PackageError
from judge.languages.solutions import solutions

Mini = Callable[..., Path]

MISTAKES = """\
[[mistake]]
name = "counts-from-one"
shows = "Begins with one."
base = "accepted/index.py"
was = "found = i = 0"
now = "found = i = 1"

[[mistake]]
name = "never-ends"
shows = "Never counts."
verdict = "time_limit_exceeded"
base = "accepted/loop.cpp"
was = "for (int v : nums) sum += v;"
now = "for (;;) ++sum;"
"""


def test_files_and_mistakes_are_listed_together(mini_problem: Mini) -> None:
    folder = mini_problem(files={"mistakes.toml": MISTAKES})
    found = {one.name: one for one in solutions(folder)}
    assert list(found) == [
        "accepted/index.py",
        "accepted/loop.cpp",
        "accepted/reduce.py",
        "time_limit_exceeded/never-ends.cpp",
        "wrong_answer/adds_sizes.py",
        "wrong_answer/counts-from-one.py",
        "wrong_answer/skips_the_last.cpp",
    ]
    mistake, file = found["wrong_answer/counts-from-one.py"], found["accepted/index.py"]
    assert (mistake.mistake, mistake.shows, mistake.source.language) == ("counts-from-one", "Begins with one.", "py")
    assert mistake.source.text == file.source.text.replace("= 0", "= 1")
    assert mistake.place == mistake.source.name == f"{folder / 'mistakes.toml'}: counts-from-one"
    assert (file.mistake, file.place) == (None, str(folder / "solutions/accepted/index.py"))
    wrong = solutions(folder, "wrong_answer", "time_limit_exceeded")
    assert [one.name for one in wrong] == list(found)[3:]


def test_a_mistake_that_would_hide_a_file_is_an_error(mini_problem: Mini) -> None:
    files = {"mistakes.toml": MISTAKES, "solutions/wrong_answer/counts-from-one.py": "class Solution: pass\n"}
    with pytest.raises(PackageError, match="counts-from-one: expected another name"):
        solutions(mini_problem(files=files))
