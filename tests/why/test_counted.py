"""The contained side of the search in Python: steps that are counted, and programs that text of their package calls."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import pytest

import judge.why
from judge.why.screen import ENDLESS, LEAST_STEPS, MORE_STEPS, STEPS, usual_steps
from judge.why.suspicion import Covered

SIDE = runpy.run_path(str(Path(judge.why.__file__).parent / "python" / "__main__.py"), run_name="side")


def run(text: str, steps: int) -> dict[str, Any]:
    """The names of the program after it has run, with so many steps at most; how many are left is ``left``."""
    counter = SIDE["Steps"]()
    counter.left = steps
    space: dict[str, Any] = {"judge_step_": counter.step}
    exec(compile(SIDE["counted"](text), "mine.py", "exec"), space)
    return {**space, "left": counter.left}


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("for i in range(3):\n    pass", 3),
        ("i = 0\nwhile i < 4:\n    i += 1", 4),
        ("def f(n):\n    'A text.'\n    return f(n - 1) if n else 0\nf(2)", 3),
        ("def f():\n    for _ in range(2):\n        def g():\n            pass\n        g()\nf()", 5),
        ("class A:\n    def f(self):\n        for _ in range(2):\n            pass\nA().f()", 3),
        ("try:\n    1 / 0\nexcept ZeroDivisionError:\n    for i in range(2):\n        pass", 2),
        ("if False:\n    pass\nelse:\n    for i in range(2):\n        pass\nelse_ = [x for x in range(9)]", 2),
        ("match 1:\n    case 1:\n        for i in range(2):\n            pass", 2),
        ("with open('/dev/null'):\n    for i in range(2):\n        pass", 2),
    ],
)  # fmt: skip
def test_a_step_is_taken_in_each_round_and_in_each_call(text: str, taken: int) -> None:
    assert run(text, 100)["left"] == 100 - taken


def test_a_loop_without_an_end_is_left() -> None:
    with pytest.raises(SIDE["TooLong"]):
        run("while True:\n    pass", 50)


def test_what_a_text_says_of_itself_is_still_said() -> None:
    assert run("def f():\n    'A text.'\n    return 1\nf()", 9)["f"].__doc__ == "A text."


def test_lines_stay_where_they_are() -> None:
    tree = SIDE["counted"]("def f(n):\n    for i in n:\n        g(i)\n")
    assert [node.lineno for node in tree.body[0].body] == [2, 2]


def came_by(*steps: int) -> list[Covered]:
    return [Covered(frozenset(), {}, number) for number in steps]


@pytest.mark.parametrize("used", ["cpp", "py"])
def test_a_call_may_take_many_times_what_the_unchanged_program_takes(used: str) -> None:
    least, many = LEAST_STEPS[used], LEAST_STEPS[used] // MORE_STEPS * 2
    assert usual_steps(used, came_by(3, 7)) == least
    assert usual_steps(used, came_by(3, many)) == many * MORE_STEPS
    # One that does not end says nothing of how long the others take.
    assert usual_steps(used, [*came_by(3, ENDLESS[used] + 1), None]) == least
    assert usual_steps(used, came_by(ENDLESS[used] - 1)) == STEPS[used]
