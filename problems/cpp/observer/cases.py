"""Cases for cpp/observer: a named check, and for two of the checks operations on subjects and observers."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters
from judge.author.contracts import EACH, Args, Contract

P = parameters(__file__)
SUBSCRIBE, UNSUBSCRIBE, NOTIFY, PLAN_LEAVE, PLAN_COME, PLAN_NOTIFY, PLAN_THROW = range(7)
CONTRACT = Contract(
    __file__,
    operands=("so", "so", "sv", "oo", "oo", "o", "o"),
    ranges={"s": (0, P.subject_max), "o": (0, P.observer_max), "v": (P.value_min, P.value_max)},
    small={"s": (0,), "o": (0, 1, 2), "v": (5,)},
    each_max=P.ops_max,
    many_max=P.many_max,
)


def is_valid(args: Args) -> bool:
    """A check that exists, with operations in range where it takes any."""
    return CONTRACT.is_valid(args)


@st.composite
def _rounds(draw: st.DrawFn) -> Args:
    """Most are subscribed, plans are made, and then rounds run."""
    subject, observer = st.integers(0, P.subject_max), st.integers(0, P.observer_max)
    ops = [[SUBSCRIBE, 0, a] for a in draw(st.permutations(range(P.observers)))]
    for _ in range(draw(st.integers(1, 3))):
        for code in draw(st.lists(st.integers(SUBSCRIBE, PLAN_THROW), max_size=6)):
            if code in (SUBSCRIBE, UNSUBSCRIBE):
                ops.append([code, draw(subject), draw(observer)])
            elif code in (PLAN_LEAVE, PLAN_COME):
                ops.append([code, draw(observer), draw(observer)])
            elif code in (PLAN_NOTIFY, PLAN_THROW):
                ops.append([code, draw(observer)])
        ops.append([NOTIFY, draw(st.sampled_from((0, 0, 0, 1))), draw(st.sampled_from((1, 40, P.value_max)))])
    return EACH, ops


def strategy() -> st.SearchStrategy[Args]:
    """Rounds with plans, sequences of up to 25 operations, and now and then one of the other checks."""
    return st.one_of(_rounds(), CONTRACT.strategy())


def exhaustive() -> Iterator[Args]:
    """every check, every sequence of up to 2 operations on one subject, and every two plans of three observers"""
    yield from CONTRACT.exhaustive(2)
    plans = [op for op in CONTRACT.every_op(CONTRACT.small) if op[0] >= PLAN_LEAVE]
    for there in ((0, 1, 2), (0, 1), (1, 0)):
        for first in plans:
            for second in plans:
                coming = [[SUBSCRIBE, 0, a] for a in there]
                yield EACH, [*coming, first, second, [NOTIFY, 0, 5], [NOTIFY, 0, 6]]


def _rounds_of_all(n: int, rng: Random) -> Args:
    return CONTRACT.mixture(n, rng, (SUBSCRIBE, SUBSCRIBE, NOTIFY, NOTIFY, PLAN_LEAVE, PLAN_COME, PLAN_NOTIFY))


FAMILIES = (
    Family("mixture", CONTRACT.mixture, n=P.many_max, catches="observers that are kept when they have left"),
    Family("rounds", _rounds_of_all, n=P.many_max, catches="a list that grows with every round"),
)
