"""The one table of the types of a signature: how each is spelled, travels, and looks as a JSON value.

A plain type is a row of ``TYPES`` and its codec in cpp/include/judge/wire.hpp; one that travels as no other does has a
letter in cpp/reference/codec.cpp and judge/execute/python/values.py as well.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

INT_MIN, INT_MAX = -(2**31), 2**31 - 1
LONG_MIN, LONG_MAX = -(2**63), 2**63 - 1
UINT_MAX = 2**32 - 1

Mismatch = Callable[[Any, str], str | None]


@dataclass(frozen=True)
class NodeType:
    """What a type adds that is made of nodes: its class in both languages, and its templates in judge/harness.hpp.

    ``many_argument`` takes a list of such structures, empty where there is none. ``copies``: the answer is a copy of
    the argument of the same type, and nothing of the original may be in it.
    """

    class_name: str
    cpp_definition: str
    python_definition: str
    argument: str
    many_argument: str
    answer: str
    copies: bool = False
    given: bool = False  # an object of the judge's own, which a submission is given and never returns


@dataclass(frozen=True)
class TypeRow:
    """One type: ``name`` in problem.toml; ``cpp``, ``python`` and ``json`` as C++ type, as annotation in a starter and
    as annotation of its JSON value; ``word`` its letter in a codec's description; ``tag`` its name in judge::wire.

    ``mismatch`` says what is wrong with a JSON value at the place given, None if nothing is. ``elements`` are the
    values that a structure holds, for failure labels.
    """

    name: str
    cpp: str
    python: str
    json: str
    word: str
    tag: str
    mismatch: Mismatch
    elements: Callable[[Any], list[Any]] | None = None
    node: NodeType | None = None


def is_int(value: Any, low: int = INT_MIN, high: int = INT_MAX) -> bool:
    return type(value) is int and low <= value <= high


def _plain(phrase: str, accepts: Callable[[Any], bool]) -> Mismatch:
    """The check of a type that ``accepts`` a JSON value or not; the message for one it does not calls it ``phrase``."""

    def check(value: Any, where: str) -> str | None:
        return None if accepts(value) else f"{where} should be {phrase}, not {_shown(value)}"

    return check


def _is_char(value: Any) -> bool:
    return isinstance(value, str) and len(value) == 1 and value.isascii()


def _is_text(value: Any) -> bool:
    # A lone surrogate, which JSON can spell, has no place in UTF-8.
    return isinstance(value, str) and not any("\ud800" <= c <= "\udfff" for c in value)


def _list_mismatch(value: Any, where: str) -> str | None:
    return mismatch(Type("list", Type("int")), value, where)


def _nested_mismatch(value: Any, where: str) -> str | None:
    if is_int(value):
        return None
    if not isinstance(value, list):
        return f"{where} should be a 32-bit int or a list of such and of lists, not {_shown(value)}"
    return next((m for i, v in enumerate(value) if (m := _nested_mismatch(v, f"{where}[{i}]"))), None)


def _within(value: Any) -> list[Any]:
    """The ints in a nested value."""
    return [each for item in value for each in _within(item)] if isinstance(value, list) else [value]


def _tree_mismatch(value: Any, where: str) -> str | None:
    if not isinstance(value, list):
        return f"{where} should be a tree in level order (a list of ints and nulls), not {_shown(value)}"
    open_slots = 1
    for i, entry in enumerate(value):
        if open_slots == 0:
            return f"{where}[{i}] has no parent: the tree in level order ends before it"
        open_slots -= 1
        if entry is not None:
            if not is_int(entry):
                return f"{where}[{i}] should be an int or null, not {_shown(entry)}"
            open_slots += 2
    if value and value[-1] is None:
        return f"{where} should not end in null"
    return None


def _random_mismatch(value: Any, where: str) -> str | None:
    if not isinstance(value, list):
        return f"{where} should be a list of [value, index or null], not {_shown(value)}"
    for i, entry in enumerate(value):
        if not (isinstance(entry, list) and len(entry) == 2 and is_int(entry[0])):
            return f"{where}[{i}] should be [value, index or null]"
        if entry[1] is not None and not is_int(entry[1], 0, len(value) - 1):
            return f"{where}[{i}] points outside the list"
    return None


_LIST_NODE = NodeType(
    "ListNode",
    """struct ListNode {
    int val;
    ListNode *next;
    ListNode() : val(0), next(nullptr) {}
    ListNode(int x) : val(x), next(nullptr) {}
    ListNode(int x, ListNode *next) : val(x), next(next) {}
};
""",
    """class ListNode:
    val: int
    next: Optional[ListNode]
    def __init__(self, val: int = 0, next: Optional[ListNode] = None) -> None: ...
