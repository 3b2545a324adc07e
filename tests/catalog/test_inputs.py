"""inputs.toml: what is wrong with it is said with file and key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from judge.catalog.inputs import load_inputs
from judge.errors import PackageError

Mini = Callable[..., Path]

GOOD = """\
define = "G = 3"

[[valid]]
args = '[[1, 2]]'
why = "two"

[[invalid]]
python = '([0] * 9,)'
why = "too many"

[[answer]]
args = '[[1, 2]]'
got = '3'
right = true
why = "the sum"
"""


def test_json_is_read_and_python_is_left_as_it_is(mini_problem: Mini) -> None:
    found = load_inputs(mini_problem(files={"inputs.toml": GOOD}))
    assert found is not None
    assert (found.valid[0].args.value, found.invalid[0].args.python) == ([[1, 2]], "([0] * 9,)")
    assert (found.answers[0].got.value, found.answers[0].right, found.define) == (3, True, "G = 3")
    assert load_inputs(mini_problem("mini/other")) is None


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("'[[1, 2]]'", "'[[1, 2]'", "valid[0].args: expected JSON"),
        ('why = "two"\n', "", "valid[0].why: expected a string, but the key is missing"),
        ("python = ", "args = '[]'\npython = ", "invalid[0].python: expected either args or python, got both"),
        ("right = true", 'right = "yes"', "answer[0].right: expected true or false"),
        ("right = true", "", "answer[0].right: expected true or false"),
        ("[[valid]]", "[[valids]]", "valids: expected no such key"),
        ('why = "two"', 'why = "two"\ncolour = 1', "valid[0].colour: expected no such key"),
    ],
)
def test_what_is_wrong_is_said_with_file_and_key(mini_problem: Mini, old: str, new: str, said: str) -> None:
    assert old in GOOD
    folder = mini_problem(files={"inputs.toml": GOOD.replace(old, new, 1)})
    with pytest.raises(PackageError) as error:
        load_inputs(folder)
    assert str(error.value).startswith(f"{folder / 'inputs.toml'}: ")
    assert said in str(error.value)
