"""The C++ reference solutions, callable from Python.

    >>> from judge import reference
    >>> reference.two_sum([2, 7, 11, 15], 9)
    [0, 1]

A function for every problem with a bound reference, named by its slug with underscores, and with one in front where it
would be no name (``_3sum``). A slug is a name only with its
topic: where several topics have it, and anywhere else too, the function stands below the topic's name.

    >>> reference.arrays.two_sum([2, 7, 11, 15], 9)
    [0, 1]

Arguments and answers are plain values as in cases.toml: a tree is its level order, a linked list a list. Nothing is
validated beyond the types: what the constraints forbid may give any answer. Raises TypeError for a wrong number of
arguments, ValueError for a wrong type. ``reference.pyi`` is written by ``python -m judge.reference``.
"""

from __future__ import annotations

import builtins
from collections import Counter
from collections.abc import Callable
from functools import cache
from keyword import iskeyword
from typing import Any

from .catalog.locate import own_folder
from .kinds import kind_of
from .model.problem import Problem

LINE = 120  # characters of a line of the stub


def _identifier(text: str) -> str:
    """The name of a function for a slug: ``3sum`` is ``_3sum``, and ``list``, which Python has, ``_list``."""
    name = text.replace("-", "_")
    taken = not name.isidentifier() or iskeyword(name) or hasattr(builtins, name)
    return f"_{name}" if taken else name


@cache
def _topics() -> dict[str, dict[str, str]]:
    """Topic -> function name -> topic/slug, the first two as identifiers."""
    from judge import _reference

    topics: dict[str, dict[str, str]] = {}
    for name in _reference.names():
        topic, slug = name.split("/")
        topics.setdefault(_identifier(topic), {})[_identifier(slug)] = name
    return topics


@cache
def _names() -> dict[str, str]:
    """Function name -> topic/slug, of those that are called by their slug alone."""
    topics = _topics()
    count = Counter(function for functions in topics.values() for function in functions)
    every = {function: name for functions in topics.values() for function, name in functions.items()}
    return {function: name for function, name in every.items() if count[function] == 1 and function not in topics}


class Topic:
    """The references of one topic."""

    def __init__(self, functions: dict[str, str]) -> None:
        self._functions = functions

    def __getattr__(self, name: str) -> Callable[..., Any]:
        return _found(name, self._functions)

    def __dir__(self) -> list[str]:
        return sorted(self._functions)


def _function(problem: Problem) -> Callable[..., Any]:
    from judge import _reference

    from .cases.asked import asked_of
    from .kinds.wire import make_codec

    codec, reference, asked = make_codec(problem), _reference.Reference(problem.name), asked_of(problem)
    reply = asked.reply if asked is not None else None
    names = [name for name, _ in kind_of(problem).reference_params(problem)]

    def call(*args: Any) -> Any:
        if len(args) != len(names):
            raise TypeError(f"{call.__name__}() takes {len(names)} arguments ({', '.join(names)}), got {len(args)}")
        frame = codec.encode_args(args)
        return codec.decode_answer(reference.answer(frame, reply), frame)

    call.__name__ = call.__qualname__ = _identifier(problem.slug)
    call.__doc__ = f"{problem.title}: {problem.name}."
    return call


@cache
def _of(name: str) -> Callable[..., Any]:
    from .catalog.load import load_problem

    return _function(load_problem(own_folder() / name))


def _found(name: str, functions: dict[str, str]) -> Callable[..., Any]:
    """The reference called ``name``; AttributeError offers the nearest names."""
    from .catalog.locate import nearest

    if name in functions:
        return _of(functions[name])
    if name.startswith("__"):
        raise AttributeError(f"no reference is called {name!r}")
    several = [f"{topic}.{name}" for topic, inside in _topics().items() if name in inside]
    near = " or ".join(several) or ", ".join(nearest(name, list(functions)))
    raise AttributeError(f"no reference is called {name!r}" + (f"; did you mean {near}?" if near else ""))


@cache
def __getattr__(name: str) -> Callable[..., Any] | Topic:
    """The reference or the topic called ``name``; AttributeError offers the nearest names."""
    return Topic(_topics()[name]) if name in _topics() else _found(name, _names())


def __dir__() -> list[str]:
    return sorted(_names())


def stub() -> str:
    """The text of reference.pyi."""
    lines = [
        '"""The C++ reference solutions. Written by ``python -m judge.reference``."""',
        "",
        "from typing import Any",
        "",
    ]
    for topic, functions in sorted(_topics().items()):
        declared = [
            f"    @staticmethod\n{_declared(function, name, '    ')}" for function, name in sorted(functions.items())
        ]
        lines += [f"class {topic}:", *declared, ""]
    lines += [_declared(function, name) for function, name in sorted(_names().items())]
    return "\n".join([*lines, "def __dir__() -> list[str]: ...", "def stub() -> str: ..."]) + "\n"


def _declared(function: str, name: str, indent: str = "") -> str:
    """As the formatter has it: on one line of at most ``LINE`` characters, or the parameters on one of their own."""
    from .catalog.load import load_problem

    problem = load_problem(own_folder() / name)
    kind = kind_of(problem)
    params = ", ".join(f"{param}: {type_}" for param, type_ in kind.reference_params(problem))
    returned = f"{kind.reference_answer(problem)}: ..."
    line = f"{indent}def {function}({params}) -> {returned}"
    if len(line) <= LINE:
        return line
    return f"{indent}def {function}(\n{indent}    {params}\n{indent}) -> {returned}"


if __name__ == "__main__":
    from pathlib import Path

    Path(__file__).with_suffix(".pyi").write_text(stub(), encoding="utf-8")