""",
    "list_argument",
    "lists_argument",
    "list_answer",
)
_TREE_NODE = NodeType(
    "TreeNode",
    """struct TreeNode {
    int val;
    TreeNode *left;
    TreeNode *right;
    TreeNode() : val(0), left(nullptr), right(nullptr) {}
    TreeNode(int x) : val(x), left(nullptr), right(nullptr) {}
    TreeNode(int x, TreeNode *left, TreeNode *right) : val(x), left(left), right(right) {}
};
""",
    """class TreeNode:
    val: int
    left: Optional[TreeNode]
    right: Optional[TreeNode]
    def __init__(self, val: int = 0, left: Optional[TreeNode] = None, right: Optional[TreeNode] = None) -> None: ...
""",
    "tree_argument",
    "trees_argument",
    "tree_answer",
)
_RANDOM_NODE = NodeType(
    "Node",
    """class Node {
public:
    int val;
    Node *next;
    Node *random;
    Node(int _val) : val(_val), next(NULL), random(NULL) {}
};
""",
    """class Node:
    val: int
    next: Optional[Node]
    random: Optional[Node]
    def __init__(self, x: int, next: Optional[Node] = None, random: Optional[Node] = None) -> None: ...
""",
    "random_argument",
    "",
    "random_copy_answer",
    copies=True,
)
_CLOCK = NodeType(
    "Clock",
    """class Clock {
public:
    virtual ~Clock() = default;
    virtual long long now_ms() const = 0;  // milliseconds since some moment; never less than before
};
""",
    """class Clock:
    def now_ms(self) -> int: ...  # milliseconds since some moment; never less than before
