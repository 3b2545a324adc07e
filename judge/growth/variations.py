"""Inputs of a family with their values in another order: what is quick because they came sorted is not then."""

from __future__ import annotations

from random import Random
from typing import Any

Args = tuple[Any, ...]


def shuffled(args: Args, rng: Random) -> Args:
    """Each list of numbers, level order of a tree and list of lists in random order; the shape of a tree is kept."""
    return tuple(_shuffled(arg, rng) for arg in args)


def _shuffled(arg: Any, rng: Random) -> Any:
    if not isinstance(arg, list) or not all(v is None or type(v) in (int, list) for v in arg):
        return arg
    values = [v for v in arg if v is not None]
    rng.shuffle(values)
    rest = iter(values)
    return [None if v is None else next(rest) for v in arg]


def distinct(args: Args) -> int:
    """How many different values the lists hold."""
    return sum(len({str(v) for v in arg}) for arg in args if isinstance(arg, list))
