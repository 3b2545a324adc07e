"""Slips of the pen: the small changes to a right program that people make by mistake. Pure: text in, texts out.

The source is parsed with tree-sitter, so that a `<` of a template is not taken for a comparison and every mutant but a
few compiles. Which tools were looked at first: docs/decisions/mutants.md.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from tree_sitter import Language, Node, Parser

from ..languages import LANGUAGES
from ..languages.syntax import Syntax


@dataclass(frozen=True)
class Mutant:
    """One change of a source: ``text`` is the whole changed source, ``was`` and ``now`` the line before and after."""

    operator: str
    line: int
    was: str
    now: str
    text: str


@dataclass(frozen=True)
class Change:
    """Bytes ``start`` to ``end`` replaced by ``put``."""

    operator: str
    start: int
    end: int
    put: str


SYMBOLS = {
    "boundary": {"<": "<=", "<=": "<", ">": ">=", ">=": ">"},
    "negated": {"==": "!=", "!=": "==", "is": "is not", "is not": "is", "in": "not in", "not in": "in"},
    "connective": {"&&": "||", "||": "&&", "and": "or", "or": "and"},
    "arithmetic": {
        "+": "-",
        "-": "+",
        "*": "+",
        "/": "*",
        "//": "*",
        "%": "/",
        "<<": ">>",
        ">>": "<<",
        "&": "|",
        "|": "&",
        "^": "|",
    },
    "update": {"++": "--", "--": "++", "+=": "-=", "-=": "+=", "*=": "+=", "|=": "&=", "&=": "|=", "^=": "|="},
}
NAMES = {
    "min": "max",
    "max": "min",
    "lower_bound": "upper_bound",
    "upper_bound": "lower_bound",
    "bisect_left": "bisect_right",
    "bisect_right": "bisect_left",
    "bisect": "bisect_left",
    "front": "back",
    "back": "front",
    "popleft": "pop",
    "first": "second",
    "second": "first",
    "left": "right",
    "right": "left",
    "INT_MAX": "INT_MIN",
    "INT_MIN": "INT_MAX",
    "stable_sort": "sort",
    "set": "multiset",
    "unordered_set": "unordered_multiset",
    "any": "all",
    "all": "any",
    "true": "false",
    "false": "true",
    "True": "False",
    "False": "True",
}
# Calls that only make a program faster: without them, or with other arguments, it is as right as before.
SPEED_ONLY = ("reserve(", "shrink_to_fit(", "sync_with_stdio(", ".tie(", "gc.disable(")
BINARY = {"binary_expression", "binary_operator", "comparison_operator", "boolean_operator"}


@cache
def parser_of(language: str) -> tuple[Parser, Syntax]:
    """What parses programs of this language, and how changes are written in it."""
    syntax = LANGUAGES[language].syntax()
    return Parser(Language(syntax.grammar)), syntax


def mutants(source: str, language: str) -> list[Mutant]:
    """Every slip in ``source``, in the order of the text, each different from the source and from one another."""
    data = source.encode("utf-8")
    found: dict[bytes, Change] = {}
    for change in changes(source, language):
        found.setdefault(applied(data, change), change)
    return [_mutant(data, text, change) for text, change in sorted(found.items(), key=lambda item: item[1].start)]


def changes(source: str, language: str) -> Iterator[Change]:
    """The same as replaced bytes, in the order of the tree; some may come to the same text."""
    data = source.encode("utf-8")
    parser, syntax = parser_of(language)
    for node in walk(parser.parse(data).root_node):
        for change in _changes(node, data, syntax):
            if applied(data, change) != data:
                yield change


def applied(data: bytes, change: Change) -> bytes:
    """The source with one change made."""
    return data[: change.start] + change.put.encode() + data[change.end :]


def _mutant(data: bytes, text: bytes, change: Change) -> Mutant:
    line = data.count(b"\n", 0, change.start)
    last = data.find(b"\n", change.end)
    was = data[data.rfind(b"\n", 0, change.start) + 1 : last if last >= 0 else len(data)]
    last = text.find(b"\n", change.start + len(change.put.encode()))
    now = text[data.rfind(b"\n", 0, change.start) + 1 : last if last >= 0 else len(text)]
    return Mutant(change.operator, line + 1, _one_line(was), _one_line(now), text.decode("utf-8"))


def _one_line(text: bytes) -> str:
    return " ".join(text.decode("utf-8").split())


def walk(node: Node) -> Iterator[Node]:
    """The nodes of a tree in which slips are made."""
    if node.type in ("comment", "preproc_include", "preproc_def", "type", "string") or _only_speed(node):
        return
    yield node
    for child in node.children:
        yield from walk(child)


def _only_speed(node: Node) -> bool:
    called = node.child_by_field_name("function") if node.type in ("call_expression", "call") else None
    text = called.text if called is not None else None
    return text is not None and (text.decode("utf-8") + "(").endswith(SPEED_ONLY)


def _changes(node: Node, data: bytes, syntax: Syntax) -> Iterator[Change]:
    for rule in (_symbol, _dropped, _number, _name, _narrow, _condition, _deleted, _jump, _ternary, _range):
        yield from rule(node, data, syntax)


def _text(node: Node, data: bytes) -> str:
    return data[node.start_byte : node.end_byte].decode("utf-8")


def _symbol(node: Node, data: bytes, syntax: Syntax) -> Iterator[Change]:
    """Another operator in the same place."""
    if node.is_named or node.parent is None:
        return
    kinds = BINARY | {"update_expression", "assignment_expression", "augmented_assignment"}
    if node.parent.type not in kinds:
        return
    word = _text(node, data)
    for operator, table in SYMBOLS.items():
        if word in table:
            yield Change(operator, node.start_byte, node.end_byte, table[word])


def _dropped(node: Node, data: bytes, syntax: Syntax) -> Iterator[Change]:
    """A guard or a sign that is missing: one side of `and`/`or` alone, the operand without `not` or minus."""
    if node.type in ("binary_expression", "boolean_operator"):
        symbol = node.child_by_field_name("operator")
        if symbol is not None and _text(symbol, data) in ("&&", "||", "and", "or"):
            for side in ("left", "right"):
                kept = node.child_by_field_name(side)
                if kept is not None:
                    yield Change("dropped", node.start_byte, node.end_byte, _text(kept, data))
    if node.type in ("unary_expression", "unary_operator", "not_operator"):
        kept = node.child_by_field_name("argument")
        if kept is not None and data[node.start_byte : node.start_byte + 1] in (b"!", b"-", b"n"):
            yield Change("dropped", node.start_byte, node.end_byte, _text(kept, data))


def _number(node: Node, data: bytes, syntax: Syntax) -> Iterator[Change]:
    """Off by one, and 64 bits turned to 32."""
    if node.type not in ("number_literal", "integer"):
        return
    word = _text(node, data)
    digits = word.rstrip("uUlL")
    if not digits.removeprefix("-").isdecimal() or len(digits) > 18:
        return
    if digits.startswith("-"):
        yield Change("dropped", node.start_byte, node.end_byte, word[1:])
    for change in (1, -1):
        value = int(digits) + change
        yield Change("off by one", node.start_byte, node.end_byte, f"({value})" if value < 0 else str(value))
    if digits != word and "l" in word.lower():
        yield Change("64 to 32 bits", node.start_byte, node.end_byte, digits)


def _name(node: Node, data: bytes, syntax: Syntax) -> Iterator[Change]:
    """A neighbour's name: min for max, left for right."""
    if node.type in ("identifier", "field_identifier", "type_identifier", "true", "false") and not node.children:
        word = _text(node, data)
        declares = node.parent is not None and "declarator" in node.parent.type
        if word in NAMES and not declares:
            yield Change("wrong name", node.start_byte, node.end_byte, NAMES[word])


