"""A missing name leads to a second attempt with the other headers only where they might have it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from judge.catalog.load import load_problem
from judge.compile import compiler as compile_module
from judge.compile.compiler import Compilation, Compiler
from judge.model.source import Source
from judge.run.request import Environment

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    ("line", "attempts"),
    [
        ("return oops;", 1),
        ("oops::thing x; return 1;", 1),
        ("return nums.length();", 1),
        ("PASTE(re, gex) m; return oops;", 2),
        ("std::PASTE(shared_mu, tex) s; return oops;", 2),
    ],
)
def test_only_a_name_of_theirs_is_tried_again(
    mini_problem: Callable[..., Path],
    environment: Environment,
    monkeypatch: pytest.MonkeyPatch,
    line: str,
    attempts: int,
) -> None:
    made: list[bool] = []

    class Counted(Compilation):
        def __init__(self, *arguments: Any, extra: bool = False, **more: Any) -> None:
            made.append(extra)
            super().__init__(*arguments, extra=extra, **more)

    monkeypatch.setattr(compile_module, "Compilation", Counted)
    text = "#define PASTE(a, b) a##b\nclass Solution { public: int total(vector<int>& nums) { " + line + " } };"
    compiler = Compiler(environment.toolchain(), environment.cache, lambda _: None)
    done = compiler.start(load_problem(mini_problem()), Source(Path("a.cpp"), "a.cpp", "cpp", text)).finish()
    assert done.program is None
    assert made == [False, True][:attempts]
