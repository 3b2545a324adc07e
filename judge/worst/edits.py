"""One change of an input, by the type of a parameter. Stretches are shares of a length and values are told by their
rank, so that the same change can be made at every size."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from random import Random
from typing import Any

from ..model.problem import Problem
from ..model.types import Type
from . import trees
from .orders import ORDERS

Args = tuple[Any, ...]
FEW = 8  # different values: all of them may be filled in, else the smallest and the largest
CALLS = -1  # stands for a parameter where a case is a sequence of calls


class Part(Enum):
    """What a parameter is to an edit."""

    NUMBER = "number"
    TEXT = "text"
    VALUES = "values"  # a list of numbers or of single characters, a linked list
    ROWS = "rows"  # a list of lists: a matrix, edges, intervals
    WORDS = "words"  # a list of texts, which may be the rows of a matrix
    TREE = "tree"
    CALLS = "calls"
    FIXED = "fixed"


@dataclass(frozen=True)
class Edit:
    """``how`` is one of the action's words; the stretch from ``first`` to ``last`` and the ranks ``pick`` and
    ``other`` of values are shares of 1."""

    at: int
    action: str
    how: str = ""
    first: float = 0.0
    last: float = 1.0
    pick: float = 0.0
    other: float = 1.0
    seed: int = 0


Pools = Mapping[int, Sequence[Any]]
"""The values that may be filled into each parameter, smallest first."""


def parts_of(problem: Problem) -> dict[int, Part]:
    """What can be edited, by the parameter's place; nothing else is in it."""
    if not problem.params:
        return {CALLS: Part.CALLS}
    parts = {i: _part(p.type) for i, p in enumerate(problem.params)}
    return {i: part for i, part in parts.items() if part is not Part.FIXED}


def _part(type_: Type) -> Part:
    plain = type_.leaf in ("int", "long", "uint", "double", "char", "string", "bool")
    match type_.depth, type_.leaf:
        case 0, "string":
            return Part.TEXT
        case 0, "int" | "long" | "uint":
            return Part.NUMBER
        case (0, "ListNode") | (1, "int" | "long" | "uint" | "double" | "char" | "bool"):
            return Part.VALUES
        case 0, "TreeNode":
            return Part.TREE
        case 1, "string":
            return Part.WORDS
        case 1, "ListNode":
            return Part.ROWS
        case 2, _ if plain and type_.leaf != "string":
            return Part.ROWS
    return Part.FIXED


PATTERNS: dict[str, Callable[[int, int, int, int], bool]] = {
    "chequered": lambda i, j, m, n: (i + j) % 2 == 0,
    "every second row": lambda i, j, m, n: i % 2 == 0,
    "every second column": lambda i, j, m, n: j % 2 == 0,
    "every second cell of every second row": lambda i, j, m, n: i % 2 == 0 and j % 2 == 0,
    "on its rim": lambda i, j, m, n: i in (0, m - 1) or j in (0, n - 1),
    "on its diagonal": lambda i, j, m, n: i == j,
    "below its diagonal": lambda i, j, m, n: i > j,
    "winding": lambda i, j, m, n: i % 2 == 0 or j == (n - 1 if i % 4 == 1 else 0),
    "a comb": lambda i, j, m, n: j % 2 == 0 or i == m - 1,
}
RELABELLED = ("from the far end", "at random")
OF_LISTS = ("order", "fill", "turns", "rise", "fall", "one")
ACTIONS: dict[Part, tuple[tuple[str, Sequence[str]], ...]] = {
    Part.NUMBER: (("smallest", ("",)), ("largest", ("",)), ("a share of the length", ("",))),
    Part.TEXT: tuple((a, tuple(ORDERS) if a == "order" else ("",)) for a in OF_LISTS),
    Part.VALUES: tuple((a, tuple(ORDERS) if a == "order" else ("",)) for a in OF_LISTS),
    Part.ROWS: (
        ("order", tuple(ORDERS)),
        ("columns", tuple(ORDERS)),
        ("cells", tuple(ORDERS)),
        ("each", tuple(ORDERS)),
        ("pattern", tuple(PATTERNS)),
        ("fill", ("",)),
        ("flip", ("",)),
        ("snake", ("",)),
        ("relabel", RELABELLED),
    ),
    Part.TREE: (("order", tuple(ORDERS)), ("shape", tuple(trees.SHAPES)), ("mirror", ("",)), ("fill", ("",))),
    Part.CALLS: (("order", tuple(ORDERS)), ("grouped", ("",)), ("arguments", tuple(ORDERS)), ("fill", ("",))),
}
ACTIONS[Part.WORDS] = ACTIONS[Part.ROWS]


