"""A result as compilers write it, one line for each thing that is said: ``path:line:column: error: …``. Pure.

Vim's quickfix, Emacs, VS Code and others read that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...kinds import Shape, kind_of
from ...kinds.text import text_of
from ...model.problem import Problem
from ...verdict import Result, Verdict
from .plain import clean
from .values import one_line
from .why_words import facts_sentences

WIDTH = 160  # cells of a value
_OF_COMPILER = re.compile(
    r"^(?P<file>[^\n]*?):(?P<line>\d+):(?P<column>\d+): (?:fatal )?(?P<kind>error|warning|note): (?P<text>.*)$"
)
_OF_PYTHON = re.compile(r'File "[^"\n]*", line (?P<line>\d+)')
_OF_TRACE = re.compile(r"^[^\n:]*:(?P<line>\d+): ", re.MULTILINE)


def gcc_lines(result: Result, problem: Problem, path: str, source: str) -> Iterator[str]:
    """All lines; nothing where the file is accepted and nothing else is to be said. ``path`` is the whole one."""

    def line(at: int, column: int, kind: str, text: str) -> str:
        return clean(f"{path}:{at}:{column}: {kind}: {' '.join(text.split())}")

    said = result.compile.diagnostics if result.compile is not None else ""
    if result.verdict is Verdict.COMPILE_ERROR:
        yield from _diagnostics(said, path) or [
            line(1, 1, "error", said.strip().rpartition("\n")[2] or "Compile Error")
        ]
        return
    for warned in result.warnings:
        option = f" [-W{warned.option}]" if warned.option else ""
        yield line(warned.line, warned.column, "warning", warned.message + option)
    if result.verdict is not Verdict.ACCEPTED:
        yield line(_place(result, problem, source), 1, "error", _what(result, problem))
    for sentence in facts_sentences(result.facts)[:1] if result.facts is not None else ():
        yield line(_place(result, problem, source), 1, "note", f"fails on {sentence}")
    for finding in result.findings:
        at = finding.line or _method_line(problem, source)
        yield line(at, 1, "warning", f"{finding.message} [{finding.kind}]")
    for pitfall in result.pitfalls:
        yield line(_method_line(problem, source), 1, "note", pitfall.message)


def _diagnostics(said: str, path: str) -> list[str]:
    """What a compiler or Python's parser says, with the whole path."""
    found = []
    for text in said.splitlines():
        if (match := _OF_COMPILER.match(text)) is not None:
            place = f"{path}:{match['line']}:{match['column']}"
            found.append(clean(f"{place}: {match['kind']}: {match['text']}"))
    if not found and (lines := _OF_PYTHON.findall(said)):
        found.append(clean(f"{path}:{lines[-1]}:1: error: {said.rstrip().rpartition(chr(10))[2]}"))
    return found


def _place(result: Result, problem: Problem, source: str) -> int:
    """The line that a trace ends at, else that of the method."""
    trace = result.counterexample.trace if result.counterexample is not None else result.message
    if trace:
        if lines := _OF_PYTHON.findall(trace):
            return int(lines[-1])
        if (match := _OF_TRACE.search(trace)) is not None:
            return int(match["line"])
    return _method_line(problem, source)


def _method_line(problem: Problem, source: str) -> int:
    name = re.escape(problem.signature.method.name if problem.signature.methods else problem.signature.class_name)
    match = re.search(rf"\b{name}\s*\(", source)
    return 1 if match is None else source.count("\n", 0, match.start()) + 1


def _what(result: Result, problem: Problem) -> str:
    """The verdict and the case, on one line."""
    head = result.verdict.heading
    example = result.counterexample
    if example is None:
        return f"{head}. {result.message or ''}".strip()
    kind = kind_of(problem)
    if kind.shape is Shape.TEXT:
        got = one_line(example.got, WIDTH) if example.answered else "no answer"
        read = one_line(text_of(problem, example.args), WIDTH)
        text = f"{head}: reading {read}: expected {one_line(example.expected, WIDTH)}, got {got}"
    elif kind.shape is Shape.VALUES:
        given = ", ".join(
            f"{p.name} = {one_line(v, WIDTH)}" for p, v in zip(problem.params, example.args, strict=False) if p.passed
        )
        got = one_line(example.got, WIDTH) if example.answered else "no answer"
        text = f"{head}: {given}: expected {one_line(example.expected, WIDTH)}, got {got}"
    else:
        text = f"{head}: after {len(kind.calls(example.args)) or len(example.args)} calls"
    last = (example.trace or "").rstrip().rpartition("\n")[2]
    return ". ".join(filter(None, (text, example.note, last)))
