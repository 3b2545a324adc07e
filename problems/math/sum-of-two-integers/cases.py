"""Cases for math/sum-of-two-integers: two numbers within a thousand of zero."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[int, int]
LOW, HIGH = P.value_min, P.value_max
NEAR = 60
POWERS = [1 << k for k in range(10)]
EDGES = sorted(
    {sign * (p + d) for p in POWERS for d in (-1, 0, 1) for sign in (-1, 1)} | {LOW, LOW + 1, HIGH - 1, HIGH}
)
"""Around the powers of two and at the limits: where carries run far."""


def is_valid(args: Args) -> bool:
    """Both within the parameters."""
    return all(LOW <= value <= HIGH for value in args)


def labels(args: Args) -> list[str]:
    """Whether one of the two is below zero, or both."""
    negative = sum(value < 0 for value in args)
    return [["positive"], ["different signs"], ["negative"]][negative]


def sizes(args: Args) -> dict[str, int]:
    """The larger of the two, without its sign."""
    return {"n": max(map(abs, args))}


def strategy() -> st.SearchStrategy[Args]:
    """Any two numbers, numbers whose carries run far, equal ones, opposite ones and their neighbours."""
    numbers = st.one_of(st.integers(LOW, HIGH), st.sampled_from(EDGES))
    near = st.integers(-2, 2)
    opposite = st.tuples(numbers, near).map(lambda of: (of[0], min(HIGH, max(LOW, of[1] - of[0]))))
    equal = st.tuples(numbers, near).map(lambda of: (of[0], min(HIGH, max(LOW, of[0] + of[1]))))
    return st.one_of(st.tuples(numbers, numbers), st.tuples(numbers, numbers), opposite, equal)


def exhaustive() -> Iterator[Args]:
    """every pair from -60 to 60, every pair around powers of two and limits, and every number with its opposite"""
    near = range(-NEAR, NEAR + 1)
    pairs = {*product(near, repeat=2), *product(EDGES, repeat=2)}
    for a in range(LOW, HIGH + 1):
        pairs |= {(a, b) for b in (LOW, -1, 0, 1, HIGH, a, -a)}
    yield from sorted(pairs, key=lambda pair: (abs(pair[0]) + abs(pair[1]), (pair[0] < 0) + (pair[1] < 0), pair[::-1]))


def _odd(n: int) -> int:
    """The largest odd number up to n: with it carries go through as many places whatever the size, so that what is
    counted is how a program grows and not how far a single carry runs. Long carries stand in the small scope."""
    return n - 1 + n % 2 if n > 1 else 1


def family(name: str, of: Callable[[int, Random], Args], catches: str) -> Family:
    return Family(name, of, n=HIGH, catches=catches)


FAMILIES = (
    family("opposite", lambda n, rng: (-_odd(n), _odd(n)), "carries that never end, and counting"),
    family("opposite, the other way round", lambda n, rng: (_odd(n), -_odd(n)), "counting in one direction"),
    family("just below zero", lambda n, rng: (_odd(n) - 1, -_odd(n)), "a result that is not read with its sign"),
    family("equal", lambda n, rng: (n, n), "bits that cancel out"),
    family("both negative", lambda n, rng: (-n, -n), "a loop while a number is above zero"),
)
