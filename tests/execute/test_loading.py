"""A process that was started to be looked at is loaded before it judges."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from judge.model.problem import Problem


def test_a_process_that_was_started_and_not_loaded_is_loaded_first(
    signature: Callable[..., Problem], ask: Callable[..., Any]
) -> None:
    problem = signature('method = "echo"\nparams = [{ name = "n", type = "int" }]\nreturns = "int"\n')
    asked = ask(problem, "class Solution:\n    def echo(self, n):\n        return n\n", "py")
    assert asked.runner.worker().peak_kib() is not None
    assert asked.failure((3,), 3) is None
    worker = asked.runner.worker()
    assert asked.failure((4,), 4) is None
    assert asked.runner.worker() is worker
