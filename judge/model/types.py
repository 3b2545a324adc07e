"""The types of a signature: parsing, their names in C++ and Python, and the shape of their JSON values."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

SCALARS = ("int", "long", "double", "bool", "char", "string")
NODES = ("ListNode", "TreeNode", "RandomNode")
INT_MIN, INT_MAX = -(2**31), 2**31 - 1
LONG_MIN, LONG_MAX = -(2**63), 2**63 - 1

_CPP = {
    "int": "int",
    "long": "long long",
    "double": "double",
    "bool": "bool",
    "char": "char",
    "string": "std::string",
    "ListNode": "ListNode*",
    "TreeNode": "TreeNode*",
    "RandomNode": "Node*",
    "void": "void",
}
_PYTHON = {
    "int": "int",
    "long": "int",
    "double": "float",
    "bool": "bool",
    "char": "str",
    "string": "str",
    "ListNode": "Optional[ListNode]",
    "TreeNode": "Optional[TreeNode]",
    "RandomNode": "'Optional[Node]'",
    "void": "None",
}


@dataclass(frozen=True)
class Type:
    """A type of the signature: ``name`` is one of the scalars, nodes, ``void`` or ``list`` (then with ``item``)."""

    name: str
    item: Type | None = None

    def __str__(self) -> str:
        return f"list[{self.item}]" if self.item else self.name

    @property
    def leaf(self) -> str:
        """The name of the innermost type: ``int`` for ``list[list[int]]``."""
        return self.item.leaf if self.item else self.name

    def cpp(self, prefix: str = "std::") -> str:
        """The C++ type a submission declares; ``prefix`` empty for how a person writes it."""
        if self.item:
            return f"{prefix}vector<{self.item.cpp(prefix)}>"
        return _CPP[self.name].replace("std::", prefix)

    def python(self) -> str:
        """The annotation a LeetCode starter uses."""
        return f"List[{self.item.python()}]" if self.item else _PYTHON[self.name]


@cache
def parse_type(text: str) -> Type:
    """Reads ``list[list[int]]``; raises ValueError naming what was expected."""
    text = text.strip()
    if text.startswith("list[") and text.endswith("]"):
        return Type("list", parse_type(text[5:-1]))
    if text in SCALARS or text in NODES or text == "void":
        return Type(text)
    raise ValueError(f"unknown type {text!r}: expected one of {', '.join((*SCALARS, *NODES, 'void'))} or list[…]")


def _is_int(value: Any, low: int, high: int) -> bool:
    return type(value) is int and low <= value <= high


def mismatch(type_: Type, value: Any, where: str) -> str | None:
    """None if ``value`` is a JSON value of ``type_``, else one clause saying what is wrong at ``where``."""
    name = type_.name
    if type_.item is not None:
        if not isinstance(value, list):
            return f"{where} should be a list ({type_}), not {_kind(value)}"
        return next((m for i, v in enumerate(value) if (m := mismatch(type_.item, v, f"{where}[{i}]"))), None)
    if name == "int":
        ok = _is_int(value, INT_MIN, INT_MAX)
    elif name == "long":
        ok = _is_int(value, LONG_MIN, LONG_MAX)
    elif name == "double":
        ok = type(value) in (int, float)
    elif name == "bool":
        ok = type(value) is bool
    elif name == "char":
        ok = isinstance(value, str) and len(value) == 1 and value.isascii()
    elif name == "string":
        # A lone surrogate, which JSON can spell, has no place in UTF-8.
        ok = isinstance(value, str) and not any("\ud800" <= c <= "\udfff" for c in value)
    elif name == "ListNode":
        return mismatch(Type("list", Type("int")), value, where)
    elif name == "TreeNode":
        return _tree_mismatch(value, where)
    elif name == "RandomNode":
        return _random_mismatch(value, where)
    else:
        ok = value is None
    return None if ok else f"{where} should be {_article(name)}, not {_kind(value)}"


def _tree_mismatch(value: Any, where: str) -> str | None:
    if not isinstance(value, list):
        return f"{where} should be a tree in level order (a list of ints and nulls), not {_kind(value)}"
    open_slots = 1
    for i, entry in enumerate(value):
        if open_slots == 0:
            return f"{where}[{i}] has no parent: the tree in level order ends before it"
        open_slots -= 1
        if entry is not None:
            if not _is_int(entry, INT_MIN, INT_MAX):
                return f"{where}[{i}] should be an int or null, not {_kind(entry)}"
            open_slots += 2
    if value and value[-1] is None:
        return f"{where} should not end in null"
    return None


def _random_mismatch(value: Any, where: str) -> str | None:
    if not isinstance(value, list):
        return f"{where} should be a list of [value, index or null], not {_kind(value)}"
    for i, entry in enumerate(value):
        if not (isinstance(entry, list) and len(entry) == 2 and _is_int(entry[0], INT_MIN, INT_MAX)):
            return f"{where}[{i}] should be [value, index or null]"
        if entry[1] is not None and not _is_int(entry[1], 0, len(value) - 1):
            return f"{where}[{i}] points outside the list"
    return None


def _article(name: str) -> str:
    sizes = {"int": "a 32-bit int", "long": "a 64-bit int", "char": "a string of one character"}
    return sizes.get(name, "null" if name == "void" else f"a {name}")


def _kind(value: Any) -> str:
    if value is None:
        return "null"
    text = repr(value)
    return text if len(text) <= 40 else text[:37] + "…"
