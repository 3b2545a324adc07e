"""What the functions of a parsed program declare, where each name may be used, and what they are made of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from tree_sitter import Node

from . import slips
from .slips import parser_of, walk

STATEMENTS = {
    *("expression_statement", "return_statement", "break_statement", "continue_statement", "if_statement"),
    *("while_statement", "for_statement", "for_range_loop", "do_statement", "declaration"),
}
LOOPS = {"while_statement", "for_statement", "for_range_loop", "do_statement"}
BLOCKS = {"compound_statement", "block"}
NUMBERS = {"int", "long", "long long", "size_t", "unsigned", "double", "char", "bool", "int64_t"}

SIDES = {"left": "right", "right": "left", "first": "second", "second": "first", "min": "max", "max": "min"}
# What a name may have been taken for.
NAMES = {now: was for was, now in slips.NAMES.items()} | {
    "pop": "popleft",
    "popleft": "pop",
    "append": "appendleft",
    "appendleft": "append",
    "push_back": "push_front",
    "push_front": "push_back",
    "sort": "stable_sort",
    "multiset": "set",
    "begin": "rbegin",
    "end": "rend",
    "pop_back": "pop_front",
    "pop_front": "pop_back",
}


@dataclass
class Scope:
    """A function: what it declares, by name its type as far as it is written down, and what it is made of."""

    node: Node
    names: dict[str, str | None] = field(default_factory=dict)
    # Where a name may be used: from the byte behind each of its declarations to the end of that block. C++ only.
    reach: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    conditions: list[str] = field(default_factory=list)
    statements: list[str] = field(default_factory=list)
    indexed: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)  # members of what is not called, as `node->next`
    given: set[str] = field(default_factory=set)  # names that come with a value: parameters and what a loop runs over


class Parsed:
    """A parsed source, and what its functions declare. Places are bytes of its UTF-8."""

    def __init__(self, source: str, language: str) -> None:
        self.source, self.language = source, language
        self.data = source.encode("utf-8")
        parser, self.syntax = parser_of(language)
        self.root = parser.parse(self.data).root_node
        self.scopes = [_scope(node, self) for node in self._functions(self.root)]
        for name, kind in list(self._shared(self.root)):
            for scope in self.scopes:
                scope.names.setdefault(name, kind)

    def text(self, node: Node) -> str:
        return self.data[node.start_byte : node.end_byte].decode("utf-8")

    def learn(self, kinds: Mapping[str, str]) -> None:
        """Types of variables that the source does not say."""
        for scope in self.scopes:
            for name, kind in scope.names.items():
                scope.names[name] = kind or kinds.get(name)

    def _functions(self, node: Node) -> Iterator[Node]:
        """The outermost functions; those within them belong to them."""
        for child in node.children:
            if child.type == "function_definition":
                yield child
            else:
                yield from self._functions(child)

    def _shared(self, node: Node) -> Iterator[tuple[str, str | None]]:
        """Names and types of members and of what stands outside of functions."""
        for child in node.children:
            if child.type in ("field_declaration", "declaration"):
                kind = child.child_by_field_name("type")
                written = self.text(kind) if kind is not None else None
                for name in _declared(child):
                    yield self.text(name), None if written == "auto" else written
            elif child.type != "function_definition":
                yield from self._shared(child)

    def known(self, scope: Scope, at: int) -> list[str]:
        """The variables that may be used at a byte."""
        always = [(0, len(self.data))]
        return [n for n in scope.names if any(low <= at <= high for low, high in scope.reach.get(n, always))]


def _scope(node: Node, program: Parsed) -> Scope:
    scope = Scope(node)
    seen_statements: dict[str, None] = {}
    for child in walk(node):
        if child.type in ("parameter_declaration", "declaration", "for_range_loop"):
            kind = child.child_by_field_name("type")
            written = program.text(kind) if kind is not None else None
            for name in _declared(child):
                scope.names.setdefault(program.text(name), None if written in (None, "auto") else written)
                scope.reach.setdefault(program.text(name), []).append((name.end_byte, _block_end(child)))
                if child.type != "declaration":
                    scope.given.add(program.text(name))
        elif child.type in ("assignment", "for_statement", "for_in_clause") and program.language == "py":
            left = child.child_by_field_name("left")
            for name in _identifiers(left):
                scope.names.setdefault(program.text(name), None)
                if child.type != "assignment":
                    scope.given.add(program.text(name))
        elif child.type == "parameters":
            for name in _identifiers(child):
                scope.names.setdefault(program.text(name), None)
                scope.given.add(program.text(name))
        condition = condition_of(program, child)
        if condition is not None and program.text(condition) not in scope.conditions:
            scope.conditions.append(program.text(condition))
            for part in conjuncts(condition):
                if program.text(part) not in scope.conditions:
                    scope.conditions.append(program.text(part))
        if child.type == "expression_statement":
            seen_statements.setdefault(program.text(child))
        if child.type in ("subscript_expression", "subscript") and program.text(child) not in scope.indexed:
            scope.indexed.append(program.text(child))
        if child.type in ("field_expression", "attribute") and program.text(child) not in scope.links:
            called = child.parent is not None and child.parent.child_by_field_name("function") == child
            if not called and "(" not in program.text(child):
                scope.links.append(program.text(child))
    scope.names.pop("self", None)
    scope.statements = list(seen_statements)
    return scope


def _block_end(node: Node) -> int:
    """The last byte at which what ``node`` declares is known."""
    if node.type == "for_range_loop":
        return node.end_byte
    around = node.parent
    ends = (
        "compound_statement",
        "for_statement",
        "if_statement",
        "while_statement",
        "function_definition",
        "lambda_expression",
    )
    while around is not None and around.type not in ends:
        around = around.parent
    return node.end_byte if around is None else around.end_byte


def _declared(node: Node) -> Iterator[Node]:
    for child in node.children_by_field_name("declarator"):
        yield from _declarators(child)


def _declarators(node: Node) -> Iterator[Node]:
    if node.type in ("identifier", "field_identifier"):
        yield node
    elif node.type == "init_declarator":
        found = node.child_by_field_name("declarator")
        if found is not None:
            yield from _declarators(found)
    elif node.type in ("reference_declarator", "pointer_declarator", "structured_binding_declarator"):
        for child in node.named_children:
            yield from _declarators(child)


def _identifiers(node: Node | None) -> Iterator[Node]:
    if node is None:
        return
    if node.type == "identifier":
        yield node
    if node.type in ("pattern_list", "tuple_pattern", "parameters", "typed_parameter", "default_parameter"):
        for child in node.named_children[: 1 if node.type.endswith("_parameter") else None]:
            yield from _identifiers(child)


def condition_of(program: Parsed, node: Node) -> Node | None:
    """The condition of a statement, without its brackets."""
    if node.type not in ("if_statement", "while_statement", "elif_clause", "for_statement", "do_statement"):
        return None
    held = node.child_by_field_name("condition")
    if held is None:
        return None
    inner = held
    if held.type == "condition_clause":
        inner = held.child_by_field_name("value") or held
    elif held.type == "parenthesized_expression" and held.named_children:
        inner = held.named_children[0]
    return None if inner.type in ("declaration", "condition_clause") else inner


def conjuncts(node: Node) -> Iterator[Node]:
    """The parts that a condition is joined of, and theirs."""
    if node.type in ("binary_expression", "boolean_operator"):
        for side in ("left", "right"):
            part = node.child_by_field_name(side)
            if part is not None:
                yield part
                yield from conjuncts(part)


def block_children(node: Node) -> list[Node]:
    """The statements of a block."""
    return [child for child in node.named_children if child.type in STATEMENTS]


def exchanged(text: str) -> str | None:
    """A text with each neighbour's name in it: `visit(node.right)` for `visit(node.left)`; None where there is none."""
    other = re.sub(r"\b[A-Za-z_]\w*", lambda word: SIDES.get(word[0], word[0]), text)
    return None if other == text else other


def comparable(first: str | None, second: str | None) -> bool:
    """Whether values of these types may stand for one another, as far as they are known."""
    return first == second or None in (first, second) or {first, second} <= NUMBERS