def pools_of(parts: Mapping[int, Part], seeds: Sequence[Args]) -> dict[int, list[Any]]:
    """The values that inputs hold: all where they are few, else the smallest and the largest."""
    found = {}
    for at in parts:
        if at == CALLS:
            continue
        values = sorted({v for args in seeds for v in _leaves(args[at])})
        found[at] = values if len(values) <= FEW else [values[0], values[-1]]
    return found


def _leaves(value: Any) -> list[Any]:
    if isinstance(value, list | str) and len(value) != 1:
        return [leaf for item in value for leaf in _leaves(item)]
    if isinstance(value, list):
        return _leaves(value[0])
    return [] if value is None else [value]


def applied(args: Args, parts: Mapping[int, Part], pools: Pools, edit: Edit) -> Args | None:
    """The changed arguments; None where the change makes no sense here."""
    rng = Random(f"{edit.seed}/{edit.action}/{edit.how}")
    try:
        if edit.at == CALLS:
            return _calls(args, edit, rng)
        value = _changed(args, parts[edit.at], pools.get(edit.at, ()), edit, rng)
    except (TypeError, ValueError, IndexError, KeyError):
        return None
    return None if value is None else (*args[: edit.at], value, *args[edit.at + 1 :])


def _changed(args: Args, part: Part, pool: Sequence[Any], edit: Edit, rng: Random) -> Any:
    value = args[edit.at]
    if part is Part.NUMBER:
        return _number(args, pool, edit)
    if part is Part.TEXT:
        return "".join(_listed(list(value), pool, edit, rng))
    if part is Part.VALUES:
        return _listed(value, pool, edit, rng)
    if part is Part.ROWS:
        return _rows(value, pool, edit, rng)
    if part is Part.WORDS:
        rows = _rows([list(word) for word in value], pool, edit, rng)
        return None if rows is None else ["".join(row) for row in rows]
    return _tree(value, pool, edit, rng)


def _number(args: Args, pool: Sequence[Any], edit: Edit) -> int:
    if edit.action == "a share of the length":
        longest = max(len(a) for a in args if isinstance(a, list | str))
        return round(edit.pick * longest)
    return int(pool[0] if edit.action == "smallest" else pool[-1])


def _stretch(values: Sequence[Any], edit: Edit) -> tuple[int, int]:
    low, high = sorted((edit.first, edit.last))
    return round(low * len(values)), round(high * len(values))


def _ranked(values: Sequence[Any], pool: Sequence[Any], share: float) -> Any:
    choice = sorted({*values, *pool})
    return choice[min(len(choice) - 1, int(share * len(choice)))]


def _listed(values: list[Any], pool: Sequence[Any], edit: Edit, rng: Random) -> list[Any]:
    """A list with a stretch of it changed."""
    low, high = _stretch(values, edit)
    inner = values[low:high]
    if edit.action == "order":
        changed = ORDERS[edit.how](inner, rng)
    elif edit.action == "fill":
        changed = [_ranked(values, pool, edit.pick)] * len(inner)
    elif edit.action == "turns":
        pair = _ranked(values, pool, edit.pick), _ranked(values, pool, edit.other)
        changed = [pair[i % 2] for i in range(len(inner))]
    elif edit.action == "one":
        at = min(len(values) - 1, int(edit.first * len(values)))
        return [*values[:at], _ranked(values, pool, edit.pick), *values[at + 1 :]]
    else:
        changed = _ramp([*values, *pool], len(inner))
        if edit.action == "fall":
            changed.reverse()
    return [*values[:low], *changed, *values[high:]]


