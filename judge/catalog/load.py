"""Reads a problem package: problem.toml and cases.toml into the model. Every error names file, key and expectation."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..errors import PackageError
from ..kinds import KINDS, Kind, kind_of
from ..model.languages import DEFAULT_TIME_FLOOR_S, LANGUAGES
from ..model.problem import (
    CLASSES,
    COMPARE_MODES,
    DIFFICULTIES,
    LISTS,
    TEXT_COMPARE_MODES,
    TEXT_TOLERANCE,
    CompileCheck,
    Complexity,
    ContractCheck,
    FixedCase,
    Limits,
    Problem,
    Signature,
)
from ..model.toml import Table, read_toml

FORMAT_VERSION = 1
DEFAULT_TIME_FACTOR = 10.0
DEFAULT_MEMORY_MIB = 256
GENERATORS = ("cases.py", "brute.py")  # a package that has neither is light


def load_problem(folder: Path) -> Problem:
    """Reads ``folder/problem.toml``. Raises PackageError."""
    file = folder / "problem.toml"
    top = Table(read_toml(file), "", file)
    version = top.take("format_version", int, f"{FORMAT_VERSION}")
    if version != FORMAT_VERSION:
        raise top.error("format_version", f"{FORMAT_VERSION}, got {version}: the package is for another judge")
    kind = KINDS[top.one_of("kind", tuple(KINDS))]
    contract = top.table("contract", {})
    checks = tuple(_contract_check(t) for t in contract.tables("check"))
    compile_checks = tuple(_compile_check(t) for t in contract.tables("compile"))
    contract.done()
    if kind.named_checks != bool(checks):
        named = " or ".join(k.name for k in KINDS.values() if k.named_checks)
        raise top.error("contract.check", f"checks exactly where kind is {named}")
    days = top.take("days", list, "a list of day numbers", [])
    if not all(type(d) is int and 1 <= d <= 47 for d in days):
        raise top.error("days", f"day numbers from 1 to 47, got {days!r}")
    lists = top.strings("lists")
    if unknown := [name for name in lists if name not in LISTS]:
        raise top.error("lists", f"names out of {', '.join(LISTS)}, got {unknown[0]!r}")
    if len(set(lists)) < len(lists):
        raise top.error("lists", f"each name once, got {list(lists)!r}")
    signature = _signature(top.table("signature"), kind)
    compare, depths, tolerance = _compare(top.table("compare", {}), signature)
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
        kind=kind.name,
        languages=kind.languages,
        tags=top.strings("tags"),
        hints=top.strings("hints"),
        signature=signature,
        compare=compare,
        parameters=dict(parameters.data),
        limits=_limits(limits),
        complexity=_complexity(top.table("complexity")),
        checks=checks,
        compile_checks=compile_checks,
        lists=lists,
        light=not any((folder / name).exists() for name in GENERATORS),
        unordered_depths=depths,
        tolerance=tolerance,
    )
    for table in (limits, top):
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


def _compare(table: Table, signature: Signature) -> tuple[str, tuple[int, ...], float]:
    """How answers are compared, the depths of the lists that may come in any order where that is asked for, and the
    tolerance of numbers in a text."""
    texts = signature.lines is not None
    modes = TEXT_COMPARE_MODES if texts else COMPARE_MODES
    mode = table.one_of("mode", modes, modes[0])
    tolerance = TEXT_TOLERANCE
    if mode == "tokens":
        tolerance = float(table.take("tolerance", (int, float), "a number from 0 to 1", TEXT_TOLERANCE))
        if not 0 <= tolerance < 1:
            raise table.error("tolerance", f"a number from 0 to 1, got {tolerance}")
    depths = [1]
    if mode == "unordered":
        answer = signature.answer
        if answer is None or answer.depth == 0:
            got = "a sequence of calls" if answer is None else str(answer)
            raise table.error("mode", f"an answer that is a list where its order does not matter, got {got}")
        depths = table.take("depths", list, "a list of depths", depths)
        if not depths or not all(type(d) is int and 1 <= d <= answer.depth for d in depths):
            there = " and ".join(map(str, range(1, answer.depth + 1)))
            raise table.error("depths", f"some of the depths at which {answer} has lists ({there}), got {depths!r}")
    table.done()
    return mode, tuple(sorted(set(depths))), tolerance


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


def _signature(table: Table, kind: Kind) -> Signature:
    signature = kind.signature(table)
    table.done()
    return signature


def case_mismatch(problem: Problem, args: Any) -> str | None:
    """None if ``args`` are of this problem's types, else one clause saying what is wrong. No constraint is checked."""
    if not isinstance(args, list | tuple):
        return "the arguments should be a list with one entry per parameter"
    return kind_of(problem).mismatch(problem, args)


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
