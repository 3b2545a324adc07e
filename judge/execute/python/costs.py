"""What a step of a submission costs beyond itself: the functions that a rewritten source calls (``rewriting``).

One step is a turn of a loop, a call, or an element that a builtin looks at; what is only moved counts less, as in C++
(cpp/include/judge/counter.hpp). Where the work of a call is not known ``tally.unknown`` names it: what is counted then
is no basis for a class.
"""

from __future__ import annotations

import bisect
import builtins
import collections
import copy
import functools
import heapq
import itertools
import math
import operator
import re
import types
from collections.abc import Callable, Iterator
from typing import Any

Cost = Callable[[Any, tuple[Any, ...]], int]
SMALL = 1 << 62  # integers below are added and multiplied at once


class Tally:
    """What is counted; ``unknown`` names calls whose work is not known."""

    def __init__(self) -> None:
        self.steps = 0
        self.unknown: set[str] = set()
        self.filename = ""


tally = Tally()


def tick() -> bool:
    tally.steps += 1
    return True


# ---- sizes

TEXTS = (str, bytes, bytearray)
_LISTS = frozenset([list, tuple, collections.deque])
_VIEWS = (type({}.keys()), type({}.values()), type({}.items()))
_DICTS = (dict, collections.Counter, collections.defaultdict, collections.OrderedDict)
_HELD = frozenset([list, tuple, set, frozenset, range, collections.deque, *_DICTS, *_VIEWS])


def length(value: Any) -> int:
    """Steps to go through ``value``; nothing for what counts itself, and for what is not gone through."""
    kind = type(value)
    if kind in _HELD:
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


def wide(iterator: Iterator[Any]) -> Iterator[Any]:
    """Each item is a tuple that is as long as may be."""
    for item in iterator:
        tally.steps += len(item) if type(item) is tuple else 1
        yield item


def gone_through(value: Any) -> Any:
    """``value``, so that whoever goes through it to its end, or stops before, is charged for what was seen."""
    kind = type(value)
    if kind in _HELD or kind in TEXTS:
        tally.steps += len(value)
        return value
    if kind is types.GeneratorType or not hasattr(value, "__next__"):
        return value
    return counting(value)


# ---- comparisons of a sort


