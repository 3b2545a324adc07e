"""Kind contract: a C++ class or template, held against named checks that the package's contract.hpp carries out."""

from __future__ import annotations

from ..model.problem import Problem, Signature
from ..model.toml import Table
from . import cpp
from .base import Kind, Shape
from .reading import check_node_answer, read_method


class Contract(Kind):
    name = "contract"
    languages = ("cpp",)
    header = "contract.hpp"
    files = (header,)
    shape = Shape.OBSERVATIONS
    named_checks = True
    tells_faults = False  # the method of the signature is contract.hpp's, not the submission's
    replayable = False
    keeps_state = True

    def signature(self, table: Table) -> Signature:
        method = read_method(table)
        check_node_answer(table, method)
        return Signature("Contract", (method,), params=method.params, answer=method.returns)

    def driver(self, problem: Problem) -> list[str]:
        return cpp.one_call(problem.signature)

    def declaration(self, problem: Problem, language: str) -> str:
        return ""

    def starter(self, problem: Problem, language: str) -> str:
        own = problem.folder / "starter.hpp"
        return own.read_text(encoding="utf-8") if own.is_file() else f"// {problem.title}\n"
