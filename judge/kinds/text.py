"""The text that a program reads from standard input, made of a case's arguments by the lines that a package declares.

A line holds ``{name}`` for an argument and ``{len(name)}`` for its length. A list stands in the line with spaces
between its elements; with ``{name:lines}``, and where its elements are lists, each element has a line of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..model.problem import Problem
from ..model.toml import Table
from ..model.types import Type
from .base import Words

if TYPE_CHECKING:
    from judge._reference import Codec

_PLACE = re.compile(r"\{(?:(len)\((\w+)\)|(\w+)(:lines)?)\}")
_STRAY = re.compile(r"[{}]")


def read_lines(table: Table, types: dict[str, Type]) -> tuple[str, ...]:
    """``input`` of a signature whose parameters are of these ``types``. PackageError where a line cannot be filled."""
    lines = table.strings("input")
    if not lines:
        raise table.error("input", "the lines of the input, such as `{n} {target}`")
    for line in lines:
        if _STRAY.search(_PLACE.sub("", line)):
            raise table.error("input", f"places such as {{name}}, {{len(name)}} or {{name:lines}}, got {line!r}")
        for place in _PLACE.finditer(line):
            name = place[2] or place[3]
            if name not in types:
                raise table.error("input", f"names of parameters, got {name!r}")
            if (place[1] or place[4]) and types[name].item is None:
                raise table.error("input", f"a list in {place[0]}, {name} is of type {types[name]}")
    return lines


def text_of(problem: Problem, args: Sequence[Any]) -> str:
    """What a program reads for these arguments; every line of it is ended."""
    values = {p.name: value for p, value in zip(problem.params, args, strict=True)}
    lines = problem.signature.lines
    assert lines is not None

    def filled(place: re.Match[str]) -> str:
        if place[1]:
            return str(len(values[place[2]]))
        value = values[place[3]]
        return "\n".join(map(_written, value)) if place[4] else _written(value)

    return "".join(f"{_PLACE.sub(filled, line)}\n" for line in lines)


def _written(value: Any) -> str:
    if isinstance(value, list | tuple):
        between = "\n" if value and isinstance(value[0], list | tuple) else " "
        return between.join(map(_written, value))
    if isinstance(value, bool):
        return str(int(value))
    return value if isinstance(value, str) else repr(value)


def make_text_codec(problem: Problem, words: Words) -> Codec:
    """The codec of ``problem``, whose cases travel with the text before the arguments: a program is given the text."""
    from judge._reference import Codec

    class TextCodec(Codec):
        def encode_args(self, args: Sequence[Any]) -> bytes:
            return super().encode_args((text_of(problem, args), *args))

        def decode_args(self, frame: bytes) -> tuple[Any, ...]:
            return super().decode_args(frame)[1:]

    return TextCodec(words.params, words.answer, [])