""",
    "clock_argument",
    "",
    "",
    given=True,
)

TYPES = {
    row.name: row
    for row in (
        TypeRow("int", "int", "int", "int", "i", "i32", _plain("a 32-bit int", is_int)),
        TypeRow(
            "long", "long long", "int", "int", "l", "i64",
            _plain("a 64-bit int", lambda value: is_int(value, LONG_MIN, LONG_MAX)),
        ),
        # On the wire it is a long: what is written in Python, or read here, need not know of it.
        TypeRow(
            "uint", "std::uint32_t", "int", "int", "l", "u32",
            _plain("an unsigned 32-bit int", lambda value: is_int(value, 0, UINT_MAX)),
        ),
        TypeRow(
            "double", "double", "float", "float", "d", "f64",
            _plain("a double", lambda value: type(value) in (int, float)),
        ),
        TypeRow("bool", "bool", "bool", "bool", "b", "boolean", _plain("a bool", lambda value: type(value) is bool)),
        TypeRow("char", "char", "str", "str", "c", "character", _plain("a string of one character", _is_char)),
        TypeRow(
            "nested", "__judge::nested", "Any", "Any", "n", "nested", _nested_mismatch, elements=_within,
        ),
        TypeRow("string", "std::string", "str", "str", "s", "text", _plain("a string", _is_text), elements=list),
        TypeRow(
            "ListNode", "ListNode*", "Optional[ListNode]", "list[int]", "N", "list_node",
            _list_mismatch, elements=list, node=_LIST_NODE,
        ),
        TypeRow(
            "TreeNode", "TreeNode*", "Optional[TreeNode]", "list[int | None]", "T", "tree_node",
            _tree_mismatch, elements=lambda value: [v for v in value if v is not None], node=_TREE_NODE,
        ),
        TypeRow(
            "RandomNode", "Node*", "'Optional[Node]'", "list[list[int | None]]", "R", "random_node",
            _random_mismatch, elements=lambda value: [v for v, _ in value], node=_RANDOM_NODE,
        ),
        # Travels as the time at which it begins.
        TypeRow(
            "Clock", "Clock&", "Clock", "int", "l", "clock",
            _plain("a time in milliseconds from 0 to 2^62", lambda value: is_int(value, 0, 2**62)), node=_CLOCK,
        ),
        TypeRow("void", "void", "None", "None", "v", "nothing", _plain("null", lambda value: value is None)),
    )
}  # fmt: skip


@dataclass(frozen=True)
class Type:
    """A type of the signature: ``name`` is that of a row of ``TYPES`` or ``list`` (then with ``item``)."""

    name: str
    item: Type | None = None

    def __str__(self) -> str:
        return f"list[{self.item}]" if self.item else self.name

    @property
    def leaf(self) -> str:
        """The name of the innermost type: ``int`` for ``list[list[int]]``."""
        return self.item.leaf if self.item else self.name

    @property
    def depth(self) -> int:
        """How many lists stand around the innermost type: 2 for ``list[list[int]]``."""
        return 1 + self.item.depth if self.item else 0

    @property
    def node(self) -> NodeType | None:
        """What the innermost type is made of, None where it is plain."""
        return TYPES[self.leaf].node

    def cpp(self, prefix: str = "std::") -> str:
        """The C++ type a submission declares; ``prefix`` empty for how a person writes it."""
        if self.item:
            return f"{prefix}vector<{self.item.cpp(prefix)}>"
        return TYPES[self.name].cpp.replace("std::", prefix)

    def python(self) -> str:
        """The annotation a LeetCode starter uses."""
        return f"List[{self.item.python()}]" if self.item else TYPES[self.name].python

    def json(self) -> str:
        """The annotation of its JSON values."""
        return f"list[{self.item.json()}]" if self.item else TYPES[self.name].json

    def word(self) -> str:
        """The type in a codec's description: ``[[i`` for ``list[list[int]]`` (cpp/reference/codec.hpp)."""
        return "[" + self.item.word() if self.item else TYPES[self.name].word

    def tag(self) -> str:
        """The type as judge/wire.hpp has it: ``wire::list<wire::i32>``."""
        if self.item:
            return f"__judge::wire::list<{self.item.tag()}>"
        return f"__judge::wire::{TYPES[self.name].tag}"


@cache
def parse_type(text: str) -> Type:
    """Reads ``list[list[int]]``; raises ValueError naming what was expected."""
    text = text.strip()
    if text.startswith("list[") and text.endswith("]"):
        return Type("list", parse_type(text[5:-1]))
    if text in TYPES:
        return Type(text)
    raise ValueError(f"unknown type {text!r}: expected one of {', '.join(TYPES)} or list[…]")


def mismatch(type_: Type, value: Any, where: str) -> str | None:
    """None if ``value`` is a JSON value of ``type_``, else one clause saying what is wrong at ``where``."""
    if type_.item is None:
        return TYPES[type_.name].mismatch(value, where)
    if not isinstance(value, list):
        return f"{where} should be a list ({type_}), not {_shown(value)}"
    return next((m for i, v in enumerate(value) if (m := mismatch(type_.item, v, f"{where}[{i}]"))), None)


def _shown(value: Any) -> str:
    if value is None:
        return "null"
    text = repr(value)
    return text if len(text) <= 40 else text[:37] + "…"
