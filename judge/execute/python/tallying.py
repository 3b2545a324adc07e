"""The steps of a rewritten source, and what it takes to go through a value."""

from __future__ import annotations

import array
import collections
import functools
import types
from collections.abc import Callable, Iterable, Iterator
from typing import Any

SMALL = 1 << 62  # integers below are added and multiplied at once


class Tally:
    """What is counted; ``unknown`` names calls whose work is not known. ``of_set`` is the list that was last made of
    a set.
    """

    def __init__(self) -> None:
        self.steps = 0
        self.unknown: set[str] = set()
        self.filename = ""
        self.of_set: list[Any] | None = None


tally = Tally()


def tick() -> bool:
    tally.steps += 1
    return True


# ---- sizes

TEXTS = (str, bytes, bytearray)
LISTS = frozenset([list, tuple, collections.deque, array.array])
_VIEWS = (type({}.keys()), type({}.values()), type({}.items()))
DICTS = (dict, collections.Counter, collections.defaultdict, collections.OrderedDict)
SETS = (set, frozenset)
HELD = frozenset([list, tuple, set, frozenset, range, collections.deque, array.array, *DICTS, *_VIEWS])


def length(value: Any) -> int:
    """Steps to go through ``value``; nothing for what counts itself, and for what is not gone through."""
    kind = type(value)
    if kind in HELD:
        return len(value)
    if kind in TEXTS:
        return len(value) // 16 + 1
    if kind is int and not -SMALL < value < SMALL:
        return value.bit_length() // 64
    return 0


def counting(iterator: Iterator[Any]) -> Iterator[Any]:
    for item in iterator:
        tally.steps += 1
        yield item


def delegate(iterable: Any) -> Any:
    """What ``yield from`` goes through in place of ``iterable``: a step for each item, which passes through every
    generator on its way. What is sent, thrown, closed and returned goes through as well."""
    iterator = iter(iterable)
    step = functools.partial(next, iterator)
    while True:
        tally.steps += 1
        try:
            item = step()
        except StopIteration as stop:
            return stop.value
        try:
            sent = yield item
        except GeneratorExit:
            if (close := getattr(iterator, "close", None)) is not None:
                close()
            raise
        except BaseException as error:
            if (throw := getattr(iterator, "throw", None)) is None:
                raise
            step = functools.partial(throw, error)
        else:
            step = functools.partial(next, iterator) if sent is None else functools.partial(iterator.send, sent)  # type: ignore[attr-defined]


def wide(iterator: Iterator[Any]) -> Iterator[Any]:
    """Each item is a tuple that is as long as may be."""
    for item in iterator:
        tally.steps += len(item) if type(item) is tuple else 1
        yield item


def gone_through(value: Any) -> Any:
    """``value``, so that whoever goes through it to its end, or stops before, is charged for what was seen."""
    kind = type(value)
    if kind in HELD or kind in TEXTS:
        tally.steps += len(value)
        return value
    if kind is types.GeneratorType or not hasattr(value, "__next__"):
        return value
    return counting(value)


# ---- comparisons of a sort


class Key:
    """A key that counts how often it is compared, and of texts and lists how far."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def __lt__(self, other: Key) -> Any:
        tally.steps += 1
        compared(self.value, other.value)
        return self.value < other.value


def compared(a: Any, b: Any) -> None:
    """Charges for what is looked at to tell two texts, lists or sets apart, beyond the first item."""
    kind = type(a)
    if kind is int or kind is not type(b):
        return
    if kind in TEXTS:
        if a[:16] == b[:16]:
            tally.steps += min(len(a), len(b)) // 16
    elif kind is list or kind is tuple:
        for x, y in zip(a, b, strict=False):
            if x is not y and x != y:
                break
            tally.steps += 1
    elif kind in HELD and kind not in LISTS:
        tally.steps += min(len(a), len(b))


def sort(values: list[Any], key: Callable[[Any], Any] | None = None, reverse: bool = False) -> None:
    """Sorts as ``values.sort(key=key, reverse=reverse)`` does, charged by comparisons."""
    before = tally.steps
    values.sort(key=Key if key is None else lambda value: Key(key(value)), reverse=reverse)
    if values is tally.of_set:
        # Small integers lie in a set in their order, and a sort is soon done with them: no set promises it.
        tally.steps = max(tally.steps, before + len(values) * len(values).bit_length())


def counted_sorted(iterable: Iterable[Any], /, **named: Any) -> list[Any]:
    values = list(iterable)
    if type(iterable) in SETS or iterable is tally.of_set:
        tally.of_set = values
    sort(values, **named)
    return values
