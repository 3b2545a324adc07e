"""Cases for cpp/unique-ptr: a named check, and for two of the checks a sequence of operations on a few owners."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters
from judge.author.contracts import EACH, MANY, Args, Contract, Op

P = parameters(__file__)

# s is a slot, v a value.
CONTRACT = Contract(
    __file__,
    operands=("sv", "s", "s", "ss", "ss", "s", "s", "ss", "s", "sv", "sv"),
    ranges={"s": (0, P.slot_max), "v": (P.value_min, P.value_max)},
    small={"s": (0, 1), "v": (1,)},
    each_max=P.ops_max,
    many_max=P.many_max,
)

NEW, RESET, CLEAR, MOVE, SWAP, RELEASE, SELF_RESET, HAND_OVER, THROUGH, WRITE, ASSIGN = range(11)


def is_valid(args: Args) -> bool:
    """A check that exists; operations only where it takes them, each with its operands in range."""
    return CONTRACT.is_valid(args)


def strategy() -> st.SearchStrategy[Args]:
    """Sequences of up to 25 operations on all slots, and now and then one of the scripted checks."""
    few = replace(CONTRACT, small={"s": range(P.slots), "v": (0, 1, 2, 7)})
    return few.strategy()


def exhaustive() -> Iterator[Args]:
    """every scripted check, and every sequence of up to 3 operations on two owners with fresh objects"""
    for name in CONTRACT.scripted:
        yield name, []
    for size in range(4):
        for ops in product(CONTRACT.every_op(CONTRACT.small), repeat=size):
            # Each new object gets the number of its operation for a value, so that no two are mistaken for each other.
            yield (
                EACH,
                [[*op[:-1], at + 1] if CONTRACT.operands[op[0]] == "sv" else [*op] for at, op in enumerate(ops)],
            )


def _mixture(n: int, rng: Random) -> Args:
    ops: list[Op] = []
    for _ in range(n):
        code = rng.randrange(len(CONTRACT.operands))
        letters = CONTRACT.operands[code]
        ops.append([code] + [rng.randrange(P.slots) if k == "s" else rng.randrange(1000) for k in letters])
    return MANY, ops


def _handed_round(n: int, rng: Random) -> Args:
    """A few objects that go from slot to slot without end."""
    ops: list[Op] = [[NEW, slot, rng.randrange(P.value_max + 1)] for slot in range(P.slots)]
    while len(ops) < n:
        i, j = rng.randrange(P.slots), rng.randrange(P.slots)
        code = rng.choice((MOVE, SWAP, HAND_OVER, THROUGH, SELF_RESET))
        ops.append([code, i] if code in (THROUGH, SELF_RESET) else [code, i, j])
        if code in (MOVE, HAND_OVER) and i != j:
            ops.append([NEW, j, rng.randrange(1000)])
    return MANY, ops[:n]


def _replaced(n: int, rng: Random) -> Args:
    """An object is made and another destroyed by every operation."""
    codes = (NEW, ASSIGN)
    return MANY, [[rng.choice(codes), rng.randrange(P.slots), P.value_max - k] for k in range(n)]


def _longest_with_lines(n: int, rng: Random) -> Args:
    """The longest sequence that is reported line by line."""
    return EACH, _mixture(min(n, P.ops_max), rng)[1]


FAMILIES = (
    Family("mixture", _mixture, n=P.many_max, catches="a list of all owners that is searched by every operation"),
    Family("handed round", _handed_round, n=P.many_max, catches="objects that are copied when they change hands"),
    Family("replaced", _replaced, n=P.many_max, catches="objects that are collected instead of deleted"),
    Family("line by line", _longest_with_lines, n=P.ops_max, catches="state that goes wrong after many operations"),
)
