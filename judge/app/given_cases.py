"""Cases that a learner gives: as JSON lists of arguments, or one argument a line, as LeetCode's testcase box has it."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..catalog.load import case_mismatch, load_fixed_cases
from ..errors import UserError
from ..kinds import kind_of
from ..model.problem import Problem

MOST = 1000  # cases that are judged one by one
LARGEST = 64 << 20  # bytes of a file of cases
_SPACE = re.compile(r"\s*")

Args = tuple[Any, ...]


@dataclass(frozen=True)
class Text:
    """Something that holds cases: ``name`` is what its errors call it.

    A single value in an ``option`` is a list of the arguments, whatever it may be besides.
    """

    name: str
    text: str
    option: bool = False


@dataclass(frozen=True)
class _Value:
    value: Any
    line: int  # on which it begins, from 1


def read_case(problem: Problem, text: str) -> Args:
    """The case that ``--case`` holds. UserError if it is no JSON, of the wrong shape, or against the constraints."""
    cases = read_cases(problem, [Text("--case", text, option=True)])
    if len(cases) != 1:
        raise UserError(f"--case holds {len(cases)} cases. Give one.")
    return cases[0]


def read_cases(problem: Problem, texts: Sequence[Text]) -> tuple[Args, ...]:
    """The cases of these texts in order; UserError as for one, which says which case it is where there are several."""
    found = [(text, _cases(problem, text)) for text in texts]
    total = sum(len(cases) for _, cases in found)
    if total > MOST:
        raise UserError(f"{total:,} cases are given; {MOST:,} are the most that are judged one by one.")
    _check(problem, found)
    return tuple(args for _, cases in found for args, _ in cases)


def cases_file(name: str) -> Text:
    """The file of ``--cases``; ``-`` is standard input. UserError where there is none that can be read."""
    shown = "standard input" if name == "-" else name
    try:
        if name == "-":
            data = sys.stdin.buffer.read(LARGEST + 1)
        else:
            with Path(name).open("rb") as stream:
                data = stream.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise UserError(f"--cases {name}: cannot be read: {reason}.") from None
    if len(data) > LARGEST:
        raise UserError(f"--cases {name}: more than {LARGEST >> 20} MiB.")
    try:
        return Text(shown, data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise UserError(f"--cases {name}: not UTF-8 (line {line}); save it as UTF-8.") from None


def _cases(problem: Problem, text: Text) -> list[tuple[Args, int]]:
    """Each case with the line on which it begins."""
    values = _values(problem, text)
    if not values:
        what = "is no JSON (it is empty)" if text.option else "holds no case"
        raise UserError(f"{text.name} {what}. {_example(problem)}")
    wrong = [case_mismatch(problem, v.value) for v in values]
    if not any(wrong):
        return [(tuple(v.value), v.line) for v in values]
    names = [name for name, _ in kind_of(problem).reference_params(problem)]
    size = len(names)
    groups = [values[i : i + size] for i in range(0, len(values), size)]
    whole = len(values) % size == 0 and not (text.option and len(values) == 1)
    wrong_groups = [case_mismatch(problem, [v.value for v in group]) for group in groups] if whole else []
    if whole and not any(wrong_groups):
        return [(tuple(v.value for v in group), group[0].line) for group in groups]
    # Which of the two forms is meant: one case in a list, or one argument a line?
    if len(values) == 1 or None in wrong:
        first = next(i for i, clause in enumerate(wrong) if clause is not None)
        place = _place(text, first, values[first].line, len(values))
        raise UserError(f"{place} does not fit {problem.name}: {wrong[first]}. {_example(problem)}")
    if not whole:
        raise UserError(
            f"{text.name} has {len(values)} values, but a case of {problem.name} is {size} lines, one argument each "
            f"({', '.join(names)}): the last case has {len(values) % size} of {size}. {_example(problem)}"
        )
    first = next(i for i, clause in enumerate(wrong_groups) if clause is not None)
    place = _place(text, first, groups[first][0].line, len(groups))
    raise UserError(f"{place} does not fit {problem.name}: {wrong_groups[first]}. {_example(problem)}")


def _values(problem: Problem, text: Text) -> list[_Value]:
    """The JSON values of a text, one behind the other."""
    decoder = json.JSONDecoder()
    values: list[_Value] = []
    at, line, counted = 0, 1, 0
    try:
        while True:
            at = _end(_SPACE, text.text, at)
            if at == len(text.text):
                return values
            line, counted = line + text.text.count("\n", counted, at), at
            value, at = decoder.raw_decode(text.text, at)
            values.append(_Value(value, line))
    except (ValueError, RecursionError) as error:
        raise UserError(f"{text.name} is no JSON ({error}). {_example(problem)}") from None


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at


def _check(problem: Problem, found: Sequence[tuple[Text, list[tuple[Args, int]]]]) -> None:
    """Every case against the constraints."""
    from ..cases.constraint import broken_constraint
    from ..cases.package import CasesModule

    module = CasesModule(problem)
    for text, cases in found:
        for i, (args, line) in enumerate(cases):
            if module.is_valid(args):
                continue
            condition = broken_constraint(module.module.is_valid, args)
            which = f" ({condition} does not hold)" if condition else ""
            raise UserError(
                f"{_place(text, i, line, len(cases))} is against the constraints of {problem.name}{which}; "
                f"`judge show {problem.name}` lists them."
            )


def _place(text: Text, index: int, line: int, total: int) -> str:
    return text.name if total == 1 else f"{text.name}, case {index + 1} of {total} (line {line}),"


def _example(problem: Problem) -> str:
    sample = next(c for c in load_fixed_cases(problem) if c.label == "sample")
    return f"Give the arguments as one list, for example '{json.dumps(list(sample.args), ensure_ascii=False)}'."
