"""Cases for design/lru-cache: one capacity and a sequence of get and put."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, parameters

P = parameters(__file__)

Args = tuple[list[str], list[list[int]]]
Call = tuple[int] | tuple[int, int]
"""A get is a key, a put a key and a value."""

KEYS = (
    tuple(range(6)),
    tuple(range(3)),
    (0, 1, P.key_max - 1, P.key_max, 4_096, 9_999),
    (7, 7 + 3_739, 13, 13 + 3_739, 13 + 2 * 3_739, 0),
)
VALUES = ((0, 1), (0, 1, 2, 3, 4, 5, 6, 7), (0, 10_000, P.value_max - 1, P.value_max))
SIZES = (*range(13), 16, 20, 28)


def _in_range(values: list[int], highest: tuple[int, ...]) -> bool:
    return len(values) == len(highest) and all(
        type(v) is int and 0 <= v <= high for v, high in zip(values, highest, strict=True)
    )


def is_valid(args: Args) -> bool:
    """The constructor first with a capacity in range, then known calls with keys and values in range."""
    names, given = args
    if len(names) != len(given) or not names or names[0] != "LRUCache" or len(names) - 1 > P.calls_max:
        return False
    if not _in_range(given[0], (P.capacity_max,)) or given[0][0] == 0:
        return False
    highest = {"get": (P.key_max,), "put": (P.key_max, P.value_max)}
    return all(
        name in highest and _in_range(values, highest[name]) for name, values in zip(names[1:], given[1:], strict=True)
    )


def labels(args: Args) -> list[str]:
    """Whether keys are stored twice, and whether there are more keys than places."""
    keys = [values[0] for name, values in zip(*args, strict=True) if name == "put"]
    found = []
    if len(set(keys)) < len(keys):
        found.append("update")
    if len(set(keys)) > args[1][0][0]:
        found.append("eviction")
    return found


def _args(capacity: int, calls: Iterable[Call]) -> Args:
    names, given = ["LRUCache"], [[capacity]]
    for call in calls:
        names.append("get" if len(call) == 1 else "put")
        given.append(list(call))
    return names, given


@st.composite
def _calls(draw: st.DrawFn) -> Args:
    capacity = draw(st.sampled_from((1, 2, 2, 3, 4, 5, P.capacity_max)))
    keys = draw(st.sampled_from(KEYS))
    values = draw(st.sampled_from(VALUES))
    size = draw(st.sampled_from(SIZES))
    codes = draw(st.lists(st.integers(0, 2 * 6 * 8 - 1), min_size=size, max_size=size))
    return _args(capacity, [_call(code, keys, values) for code in codes])


def _call(code: int, keys: tuple[int, ...], values: tuple[int, ...]) -> Call:
    """Read a number as a call: the lowest bit says which, the rest says key and value."""
    key = keys[code // 2 % len(keys)]
    return (key, values[code // 12 % len(values)]) if code % 2 else (key,)


def strategy() -> st.SearchStrategy[Args]:
    """Up to 28 calls with a few keys, in a cache that is a little too small for them or far too large."""
    return _calls()


def exhaustive() -> Iterator[Args]:
    """every sequence of up to 5 calls on the keys 0 to 2, with room for 1 or 2; the n-th put stores n - 1"""
    for length in range(6):
        for capacity in (1, 2):
            for codes in product(range(6), repeat=length):
                yield _args(capacity, _numbered(codes))


def _numbered(codes: Iterable[int]) -> Iterator[Call]:
    puts = 0
    for code in codes:
        if code < 3:
            yield (code,)
        else:
            yield code - 3, puts
            puts += 1


def _capacity(n: int) -> int:
    """Up to the largest capacity, and small enough that n calls fill it several times over."""
    capacity: int = max(2, min(P.capacity_max, n // 10))
    return capacity


def _values(n: int, rng: Random) -> list[int]:
    return rng.choices(range(P.value_max + 1), k=n)


def _puts(keys: list[int], rng: Random) -> list[Call]:
    return list(zip(keys, _values(len(keys), rng), strict=True))


def _gets(keys: list[int]) -> list[Call]:
    return [(key,) for key in keys]


def _half_gets(keys: list[int], rng: Random) -> list[Call]:
    """A get or a put for each key, at random."""
    reads = rng.choices((False, True), k=len(keys))
    return [(call[0],) if read else call for call, read in zip(_puts(keys, rng), reads, strict=True)]


def _distinct_keys(n: int, rng: Random) -> list[int]:
    return rng.sample(range(P.key_max + 1), n)


def _oldest_first(n: int, rng: Random) -> Args:
    """A full cache, read round and round: the hit is always the key unused for longest."""
    capacity = _capacity(n)
    keys = _distinct_keys(capacity, rng)
    return _args(capacity, [*_puts(keys, rng), *_gets([keys[i % capacity] for i in range(n - capacity)])])


def _newest_first(n: int, rng: Random) -> Args:
    """A full cache of which only the few newest keys are used again."""
    capacity = _capacity(n)
    keys = _distinct_keys(capacity, rng)
    recent = keys[-4:]
    again = [recent[i % len(recent)] for i in range(n - capacity)]
    return _args(capacity, [*_puts(keys, rng), *_half_gets(again, rng)])


def _always_evicting(n: int, rng: Random) -> Args:
    """Puts of all keys in turn: each one is new and throws another out."""
    capacity = _capacity(n)
    keys = _distinct_keys(P.key_max + 1, rng)
    return _args(capacity, _puts([keys[i % len(keys)] for i in range(n)], rng))


def _always_missing(n: int, rng: Random) -> Args:
    """A full cache, asked for keys that it does not hold."""
    capacity = _capacity(n)
    keys = _distinct_keys(P.key_max + 1, rng)
    held, missing = keys[:capacity], keys[capacity:]
    return _args(capacity, [*_puts(held, rng), *_gets(rng.choices(missing, k=n - capacity))])


def _updates(n: int, rng: Random) -> Args:
    """A full cache whose keys all get new values in random order."""
    capacity = _capacity(n)
    keys = _distinct_keys(capacity, rng)
    return _args(capacity, _puts([*keys, *rng.choices(keys, k=n - capacity)], rng))


def _single_place(n: int, rng: Random) -> Args:
    """Room for one key."""
    return _args(1, _half_gets(rng.choices(range(4), k=n), rng))


def _mixed(n: int, rng: Random) -> Args:
    """Keys at random, about half as many places as keys in use."""
    capacity = _capacity(n)
    keys = _distinct_keys(min(P.key_max, 2 * capacity), rng)
    return _args(capacity, _half_gets(rng.choices(keys, k=n), rng))


def _hits_then_evictions(n: int, rng: Random) -> Args:
    """Long phases of hits only, then a few evictions that show which keys were used last."""
    room = 8
    calls: list[Call] = [(key, key) for key in range(room)]
    new = room
    while len(calls) < n and new <= P.key_max - room:
        held = rng.sample(range(new - room, new), room)
        hot, cold = held[: room // 2], held[room // 2 :]
        rounds = 140_000 if new == room else 3_000
        calls += _gets([*(hot[i % 4] for i in range(1_000)), *cold, *(hot[i % 4] for i in range(rounds))])
        calls += [(new + i, i) for i in range(3)]
        calls += _gets(held)
        calls += [(new + i, i) for i in range(3, room)]
        new += room
    return _args(room, calls[:n])


FAMILIES = (
    Family("mixed", _mixed, n=P.calls_max // 2, catches="searching a list for the key"),
    Family("oldest first", _oldest_first, n=P.calls_max // 2, catches="searching from the most recently used end"),
    Family("newest first", _newest_first, n=P.calls_max // 2, catches="searching from the least recently used end"),
    Family("always evicting", _always_evicting, n=P.calls_max // 2, catches="searching for the oldest time stamp"),
    Family("always missing", _always_missing, n=P.calls_max // 2, catches="searching all places before a miss"),
    Family("updates", _updates, n=P.calls_max // 2, catches="searching for the key to be updated"),
    Family("single place", _single_place, n=P.calls_max // 2, catches="work for each call that does not end"),
    Family(
        "hits, then evictions",
        _hits_then_evictions,
        n=P.calls_max,
        catches="uses counted in 8 or 16 bits; too short a queue of uses",
    ),
)
