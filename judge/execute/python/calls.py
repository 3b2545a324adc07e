"""The calls of a submission, each charged for: a rewritten source calls ``call`` instead (``rewriting``).

Where the work of a call is not known ``tally.unknown`` names it: what is counted then is no basis for a class.
"""

from __future__ import annotations

import builtins
import collections
import functools
import heapq
import itertools
import re
import types
from typing import Any

from costs import COUNTER, FUNCTIONS, ITERATED, METHODS, Cost, first_operand, nothing
from tallying import HELD, SETS, TEXTS, counted_sorted, counting, gone_through, length, sort, tally, wide

_WIDE = frozenset([
    itertools.permutations, itertools.combinations, itertools.combinations_with_replacement, itertools.product,
])  # fmt: skip
FEW = 3  # lists that are gone through side by side: what each item costs is constant
_BUILTIN = type(len)
_ITERATED = frozenset(ITERATED)
# Those that call their first operand, and those that may pass over items which whoever takes the rest does not see.
_CALLING = frozenset([
    map, filter, functools.reduce, itertools.starmap, itertools.takewhile, itertools.dropwhile, itertools.filterfalse,
])  # fmt: skip
_PASSING = {
    filter: 1, itertools.takewhile: 1, itertools.dropwhile: 1, itertools.filterfalse: 1, itertools.compress: 0,
    itertools.groupby: 0,
}  # fmt: skip
INSTEAD: dict[Any, Any] = {}  # functions of ``operator`` by what charges for the operator (``operations``)
# Modules whose functions and classes do as much as is charged for them, or next to nothing.
_KNOWN = frozenset([
    "builtins", "__main__", "submission", "heapq", "bisect", "copy", "functools", "collections", "typing", "enum",
    "dataclasses", "math", "itertools", "operator", "types", "abc", "string", "array",
])  # fmt: skip
_CONSTANT = frozenset(["randint", "randrange", "random", "choice", "uniform"])
# A dictionary of that package is changed without a call.
_SORTED = frozenset(["sortedcontainers.sortedlist", "sortedcontainers.sortedset"])
_SORTED_TYPES = frozenset(["SortedList", "SortedKeyList", "SortedSet"])


def call(function: Any, /, *args: Any, **named: Any) -> Any:
    """The call, charged for."""
    tally.steps += 1
    kind = type(function)
    if kind is types.FunctionType:
        if function.__code__.co_filename != tally.filename:
            if function is heapq.merge:
                return _merged(function(*args, **named), len(args))
            args, named = _seen(function, args, named)
            if function in FUNCTIONS:
                tally.steps += FUNCTIONS[function](None, args)
            else:
                _foreign(function, args)
        return function(*args, **named)
    if kind is types.MethodType:
        code = getattr(function.__func__, "__code__", None)
        if code is not None and code.co_filename != tally.filename:
            args = tuple(map(_drawn, args))
            _foreign(function, args)
        return function(*args, **named)
    if kind is _BUILTIN:
        owner = function.__self__
        if owner is None or type(owner) is types.ModuleType:
            if function is builtins.sorted and len(args) == 1:
                return counted_sorted(gone_through(args[0]), **_charging(named))
            if function in INSTEAD:
                return INSTEAD[function](*args)
            return _plain(function, args, named)
        return _method(function, owner, function.__name__, args, named)
    if isinstance(function, type):
        if function.__module__ in _SORTED and function.__name__ in _SORTED_TYPES:
            args = tuple(list(a) if hasattr(a, "__iter__") else a for a in args)
            tally.steps += sum(len(a) * len(a).bit_length() for a in args if type(a) is list)
        elif function.__module__ not in _KNOWN:
            tally.unknown.add(function.__name__)
        found = _plain(function, args, named)
        if function is list and args and type(args[0]) in SETS:
            tally.of_set = found
        return found
    if kind is types.MethodDescriptorType and args:
        table = METHODS.get(function.__objclass__, {})
        if function.__name__ == "sort" and function.__objclass__ is list and len(args) == 1:
            return sort(args[0], **_charging(named))
        if function.__name__ in table:
            args = (args[0], *map(_drawn, args[1:]))
            tally.steps += table[function.__name__](args[0], args[1:])
    return function(*args, **named)


