"""The C++ reference solutions, callable from Python.

    >>> from judge import reference
    >>> reference.two_sum([2, 7, 11, 15], 9)
    [0, 1]

A function for every problem with a bound reference, named by its slug with underscores. Arguments and answers are plain
values as in cases.toml: a tree is its level order, a linked list a list. Nothing is validated beyond the types: what
the constraints forbid may give any answer. Raises TypeError for a wrong number of arguments, ValueError for a wrong
type. ``reference.pyi`` is written by ``python -m judge.reference``.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from .catalog.locate import own_folder
from .kinds import kind_of
from .model.problem import Problem


@cache
def _names() -> dict[str, str]:
    """Function name -> topic/slug."""
    from judge import _reference

    return {name.split("/")[1].replace("-", "_"): name for name in _reference.names()}


def _function(problem: Problem) -> Callable[..., Any]:
    from judge import _reference

    from .kinds.wire import make_codec

    codec, reference = make_codec(problem), _reference.Reference(problem.name)
    names = [name for name, _ in kind_of(problem).reference_params(problem)]

    def call(*args: Any) -> Any:
        if len(args) != len(names):
            raise TypeError(f"{call.__name__}() takes {len(names)} arguments ({', '.join(names)}), got {len(args)}")
        frame = codec.encode_args(args)
        return codec.decode_answer(reference.answer(frame), frame)

    call.__name__ = call.__qualname__ = problem.slug.replace("-", "_")
    call.__doc__ = f"{problem.title}: {problem.name}."
    return call


@cache
def __getattr__(name: str) -> Callable[..., Any]:
    """The reference called ``name``; AttributeError offers the nearest names."""
    from .catalog.load import load_problem
    from .catalog.locate import nearest

    if name.startswith("__") or name not in _names():
        near = "" if name.startswith("__") else ", ".join(nearest(name, list(_names())))
        raise AttributeError(f"no reference is called {name!r}" + (f"; did you mean {near}?" if near else ""))
    return _function(load_problem(own_folder() / _names()[name]))


def __dir__() -> list[str]:
    return sorted(_names())


def stub() -> str:
    """The text of reference.pyi."""
    from .catalog.load import load_problem

    lines = [
        '"""The C++ reference solutions. Written by ``python -m judge.reference``."""',
        "",
        "from typing import Any",
        "",
    ]
    for function, name in sorted(_names().items()):
        problem = load_problem(own_folder() / name)
        kind = kind_of(problem)
        params = ", ".join(f"{param}: {type_}" for param, type_ in kind.reference_params(problem))
        returns = kind.reference_answer(problem)
        lines.append(f"def {function}({params}) -> {returns}: ...")
    return "\n".join([*lines, "def __dir__() -> list[str]: ...", "def stub() -> str: ..."]) + "\n"


if __name__ == "__main__":
    from pathlib import Path

    Path(__file__).with_suffix(".pyi").write_text(stub(), encoding="utf-8")
