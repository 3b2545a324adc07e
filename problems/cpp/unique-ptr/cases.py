"""Cases for cpp/unique-ptr: a named check, and for two of the checks a sequence of operations on a few owners."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Op = list[int]
Args = tuple[str, list[Op]]

SCRIPTED = (
    "works/construct", "works/destroy", "copying/move-construct", "copying/move-assign", "copying/self-move",
    "works/release", "works/reset", "works/self-reset", "copying/swap", "works/access", "works/bool",
    "copying/pop-front", "copying/owner-cycle", "exceptions/unwinding", "copying/in-a-vector", "works/polymorphic",
)  # fmt: skip

# The operands of each operation: s a slot, v a value.
OPERANDS = ("sv", "s", "s", "ss", "ss", "s", "s", "ss", "s", "sv", "sv")

NEW, RESET, CLEAR, MOVE, SWAP, RELEASE, SELF_RESET, HAND_OVER, THROUGH, WRITE, ASSIGN = range(len(OPERANDS))


def _is_op(op: Op) -> bool:
    if not op or not 0 <= op[0] < len(OPERANDS) or len(op) != 1 + len(OPERANDS[op[0]]):
        return False
    return all(
        0 <= number < P.slots if kind == "s" else P.value_min <= number <= P.value_max
        for kind, number in zip(OPERANDS[op[0]], op[1:], strict=True)
    )


def is_valid(args: Args) -> bool:
    """A check that exists; operations only where it takes them, each with its operands in range."""
    check, ops = args
    if check in SCRIPTED:
        return not ops
    limit = {"works/operations": P.ops_max, "cost/many-operations": P.many_max}.get(check)
    return limit is not None and len(ops) <= limit and all(_is_op(op) for op in ops)


def _every_op(slots: int, values: tuple[int, ...]) -> list[Op]:
    """Every operation on the first ``slots`` slots."""
    ops: list[Op] = []
    for code, operands in enumerate(OPERANDS):
        choices = [range(slots) if kind == "s" else values for kind in operands]
        ops += [[code, *numbers] for numbers in product(*choices)]
    return ops


def strategy() -> st.SearchStrategy[Args]:
    """Sequences of up to 25 operations on all slots, and now and then one of the scripted checks."""
    alphabet = st.sampled_from(_every_op(P.slots, (0, 1, 2, 7, P.value_max)))
    sequence = st.integers(0, 25).flatmap(lambda size: st.lists(alphabet, min_size=size, max_size=size))
    played = st.tuples(st.sampled_from(["works/operations"] * 5 + ["cost/many-operations"]), sequence)
    scripted: st.SearchStrategy[Args] = st.sampled_from([(name, []) for name in SCRIPTED])
    return st.integers(0, 9).flatmap(lambda pick: scripted if pick == 0 else played)


def exhaustive() -> Iterator[Args]:
    """every scripted check, and every sequence of up to 3 operations on two owners with fresh objects"""
    for name in SCRIPTED:
        yield name, []
    for size in range(4):
        for ops in product(_every_op(2, (1,)), repeat=size):
            # Each new object gets the number of its operation for a value, so that no two are mistaken for each other.
            yield (
                "works/operations",
                [[*op[:-1], at + 1] if OPERANDS[op[0]] == "sv" else [*op] for at, op in enumerate(ops)],
            )


def _mixture(n: int, rng: Random) -> Args:
    ops: list[Op] = []
    for _ in range(n):
        code = rng.randrange(len(OPERANDS))
        ops.append([code] + [rng.randrange(P.slots) if k == "s" else rng.randrange(1000) for k in OPERANDS[code]])
    return "cost/many-operations", ops


def _handed_round(n: int, rng: Random) -> Args:
    """A few objects that go from slot to slot without end."""
    ops: list[Op] = [[NEW, slot, rng.randrange(P.value_max + 1)] for slot in range(P.slots)]
    while len(ops) < n:
        i, j = rng.randrange(P.slots), rng.randrange(P.slots)
        code = rng.choice((MOVE, SWAP, HAND_OVER, THROUGH, SELF_RESET))
        ops.append([code, i] if code in (THROUGH, SELF_RESET) else [code, i, j])
        if code in (MOVE, HAND_OVER) and i != j:
            ops.append([NEW, j, rng.randrange(1000)])
    return "cost/many-operations", ops[:n]


def _replaced(n: int, rng: Random) -> Args:
    """An object is made and another destroyed by every operation."""
    codes = (NEW, ASSIGN)
    return "cost/many-operations", [[rng.choice(codes), rng.randrange(P.slots), P.value_max - k] for k in range(n)]


def _longest_with_lines(n: int, rng: Random) -> Args:
    """The longest sequence that is reported line by line."""
    return "works/operations", _mixture(min(n, P.ops_max), rng)[1]


FAMILIES = (
    Family("mixture", _mixture, n=P.many_max, catches="a list of all owners that is searched by every operation"),
    Family("handed round", _handed_round, n=P.many_max, catches="objects that are copied when they change hands"),
    Family("replaced", _replaced, n=P.many_max, catches="objects that are collected instead of deleted"),
    Family("line by line", _longest_with_lines, n=P.ops_max, catches="state that goes wrong after many operations"),
)
