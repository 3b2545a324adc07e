"""What a source tells beside system, compiler and interpreter."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from judge.execute.stream import Outcome
from judge.model.source import Source
from judge.run.clues import alone, with_clues
from judge.run.decide import Decision
from judge.verdict import Verdict

CRASH = Decision(Verdict.RUNTIME_ERROR, "The program was ended.", None)


def source(text: str) -> Source:
    return Source(Path("x/a.cpp"), "x/a.cpp", "cpp", text)


def test_an_instruction_that_is_lacking_is_put_down_to_the_pragma() -> None:
    outcome = Outcome(None, None, -signal.SIGILL)
    told = with_clues(CRASH, outcome, source('# pragma  GCC target("avx512f")\nclass Solution {};\n'))
    assert told.note is not None
    assert '`# pragma GCC target("avx512f")`' in told.note
    assert with_clues(CRASH, outcome, source("class Solution {};\n")) == CRASH


def test_an_assertion_names_the_learners_file() -> None:
    said = "program: submission.cpp:5: int Solution::f(int): Assertion `n > 1' failed.\n"
    told = with_clues(CRASH, Outcome(None, None, -signal.SIGABRT, stderr=said), source(""))
    assert told.trace == "x/a.cpp:5: Assertion `n > 1' failed"


@pytest.mark.parametrize(
    ("text", "said", "told"),
    [
        ('#include "mine.h"\n', "x/a.cpp:1:10: fatal error: mine.h: No such file or directory", "One file is judged"),
        ('#include "mine.h"\n', "x/a.cpp:1:10: fatal error: 'mine.h' file not found", "One file is judged"),
        ("#include <boost/any.hpp>\n", "x: fatal error: boost/any.hpp: No such file or directory", "standard library"),
        ("import numpy\n", "ModuleNotFoundError: No module named 'numpy'", "numpy is neither"),
        ("import np.x\n", "Traceback:\nModuleNotFoundError: No module named 'np.x'; 'np' is not a package", "np.x is"),
    ],
)
def test_what_is_not_there_is_explained(text: str, said: str, told: str) -> None:
    found = alone(said, source(text))
    assert found is not None
    assert told in found
    assert alone("error: expected ';'", source(text)) is None
