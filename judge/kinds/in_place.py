"""Kind in-place: one method, which changes its argument; that is the answer, and what it returns is ignored."""

from __future__ import annotations

from ..model.problem import Problem, Signature
from ..model.toml import Table
from . import cpp
from .base import Kind
from .reading import check_node_answer, read_method


class InPlace(Kind):
    name = "in-place"
    service = "in_place"

    def signature(self, table: Table) -> Signature:
        method = read_method(table)
        names = [p.name for p in method.params]
        name = table.text("output")
        if name not in names:
            raise table.error("output", f"one of {', '.join(names)}, got {name!r}")
        check_node_answer(table, method)
        output = names.index(name)
        return Signature("Solution", (method,), output=output, params=method.params, answer=method.params[output].type)

    def driver(self, problem: Problem) -> list[str]:
        return cpp.one_call(problem.signature)

    def answer_name(self, problem: Problem) -> str:
        assert problem.signature.output is not None
        return f"{problem.params[problem.signature.output].name} afterwards"