def _seen(function: Any, args: tuple[Any, ...], named: dict[str, Any]) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """What is given to a function that goes through its second operand."""
    if function in (heapq.nlargest, heapq.nsmallest):
        if len(args) > 1 and hasattr(args[1], "__next__"):
            args = (args[0], _merged(args[1], args[0] if type(args[0]) is int else 2), *args[2:])
        named = _charging(named)
    return args, named


def _merged(items: Any, ways: int) -> Any:
    """Each item has gone through a heap of so many."""
    for item in items:
        tally.steps += max(1, (ways - 1).bit_length())
        yield item


def _charging(named: dict[str, Any]) -> dict[str, Any]:
    """Keys and their like that are called from within C: charged as if they were called by the submission."""
    return {n: _charged_for(f) if n in ("key", "func") else f for n, f in named.items()}


def _charged_for(function: Any) -> Any:
    if function is None or type(function) is types.FunctionType or not callable(function):
        return function
    return functools.partial(call, function)


def _drawn(value: Any) -> Any:
    """An iterator, so that whoever draws from it is charged for each item; other values as they are."""
    return gone_through(value) if hasattr(value, "__next__") else value


def _plain(function: Any, args: tuple[Any, ...], named: dict[str, Any]) -> Any:
    if args and function in _ITERATED:
        at = 1 if function is functools.reduce and len(args) > 1 else 0
        if function in (any, all):  # they stop where they know
            held = args[0]
            args = (held if type(held) is types.GeneratorType else counting(iter(held)),)
        elif len(args) == 1 or function not in (min, max):
            args = (*args[:at], gone_through(args[at]), *args[at + 1 :])
            if function is sum and len(args) == 2 and type(args[1]) in HELD:
                args = (_joined(args[0], len(args[1])), args[1])
    if named:
        named = _charging(named)
    if args and function in _CALLING:
        args = (_charged_for(args[0]), *args[1:])
    elif len(args) > 1 and function in (itertools.accumulate, itertools.groupby):
        args = (args[0], _charged_for(args[1]), *args[2:])
    if function in _PASSING and len(args) > _PASSING[function]:
        at = _PASSING[function]
        if type(args[at]) is not types.GeneratorType and hasattr(args[at], "__iter__"):
            args = (*args[:at], counting(iter(args[at])), *args[at + 1 :])
    cost = FUNCTIONS.get(function)
    if cost is not None:
        tally.steps += cost(None, args)
    if function in _WIDE or (function in (zip, itertools.zip_longest) and len(args) > FEW):
        return wide(function(*args, **named))
    return function(*args, **named)


def _joined(items: Any, size: int) -> Any:
    """``sum`` of lists copies what it has so far for each."""
    for item in items:
        size += length(item)
        tally.steps += size
        yield item


def _method(function: Any, owner: Any, name: str, args: tuple[Any, ...], named: dict[str, Any]) -> Any:
    kind = type(owner)
    if kind is list and name == "sort" and not args:
        return sort(owner, **_charging(named))
    if kind is type:  # dict.fromkeys
        args = tuple(map(_drawn, args))
        tally.steps += first_operand(None, args)
        return function(*args, **named)
    table: dict[str, Cost] = METHODS.get(kind) or next((METHODS[k] for k in kind.__mro__ if k in METHODS), {})
    if name in table:
        args = tuple(map(_drawn, args))
        tally.steps += table[name](owner, args)
        result = function(*args, **named)
        if kind in TEXTS:
            tally.steps += length(result)
        return result
    if kind is re.Pattern:
        tally.unknown.add(name)
    return function(*args, **named)


def _foreign(function: Any, args: tuple[Any, ...]) -> None:
    """A function of the library that is written in Python, or of another package: charged where it is known."""
    owner = getattr(function, "__self__", None)
    name = getattr(function, "__name__", "?")
    if isinstance(owner, collections.Counter):
        tally.steps += COUNTER.get(name, nothing)(owner, args)
    elif type(owner).__module__ in _SORTED:
        # A search among the lists, and one in the list found.
        tally.steps += len(owner).bit_length() * (length(args[0]) if name == "update" and args else 1)
        tally.steps += len(owner) if name in ("copy", "clear", "count") else 0
    elif getattr(function, "__module__", "") not in _KNOWN and name not in _CONSTANT:
        tally.unknown.add(name)
