"""The failing case: what went in, what was expected, what came, where they differ, and how to run it again."""

from __future__ import annotations

import json
import shlex
from pathlib import PurePath
from typing import Any

from ...kinds import Shape, kind_of
from ...kinds.text import text_of
from ...languages import language_of_suffix
from ...model.problem import Param, Problem
from ...model.types import Type
from ...verdict import Counterexample, Result, Tier, Verdict
from .differences import difference, same, unordered_difference
from .drawing import draw_value
from .operations import BEFORE, call_text, operation_table
from .plain import cells, count, limited
from .values import one_line
from .writer import Writer

OUTPUT_LINES = 20  # of the submission's stdout, and of its stderr
INPUT_CHARACTERS = 2_000  # of an input that is shown as it is read
TRACE_LINES, TRACE_TAIL = 30, 15
EARLIER_CALLS = 12
_INDENT = 4
_NO_ANSWER = {
    Verdict.TIME_LIMIT: "no answer in time",
    Verdict.MEMORY_LIMIT: "no answer: out of memory",
    Verdict.OUTPUT_LIMIT: "no answer: too much output",
    Verdict.RUNTIME_ERROR: "no answer: the program stopped",
}
_ORIGIN = {
    Tier.GIVEN: "given by --case",
    Tier.SAVED: "failed before",
    Tier.FIXED: "a fixed case",
    Tier.EXHAUSTIVE: "from the small scope",
    Tier.DRAWN: "drawn at random",
    Tier.LARGE: "a large input",
}


def render_counterexample(
    out: Writer,
    result: Result,
    example: Counterexample,
    problem: Problem,
    *,
    file: str | None = None,
    again: bool = True,
) -> None:
    """Writes the whole block; ``file`` is the submission as named on the command line, if it was.

    ``again``: with the command that runs the case again.
    """
    origin = f"{_ORIGIN[example.tier]}: «{example.family}»" if example.family else _ORIGIN[example.tier]
    labels = f"  {', '.join(example.labels)}" if example.labels else ""
    out.line(("Counterexample", "bold"), (labels, "magenta"), (f"  ({origin})", "dim"), indent=2)
    render_case(out, result.verdict, example, problem)
    if again:
        render_again(out, result, example, problem, file)


def render_again(out: Writer, result: Result, example: Counterexample, problem: Problem, file: str | None) -> None:
    """Writes the command that runs this case alone, where there is a short one."""
    out.field("again", _replay(out, example, problem, file, result), indent=_INDENT)


def render_case(
    out: Writer,
    verdict: Verdict | None,
    example: Counterexample,
    problem: Problem,
    *,
    cut_bytes: int = 0,
    steps_before: int = BEFORE,
) -> None:
    """Writes what is known of a case, without a heading: what went in, what was expected, what came, what was printed.

    ``cut_bytes`` were printed beyond what is kept; ``steps_before`` are the steps of a sequence that are shown before
    the first difference, or the end.
    """
    kind = kind_of(problem)
    if kind.shape is Shape.TEXT:
        _texts(out, example, problem)
    elif kind.shape is Shape.VALUES:
        _arguments(out, example.args, problem)
        _answers(out, example, problem, right=verdict is Verdict.ACCEPTED)
    else:
        _arguments(out, example.args, problem)
        got = example.got if example.answered else None
        _steps(out, example, problem, got, steps_before)
    if not example.answered and verdict is not None:
        out.prose_field("got", _NO_ANSWER.get(verdict, "no answer"), indent=_INDENT, style="bold red")
    if example.note:
        out.paragraph(example.note, indent=_INDENT, style="bold")
    if example.earlier is not None:
        _earlier(out, example.earlier, problem)
    if example.trace:
        _output(out, "trace", example.trace, TRACE_LINES, TRACE_TAIL)
    if example.stdout:
        _output(out, "your stdout", example.stdout, OUTPUT_LINES)
    if example.stderr:
        _output(out, "your stderr", example.stderr, OUTPUT_LINES)
    if cut_bytes:
        out.paragraph(f"{count(cut_bytes, 'more byte')} were printed, which are not kept", indent=_INDENT, style="dim")
    if example.why:
        out.prose_field("why", example.why, indent=_INDENT, style="dim")
    if example.smallest_of is not None:
        scope = f" (scope: {example.scope})" if example.scope else ""
        out.paragraph(
            f"the smallest input that fails, of all {example.smallest_of:,} up to this size{scope}", indent=_INDENT
        )


def _texts(out: Writer, example: Counterexample, problem: Problem) -> None:
    """What was read, what should have been written, and what was: as they are where they are short."""
    text = text_of(problem, example.args)
    if len(text) <= INPUT_CHARACTERS:
        _output(out, "input", text, OUTPUT_LINES)
    else:
        _arguments(out, example.args, problem)
    _output(out, "expected", str(example.expected), OUTPUT_LINES)
    if example.answered:
        _output(out, "got", str(example.got) or "(nothing)", OUTPUT_LINES)


def _arguments(out: Writer, args: tuple[Any, ...], problem: Problem) -> None:
    params = problem.params
    by_name = {p.name: args[i] for i, p in enumerate(params) if i < len(args)}
    drawn = {p.cycle for p in params if p.cycle}
    room = max((cells(p.name) + 2 for p in params if p.name not in drawn), default=4)
    room = min(max(room, 10), 24)
    for param, value in zip(params, args, strict=False):
        if param.name in drawn:
            continue  # the picture of the list shows it
        width = out.width - _INDENT - room - 1
        lines = _argument(param, value, by_name, width, out.ascii)
        out.field(f"{param.name} =", lines, indent=_INDENT, room=room, label_style="cyan")


