"""What the builtins and the standard library cost, in steps, by their operands.

One step is a turn of a loop, a call, or an element that a builtin looks at; what is only moved counts less, as in C++
(cpp/include/judge/counter.hpp).
"""

from __future__ import annotations

import array
import bisect
import collections
import copy
import functools
import heapq
import itertools
import math
import re
from collections.abc import Callable
from typing import Any

from tallying import HELD, TEXTS, Key, length, tally

Cost = Callable[[Any, tuple[Any, ...]], int]


def first_operand(self: Any, args: tuple[Any, ...]) -> int:
    """As many as it holds."""
    return length(args[0]) if args else 0


def _own(self: Any, args: tuple[Any, ...]) -> int:
    return length(self)


def _both(self: Any, args: tuple[Any, ...]) -> int:
    return length(self) + sum(map(length, args))


def nothing(self: Any, args: tuple[Any, ...]) -> int:
    return 0


def _pop(self: Any, args: tuple[Any, ...]) -> int:
    at = args[0] if args and type(args[0]) is int else -1
    return (-at if at < 0 else max(0, len(self) - at)) // 2


def _insert(self: Any, args: tuple[Any, ...]) -> int:
    at = args[0] if args and type(args[0]) is int else 0
    return min(len(self), -at if at < 0 else max(0, len(self) - at)) // 2


def _bounds(self: Any, args: tuple[Any, ...]) -> tuple[int, int]:
    """Between which places ``index(x, start, stop)`` and its like look."""
    given = [at if type(at) is int else None for at in args[1:3]]
    start, stop, _ = slice(*([*given, None, None][:2])).indices(len(self))
    return start, max(start, stop)


def _where(self: Any, args: tuple[Any, ...]) -> int:
    if not args:
        return 0
    start, stop = _bounds(self, args)
    try:
        return int(self.index(*args)) + 1 - start
    except ValueError:
        return stop - start


def _found(self: Any, args: tuple[Any, ...]) -> int:
    start, stop = _bounds(self, args)
    at = self.find(*args)
    return int(at - start if at >= 0 else stop - start) // 16


def _found_last(self: Any, args: tuple[Any, ...]) -> int:
    start, stop = _bounds(self, args)
    at = self.rfind(*args)
    return int(stop - at if at >= 0 else stop - start) // 16


def _within(self: Any, args: tuple[Any, ...]) -> int:
    """``count`` of a text."""
    start, stop = _bounds(self, args)
    return (stop - start) // 16


