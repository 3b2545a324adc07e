"""What may be superfluous in a program: statements, guards, terms, calls around a value. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from tree_sitter import Node

from .scopes import BLOCKS, Parsed, Scope, block_children
from .slips import Change

# What is calculated around a value and may be too much.
_AROUND = ("abs", "sorted", "set", "list", "reversed", "int", "str", "tuple", "bool", "max", "min", "len", "sum")
_TERMS = ("+", "-", "*", "/", "//", "%", "&", "|", "^", "<<", ">>", "**")
_PLAIN_IF = ("if_statement",)


def superfluous(program: Parsed, scope: Scope, node: Node) -> Iterator[Change]:
    """Changes that take something away at this node."""
    yield from _statement(program, node)
    yield from _branch(program, node)
    yield from _term(program, node)
    yield from _around(program, node)


def _statement(program: Parsed, node: Node) -> Iterator[Change]:
    """A return that comes too early; a loop, or a condition with all that hangs on it."""
    early = node.type == "return_statement" and node.parent is not None and node.parent.type in BLOCKS
    whole = node.type in ("for_statement", "while_statement", "for_range_loop", "if_statement")
    if early or whole:
        yield Change("superfluous", node.start_byte, node.end_byte, program.syntax.empty)


def _branch(program: Parsed, node: Node) -> Iterator[Change]:
    """An ``else`` that is too much, and one that is missing before the next condition."""
    if node.type == "elif_clause":
        yield Change("superfluous", node.start_byte, node.start_byte + len("elif"), "if")
    elif node.type == "else_clause" and program.language == "cpp":
        held = node.named_children[-1] if node.named_children else None
        if held is not None and held.type == "if_statement":
            yield Change("superfluous", node.start_byte, held.start_byte, "")
    elif node.type == "if_statement" and node.parent is not None and node.parent.type in BLOCKS:
        siblings = block_children(node.parent)
        before = siblings[siblings.index(node) - 1] if node in siblings and siblings.index(node) else None
        if before is not None and before.type == "if_statement" and before.child_by_field_name("alternative") is None:
            word = "elif" if program.language == "py" else "else if"
            if program.language == "py":
                yield Change("else", node.start_byte, node.start_byte + 2, word)
            else:  # both statements, so that they stand in one place
                between = program.data[before.start_byte : node.start_byte].decode("utf-8")
                put = f"{between}else {program.text(node)}"
                yield Change("else", before.start_byte, node.end_byte, put)


def _term(program: Parsed, node: Node) -> Iterator[Change]:
    """One side of a sum, a product and their like alone."""
    if node.type in ("binary_expression", "binary_operator"):
        symbol = node.child_by_field_name("operator")
        if symbol is not None and program.text(symbol) in _TERMS:
            for side in ("left", "right"):
                kept = node.child_by_field_name(side)
                if kept is not None:
                    yield Change("superfluous", node.start_byte, node.end_byte, program.text(kept))


def _around(program: Parsed, node: Node) -> Iterator[Change]:
    """What a call is made with, without the call; all of a list, and not a slice of it."""
    if node.type in ("call", "call_expression"):
        called, given = node.child_by_field_name("function"), node.child_by_field_name("arguments")
        if called is not None and given is not None and program.text(called).removeprefix("std::") in _AROUND:
            for one in given.named_children if len(given.named_children) <= 2 else ():
                if one.type != "keyword_argument":
                    yield Change("superfluous", node.start_byte, node.end_byte, program.text(one))
    elif node.type == "subscript":
        value, index = node.child_by_field_name("value"), node.child_by_field_name("subscript")
        if value is not None and index is not None and index.type == "slice":
            yield Change("superfluous", node.start_byte, node.end_byte, program.text(value))


def tidied(program: Parsed, change: Change) -> Change | None:
    """A condition that is made to hold never or always, as somebody would write it: without the statement, or without
    the condition. None where the change is none of these, or has another branch."""
    if change.operator not in ("never", "always", "superfluous", "deleted"):
        return None
    node = program.root.descendant_for_byte_range(change.start, max(change.start, change.end - 1))
    while node is not None and node.type not in (
        *("if_statement", "return_statement", "expression_statement", "for_statement", "while_statement"),
        *("for_range_loop", "elif_clause", "function_definition"),
    ):
        node = node.parent
    if node is None or node.parent is None or node.parent.type not in BLOCKS:
        return None
    whole = (node.start_byte, node.end_byte) == (change.start, change.end) and change.put == program.syntax.empty
    if whole:
        return _gone(program, node)
    if change.operator not in ("never", "always") or node.type not in _PLAIN_IF:
        return None
    if node.child_by_field_name("alternative") is not None:
        return None
    if change.put == program.syntax.false:
        return _gone(program, node)
    body = node.child_by_field_name("consequence")
    if (
        change.put != program.syntax.true
        or body is None
        or body.start_point[0] == node.start_point[0] != body.end_point[0]
    ):
        return None
    return None if body.type not in BLOCKS else _unwrapped(program, node, body)


def _gone(program: Parsed, node: Node) -> Change | None:
    """A statement taken away with its line, where the line is its own and its block is not empty without it."""
    data = program.data
    begins = data.rfind(b"\n", 0, node.start_byte) + 1
    ends = data.find(b"\n", node.end_byte)
    ends = len(data) if ends < 0 else ends + 1
    own = not data[begins : node.start_byte].strip() and not data[node.end_byte : ends].strip()
    if not own or node.parent is None or len(block_children(node.parent)) < 2:
        return None
    return Change("superfluous", begins, ends, "")


def _unwrapped(program: Parsed, node: Node, body: Node) -> Change | None:
    """What stands in the block of a condition, in place of the condition: one level further to the left."""
    inner = block_children(body)
    if not inner or program.language != "py":
        return None
    deeper = inner[0].start_point[1] - node.start_point[1]
    lines = program.data[inner[0].start_byte : node.end_byte].decode("utf-8").split("\n")
    cut = [line[deeper:] if not line[:deeper].strip() else line for line in lines[1:]]
    return Change("superfluous", node.start_byte, node.end_byte, "\n".join([lines[0], *cut]))