class Key:
    """A key that counts how often it is compared."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def __lt__(self, other: Key) -> Any:
        tally.steps += 1
        return self.value < other.value


def _keyed(named: dict[str, Any]) -> dict[str, Any]:
    key = named.get("key")
    return {**named, "key": Key if key is None else lambda item: Key(key(item))}


# ---- calls


def _first(self: Any, args: tuple[Any, ...]) -> int:
    return length(args[0]) if args else 0


def _own(self: Any, args: tuple[Any, ...]) -> int:
    return length(self)


def _both(self: Any, args: tuple[Any, ...]) -> int:
    return length(self) + sum(map(length, args))


def _nothing(self: Any, args: tuple[Any, ...]) -> int:
    return 0


def _pop(self: Any, args: tuple[Any, ...]) -> int:
    at = args[0] if args and type(args[0]) is int else -1
    return (-at if at < 0 else max(0, len(self) - at)) // 2


def _insert(self: Any, args: tuple[Any, ...]) -> int:
    at = args[0] if args and type(args[0]) is int else 0
    return min(len(self), -at if at < 0 else max(0, len(self) - at)) // 2


def _where(self: Any, args: tuple[Any, ...]) -> int:
    try:
        return int(self.index(*args)) + 1 if args else 0
    except ValueError:
        return len(self)


def _remove(self: Any, args: tuple[Any, ...]) -> int:
    return len(self)


def _rotate(self: Any, args: tuple[Any, ...]) -> int:
    return min(len(self), abs(args[0]) if args and type(args[0]) is int else 1)


def _log(self: Any, args: tuple[Any, ...]) -> int:
    return len(args[0]).bit_length() if args and hasattr(args[0], "__len__") else 1


def _insort(self: Any, args: tuple[Any, ...]) -> int:
    if len(args) < 2:
        return len(args[0]) if args else 0
    return len(args[0]).bit_length() + len(args[0]) // 2


def _smaller(self: Any, args: tuple[Any, ...]) -> int:
    return min([length(self), *map(length, args)])


def _deep(self: Any, args: tuple[Any, ...]) -> int:
    seen, todo, total = set(), list(args[:1]), 0
    while todo:
        value = todo.pop()
        total += 1
        if id(value) in seen:
            continue
        seen.add(id(value))
        if isinstance(value, dict):
            todo += [*value.keys(), *value.values()]
        elif isinstance(value, (list, tuple, set, frozenset, collections.deque)):
            todo += value
        elif hasattr(value, "__dict__"):
            todo += vars(value).values()
    return total


def _nlargest(self: Any, args: tuple[Any, ...]) -> int:
    if len(args) < 2 or not hasattr(args[1], "__len__"):
        return 0
    return len(args[1]) * max(1, min(args[0], len(args[1])).bit_length())


def _texts(self: Any, args: tuple[Any, ...]) -> int:
    return sum(len(a) for a in args if type(a) in TEXTS)


def _all_held(self: Any, args: tuple[Any, ...]) -> int:
    """permutations, combinations and product take their input in first."""
    return sum(map(length, args))


ITERATED = (  # of these the first operand is gone through
    sum, min, max, any, all, math.prod, math.fsum, list, tuple, set, frozenset, dict, collections.deque,
    collections.Counter, collections.OrderedDict, heapq.nlargest, heapq.nsmallest, functools.reduce, bytes, bytearray,
)  # fmt: skip
FUNCTIONS: dict[Any, Cost] = {
    heapq.heapify: _first, heapq.heappush: _log, heapq.heappop: _log, heapq.heappushpop: _log, heapq.heapreplace: _log,
    bisect.bisect_left: _log, bisect.bisect_right: _log, bisect.insort_left: _insort, bisect.insort_right: _insort,
    copy.copy: _first, copy.deepcopy: _deep, str: _first, repr: _first, int: _first, hash: _first,
    print: _first, heapq.nlargest: _nlargest, heapq.nsmallest: _nlargest,
    itertools.permutations: _all_held, itertools.combinations: _all_held, itertools.product: _all_held,
    re.sub: _texts, re.match: _texts, re.search: _texts, re.findall: _texts, re.split: _texts, re.fullmatch: _texts,
}  # fmt: skip
_LIST: dict[str, Cost] = {
    "pop": _pop, "insert": _insert, "remove": _remove, "index": _where, "count": _own, "reverse": _own, "copy": _own,
    "clear": _own, "extend": _first,
}  # fmt: skip
_DEQUE: dict[str, Cost] = {
    "insert": _own, "remove": _remove, "index": _where, "count": _own, "reverse": _own, "copy": _own, "clear": _own,
    "extend": _first, "extendleft": _first, "rotate": _rotate,
}  # fmt: skip
_SET: dict[str, Cost] = {
    "union": _both, "update": _first, "intersection": _smaller, "difference": _own, "symmetric_difference": _both,
    "issubset": _own, "issuperset": _first, "isdisjoint": _smaller, "copy": _own, "clear": _own,
    "difference_update": _first, "intersection_update": _both,
}  # fmt: skip
_DICT: dict[str, Cost] = {"update": _first, "copy": _own, "clear": _own, "fromkeys": _first}
_TEXT = {n: _both for n in dir(str) if not n.startswith("_")}
METHODS: dict[type, dict[str, Cost]] = {
    list: _LIST, collections.deque: _DEQUE, set: _SET, frozenset: _SET, dict: _DICT, str: _TEXT, bytes: _TEXT,
    bytearray: _TEXT, collections.defaultdict: _DICT, collections.OrderedDict: _DICT, collections.Counter: _DICT,
}  # fmt: skip
# Written in Python, of the standard library: known by name.
_COUNTER: dict[str, Cost] = {
    "most_common": lambda self, args: len(self) * max(1, len(self).bit_length()), "update": _first,
    "subtract": _first, "elements": _own, "copy": _own, "total": _own,
}  # fmt: skip
_WIDE = frozenset([
    itertools.permutations, itertools.combinations, itertools.combinations_with_replacement, itertools.product,
])  # fmt: skip
FEW = 3  # lists that are gone through side by side: what each item costs is constant
_BUILTIN = type(len)
_ITERATED = frozenset(ITERATED)


def call(function: Any, /, *args: Any, **named: Any) -> Any:
    """The call, charged for."""
    tally.steps += 1
    kind = type(function)
    if kind is types.FunctionType:
        if function.__code__.co_filename != tally.filename and function not in FUNCTIONS:
            _foreign(function, args)
        elif function in FUNCTIONS:
            tally.steps += FUNCTIONS[function](None, args)
        return function(*args, **named)
    if kind is types.MethodType:
        code = getattr(function.__func__, "__code__", None)
        if code is not None and code.co_filename != tally.filename:
            _foreign(function, args)
        return function(*args, **named)
    if kind is _BUILTIN:
        owner = function.__self__
        if owner is None or type(owner) is types.ModuleType:
            if function is builtins.sorted:
                if args:
                    args = (gone_through(args[0]), *args[1:])
                return sorted(*args, **_keyed(named))
            return _plain(function, args, named)
        return _method(function, owner, function.__name__, args, named)
    if isinstance(function, type):
        if function.__module__ not in _KNOWN:
            tally.unknown.add(function.__name__)
        return _plain(function, args, named)
    if kind is types.MethodDescriptorType and args:
        table = METHODS.get(function.__objclass__, {})
        if function.__name__ == "sort" and function.__objclass__ is list:
            return function(*args, **_keyed(named))
        if function.__name__ in table:
            tally.steps += table[function.__name__](args[0], args[1:])
    return function(*args, **named)


def _plain(function: Any, args: tuple[Any, ...], named: dict[str, Any]) -> Any:
    if args and function in _ITERATED:
        at = 1 if function is functools.reduce and len(args) > 1 else 0
        if len(args) == 1 or function not in (min, max):
            args = (*args[:at], gone_through(args[at]), *args[at + 1 :])
    cost = FUNCTIONS.get(function)
    if cost is not None:
        tally.steps += cost(None, args)
    if function in _WIDE or (function is zip and len(args) > FEW):
        return wide(function(*args, **named))
    return function(*args, **named)


def _method(function: Any, owner: Any, name: str, args: tuple[Any, ...], named: dict[str, Any]) -> Any:
    kind = type(owner)
    if kind is list and name == "sort":
        return function(*args, **_keyed(named))
    if kind is type:  # dict.fromkeys
        tally.steps += _first(None, args)
        return function(*args, **named)
    table: dict[str, Cost] = METHODS.get(kind) or next((METHODS[k] for k in kind.__mro__ if k in METHODS), {})
    if name in table:
        if name in ("extend", "join", "update", "extendleft") and args and hasattr(args[0], "__next__"):
            args = (gone_through(args[0]), *args[1:])
        tally.steps += table[name](owner, args)
        result = function(*args, **named)
        if kind in TEXTS:
            tally.steps += length(result)
        return result
    return function(*args, **named)


# Modules whose functions and classes do as much as is charged for them, or next to nothing.
_KNOWN = frozenset([
    "builtins", "__main__", "submission", "heapq", "bisect", "copy", "functools", "collections", "typing", "enum",
    "dataclasses", "math", "itertools", "operator", "types", "abc", "string", "array",
])  # fmt: skip
_CONSTANT = frozenset(["randint", "randrange", "random", "choice", "uniform"])


def _foreign(function: Any, args: tuple[Any, ...]) -> None:
    """A function of the library that is written in Python, or of another package: charged where it is known."""
    owner = getattr(function, "__self__", None)
    name = getattr(function, "__name__", "?")
    if isinstance(owner, collections.Counter):
        tally.steps += _COUNTER.get(name, _nothing)(owner, args)
    elif getattr(function, "__module__", "") not in _KNOWN and name not in _CONSTANT:
        tally.unknown.add(name)


# ---- operators


def _words(value: Any) -> int:
    return value.bit_length() // 64 + 1 if type(value) is int else 1


def _charged(operation: Callable[[Any, Any], Any], product: bool = False) -> Callable[[Any, Any], Any]:
    def operate(a: Any, b: Any) -> Any:
        result = operation(a, b)
        kind = type(result)
        if kind is int:
            if not -SMALL < result < SMALL:
                words = _words(a), _words(b)
                tally.steps += words[0] * words[1] if product else max(words)
        elif kind in _HELD or kind in TEXTS:
            tally.steps += length(result)
        return result

    return operate


def contains(item: Any, where: Any) -> bool:
    found = item in where
    kind = type(where)
    if kind in _LISTS or kind is _VALUES:
        tally.steps += _position(item, where) if found else len(where)
    elif kind is str:
        tally.steps += (where.find(item) if found else len(where)) // 16
    elif kind in (map, zip, filter, enumerate):
        tally.unknown.add("in")
    return found


_VALUES = type({}.values())


def _position(item: Any, where: Any) -> int:
    for at, other in enumerate(where, start=1):
        if other is item or other == item:
            return at
    return len(where)


def _same(a: Any, b: Any) -> None:
    kind = type(a)
    if kind is not type(b):
        return
    if kind in (list, tuple):
        if len(a) == len(b):
            for x, y in zip(a, b, strict=True):
                tally.steps += 1
                if x is not y and x != y:
                    break
    elif kind in TEXTS:
        if len(a) == len(b):
            tally.steps += len(a) // 16
    elif kind in _HELD and len(a) == len(b):
        tally.steps += len(a)


def equal(a: Any, b: Any) -> Any:
    _same(a, b)
    return a == b


def unequal(a: Any, b: Any) -> Any:
    _same(a, b)
    return a != b


def grow(value: Any) -> Any:
    if type(value) is not int:
        tally.steps += length(value)
    return value


def cut(value: Any, low: Any, high: Any, step: Any) -> Any:
    result = value[low:high:step]
    tally.steps += length(result)
    return result


def spread(value: Any) -> Any:
    return gone_through(value)


def text(value: Any) -> Any:
    if type(value) is str:
        tally.steps += len(value) // 16
    return value


_IN_PLACE = {
    "Add": operator.iadd, "Sub": operator.isub, "Mult": operator.imul, "FloorDiv": operator.ifloordiv,
    "Mod": operator.imod, "Pow": operator.ipow, "BitOr": operator.ior, "BitAnd": operator.iand,
    "BitXor": operator.ixor, "LShift": operator.ilshift, "RShift": operator.irshift, "Div": operator.itruediv,
    "MatMult": operator.imatmul,
}  # fmt: skip


def inplace(name: str, old: Any, value: Any) -> Any:
    """``old += value`` and its like."""
    kind = type(old)
    if kind is int:
        result = _IN_PLACE[name](old, value)
        if type(result) is int and not -SMALL < result < SMALL:
            words = _words(old), _words(value)
            tally.steps += words[0] * words[1] if name in ("Mult", "Pow") else max(words)
        return result
    if kind is list and name == "Add":
        value = gone_through(value)
    elif kind is tuple or name == "Mult":
        result = _IN_PLACE[name](old, value)
        tally.steps += length(result)
        return result
    else:
        tally.steps += length(value)
    return _IN_PLACE[name](old, value)


class Target:
    """What is assigned to a slice of, or deleted from."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def __getitem__(self, key: Any) -> Any:
        return self.value[key]

    def __setitem__(self, key: Any, new: Any) -> None:
        before = len(self.value) if type(self.value) in _HELD else 0
        new = gone_through(new)
        self.value[key] = new
        if before and len(self.value) != before:
            tally.steps += self._behind(key, before)

    def __delitem__(self, key: Any) -> None:
        if type(self.value) in _LISTS:
            tally.steps += self._behind(key, len(self.value))
        del self.value[key]

    @staticmethod
    def _behind(key: Any, size: int) -> int:
        if isinstance(key, slice):
            return (size - key.indices(size)[0]) // 2
        return (size - (key % size if size and type(key) is int else 0)) // 2


NAMES: dict[str, Any] = {
    "_judge_tick": tick, "_judge_call": call, "_judge_in": contains, "_judge_eq": equal, "_judge_ne": unequal,
    "_judge_grow": grow, "_judge_slice": cut, "_judge_target": Target, "_judge_spread": spread, "_judge_text": text,
    "_judge_inplace": inplace,
    "_judge_add": _charged(operator.add), "_judge_sub": _charged(operator.sub),
    "_judge_mul": _charged(operator.mul, product=True), "_judge_floordiv": _charged(operator.floordiv),
    "_judge_mod": _charged(operator.mod), "_judge_pow": _charged(operator.pow, product=True),
    "_judge_or": _charged(operator.or_), "_judge_and": _charged(operator.and_), "_judge_xor": _charged(operator.xor),
    "_judge_shift": _charged(operator.lshift),
}  # fmt: skip