def _argument(param: Param, value: Any, by_name: dict[str, Any], width: int, ascii: bool) -> list[str]:
    if param.node_of is not None:
        named = "with this value" if param.type.name == "TreeNode" else "at this index"
        return [f"{one_line(value, 24, ascii=ascii)}  (the node of {param.node_of} {named})"]
    cycle = by_name.get(param.cycle) if param.cycle else None
    lines = draw_value(param.type, value, width=width, ascii=ascii, cycle=cycle if isinstance(cycle, int) else None)
    if param.joins is not None and param.joins_at is not None and (by_name.get(param.joins_at) or 0) >= 0:
        lines = [*lines, f"(its tail leads on to {param.joins}[{by_name.get(param.joins_at)}])"]
    return lines if param.passed else [*lines[:-1], f"{lines[-1]}  (not passed)"]


def _answers(out: Writer, example: Counterexample, problem: Problem, *, right: bool) -> None:
    type_: Type | None = problem.answer_type
    if problem.signature.method.returns_node_of is not None:
        type_ = None  # a node of the tree, named by its value
    width = out.width - _INDENT - 11
    out.field("expected", draw_value(type_, example.expected, width=width, ascii=out.ascii), indent=_INDENT)
    if not example.answered:
        return
    style = "" if right else "bold red"
    out.field("got", draw_value(type_, example.got, width=width, ascii=out.ascii), indent=_INDENT, style=style)
    where = None
    if right:
        if not same(example.expected, example.got):
            out.prose_field("", "another right answer", indent=_INDENT, style="dim")
        return
    if example.expected == [] or example.got == []:
        return  # nothing to say that is not plain to see
    if problem.compare == "unordered":
        where = unordered_difference(example.expected, example.got, problem.unordered_depths)
    elif problem.compare == "exact" and (type_ is None or type_.leaf != "TreeNode"):
        where = difference(example.expected, example.got)
    if where is not None:
        out.prose_field("differ", where, indent=_INDENT)


def _steps(out: Writer, example: Counterexample, problem: Problem, got: Any, before: int) -> None:
    calls = kind_of(problem).calls(example.args)
    void = {m.name for m in problem.signature.methods if m.returns.name == "void"}
    silent = {i for i, (name, _) in enumerate(calls) if i == 0 or name in void}
    width = out.width - _INDENT
    table = operation_table(calls, example.expected, got, silent=silent, width=width, before=before, ascii=out.ascii)
    for i, line in enumerate(table.lines):
        style = "bold red" if i == table.marked else "dim" if i == 0 else ""
        out.line((line, style), indent=_INDENT)


def _earlier(out: Writer, earlier: tuple[Any, ...], problem: Problem) -> None:
    out.paragraph(
        "Alone this case passes. It fails after an earlier call in the same process: something (a global, a static, "
        "a class variable, a mutable default) keeps state between calls. The earlier call:",
        indent=_INDENT,
    )
    if calls := kind_of(problem).calls(earlier):
        shown = (call_text(name, values, ascii=out.ascii) for name, values in calls[:EARLIER_CALLS])
        more = f", … {count(len(calls) - EARLIER_CALLS, 'more operation')}" if len(calls) > EARLIER_CALLS else ""
        out.paragraph(", ".join(shown) + more, indent=_INDENT + 2)
    else:
        _arguments(out, earlier, problem)


def _output(out: Writer, label: str, text: str, lines: int, tail: int = 0) -> None:
    bar = "| " if out.ascii else "│ "
    out.line((label, "dim"), indent=_INDENT)
    # A bar before each line: nothing that a submission prints can pass for a line of the judge.
    for line in limited(text, lines=lines, width=out.width - _INDENT - 2, ascii=out.ascii, tail=tail):
        out.line((bar, "dim"), line, indent=_INDENT)


def _file_words(file: str | None, language: str) -> list[str]:
    """The file as a command takes it: never read as an option, and with the language where its name does not tell."""
    if file is None:
        return []
    named = language_of_suffix(PurePath(file).suffix)
    said = [] if named is not None and named.name == language else ["--lang", language]
    return [f"./{file}" if file.startswith("-") else file, *said]


def _replay(out: Writer, example: Counterexample, problem: Problem, file: str | None, result: Result) -> list[str]:
    """The command that runs this case alone, in one line or two; none where it would not fail or is not short."""
    if example.tier is Tier.GIVEN or example.earlier is not None or not kind_of(problem).replayable:
        return []
    if sum(len(a) if isinstance(a, list | str) else 1 for a in example.args) > out.width:
        return []  # too long in any case
    try:
        case = json.dumps(list(example.args), allow_nan=False, separators=(",", ":"))
    except (TypeError, ValueError):
        return []
    command = " ".join(map(shlex.quote, ["judge", "run", problem.name, *_file_words(file, result.language)]))
    option = f"--case {shlex.quote(case)}"
    room = out.width - _INDENT - 11
    lines = (
        [f"{command} {option}"]
        if not out.wraps or cells(command) + cells(option) < room
        else [f"{command} \\", f"  {option}"]
    )
    return lines if all((cells(line) <= room or not out.wraps) and out.plain(line) == line for line in lines) else []
