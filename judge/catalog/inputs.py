"""Reads inputs.toml: inputs on either side of the constraints, and answers that the checker takes or refuses."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..model.toml import Table, read_toml

FILE = "inputs.toml"


@dataclass(frozen=True)
class Written:
    """A value as it is written: JSON, which is read already, or an expression of ``python``. ``place`` names it."""

    place: str
    value: Any = None
    python: str | None = None


@dataclass(frozen=True)
class Input:
    """Arguments with the reason why they are written down."""

    args: Written
    why: str


@dataclass(frozen=True)
class Answer:
    """An answer to ``args`` that the checker has to take if it is ``right``, and to refuse if not."""

    args: Written
    got: Written
    right: bool
    why: str


@dataclass(frozen=True)
class Inputs:
    """``define`` is Python whose names the expressions of the others may use."""

    valid: tuple[Input, ...] = ()
    invalid: tuple[Input, ...] = ()
    answers: tuple[Answer, ...] = ()
    define: str = ""


def load_inputs(folder: Path) -> Inputs | None:
    """The package's inputs.toml, None where it has none. Raises PackageError."""
    file = folder / FILE
    if not file.is_file():
        return None
    top = Table(read_toml(file), "", file)
    define = top.text("define", "")
    valid, invalid = ([_input(table) for table in top.tables(key)] for key in ("valid", "invalid"))
    answers = [_answer(table) for table in top.tables("answer")]
    top.done()
    return Inputs(tuple(valid), tuple(invalid), tuple(answers), define)


def _input(table: Table) -> Input:
    found = Input(_written(table, "args"), table.text("why"))
    table.done()
    return found


def _answer(table: Table) -> Answer:
    args = _json(table, "args")
    found = Answer(args, _written(table, "got"), table.take("right", bool, "true or false"), table.text("why"))
    table.done()
    return found


def _written(table: Table, key: str) -> Written:
    """The value of ``key``, which is JSON, or of ``python``, which stands in its place."""
    if "python" not in table.data:
        return _json(table, key)
    if key in table.data:
        raise table.error("python", f"either {key} or python, got both")
    return Written(f"{table.file}: {table.where}.python", python=table.text("python"))


def _json(table: Table, key: str) -> Written:
    text = table.text(key)
    try:
        return Written(f"{table.file}: {table.where}.{key}", json.loads(text))
    except ValueError as error:
        raise table.error(key, f"JSON: {error}") from None
