"""Inputs of the kernels: n numbers, random or sorted. Only what growth needs is here."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from judge.author import Family, parameters

P = parameters(__file__)
Args = tuple[list[int]]


def is_valid(args: Args) -> bool:
    return 1 <= len(args[0]) <= P.n_max


def strategy() -> None:
    raise NotImplementedError


def exhaustive() -> Iterator[Args]:
    raise NotImplementedError


def _random(n: int, rng: Random) -> Args:
    return (rng.sample(range(1, 1_000_000_000), n),)


def _sorted(n: int, rng: Random) -> Args:
    return (sorted(rng.sample(range(1, 1_000_000_000), n)),)


FAMILIES = (
    Family("random", _random, n=P.n_max, catches="whatever"),
    Family("sorted", _sorted, n=P.n_max, catches="pivots at the end"),
)
