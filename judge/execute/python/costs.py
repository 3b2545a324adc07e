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
import re
import types
from collections.abc import Callable
from typing import Any

from tallying import TEXTS, counting, gone_through, keyed, length, tally, wide

Cost = Callable[[Any, tuple[Any, ...]], int]


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
        start = args[1] if len(args) > 1 and type(args[1]) is int and args[1] > 0 else 0
        return int(self.index(*args)) + 1 - start if args else 0
    except ValueError:
        return len(self)


def _found(self: Any, args: tuple[Any, ...]) -> int:
    at = self.find(*args)
    start = args[1] if len(args) > 1 and type(args[1]) is int and args[1] > 0 else 0
    return int((at if at >= 0 else len(self)) - start) // 16


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
_TEXT: dict[str, Cost] = {n: _both for n in dir(str) if not n.startswith("_")}
_TEXT |= {"startswith": _first, "endswith": _first, "find": _found, "index": _found}
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
                return sorted(*args, **keyed(named))
            return _plain(function, args, named)
        return _method(function, owner, function.__name__, args, named)
    if isinstance(function, type):
        if function.__module__ not in _KNOWN:
            tally.unknown.add(function.__name__)
        return _plain(function, args, named)
    if kind is types.MethodDescriptorType and args:
        table = METHODS.get(function.__objclass__, {})
        if function.__name__ == "sort" and function.__objclass__ is list:
            return function(*args, **keyed(named))
        if function.__name__ in table:
            tally.steps += table[function.__name__](args[0], args[1:])
    return function(*args, **named)


def _plain(function: Any, args: tuple[Any, ...], named: dict[str, Any]) -> Any:
    if args and function in _ITERATED:
        at = 1 if function is functools.reduce and len(args) > 1 else 0
        if function in (any, all):  # they stop where they know
            held = args[0]
            args = (held if type(held) is types.GeneratorType else counting(iter(held)),)
        elif len(args) == 1 or function not in (min, max):
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
        return function(*args, **keyed(named))
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