def _affix(self: Any, args: tuple[Any, ...]) -> int:
    """``startswith``: of no more than what is looked for, nor of what it is looked for in."""
    start, stop = _bounds(self, args)
    wanted = args[0] if args and type(args[0]) is tuple else args[:1]
    return sum(min(length(one), (stop - start) // 16 + 1) for one in wanted)


def _remove(self: Any, args: tuple[Any, ...]) -> int:
    return len(self)


def _remove_from_deque(self: Any, args: tuple[Any, ...]) -> int:
    """What stands before it is looked at; the shorter side moves."""
    try:
        at = int(self.index(args[0])) if args else 0
    except ValueError:
        return len(self)
    return at + 1 + min(at, len(self) - at)


def _rotate(self: Any, args: tuple[Any, ...]) -> int:
    return min(len(self), abs(args[0]) if args and type(args[0]) is int else 1)


def _log(self: Any, args: tuple[Any, ...]) -> int:
    return len(args[0]).bit_length() if args and hasattr(args[0], "__len__") else 1


def _bisected(self: Any, args: tuple[Any, ...]) -> int:
    if len(args) > 2 and hasattr(args[0], "__len__"):
        start, stop = _bounds(args[0], args[1:])
        return (stop - start).bit_length()
    return _log(self, args)


def _insort(self: Any, args: tuple[Any, ...]) -> int:
    if len(args) < 2:
        return len(args[0]) if args else 0
    return len(args[0]).bit_length() + len(args[0]) // 2


def _smaller(self: Any, args: tuple[Any, ...]) -> int:
    """The smaller of two sets is gone through; all of what is no set."""
    return sum(min(length(self), length(a)) if isinstance(a, (set, frozenset)) else length(a) for a in args)


def _all(self: Any, args: tuple[Any, ...]) -> int:
    return sum(map(length, args))


def _subset(self: Any, args: tuple[Any, ...]) -> int:
    other = args[0] if args else ()
    if isinstance(other, (set, frozenset)):
        return len(self) if len(self) <= len(other) else 0
    return len(self) + length(other)


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
    return len(args[1]) * _few(args[0], len(args[1]))


def _few(wanted: Any, size: int) -> int:
    """Comparisons for each of ``size`` items where so many are looked for: heapq takes the largest by ``max``."""
    return max(1, (min(wanted, size) - 1).bit_length()) if type(wanted) is int else 1


_NOTHING_REPEATED = re.compile(r"(?:\\.|\[\^?\]?[^\]]*\]|[^\\\[*+?{}()|])*[*+]?")


def _matched(self: Any, args: tuple[Any, ...]) -> int:
    """Of patterns whose last piece alone may be repeated; of others it is not known how often they look back."""
    if not args or type(args[0]) is not str or not _NOTHING_REPEATED.fullmatch(args[0]):
        tally.unknown.add("re")
    return sum(len(a) for a in args if type(a) in TEXTS)


def _written(self: Any, args: tuple[Any, ...]) -> int:
    """``str``: of an integer by the square of its words, of lists by all that they hold."""
    if not args:
        return 0
    kind = type(args[0])
    return length(args[0]) ** 2 if kind is int else _deep(self, args) if kind in HELD else length(args[0])


def _read(self: Any, args: tuple[Any, ...]) -> int:
    """``int``: of a text in a base that is not a power of two by the square of its length."""
    if not args or type(args[0]) is not str:
        return 0
    base = args[1] if len(args) > 1 and type(args[1]) is int else 10
    return length(args[0]) if base & (base - 1) == 0 else length(args[0]) ** 2


def _digits(self: Any, args: tuple[Any, ...]) -> int:
    """``pow`` with a modulus, by squaring."""
    return args[1].bit_length() if len(args) > 2 and type(args[1]) is int else 0


def _factors(self: Any, args: tuple[Any, ...]) -> int:
    """``factorial(n)``, ``comb(n, k)``, ``perm(n, k)``: so many are multiplied."""
    whole = [a for a in args if type(a) is int]
    return max(0, min([*whole, whole[0] - whole[-1]] if len(whole) > 1 else whole, default=0))


def _room(self: Any, args: tuple[Any, ...]) -> int:
    return args[0] // 16 if args and type(args[0]) is int else 0


def _skipped(self: Any, args: tuple[Any, ...]) -> int:
    """``islice(x, start, stop)`` goes through what stands before ``start``."""
    if len(args) < 3 or type(args[1]) is not int:
        return 0
    return min(args[1], len(args[0])) if hasattr(args[0], "__len__") else args[1]


def _all_held(self: Any, args: tuple[Any, ...]) -> int:
    """permutations, combinations and product take their input in first."""
    return sum(map(length, args))


ITERATED = (  # of these the first operand is gone through
    sum, min, max, any, all, math.prod, math.fsum, list, tuple, set, frozenset, dict, collections.deque,
    collections.Counter, collections.OrderedDict, heapq.nlargest, heapq.nsmallest, functools.reduce, bytes, bytearray,
)  # fmt: skip
# Those of a largest item first are called `_heappop_max` and the like before Python 3.14, and not all are there.
_HEAPS: dict[str, Cost] = {
    "heapify": first_operand, "heappush": _log, "heappop": _log, "heappushpop": _log, "heapreplace": _log,
    "siftdown": _log, "siftup": _log,
}  # fmt: skip
FUNCTIONS: dict[Any, Cost] = {
    getattr(heapq, spelt): cost
    for name, cost in _HEAPS.items()
    for spelt in (name, f"_{name}", f"{name}_max", f"_{name}_max")
    if hasattr(heapq, spelt)
} | {
    bisect.bisect_left: _bisected, bisect.bisect_right: _bisected, bisect.insort_left: _insort,
    bisect.insort_right: _insort, copy.copy: first_operand, copy.deepcopy: _deep,
    str: _written, repr: _written, int: _read, hash: first_operand, print: _all, bin: first_operand,
    hex: first_operand, oct: first_operand, pow: _digits, bytes: _room, bytearray: _room,
    math.factorial: _factors, math.comb: _factors, math.perm: _factors, itertools.islice: _skipped,
    heapq.nlargest: _nlargest, heapq.nsmallest: _nlargest, itertools.permutations: _all_held,
    itertools.combinations: _all_held, itertools.product: _all_held,
    itertools.combinations_with_replacement: _all_held, re.sub: _matched, re.match: _matched, re.search: _matched,
    re.findall: _matched, re.split: _matched, re.fullmatch: _matched,
}  # fmt: skip
_LIST: dict[str, Cost] = {
    "pop": _pop, "insert": _insert, "remove": _remove, "index": _where, "count": _own, "reverse": _own, "copy": _own,
    "clear": _own, "extend": first_operand,
}  # fmt: skip
_DEQUE: dict[str, Cost] = {
    "insert": _own, "remove": _remove_from_deque, "index": _where, "count": _own, "reverse": _own, "copy": _own,
    "clear": _own, "extend": first_operand, "extendleft": first_operand, "rotate": _rotate,
}  # fmt: skip
_SET: dict[str, Cost] = {
    "union": _both, "update": _all, "intersection": _smaller, "difference": _own, "symmetric_difference": _both,
    "issubset": _subset, "issuperset": first_operand, "isdisjoint": _smaller, "copy": _own, "clear": _own,
    "difference_update": _all, "intersection_update": _smaller, "symmetric_difference_update": _all,
}  # fmt: skip
_DICT: dict[str, Cost] = {"update": first_operand, "copy": _own, "clear": _own, "fromkeys": first_operand}
_TEXT: dict[str, Cost] = {n: _both for n in dir(str) if not n.startswith("_")}
_TEXT |= {"startswith": _affix, "endswith": _affix, "find": _found, "index": _found}
_TEXT |= {"rfind": _found_last, "rindex": _found_last, "count": _within}
_BYTES: dict[str, Cost] = _TEXT | {
    "pop": lambda self, args: _pop(self, args) // 16, "insert": lambda self, args: _insert(self, args) // 16,
    "remove": lambda self, args: len(self) // 16, "extend": first_operand,
}  # fmt: skip
METHODS: dict[type, dict[str, Cost]] = {
    list: _LIST, collections.deque: _DEQUE, set: _SET, frozenset: _SET, dict: _DICT, str: _TEXT, bytes: _TEXT,
    bytearray: _BYTES, collections.defaultdict: _DICT, collections.OrderedDict: _DICT, collections.Counter: _DICT,
    tuple: {"index": _where, "count": _own}, array.array: _LIST, int: {"bit_count": _own, "to_bytes": _own},
}  # fmt: skip


def _most_common(self: Any, args: tuple[Any, ...]) -> int:
    if args and args[0] is not None:
        return len(self) * _few(args[0], len(self))
    before = tally.steps
    sorted(self.values(), key=Key, reverse=True)
    compared, tally.steps = tally.steps - before, before
    return len(self) + compared


# Written in Python, of the standard library: known by name.
COUNTER: dict[str, Cost] = {
    "most_common": _most_common, "update": first_operand, "subtract": first_operand, "elements": _own, "copy": _own,
    "total": _own,
}  # fmt: skip
