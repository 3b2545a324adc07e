"""Kind design: a class whose methods are called in sequence; a case is the operations and the arguments of each.

A case may move a clock that the constructor is given: an operation ``advance`` that is not the submission's.

Nodes are arguments and results like any other. What is built for a case stands before the clock runs (``build`` of the
driver), so that the constructor of an iterator is charged with its own work and not with the tree.
"""

from __future__ import annotations

from typing import Any

from ..model.problem import Method, Param, Problem, Signature
from ..model.toml import Table
from ..model.types import mismatch, parse_type
from . import cpp
from .base import Kind, Shape, Words, several_methods
from .reading import read_params, read_type

CLOCK, ADVANCE = "Clock", "advance"
"""The type of a clock, and the operation of a case that moves it by milliseconds."""


def _moves(signature: Signature) -> tuple[Method, ...]:
    """The operation that moves the clock, where there is one: an operation of cases, which no submission defines."""
    if all(p.type.name != CLOCK for p in signature.constructor):
        return ()
    return (Method(ADVANCE, (Param("ms", parse_type("long")),), parse_type("void")),)


class Design(Kind):
    name = "design"
    service = "design"
    shape = Shape.CALLS
    constructor = True
    keeps_state = True

    def signature(self, table: Table) -> Signature:
        constructor = read_params(table, "constructor", given=True)
        methods = []
        for entry in table.tables("methods"):
            methods.append(
                Method(entry.text("name"), read_params(entry, "params"), read_type(entry, "returns", "void"))
            )
            entry.done()
        if not methods:
            raise table.error("methods", "at least one method")
        for param in (*constructor, *(p for m in methods for p in m.params)):
            if param.cycle or param.node_of or not param.passed:
                raise table.error("methods", f"neither cycle nor node_of nor passed in a design problem ({param.name})")
        for returned in (m.returns for m in methods):
            if returned.node is not None and (returned.node.copies or returned.node.given):
                raise table.error("methods", f"results that are not compared with an argument, got {returned}")
        if clocks := [p for p in constructor if p.type.name == CLOCK]:
            if len(clocks) > 1:
                raise table.error("constructor", "one Clock at most")
            if any(m.name == ADVANCE for m in methods):
                raise table.error("methods", f"another name than {ADVANCE}, which moves the clock")
        return Signature(table.text("class"), tuple(methods), constructor)

    def driver(self, problem: Problem) -> list[str]:
        signature = problem.signature
        name = signature.class_name
        calls = (signature.constructor, *(m.params for m in signature.methods))
        builds = any(p.type.node is not None for params in calls for p in params)
        given = ", [[maybe_unused]] __judge::built& given" if builds else ""
        lines = ["struct __judge_problem {"]
        if builds:
            lines += _builder((*calls, *(m.params for m in _moves(signature))))
        lines += [f"    static auto make(__judge::reader& r{given}) {{", "        (void)r;"]
        lines += _read(signature.constructor, indent=8)
        lines += [
            f"        return std::unique_ptr<{name}>(new {name}({_passed(signature.constructor)}));",
            "    }",
            f"    static void apply({name}& object, int operation, __judge::reader& r, __judge::writer& w{given}) {{",
            "        switch (operation) {",
        ]
        for number, method in enumerate(signature.methods, start=1):
            lines += [
                f"        case {number}: {{",
                *_read(method.params, indent=12),
                f"            __judge::{_put(method)}(",
                f"                w, [&] {{ return object.{method.name}({_passed(method.params)}); }});",
                "            break;",
                "        }",
            ]
        if _moves(signature):
            number = len(signature.methods) + 1
            lines.append(f"        case {number}: given.advance(r), w.raw(std::uint8_t{{0}}); break;")
        return [*lines, "        default: break;", "        }", "    }", "};"]

    def mismatch(self, problem: Problem, args: list[Any] | tuple[Any, ...]) -> str | None:
        signature = problem.signature
        if len(args) != 2 or not all(isinstance(part, list) for part in args) or len(args[0]) != len(args[1]):
            return "a case is two lists of equal length: the operations and the arguments of each"
        if not args[0] or args[0][0] != signature.class_name:
            return f"the first operation should be the constructor, {signature.class_name!r}"
        by_name = {m.name: m.params for m in (*signature.methods, *_moves(signature))}
        for i, (name, values) in enumerate(zip(args[0], args[1], strict=True)):
            if i > 0 and not (isinstance(name, str) and name in by_name):
                return f"operation {i} is {name!r}, expected one of {', '.join(by_name)}"
            params = by_name[name] if i else signature.constructor
            if not isinstance(values, list) or len(values) != len(params):
                return f"operation {i} ({name}) takes {len(params)} arguments"
            for param, value in zip(params, values, strict=True):
                if (wrong := mismatch(param.type, value, f"operation {i} ({name}): {param.name}")) is not None:
                    return wrong
        return None

    def words(self, problem: Problem) -> Words:
        signature = problem.signature
        made = Method(signature.class_name, signature.constructor, parse_type("void"))
        calls = (made, *signature.methods, *_moves(signature))
        return Words(operations=tuple((m.name, "".join(p.word() for p in m.params), m.returns.word()) for m in calls))

    def labels(self, args: tuple[Any, ...]) -> list[str]:
        operations = list(zip(*args, strict=True))[1:]
        found = ["empty"] if not operations else ["single"] if len(operations) == 1 else []
        if len(set(map(repr, operations))) < len(operations):
            found.append("duplicates")
        return found

    def calls(self, args: tuple[Any, ...]) -> list[tuple[Any, Any]]:
        if len(args) != 2 or not all(isinstance(a, list) for a in args):
            return []
        return list(zip(args[0], args[1], strict=False))

    def expected(self, problem: Problem) -> str:
        return several_methods(problem)

    def reference_params(self, problem: Problem) -> list[tuple[str, str]]:
        return [("operations", "list[str]"), ("arguments", "list[list[Any]]")]

    def reference_answer(self, problem: Problem) -> str:
        return "list[Any]"


def _read(params: tuple[Param, ...], indent: int) -> list[str]:
    return [
        f"{' ' * indent}auto&& a{i} = "
        + (f"__judge::next_value<{p.type.tag()}>(r);" if p.type.node is None else f"given.next<{_argument(p)}>(r);")
        for i, p in enumerate(params)
    ]


def _argument(param: Param) -> str:
    return cpp.argument(param, (param,))


def _builder(calls: tuple[tuple[Param, ...], ...]) -> list[str]:
    """``build``: goes through the arguments of an operation, the constructor being number 0, and builds the nodes."""
    lines = [
        "    static void build(int operation, __judge::reader& r, __judge::built& given) {",
        "        switch (operation) {",
    ]
    for number, params in enumerate(calls):
        lines.append(f"        case {number}:")
        for p in params:
            read = f"(void)__judge::next_value<{p.type.tag()}>(r)"
            lines.append(f"            {read if p.type.node is None else f'given.add<{_argument(p)}>(r)'};")
        lines.append("            break;")
    return [*lines, "        default: break;", "        }", "    }"]


def _put(method: Method) -> str:
    """The template that writes down what ``method`` returns."""
    if method.returns.node is None:
        return f"put_result<{method.returns.tag()}>"
    return f"put_structure<{cpp.answer(method.returns, ())}>"


def _passed(params: tuple[Param, ...]) -> str:
    return ", ".join(f"a{i}" for i in range(len(params)))
