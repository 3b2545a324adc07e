"""Reads a problem package: problem.toml and cases.toml into the model. Every error names file, key and expectation."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..errors import PackageError
from ..model.languages import DEFAULT_TIME_FLOOR_S, LANGUAGES
from ..model.problem import (
    CLASSES,
    COMPARE_MODES,
    DIFFICULTIES,
    KINDS,
    CompileCheck,
    Complexity,
    ContractCheck,
    FixedCase,
    Limits,
    Method,
    Param,
    Problem,
    Signature,
)
from ..model.types import NODES, Type, mismatch, parse_type

FORMAT_VERSION = 1
DEFAULT_TIME_FACTOR = 10.0
DEFAULT_MEMORY_MIB = 256


class Table:
    """A TOML table whose keys are taken one by one; what is left over at the end is an error."""

    def __init__(self, data: Any, where: str, file: Path) -> None:
        self.where, self.file = where, file
        if not isinstance(data, dict):
            raise self.error("", "a table")
        self.data = dict(data)

    def error(self, key: str, expected: str) -> PackageError:
        place = f"{self.where}.{key}" if self.where and key else self.where or key
        return PackageError(f"{self.file}: {place}: expected {expected}")

    def take(self, key: str, kind: type | tuple[type, ...], expected: str, default: Any = ...) -> Any:
        if key not in self.data:
            if default is ...:
                raise self.error(key, f"{expected}, but the key is missing")
            return default
        value = self.data.pop(key)
        kinds = kind if isinstance(kind, tuple) else (kind,)
        if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
            raise self.error(key, f"{expected}, got {value!r}")
        return value

    def text(self, key: str, default: Any = ...) -> Any:
        return self.take(key, str, "a string", default)

    def one_of(self, key: str, choices: tuple[str, ...], default: Any = ...) -> str:
        value = self.text(key, default)
        if value not in choices:
            raise self.error(key, f"one of {', '.join(choices)}, got {value!r}")
        return str(value)

    def strings(self, key: str) -> tuple[str, ...]:
        values = self.take(key, list, "a list of strings", [])
        if not all(isinstance(v, str) for v in values):
            raise self.error(key, "a list of strings")
        return tuple(values)

    def table(self, key: str, default: Any = ...) -> Table:
        value = self.take(key, dict, "a table", default)
        return Table(value, f"{self.where}.{key}" if self.where else key, self.file)

    def tables(self, key: str) -> list[Table]:
        values = self.take(key, list, "a list of tables", [])
        return [Table(v, f"{self.where}.{key}[{i}]".lstrip("."), self.file) for i, v in enumerate(values)]

    def done(self) -> None:
        if self.data:
            key = next(iter(self.data))
            raise self.error(key, f"no such key (unknown key {key!r})")


def read_toml(file: Path) -> dict[str, Any]:
    """The parsed file; PackageError if it is missing, unreadable or no TOML."""
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise PackageError(f"{file}: the file is missing; every package has one") from None
    except (OSError, UnicodeDecodeError) as error:
        raise PackageError(f"{file}: cannot be read: {error}") from None
    except tomllib.TOMLDecodeError as error:
        raise PackageError(f"{file}: not valid TOML: {error}") from None


def load_problem(folder: Path) -> Problem:
    """Reads ``folder/problem.toml``. Raises PackageError."""
    file = folder / "problem.toml"
    top = Table(read_toml(file), "", file)
    version = top.take("format_version", int, f"{FORMAT_VERSION}")
    if version != FORMAT_VERSION:
        raise top.error("format_version", f"{FORMAT_VERSION}, got {version}: the package is for another judge")
    kind = top.one_of("kind", KINDS)
    contract = top.table("contract", {})
    checks = tuple(_contract_check(t) for t in contract.tables("check"))
    compile_checks = tuple(_compile_check(t) for t in contract.tables("compile"))
    contract.done()
    if (kind == "contract") != bool(checks):
        raise top.error("contract.check", "checks exactly where kind is contract")
    days = top.take("days", list, "a list of day numbers", [])
    if not all(type(d) is int and 1 <= d <= 47 for d in days):
        raise top.error("days", f"day numbers from 1 to 47, got {days!r}")
    compare = top.table("compare", {})
    limits = top.table("limits", {})
    parameters = top.table("parameters", {})
    for key, value in parameters.data.items():
        if not isinstance(value, int | float | str):
            raise parameters.error(key, f"a number or a string, got {value!r}")
    problem = Problem(
        topic=folder.parent.name,
        slug=folder.name,
        folder=folder,
        title=top.text("title"),
        difficulty=top.one_of("difficulty", DIFFICULTIES),
        days=tuple(days),
        kind=kind,
        tags=top.strings("tags"),
        hints=top.strings("hints"),
        signature=_signature(top.table("signature"), kind),
        compare=compare.one_of("mode", COMPARE_MODES, "exact"),
        parameters=dict(parameters.data),
        limits=_limits(limits),
        complexity=_complexity(top.table("complexity")),
        checks=checks,
        compile_checks=compile_checks,
    )
    for table in (compare, limits, top):
        table.done()
    return problem


def _contract_check(table: Table) -> ContractCheck:
    check = ContractCheck(table.text("name"), table.text("about"))
    table.done()
    return check


def _compile_check(table: Table) -> CompileCheck:
    must = table.take("must_compile", bool, "true or false")
    check = CompileCheck(table.text("name"), table.text("about"), table.text("code"), must)
    table.done()
    return check


def _limits(table: Table) -> Limits:
    factors = _by_language(table, "time_factor", dict.fromkeys(LANGUAGES, DEFAULT_TIME_FACTOR), 1)
    floors = _by_language(table, "time_floor_s", DEFAULT_TIME_FLOOR_S, 0)
    memory = table.take("memory_mib", int, "a whole number of MiB", DEFAULT_MEMORY_MIB)
    if not 16 <= memory <= 4096:
        raise table.error("memory_mib", f"between 16 and 4096, got {memory}")
    return Limits(factors, floors, memory)


def _by_language(table: Table, key: str, default: Mapping[str, float], above: int) -> dict[str, float]:
    """A number above ``above`` for each language."""
    numbers = table.table(key, {})
    found = {}
    for language in LANGUAGES:
        number = float(numbers.take(language, (int, float), f"a number above {above}", default[language]))
        if not number > above:
            raise numbers.error(language, f"a number above {above}, got {number}")
        found[language] = number
    numbers.done()
    return found


def _complexity(table: Table) -> Complexity:
    sizes = table.take("sizes", dict, "a table of sizes in words", {})
    for key, value in sizes.items():
        if not isinstance(value, str):
            raise table.error(f"sizes.{key}", "a string")
    complexity = Complexity(table.text("time"), table.text("space"), sizes)
    if set(sizes) <= {"n"} and complexity.time not in CLASSES:
        raise table.error("time", f"one of {', '.join(CLASSES)}, got {complexity.time!r}")
    table.done()
    return complexity


def _type(table: Table, key: str, default: Any = ...) -> Type:
    text = table.text(key, default)
    try:
        return parse_type(text)
    except ValueError as error:
        raise table.error(key, str(error)) from None


def _params(table: Table, key: str) -> tuple[Param, ...]:
    params = []
    for entry in table.tables(key):
        params.append(
            Param(
                name=entry.text("name"),
                type=_type(entry, "type"),
                passed=entry.take("passed", bool, "true or false", True),
                cycle=entry.text("cycle", None),
                node_of=entry.text("node_of", None),
            )
        )
        entry.done()
    by_name = {p.name: p for p in params}
    if len(by_name) != len(params):
        raise table.error(key, "parameters of different names")
    for param in params:
        if param.cycle and (param.type.name != "ListNode" or by_name.get(param.cycle, param).type.name != "int"):
            raise table.error(key, f"cycle of {param.name} to name a parameter of type int")
        tree = by_name.get(param.node_of) if param.node_of else None
        if param.node_of and (
            param.type.name != "TreeNode" or tree is None or tree.type.name != "TreeNode" or tree.node_of
        ):
            raise table.error(key, f"node_of of {param.name} to name a parameter of type TreeNode")
    return tuple(params)


def _signature(table: Table, kind: str) -> Signature:
    if kind == "design":
        constructor = _params(table, "constructor")
        methods = []
        for entry in table.tables("methods"):
            methods.append(Method(entry.text("name"), _params(entry, "params"), _type(entry, "returns", "void")))
            entry.done()
        if not methods:
            raise table.error("methods", "at least one method")
        used = [p.type for p in constructor] + [t for m in methods for t in (m.returns, *(p.type for p in m.params))]
        if nodes := [str(t) for t in used if t.leaf in NODES]:
            raise table.error("methods", f"plain types in a design problem, got {nodes[0]}")
        signature = Signature(table.text("class"), tuple(methods), constructor)
    elif kind == "round-trip":
        params = _params(table, "params")
        if [p.type.name for p in params] != ["TreeNode"]:
            raise table.error("params", "exactly one parameter, of type TreeNode")
        text = parse_type("string")
        encode = Method(table.text("encode"), params, text)
        decode = Method(table.text("decode"), (Param("data", text),), params[0].type)
        signature = Signature(table.text("class"), (encode, decode))
    else:
        params = _params(table, "params")
        method = Method(table.text("method"), params, _type(table, "returns"), table.text("returns_node_of", None))
        names = [p.name for p in params]
        output = None
        if kind == "in-place":
            name = table.text("output")
            if name not in names:
                raise table.error("output", f"one of {', '.join(names)}, got {name!r}")
            output = names.index(name)
        trees = [p.name for p in params if p.type.name == "TreeNode" and not p.node_of]
        if method.returns_node_of is not None and method.returns_node_of not in trees:
            raise table.error("returns_node_of", "the name of a parameter of type TreeNode")
        class_name = "Contract" if kind == "contract" else "Solution"
        signature = Signature(class_name, (method,), (), output)
    table.done()
    return signature


def case_mismatch(problem: Problem, args: Any) -> str | None:
    """None if ``args`` are of this problem's types, else one clause saying what is wrong. No constraint is checked."""
    if not isinstance(args, list | tuple):
        return "the arguments should be a list with one entry per parameter"
    if problem.kind == "design":
        return _design_mismatch(problem, args)
    params = problem.params
    if len(args) != len(params):
        names = ", ".join(p.name for p in params)
        return f"{len(args)} arguments given, {len(params)} expected ({names})"
    for param, value in zip(params, args, strict=True):
        # A node of a tree is named by its value.
        type_ = parse_type("int") if param.node_of else param.type
        if (wrong := mismatch(type_, value, param.name)) is not None:
            return wrong
    return None


