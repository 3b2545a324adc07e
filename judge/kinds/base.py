"""What a kind of problem has to answer, with the answers that most kinds share."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import ModuleType
from typing import Any, ClassVar

from ..model.languages import LANGUAGES
from ..model.problem import Problem, Signature
from ..model.toml import Table
from ..model.types import mismatch, parse_type
from . import cpp, python

WRITTEN: Mapping[str, ModuleType] = {"cpp": cpp, "py": python}  # by language, how a signature is written in it


class Shape(Enum):
    """What a case and its answer look like to a person."""

    VALUES = "arguments and one answer"
    CALLS = "a sequence of calls, and the result of each"
    OBSERVATIONS = "arguments and a sequence of observations"
    TEXT = "a text that is read, and a text that is written"


@dataclass(frozen=True)
class Words:
    """The codec's description of a problem's cases: words of types (cpp/reference/codec.hpp).

    ``operations`` holds name, parameters and result of each call, the constructor first, where a case is a sequence of
    calls; then ``params`` and ``answer`` are not used.
    """

    params: str = ""
    answer: str = ""
    operations: tuple[tuple[str, str, str], ...] = ()


class Kind(ABC):
    """One kind of problem. The methods are pure: they see a problem's declaration and a case, never a submission.

    ``files`` are what a package needs beside what every package needs; ``header`` is the file that the harness includes
    between the submission and the driver. ``service`` names the template of judge/harness.hpp that runs the driver.
    ``named_checks``: a case belongs to a check of problem.toml, which a verdict lists one by one.
    ``tells_faults``: a missing class or method is put in a sentence of its own before the compiler's words are shown.
    ``replayable``: one case alone means something to a person who would run it again.
    ``keeps_state``: the submission is a structure that has to remember, so that less memory is no fair question.
    ``brings``: the package brings text of its own, which stands before the submission and behind it.
    ``whole_program``: the submission has a main of its own (C++) or is run from its first line to its last (Python).
    """

    name: ClassVar[str]
    languages: ClassVar[tuple[str, ...]] = LANGUAGES
    files: ClassVar[tuple[str, ...]] = ("reference.py",)
    header: ClassVar[str | None] = None
    service: ClassVar[str] = "function"
    shape: ClassVar[Shape] = Shape.VALUES
    constructor: ClassVar[bool] = False
    named_checks: ClassVar[bool] = False
    tells_faults: ClassVar[bool] = True
    replayable: ClassVar[bool] = True
    keeps_state: ClassVar[bool] = False
    brings: ClassVar[bool] = False
    whole_program: ClassVar[bool] = False

    @abstractmethod
    def signature(self, table: Table) -> Signature:
        """What ``[signature]`` of problem.toml declares; takes every key it knows. PackageError for a wrong one."""

    @abstractmethod
    def driver(self, problem: Problem) -> list[str]:
        """Lines of C++ that define ``__judge_problem``, which the service is a template over."""

    # ---- cases

    def mismatch(self, problem: Problem, args: list[Any] | tuple[Any, ...]) -> str | None:
        """None if ``args`` are of the declared types, else one clause saying what is wrong."""
        params = problem.params
        if len(args) != len(params):
            names = ", ".join(p.name for p in params)
            return f"{len(args)} arguments given, {len(params)} expected ({names})"
        for param, value in zip(params, args, strict=True):
            # A node of a tree is named by its value, one of a list by its index.
            type_ = parse_type("int") if param.node_of else param.type
            if (wrong := mismatch(type_, value, param.name)) is not None:
                return wrong
        return None

    def words(self, problem: Problem) -> Words:
        """How cases and answers travel. A node as an answer is its value or index, or nothing."""
        node = problem.signature.method.returns_node_of
        return Words("".join(p.word() for p in problem.params), "?i" if node else problem.answer_type.word())

    def labels(self, args: tuple[Any, ...]) -> list[str]:
        """Failure labels that follow from the shape of the case as a whole."""
        return []

    # ---- what a person sees

    def calls(self, args: tuple[Any, ...]) -> list[tuple[Any, Any]]:
        """Name and arguments of each call, the constructor first; empty where a case is not a sequence of calls."""
        return []

    def answer_name(self, problem: Problem) -> str:
        """What the answer is called in an example of the statement."""
        return "output"

    def expected(self, problem: Problem) -> str:
        """What a submission should define; ends the message about a wrong name or number of parameters."""
        return f"class {problem.signature.class_name} with `{cpp.declared(problem.signature.method)}`"

    def declaration(self, problem: Problem, language: str) -> str:
        """The class and its methods in ``language``, without bodies; empty where there is no such class."""
        text: str = WRITTEN[language].declaration(problem.signature, self.constructor)
        return text

    def starter(self, problem: Problem, language: str) -> str:
        """A file in ``language`` that compiles, defines what the problem asks for, and passes nothing."""
        text: str = WRITTEN[language].starter(problem, self.constructor)
        return text

    # ---- judge.reference, where the references are Python functions

    def reference_params(self, problem: Problem) -> list[tuple[str, str]]:
        """Name and annotation of each parameter."""
        return [(p.name, "int" if p.node_of else p.type.json()) for p in problem.params]

    def reference_answer(self, problem: Problem) -> str:
        """The annotation of the answer."""
        return "int | None" if problem.signature.method.returns_node_of else problem.answer_type.json()


def several_methods(problem: Problem) -> str:
    """``Kind.expected`` of a class with more than one method."""
    names = ", ".join(m.name for m in problem.signature.methods)
    return f"class {problem.signature.class_name} with {names}; `judge show {problem.name}` has the signature."
