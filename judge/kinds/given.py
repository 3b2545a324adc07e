"""Kind given: the package brings types and functions that the learner is given, and the text that calls the learner.

``given.hpp`` and ``given.py`` stand before the submission and are shown; ``driver.hpp`` and ``driver.py`` behind it. A
driver is made from the case, makes the call, and reads the answer back, each by itself: only the call is timed.
"""

from __future__ import annotations

import ast
import re

from ..model.problem import Ask, Method, Problem, Signature, Written
from ..model.problem import Given as Texts
from ..model.toml import Table
from ..model.types import parse_type
from . import cpp
from .base import Kind, several_methods
from .reading import read_params, read_type

GIVEN = {"cpp": "given.hpp", "py": "given.py"}
DRIVER = {"cpp": "driver.hpp", "py": "driver.py"}


class Given(Kind):
    name = "given"
    header = DRIVER["cpp"]
    files = ("reference.py", *GIVEN.values(), *DRIVER.values())
    service = "driven"
    replayable = False  # a case is not what the learner's code is called with
    brings = True

    def signature(self, table: Table) -> Signature:
        params = read_params(table, "params", secrets=True)
        if odd := [p.name for p in params if p.type.node is not None or not p.passed]:
            raise table.error("params", f"plain types, all passed to the driver, in a problem of this kind: {odd[0]}")
        known = [p for p in params if not p.secret]
        if tuple(known) != params[: len(known)]:
            raise table.error("params", "the secret ones behind all others")
        answer = read_type(table, "answer")
        asks = tuple(map(_ask, table.tables("asks")))
        if len(known) < len(params) and not asks:
            raise table.error("asks", "a question at least, because a parameter is secret")
        methods = tuple(_method(entry, parse_type("void")) for entry in table.tables("methods"))
        if not methods:
            raise table.error("methods", "at least one method")
        name = table.text("class", "Solution")
        made = table.table("constructor", {})
        constructor = None
        if made.data:
            constructor = _written(made, name, "__init__")
        made.done()
        return Signature(
            name,
            methods,
            params=params,
            answer=answer,
            given=Texts(repeatable=table.strings("repeatable"), constructor=constructor, asks=asks),
        )

    def driver(self, problem: Problem) -> list[str]:
        params = tuple(p for p in problem.params if not p.secret)
        arguments = ", ".join(cpp.argument(p, params) for p in params)
        passed = ", ".join(f"std::move(std::get<{i}>(all).value)" for i in range(len(params)))
        return [
            "struct __judge_problem {",
            f"    using arguments = std::tuple<{arguments}>;",
            f"    using answer = {cpp.answer(problem.answer_type, params)};",
            "    using driver = __judge_driver::Driver;",
            f"    static driver* make([[maybe_unused]] arguments& all) {{ return new driver({passed}); }}",
            "};",
        ]

    def expected(self, problem: Problem) -> str:
        if len(problem.signature.methods) > 1:
            return several_methods(problem)
        written = problem.signature.method.written
        assert written is not None
        return f"class {problem.signature.class_name} with `{written.text['cpp']}`"

    # ---- what is shown

    def declaration(self, problem: Problem, language: str) -> str:
        given = given_text(problem, language)
        own = _class(problem, language, bodies=False)
        return f"{given}\n{own}" if given else own

    def starter(self, problem: Problem, language: str) -> str:
        mark = "//" if language == "cpp" else "#"
        text = f"{mark} {problem.title} - judge show {problem.name}\n"
        if given := given_text(problem, language):
            text += f"{mark}\n" + "".join(f"{mark} {line}".rstrip() + "\n" for line in given.splitlines())
        return text + _class(problem, language, bodies=True) + "\n"


def given_text(problem: Problem, language: str) -> str:
    """What the learner is given in ``language``: the package's own text."""
    return (problem.folder / GIVEN[language]).read_text(encoding="utf-8")


def _method(entry: Table, void: object) -> Method:
    name = entry.text("name")
    written = _written(entry, name, name)
    entry.done()
    return Method(name, (), void, written=written)  # type: ignore[arg-type]


def _ask(entry: Table) -> Ask:
    ask = Ask(entry.text("name"), read_params(entry, "params"), read_type(entry, "returns"), entry.text("limit", None))
    if odd := [t for t in (*(p.type for p in ask.params), ask.returns) if t.node is not None]:
        raise entry.error("params", f"plain types, got {odd[0]}")
    entry.done()
    return ask


def _written(table: Table, cpp_name: str, py_name: str) -> Written:
    """A method as the learner writes it, in both languages. PackageError where it is another, or cannot be read."""
    in_cpp, in_python = table.text("cpp"), table.text("py")
    if not re.search(rf"\b{cpp_name}\s*\(", in_cpp) or not in_cpp.endswith(")"):
        raise table.error("cpp", f"the declaration of {cpp_name}, without a semicolon, got {in_cpp!r}")
    try:
        tree = ast.parse(f"{in_python.rstrip(':')}: pass").body[0]
    except SyntaxError:
        tree = None
    if not isinstance(tree, ast.FunctionDef) or tree.name != py_name:
        raise table.error("py", f"`def {py_name}(self, …)`, got {in_python!r}")
    names = tuple(each.arg for each in tree.args.args[1:])
    return Written({"cpp": in_cpp, "py": f"{in_python.rstrip(':')}:"}, names)


def _class(problem: Problem, language: str, *, bodies: bool) -> str:
    """The learner's class; with bodies that do nothing, or without."""
    signature = problem.signature
    given = signature.given
    assert given is not None
    made = given.constructor
    declared = [made.text[language]] if made is not None else []
    declared += [method.written.text[language] for method in signature.methods if method.written is not None]
    if language == "py":
        lines = [f"    {text} ..." if not bodies else f"    {text}\n        pass\n" for text in declared]
        return "\n".join([f"class {signature.class_name}:", *lines]).rstrip("\n")
    lines = [f"class {signature.class_name} {{", "public:"]
    for i, text in enumerate(declared):
        silent = (made is not None and i == 0) or text.startswith("void ")
        body = "" if silent else "        return {};\n"
        lines.append(f"    {text} {{\n{body}    }}" + "\n" * (i < len(declared) - 1) if bodies else f"    {text};")
    return "\n".join([*lines, "};"])
