"""The tiny package's problem, with a reference in Python that counts what it is asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from judge.catalog.load import load_problem
from judge.kinds.wire import make_codec
from judge.model.problem import Problem
from judge.protocol import answered, split


class Totals:
    """Answers frames of mini/total; ``asked`` counts the calls."""

    def __init__(self, problem: Problem) -> None:
        self.codec = make_codec(problem)
        self.asked = 0

    def answer_all(self, blob: bytes) -> bytes:
        self.asked += 1
        return answered([self.codec.encode_answer(sum(self.codec.decode_args(f)[0]), f) for f in split(blob)])


@pytest.fixture
def problem(mini_problem: Callable[..., Path]) -> Problem:
    return load_problem(mini_problem())


@pytest.fixture
def oracle(problem: Problem) -> Totals:
    return Totals(problem)
