"""Sequences of operations for kind ``design``: their form from the signature, their legality from one rule of the
author's.

``Design(__file__)`` reads ``[signature]`` of the problem.toml beside cases.py. A *call* is ``(name, *arguments)``. A
*rule* says what a call may do: ``step(state, call)`` returns the state after it, or None where it is not allowed; it
must not change the state that it gets. With it ``valid``, ``every`` and ``strategy`` agree on what is legal.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

Call = tuple[Any, ...]
Args = tuple[list[str], list[list[Any]]]
Step = Callable[[Any, Call], Any]
Check = Callable[[Any], bool]


def anything(state: Any, call: Call) -> Any:
    """The rule that allows every call in every state."""
    return state


@dataclass(frozen=True)
class Design:
    """The operations of a package, by its signature.

    ``checks`` says by the name of a parameter whether a value of the right type is allowed: a pair ``(low, high)``
    for numbers, a function for all others. A parameter that is not named may be anything.
    """

    cases_file: str
    checks: Mapping[str, tuple[int, int] | Check]

    @property
    def name(self) -> str:
        """Of the class, which is the first operation."""
        return str(_signature(self.cases_file)["class"])

    def parameters(self, operation: str) -> list[str] | None:
        """The names of what this operation takes, None if there is none of that name."""
        table = _signature(self.cases_file)
        if operation == table["class"]:
            return [param["name"] for param in table["constructor"]]
        for method in table["methods"]:
            if method["name"] == operation:
                return [param["name"] for param in method["params"]]
        return None

    def args(self, made_with: Sequence[Any], calls: Iterable[Call]) -> Args:
        """The two lists of a case: an object made with these arguments, then these calls."""
        names, given = [self.name], [list(made_with)]
        for call in calls:
            names.append(call[0])
            given.append(list(call[1:]))
        return names, given

    def calls(self, args: Args) -> list[Call]:
        """The calls of a case, without the constructor: the way back from ``args``."""
        return [(name, *values) for name, values in zip(args[0][1:], args[1][1:], strict=True)]

    def valid(
        self,
        args: Args,
        calls_max: int,
        step: Step = anything,
        start: Callable[..., Any] = lambda *made_with: 0,
        *,
        calls_min: int = 0,
    ) -> bool:
        """Two lists of equal length, the constructor first and then ``calls_min`` to ``calls_max`` known methods,
        each with as many arguments as it takes and values that pass the checks; and from the state
        ``start(*made_with)`` (None: not allowed) on each call is legal."""
        names, given = args
        if len(names) != len(given) or not names or not calls_min <= len(names) - 1 <= calls_max:
            return False
        if names[0] != self.name or self.name in names[1:]:
            return False
        known: dict[str, list[str] | None] = {}
        for name, values in zip(names, given, strict=True):
            if name not in known:
                known[name] = self.parameters(name)
            takes = known[name]
            if takes is None or len(takes) != len(values):
                return False
            if not all(_passes(self.checks.get(param), value) for param, value in zip(takes, values, strict=True)):
                return False
        state = start(*given[0])
        for call in self.calls(args):
            if state is None:
                return False
            state = step(state, call)
        return state is not None

    def every(
        self, made_with: Sequence[Any], choice: Sequence[Call], n_max: int, step: Step = anything, start: Any = 0
    ) -> Iterator[Args]:
        """Every legal sequence of up to ``n_max`` calls of ``choice``, which begins with the plainest: the shorter
        first."""
        for size in range(n_max + 1):
            for calls in _legal(size, choice, step, start):
                yield self.args(made_with, calls)

    def strategy(
        self,
        made_with: Sequence[Sequence[Any]],
        choices: Sequence[Sequence[Call]],
        n_max: int = 24,
        step: Step = anything,
        start: Callable[..., Any] = lambda *made_with: 0,
    ) -> st.SearchStrategy[Args]:
        """Legal sequences of up to ``n_max`` calls: one way to make the object and one of ``choices`` for each. A
        call that is drawn where it is not legal is replaced by the next of the choice that is, or left out."""
        ways = tuple(made_with)

        @st.composite
        def sequences(draw: st.DrawFn) -> Args:
            way = draw(st.sampled_from(ways))
            choice = choices[draw(st.integers(0, len(choices) - 1))]
            codes = draw(st.binary(min_size=0, max_size=n_max))
            state, calls = start(*way), []
            for code in codes:
                for shift in range(len(choice)):
                    call = choice[(code + shift) % len(choice)]
                    after = step(state, call)
                    if after is not None:
                        state = after
                        calls.append(call)
                        break
            return self.args(way, calls)

        return sequences()


def _signature(cases_file: str) -> Mapping[str, Any]:
    table = _SIGNATURES.get(cases_file)
    if table is None:
        with (Path(cases_file).parent / "problem.toml").open("rb") as stream:
            table = _SIGNATURES[cases_file] = tomllib.load(stream)["signature"]
    return table


_SIGNATURES: dict[str, Mapping[str, Any]] = {}


def _passes(check: tuple[int, int] | Check | None, value: Any) -> bool:
    if check is None:
        return True
    if isinstance(check, tuple):
        return bool(check[0] <= value <= check[1])
    return check(value)


def _legal(size: int, choice: Sequence[Call], step: Step, state: Any) -> Iterator[tuple[Call, ...]]:
    if size == 0:
        yield ()
        return
    for call in choice:
        after = step(state, call)
        if after is not None:
            for rest in _legal(size - 1, choice, step, after):
                yield (call, *rest)
