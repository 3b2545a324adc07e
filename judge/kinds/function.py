"""Kind function: one method, whose return value is the answer."""

from __future__ import annotations

from ..model.problem import Problem, Signature
from ..model.toml import Table
from . import cpp
from .base import Kind
from .reading import check_node_answer, read_method


class Function(Kind):
    name = "function"

    def signature(self, table: Table) -> Signature:
        method = read_method(table)
        check_node_answer(table, method)
        return Signature("Solution", (method,), params=method.params, answer=method.returns)

    def driver(self, problem: Problem) -> list[str]:
        return cpp.one_call(problem.signature)
