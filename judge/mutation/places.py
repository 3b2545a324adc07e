"""The statements of a program's functions: places of which can be told whether a call came by them. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tree_sitter import Node

from .scopes import BLOCKS, Parsed
from .slips import Change

# Statements before which nothing may stand, or of which it is not clear where they begin.
_NO_PLACE = ("comment", "case_statement", "labeled_statement", "ERROR")


@dataclass(frozen=True)
class Place:
    """A statement, from the byte ``start`` to ``end`` and from ``first_line`` to ``last_line``, both counted from 1."""

    start: int
    end: int
    first_line: int
    last_line: int


def places(program: Parsed) -> list[Place]:
    """In the order of the text, the outer before the inner."""
    return list(_of(program, program.root, inside=False))


def _of(program: Parsed, node: Node, *, inside: bool) -> Iterator[Place]:
    if node.type in ("function_definition", "lambda_expression"):
        if at_compile_time(program, node):  # nothing can be noted there
            return
        inside = True
    for child in node.children:
        stands = inside and node.type in BLOCKS and child.is_named
        if stands and child.type not in _NO_PLACE and not child.type.startswith("preproc"):
            yield Place(child.start_byte, child.end_byte, child.start_point[0] + 1, child.end_point[0] + 1)
        yield from _of(program, child, inside=inside)


def at_compile_time(program: Parsed, function: Node) -> bool:
    """Whether a function may have to run in the compiler."""
    head = program.text(function).split("{")[0]
    return "constexpr" in head or "consteval" in head


def place_of(found: Sequence[Place], change: Change) -> int | None:
    """The innermost place that a change lies in, or that one stands before; None where it lies in none. Of what is put
    in behind a statement it is that statement: the outermost one that ends there."""
    best: int | None = None
    for i in range(bisect_right(found, change.start, key=lambda place: place.start) - 1, -1, -1):
        if found[i].end < change.end:
            continue
        if not change.start == change.end == found[i].end:
            return i if best is None else best
        best = i
    return best


def executed(found: Sequence[Place], lines: Sequence[int]) -> frozenset[int]:
    """The places that have one of the lines that a call came by."""
    seen = set(lines)
    return frozenset(
        i for i, place in enumerate(found) if any(n in seen for n in range(place.first_line, place.last_line + 1))
    )