def _design_mismatch(problem: Problem, args: Any) -> str | None:
    signature = problem.signature
    if len(args) != 2 or not all(isinstance(part, list) for part in args) or len(args[0]) != len(args[1]):
        return "a case is two lists of equal length: the operations and the arguments of each"
    if not args[0] or args[0][0] != signature.class_name:
        return f"the first operation should be the constructor, {signature.class_name!r}"
    by_name = {m.name: m.params for m in signature.methods}
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


def load_fixed_cases(problem: Problem) -> tuple[FixedCase, ...]:
    """Reads cases.toml; every case has arguments of the declared types. Raises PackageError."""
    file = problem.folder / "cases.toml"
    top = Table(read_toml(file), "", file)
    cases = []
    for table in top.tables("case"):
        args = _json(table, "args")
        has_expected = "expected" in table.data
        expected = _json(table, "expected") if has_expected else None
        if (wrong := case_mismatch(problem, args)) is not None:
            raise table.error("args", f"arguments of the problem: {wrong}")
        case = FixedCase(table.text("label"), table.text("why"), tuple(args), has_expected, expected)
        table.done()
        if case.label == "sample" and not has_expected:
            raise table.error("expected", "an answer, because the case is a sample")
        cases.append(case)
    top.done()
    if not any(c.label == "sample" for c in cases):
        raise top.error("case", "at least one case labelled sample")
    return tuple(cases)


def _json(table: Table, key: str) -> Any:
    text = table.text(key)
    try:
        return json.loads(text)
    except ValueError as error:
        raise table.error(key, f"JSON: {error}") from None


def load_statement(problem: Problem) -> str:
    """The text of statement.md, placeholders not yet filled. Raises PackageError."""
    file = problem.folder / "statement.md"
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PackageError(f"{file}: cannot be read: {error}") from None
