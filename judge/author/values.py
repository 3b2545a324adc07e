"""Integers that break programs: alphabets to draw from, and long lists of them in every form that people forget.

A builder takes ``(n, rng, low, high)`` and returns a list of exactly ``n`` ints from ``low`` to ``high`` (both
included), in linear or linearithmic time, the same for the same ``n`` and state of ``rng``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from random import Random
from typing import TypeVar

T = TypeVar("T")

INT_MIN, INT_MAX = -(2**31), 2**31 - 1
SENTINELS = (-1, 0, 1, 9_999, 10_000, 99_999, 100_000, 10**9, INT_MAX, -10_000, -100_000, -(10**9), INT_MIN)
"""What people write where they mean "none" or "more than there can be"."""
MODULI = (32, 2**8, 2**16, 2**20, 2**24, 2**26, 10**6, 65_537, 100_003, 1_000_003, 2_000_003, 10**9 // 2)
"""What people take values modulo to find a place in a table, and steps that single precision does not see."""


def within(values: Sequence[int], low: int, high: int) -> bool:
    """Whether all of them are from ``low`` to ``high``."""
    return all(low <= value <= high for value in values)


def alphabets(low: int, high: int) -> tuple[tuple[int, ...], ...]:
    """Small sets of values in the range, the simplest first: one value, two, small ones around zero, both ends,
    sentinels, remainders that collide. Each is not empty and holds no value twice; a set of one value is the first
    only."""
    sets = (
        (0, 1),
        (0, 1, 2, 3),
        (-1, 0, 1, 2),
        tuple(range(-5, 6)),
        tuple(range(max(low, 0), min(high, max(low, 0) + 30) + 1)),
        (low, high),
        (low, low + 1, -1, 0, 1, high - 1, high),
        SENTINELS,
        (7, 7 + 2**8, 7 + 2**16, 7 + 2**24, 7 - 2**16, 7 - 2**8),
        (0, 1_000_003, 2 * 1_000_003, 65_537, 2 * 65_537, 10**6, 2 * 10**6),
    )
    found: list[tuple[int, ...]] = [(max(low, min(0, high)),)]
    for one in sets:
        kept = tuple(dict.fromkeys(value for value in one if low <= value <= high))
        if len(kept) > 1 and kept not in found:
            found.append(kept)
    return tuple(found)


def words(alphabet: Sequence[T], n_min: int, n_max: int) -> Iterator[tuple[T, ...]]:
    """Every sequence of ``n_min`` to ``n_max`` entries, in the order in which a person would call them small: the
    shorter first, of the same length those of earlier entries of ``alphabet`` only, then from left to right."""
    for size in range(n_min, n_max + 1):
        for top in range(len(alphabet) if size else 1):
            last = alphabet[top] if alphabet else None
            for word in product(alphabet[: top + 1], repeat=size):
                if size == 0 or top == 0 or last in word:
                    yield word


def random(n: int, rng: Random, low: int, high: int) -> list[int]:
    """Anything, each value as likely as any other."""
    return [rng.randint(low, high) for _ in range(n)]


def distinct(n: int, rng: Random, low: int, high: int) -> list[int]:
    """No value twice, in random order; ValueError where the range has fewer than ``n``."""
    return rng.sample(range(low, high + 1), n)


def all_equal(n: int, rng: Random, low: int, high: int) -> list[int]:
    """One value, a sentinel or an end of the range."""
    return [rng.choice([low, high, *(value for value in SENTINELS if low <= value <= high)])] * n


def few_distinct(n: int, rng: Random, low: int, high: int, count: int = 4) -> list[int]:
    """``count`` different values at most, far apart, each over and over."""
    return rng.choices([rng.randint(low, high) for _ in range(count)], k=n)


def in_pairs(n: int, rng: Random, low: int, high: int) -> list[int]:
    """Each value twice, in random order (one once, if ``n`` is odd)."""
    half = [rng.randint(low, high) for _ in range(-(-n // 2))]
    both = (half + half)[:n]
    rng.shuffle(both)
    return both


def ascending(n: int, rng: Random, low: int, high: int) -> list[int]:
    """Sorted, over the whole range, with equal neighbours where that is narrow."""
    return sorted(random(n, rng, low, high))


def descending(n: int, rng: Random, low: int, high: int) -> list[int]:
    """Sorted the other way round."""
    return ascending(n, rng, low, high)[::-1]


def consecutive(n: int, rng: Random, low: int, high: int) -> list[int]:
    """One after the other from a random start, in order; ValueError where the range has fewer than ``n``."""
    start = rng.randint(low, high - n + 1)
    return list(range(start, start + n))


def nearly_sorted(n: int, rng: Random, low: int, high: int) -> list[int]:
    """Sorted but for one pair in a hundred that has changed places, near each other or far apart."""
    found = ascending(n, rng, low, high)
    for _ in range(n // 100 + 1 if n > 1 else 0):
        i = rng.randrange(n - 1)
        j = rng.choice((i + 1, rng.randrange(n)))
        found[i], found[j] = found[j], found[i]
    return found


def rotated(n: int, rng: Random, low: int, high: int) -> list[int]:
    """Sorted, and then turned around some place other than the ends."""
    found = ascending(n, rng, low, high)
    at = rng.randrange(1, n) if n > 1 else 0
    return found[at:] + found[:at]


def mountain(n: int, rng: Random, low: int, high: int) -> list[int]:
    """Up to the middle and down again (organ pipes): what the usual pivots of quicksort are bad at."""
    found = ascending(n, rng, low, high)
    return found[::2] + found[1::2][::-1]


def sawtooth(n: int, rng: Random, low: int, high: int) -> list[int]:
    """Up in short runs, each of which starts again at the bottom."""
    run = min(max(2, round(n**0.5)), high - low + 1)
    return [low + i % run * ((high - low) // max(1, run - 1)) for i in range(n)]


def alternating(n: int, rng: Random, low: int, high: int) -> list[int]:
    """High and low by turns, ever nearer to each other as far as the range goes."""
    half = max(1, (high - low) // 2)
    return [low + i // 2 % half if i % 2 else high - i // 2 % half for i in range(n)]


def limits(n: int, rng: Random, low: int, high: int) -> list[int]:
    """Both ends of the range and their neighbours: sums and differences overflow."""
    return rng.choices([low, min(low + 1, high), max(high - 1, low), high], k=n)


def sentinels(n: int, rng: Random, low: int, high: int) -> list[int]:
    """The values of SENTINELS among others, one in four."""
    kept = [value for value in SENTINELS if low <= value <= high] or [low]
    return [rng.choice(kept) if rng.random() < 0.25 else rng.randint(low, high) for _ in range(n)]


def residues(n: int, rng: Random, low: int, high: int) -> list[int]:
    """Every second value differs from the one before it by a multiple of one of MODULI: a table that compares only a
    part of its keys takes the two for one."""
    found: list[int] = []
    for i in range(n):
        value = rng.randint(low, high)
        if i % 2:
            modulus = rng.choice(MODULI)
            near = found[-1] + modulus * rng.randint(1, 3) * rng.choice((-1, 1))
            value = near if low <= near <= high else value
        found.append(value)
    return found


def mixed(n: int, rng: Random, low: int, high: int) -> list[int]:
    """A third each of random values, of a few that repeat, and of sentinels, in random order."""
    third = n // 3
    found = random(third, rng, low, high) + few_distinct(third, rng, low, high)
    found += sentinels(n - 2 * third, rng, low, high)
    rng.shuffle(found)
    return found