def _narrow(node: Node, data: bytes, syntax: Syntax) -> Iterator[Change]:
    """int where 64 bits are needed."""
    types = ("sized_type_specifier", "primitive_type", "type_identifier")
    if node.type in types and " ".join(_text(node, data).split()) in syntax.wide_types:
        yield Change("64 to 32 bits", node.start_byte, node.end_byte, "int")


def _condition(node: Node, data: bytes, syntax: Syntax) -> Iterator[Change]:
    """A base case that never or always holds, branches that are swapped, a loop that runs once."""
    if node.type not in ("if_statement", "while_statement", "elif_clause"):
        return
    held = node.child_by_field_name("condition")
    if held is None:
        return
    inner = (syntax.condition_field and held.child_by_field_name(syntax.condition_field)) or held
    if inner.type == "declaration":
        return
    yield Change("never", inner.start_byte, inner.end_byte, syntax.false)
    if node.type != "while_statement":
        yield Change("always", inner.start_byte, inner.end_byte, syntax.true)
    if inner.type not in ("comparison_operator", "not_operator", "unary_expression"):
        yield Change("swapped branches", inner.start_byte, inner.end_byte, syntax.negation.format(_text(inner, data)))
    if node.type == "while_statement":
        yield Change("runs once", node.start_byte, node.start_byte + len("while"), "if")


def _deleted(node: Node, data: bytes, syntax: Syntax) -> Iterator[Change]:
    """A statement that is forgotten: a reset, an update, a mark."""
    if node.type != "expression_statement" or not node.named_children:
        return
    inner = node.named_children[0]
    if inner.type == "string" or _only_speed(inner):
        return
    yield Change("deleted", node.start_byte, node.end_byte, syntax.empty)


def _jump(node: Node, data: bytes, syntax: Syntax) -> Iterator[Change]:
    """break for continue, and neither."""
    words = {"break_statement": "continue", "continue_statement": "break"}
    if node.type in words:
        yield Change("jump", node.start_byte, node.end_byte, words[node.type] + syntax.end)
        yield Change("jump", node.start_byte, node.end_byte, syntax.empty)


def _ternary(node: Node, data: bytes, syntax: Syntax) -> Iterator[Change]:
    """The two values of a condition swapped."""
    if node.type != "conditional_expression":
        return
    if syntax.branches is not None:
        first, second = map(node.child_by_field_name, syntax.branches)
    else:
        first, second = node.named_children[0], node.named_children[-1]
    if first is not None and second is not None:
        between = data[first.end_byte : second.start_byte].decode("utf-8")
        put = _text(second, data) + between + _text(first, data)
        yield Change("swapped branches", first.start_byte, second.end_byte, put)


def _range(node: Node, data: bytes, syntax: Syntax) -> Iterator[Change]:
    """A range that ends one early or one late."""
    if node.type != "call" or syntax.range_call is None:
        return
    function, given = node.child_by_field_name("function"), node.child_by_field_name("arguments")
    if function is None or given is None or _text(function, data) != syntax.range_call or not given.named_children:
        return
    stop = given.named_children[0 if len(given.named_children) == 1 else 1]
    if stop.type != "integer":
        for more in ("+ 1", "- 1"):
            yield Change("off by one", stop.start_byte, stop.end_byte, f"{_text(stop, data)} {more}")