def _ramp(among: Sequence[Any], count: int) -> list[Any]:
    """Values that rise evenly from the smallest to the largest: different ones, where there is room."""
    smallest, largest = min(among), max(among)
    if isinstance(smallest, str):
        low, span = ord(smallest), ord(largest) - ord(smallest) + 1
        return [chr(low + i * span // max(1, count)) for i in range(count)]
    span = int(largest - smallest) + 1
    return [smallest + (i * span // count if span >= count else i % span) for i in range(count)]


def _rows(rows: list[Any], pool: Sequence[Any], edit: Edit, rng: Random) -> list[Any] | None:
    wide = len(rows[0])
    square = all(len(row) == wide for row in rows)
    match edit.action:
        case "order":
            low, high = _stretch(rows, edit)
            return [*rows[:low], *ORDERS[edit.how](rows[low:high], rng), *rows[high:]]
        case "each":
            return [ORDERS[edit.how](row, rng) for row in rows]
        case "snake":
            return [row[::-1] if i % 2 else row for i, row in enumerate(rows)]
        case "flip":
            return [[row[1], row[0], *row[2:]] for row in rows]
        case "relabel":
            return _relabelled(rows, edit.how, rng)
        case "fill":
            return [[_ranked([], pool, edit.pick)] * len(row) for row in rows]
    if not square or wide < 2:
        return None
    if edit.action == "columns":
        columns = ORDERS[edit.how]([list(column) for column in zip(*rows, strict=True)], rng)
        return [list(row) for row in zip(*columns, strict=True)]
    if edit.action == "cells":
        cells = ORDERS[edit.how]([cell for row in rows for cell in row], rng)
        return [cells[i : i + wide] for i in range(0, len(cells), wide)]
    inside, outside = (_ranked([], pool, share) for share in (edit.pick, edit.other))
    holds, high = PATTERNS[edit.how], len(rows)
    return [[inside if holds(i, j, high, wide) else outside for j in range(wide)] for i in range(high)]


def _relabelled(rows: list[Any], how: str, rng: Random) -> list[Any]:
    """Of edges: the ends renamed, and a third number, their weight, left alone."""
    ends = 2 if all(len(row) == 3 for row in rows) else None
    names = sorted({v for row in rows for v in row[:ends]})
    if how == "from the far end":
        renamed = {v: names[0] + names[-1] - v for v in names}
    else:
        others = list(names)
        rng.shuffle(others)
        renamed = dict(zip(names, others, strict=True))
    return [[renamed[v] if ends is None or i < ends else v for i, v in enumerate(row)] for row in rows]


def _tree(levels: list[Any], pool: Sequence[Any], edit: Edit, rng: Random) -> list[Any]:
    if edit.action == "mirror":
        return trees.mirrored(levels)
    if edit.action == "shape":
        return trees.SHAPES[edit.how](trees.in_order(trees.parsed(levels)))
    values = [v for v in levels if v is not None]
    if edit.action == "fill":
        values = [_ranked(values, pool, edit.pick)] * len(values)
    else:
        values = ORDERS[edit.how](values, rng)
    rest = iter(values)
    return [None if v is None else next(rest) for v in levels]


def _calls(args: Args, edit: Edit, rng: Random) -> Args | None:
    """The constructor stays where it is."""
    names, given = args
    calls = list(zip(names[1:], given[1:], strict=True))
    low, high = _stretch(calls, edit)
    inner = calls[low:high]
    if edit.action == "order":
        inner = ORDERS[edit.how](inner, rng)
    elif edit.action == "grouped":
        inner = sorted(inner, key=lambda call: names.index(call[0]))
    else:
        inner = _arguments(inner, edit, rng)
    calls = [*calls[:low], *inner, *calls[high:]]
    return [names[0], *(name for name, _ in calls)], [given[0], *(each for _, each in calls)]


def _arguments(calls: list[Any], edit: Edit, rng: Random) -> list[Any]:
    """The arguments of each operation among its calls in another order, or all like one of them."""
    found = list(calls)
    for name in {name: None for name, _ in calls}:
        at = [i for i, call in enumerate(calls) if call[0] == name]
        values = [calls[i][1] for i in at]
        if edit.action == "fill":
            values = [values[min(len(values) - 1, int(edit.pick * len(values)))]] * len(values)
        else:
            values = ORDERS[edit.how](values, rng)
        for i, value in zip(at, values, strict=True):
            found[i] = (name, value)
    return found


def edit_words(edit: Edit, name: str) -> str:
    """``nums from 25 % to 50 % reversed``; ``name`` is the parameter's."""
    where = ""
    low, high = sorted((edit.first, edit.last))
    stretched = edit.action in ("order", "fill", "turns", "rise", "fall", "grouped", "arguments")
    if stretched and (low, high) != (0.0, 1.0):
        where = f" from {low:.0%} to {high:.0%}".replace("%", " %")
    match edit.action:
        case "order":
            text = edit.how
        case "columns" | "cells":
            text = f"with its {edit.action} {edit.how}"
        case "each":
            text = f"with each row {edit.how}"
        case "arguments":
            text = f"with the arguments of each operation {edit.how}"
        case "pattern":
            text = edit.how
        case "relabel":
            text = f"numbered {edit.how}"
        case "shape":
            text = f"as {edit.how}" if edit.how.startswith("a ") else edit.how
        case "a share of the length":
            text = f"at {edit.pick:.0%} of the length".replace("%", " %")
        case action:
            text = WORDS[action]
    return f"{name}{where} {text}"


WORDS = {
    "fill": "all alike",
    "turns": "two values in turns",
    "rise": "rising evenly",
    "fall": "falling evenly",
    "one": "with one value replaced",
    "flip": "with each pair turned round",
    "snake": "with every second row reversed",
    "mirror": "mirrored",
    "grouped": "by operation",
    "smallest": "as small as in any family",
    "largest": "as large as in any family",
}
