"""What operators, membership, slices and unpackings cost, and the names by which a rewritten source calls all of it."""

from __future__ import annotations

import functools
import operator
from collections import Counter
from collections.abc import Callable
from typing import Any

from calls import INSTEAD, call
from tallying import HELD, LISTS, SMALL, TEXTS, compared, delegate, gone_through, length, tally, tick

SETS = frozenset([set, frozenset])


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
        elif kind in SETS:
            tally.steps += min(length(a), length(b)) if operation is operator.and_ else length(a) + length(result)
        elif kind is Counter:
            tally.steps += length(a) + length(b)
        elif kind in HELD or kind in TEXTS:
            tally.steps += length(result)
        return result

    return operate


def contains(item: Any, where: Any) -> bool:
    found = item in where
    kind = type(where)
    if kind in LISTS or kind is _VALUES:
        tally.steps += _position(item, where) if found else len(where)
    elif kind in TEXTS:
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
                if x is not y:
                    _same(x, y)
                    if x != y:
                        break
    elif kind in TEXTS:
        if len(a) == len(b):
            tally.steps += len(a) // 16
    elif kind in HELD and len(a) == len(b):
        tally.steps += len(a)


def equal(a: Any, b: Any) -> Any:
    _same(a, b)
    return a == b


def unequal(a: Any, b: Any) -> Any:
    _same(a, b)
    return a != b


def _ordered(comparison: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    def compare(a: Any, b: Any) -> Any:
        if type(a) is not int:
            compared(a, b)
        return comparison(a, b)

    return compare


def grow(value: Any) -> Any:
    if type(value) is not int:
        tally.steps += length(value)
    return value


def cut(value: Any, low: Any, high: Any, step: Any) -> Any:
    result = value[low:high:step]
    if type(result) is not range:
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
    if kind is int or kind is float:
        result = _IN_PLACE[name](old, value)
        if type(result) is int and not -SMALL < result < SMALL:
            words = _words(old), _words(value)
            tally.steps += words[0] * words[1] if name in ("Mult", "Pow") else max(words)
        return result
    if kind is list and name == "Add":
        value = gone_through(value)
    elif kind in SETS and name == "BitAnd":
        tally.steps += min(length(old), length(value))
    elif kind is Counter:  # those that are zero or less are looked for
        tally.steps += length(old) + length(value)
    elif kind is tuple or name == "Mult":
        result = _IN_PLACE[name](old, value)
        tally.steps += length(result)
        return result
    else:
        tally.steps += length(value)
    return _IN_PLACE[name](old, value)


def joined(old: Any, value: Any) -> Any:
    """``old + value`` that takes the place of ``old``: a text grows where it is."""
    if type(old) is str:
        tally.steps += length(value)
        return old + value
    return _add(old, value)


_add = _charged(operator.add)


class Target:
    """What is assigned to a slice of, or deleted from."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def __getitem__(self, key: Any) -> Any:
        return self.value[key]

    def __setitem__(self, key: Any, new: Any) -> None:
        before = len(self.value) if type(self.value) in HELD else 0
        new = gone_through(new)
        self.value[key] = new
        if before and len(self.value) != before:
            tally.steps += self._behind(key, before)

    def __delitem__(self, key: Any) -> None:
        if type(self.value) in LISTS:
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
    "_judge_inplace": inplace, "_judge_delegate": delegate,
    "_judge_joined": joined, "_judge_lt": _ordered(operator.lt), "_judge_le": _ordered(operator.le),
    "_judge_gt": _ordered(operator.gt), "_judge_ge": _ordered(operator.ge),
    "_judge_add": _add, "_judge_sub": _charged(operator.sub),
    "_judge_mul": _charged(operator.mul, product=True), "_judge_floordiv": _charged(operator.floordiv),
    "_judge_mod": _charged(operator.mod), "_judge_pow": _charged(operator.pow, product=True),
    "_judge_or": _charged(operator.or_), "_judge_and": _charged(operator.and_), "_judge_xor": _charged(operator.xor),
    "_judge_shift": _charged(operator.lshift),
}  # fmt: skip
for _name in ("add", "sub", "mul", "floordiv", "mod", "pow", "or", "and", "xor", "eq", "ne", "lt", "le", "gt", "ge"):
    INSTEAD[getattr(operator, _name, None) or getattr(operator, f"{_name}_")] = NAMES[f"_judge_{_name}"]
INSTEAD |= {
    operator.lshift: NAMES["_judge_shift"],
    operator.concat: _add,
    operator.iadd: functools.partial(inplace, "Add"),
    operator.contains: lambda where, item: contains(item, where),
}
