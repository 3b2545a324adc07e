"""Lists in another order. Each order makes sense at every length, so that what is found at a small size can be
scaled."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

Values = list[Any]
PART = 8  # of a list: what is repeated


def _riffled(values: Values) -> Values:
    half = (len(values) + 1) // 2
    return [v for i in range(half) for v in (values[i], *values[half + i : half + i + 1])]


def _inside_out(values: Values) -> Values:
    """The first at the left, the second at the right, and so on towards the middle."""
    return values[::2] + values[1::2][::-1]


def _from_the_ends(values: Values) -> Values:
    """The first, the last, the second, the last but one."""
    found = []
    for i in range((len(values) + 1) // 2):
        found.append(values[i])
        if i != len(values) - 1 - i:
            found.append(values[-1 - i])
    return found


def _repeated(values: Values, length: int) -> Values:
    return [values[i % length] for i in range(len(values))] if values else []


def _middle_first(values: Values) -> Values:
    """The middle of all, then those of both halves, and so on: as a balanced search tree is filled."""
    found, waiting = [], [(0, len(values))]
    for low, high in waiting:
        if low < high:
            middle = (low + high) // 2
            found.append(values[middle])
            waiting += [(low, middle), (middle + 1, high)]
    return found


def _shuffled(values: Values, rng: Random) -> Values:
    found = list(values)
    rng.shuffle(found)
    return found


ORDERS: dict[str, Callable[[Values, Random], Values]] = {
    "reversed": lambda values, rng: values[::-1],
    "sorted": lambda values, rng: sorted(values),
    "sorted downwards": lambda values, rng: sorted(values, reverse=True),
    "in random order": _shuffled,
    "rotated by half": lambda values, rng: values[len(values) // 2 :] + values[: len(values) // 2],
    "rotated by one": lambda values, rng: values[1:] + values[:1],
    "its halves interleaved": lambda values, rng: _riffled(values),
    "every second one first": lambda values, rng: values[::2] + values[1::2],
    "rising, then falling": lambda values, rng: _inside_out(sorted(values)),
    "smallest and largest in turns": lambda values, rng: _from_the_ends(sorted(values)),
    "both ends in turns": lambda values, rng: _from_the_ends(values),
    "the middle first": lambda values, rng: _middle_first(sorted(values)),
    "mirrored": lambda values, rng: values[: (len(values) + 1) // 2] + values[: len(values) // 2][::-1],
    "its first eighth repeated": lambda values, rng: _repeated(values, max(1, len(values) // PART)),
    "its first two repeated": lambda values, rng: _repeated(values, 2),
    "pairs swapped": lambda values, rng: [v for i in range(0, len(values), 2) for v in values[i : i + 2][::-1]],
}
"""By the words that name them; a list and where chance comes from. TypeError where values cannot be compared."""
