"""The compiler's warnings of the learner's own lines: what is asked for, which of them are shown, and how they are kept
beside the program that came of the same compilation."""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Iterable, Sequence
from itertools import takewhile
from pathlib import Path

from ..files import write
from ..verdict import Warned
from .diagnostics import Block, blocks, short

MOST = 5
RULES = "warnings-4"  # changes with what is made of the compiler's words, as what was made of them is kept
# What the compiler's own set holds beyond what helps a learner; names that a compiler does not know it passes over.
# Nothing that sets or unsets a macro, as -Wno-deprecated does: the precompiled prelude would not fit any more.
FLAGS = (
    "-Wall",
    "-Wextra",
    "-Wno-unused",
    "-Wunused-value",
    "-Wno-sign-compare",
    "-Wno-unused-parameter",
    "-Wno-missing-field-initializers",
    "-Wno-char-subscripts",
    "-Wno-unknown-pragmas",
    "-Wno-ignored-qualifiers",
    "-Wno-deprecated-copy",
    "-Wno-reorder",
    "-Wno-volatile",
    "-Wno-deprecated-declarations",
)
CLANG_FLAGS = (
    "-Wconditional-uninitialized",
    "-Wno-unknown-warning-option",
    "-Wno-logical-op-parentheses",
    "-Wno-unused-private-field",
)
_LEFT_OUT = frozenset({"deprecated"})
_OPTION = re.compile(r"\s*\[-W(?P<name>[\w+=,-]+)\]$")
_NO_HELP = re.compile(r"suggest parentheses around '(?:&&|[+-])' ")


def flags(*, clang: bool) -> tuple[str, ...]:
    """What a compilation is asked to warn of. Nothing that is compiled changes by it."""
    return (*FLAGS, *CLANG_FLAGS) if clang else FLAGS


def warnings_of(output: str, source_path: str) -> tuple[Warned, ...]:
    """The warnings that stand in the file compiled from ``source_path``, reads of what has no value first; at most
    five, one for a line and option."""
    found: dict[tuple[int, str], Warned] = {}
    said = blocks(output)
    for i, block in enumerate(said):
        if block.kind != "warning" or _NO_HELP.search(block.text):
            continue
        match = _OPTION.search(block.text)
        option = match["name"] if match else ""
        if option in _LEFT_OUT:
            continue
        place = block if block.file == source_path else _declared(said, i, source_path, option)
        if place is None:
            continue
        text = short(block.text[: match.start()] if match else block.text)
        found.setdefault((place.line, option), Warned(place.line, place.column, text, option))
    return tuple(sorted(found.values(), key=lambda w: ("uninitialized" not in w.option, w.line, w.column))[:MOST])


def _declared(said: Sequence[Block], index: int, source_path: str, option: str) -> Block | None:
    """The learner's line where a variable is declared that is read without a value: GCC warns at the line into which
    the function was inlined, and that may be the harness's.
    """
    if "uninitialized" not in option:
        return None
    notes = takewhile(lambda block: block.kind == "note", said[index + 1 :])
    return next((note for note in notes if note.file == source_path and "declared here" in note.text), None)


def keep(file: Path, warnings: Iterable[Warned]) -> None:
    """Written beside a program; nothing where there are none. What cannot be written is not worth a verdict."""
    rows = [[w.line, w.column, w.message, w.option] for w in warnings]
    with contextlib.suppress(OSError):
        if rows:
            write(file, json.dumps(rows))
        else:
            file.unlink(missing_ok=True)


def kept(file: Path) -> tuple[Warned, ...]:
    """What ``keep`` wrote."""
    try:
        rows = json.loads(file.read_text(encoding="utf-8"))
        os.utime(file)
        return tuple(Warned(line, column, message, option) for line, column, message, option in rows)
    except (OSError, ValueError):
        return ()
