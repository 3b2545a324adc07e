"""What a call in Python comes by, as the contained side of the search notes it."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path
from typing import Any

import judge.why

SIDE = runpy.run_path(str(Path(judge.why.__file__).parent / "python" / "__main__.py"), run_name="side")
TEXT = """def best(nums, limit=None):
    top = 0
    for n in nums:
        if n < 0:
            top = -1.5
        top += helper(n)
    return top


def helper(n):
    seen = {}
    if n > 8:
        raise ValueError
    return n
"""


def traced(nums: list[int]) -> Any:
    space: dict[str, Any] = {}
    exec(compile(TEXT, "mine.py", "exec"), space)
    trace = SIDE["Trace"]("mine.py")
    before = sys.gettrace()
    sys.settrace(trace)
    try:
        space["best"](nums)
    except ValueError:
        pass
    finally:
        sys.settrace(before)
    return trace


def test_the_lines_of_all_functions_of_the_file_that_ran() -> None:
    assert traced([]).lines == {2, 3, 7}
    assert traced([1]).lines == {2, 3, 4, 6, 7, 11, 12, 14}
    assert traced([9]).lines == {2, 3, 4, 6, 11, 12, 13}


def test_the_types_that_variables_had() -> None:
    kinds = traced([1, -2]).kinds
    assert kinds["nums"] == {"list"}
    assert kinds["limit"] == {"NoneType"}
    assert kinds["top"] == {"int", "float"}
    assert kinds["seen"] == {"dict"}


def test_a_value_is_not_asked_what_it_is() -> None:
    class Odd(list[int]):
        @property
        def __class__(self) -> Any:  # type: ignore[override]
            raise AssertionError("user code runs in the trace")

    assert SIDE["kind_of"](Odd()) == "list"
