"""Cases of kind ``contract``: named checks, and sequences of operations that are played on the learner's class and on a
model.

The C++ half is cpp/include/contract/play.hpp. The checks that take operations are ``works/operations``, which answers
with a line for each step, and ``cost/many-operations``, which answers with a checksum; all others of the problem.toml
take none.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from pathlib import Path
from random import Random
from typing import Any, Protocol

from hypothesis import strategies as st

Op = list[int]
Args = tuple[str, list[Op]]
EACH, MANY = "works/operations", "cost/many-operations"
HOLDS = "holds"  # what a check without operations answers


class Model(Protocol):
    """What the class is held against. Both return words and numbers; a bool is shown as ``true`` or ``false``."""

    def apply(self, op: Op) -> Sequence[Any]: ...
    def state(self) -> Sequence[Any]: ...


def play(args: Args, make: Callable[[], Model]) -> list[str]:
    """What the driver observes of a class that behaves as the model does: the ``solve`` of a contract's brute.py."""
    check, ops = args
    if check not in (EACH, MANY):
        return [HOLDS]
    model, lines, checksum = make(), [], 0
    for op in ops:
        seen = model.apply(op)
        if check == EACH:
            lines.append(f"{_line(seen)}: {_line(model.state())}")
        for value in seen:
            if isinstance(value, int):
                checksum = (checksum * 31 + value) % 2**32
    if check == MANY:
        lines.append(f"checksum {checksum}: {_line(model.state())}")
    return lines


def _line(words: Sequence[Any]) -> str:
    return " ".join(str(word).lower() if isinstance(word, bool) else str(word) for word in words)


@dataclass(frozen=True)
class Contract:
    """The cases of a package.

    ``operands`` has a text for each operation with a letter for each of its operands: ``("sv", "s")``. ``ranges`` says
    by letter the least and the greatest of them, ``small`` the few that short sequences are made of. ``each_max`` and
    ``many_max`` are the most operations of the two checks that take any.
    """

    cases_file: str
    operands: Sequence[str]
    ranges: Mapping[str, tuple[int, int]]
    small: Mapping[str, Sequence[int]]
    each_max: int
    many_max: int

    @cached_property
    def scripted(self) -> tuple[str, ...]:
        """The names of the checks that take no operation, by problem.toml."""
        with Path(self.cases_file).with_name("problem.toml").open("rb") as file:
            checks = tomllib.load(file)["contract"]["check"]
        return tuple(check["name"] for check in checks if check["name"] not in (EACH, MANY))

    def is_valid(self, args: Args) -> bool:
        """A check that exists; operations only where it takes them, each with its operands in range."""
        check, ops = args
        if check in self.scripted:
            return not ops
        limit = {EACH: self.each_max, MANY: self.many_max}.get(check)
        return limit is not None and len(ops) <= limit and all(map(self._is_op, ops))

    def _is_op(self, op: Op) -> bool:
        if not op or not 0 <= op[0] < len(self.operands) or len(op) != 1 + len(self.operands[op[0]]):
            return False
        limits = (self.ranges[letter] for letter in self.operands[op[0]])
        return all(low <= number <= high for (low, high), number in zip(limits, op[1:], strict=True))

    def every_op(self, values: Mapping[str, Sequence[int]]) -> list[Op]:
        """Every operation on these operands."""
        return [
            [code, *numbers]
            for code, letters in enumerate(self.operands)
            for numbers in product(*(values[letter] for letter in letters))
        ]

    def strategy(self, longest: int = 25) -> st.SearchStrategy[Args]:
        """Sequences of up to ``longest`` operations, small operands and extreme ones; now and then another check."""
        values = {name: sorted({*few, *self.ranges[name]}) for name, few in self.small.items()}
        alphabet = st.sampled_from(self.every_op(values))
        sequence = st.integers(0, longest).flatmap(lambda size: st.lists(alphabet, min_size=size, max_size=size))
        played = st.tuples(st.sampled_from([EACH] * 5 + [MANY]), sequence)
        scripted: st.SearchStrategy[Args] = st.sampled_from([(name, []) for name in self.scripted])
        return st.integers(0, 9).flatmap(lambda pick: scripted if pick == 0 else played)

    def exhaustive(self, length: int) -> Iterator[Args]:
        """Every check without operations, and every sequence of up to ``length`` operations on small operands."""
        for name in self.scripted:
            yield name, []
        alphabet = self.every_op(self.small)
        for size in range(length + 1):
            for ops in product(alphabet, repeat=size):
                yield EACH, [list(op) for op in ops]

    def mixture(self, n: int, rng: Random, codes: Sequence[int] = ()) -> Args:
        """``n`` operations at random, of these ``codes`` (which may repeat, for their weight) or of all."""
        ops: list[Op] = []
        for _ in range(n):
            code = rng.choice(codes) if codes else rng.randrange(len(self.operands))
            ops.append([code, *(rng.randint(*self.ranges[letter]) for letter in self.operands[code])])
        return MANY, ops
