"""Kind in-place: one method, which changes its argument; that is the answer.

What the method returns is nothing, or how many of the first elements are the answer.
"""

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
        names = [p.name for p in method.passed]
        name = table.text("output")
        if name not in names:
            raise table.error("output", f"one of {', '.join(names)}, got {name!r}")
        check_node_answer(table, method)
        output = [p.name for p in method.params].index(name)
        answer = method.params[output].type
        length = table.take("returns_length", bool, "true or false", False)
        if length and answer.item is None:
            raise table.error("returns_length", f"output to name a list where its length is returned, got {answer}")
        if str(method.returns) != ("int" if length else "void"):
            kept = "int, the length that is returned" if length else "void, or int and returns_length = true"
            raise table.error("returns", f"{kept}, got {method.returns}")
        return Signature(
            "Solution", (method,), output=output, returns_length=length, params=method.params, answer=answer
        )

    def driver(self, problem: Problem) -> list[str]:
        return cpp.one_call(problem.signature)

    def answer_name(self, problem: Problem) -> str:
        signature = problem.signature
        assert signature.output is not None
        name = problem.params[signature.output].name
        return f"the first of {name}" if signature.returns_length else f"{name} afterwards"
