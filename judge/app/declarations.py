"""What the tree of a C++ header says of its declarations: classes, functions, names and parameters. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tree_sitter import Node

from ..mutation.slips import parser_of

CLASSES = ("class_specifier", "struct_specifier", "union_specifier")
FUNCTIONS = ("function_definition", "field_declaration", "declaration", "operator_cast_definition")
DECLARATORS = ("function_declarator", "abstract_function_declarator")
OUTER = ("template_declaration", "friend_declaration", "alias_declaration", "concept_definition")


def parsed(text: str) -> Node:
    """The tree of a header, or of a piece of one."""
    return parser_of("cpp")[0].parse(text.encode()).root_node


def untemplated(node: Node) -> tuple[str, Node]:
    """(``template <…>`` or the empty text, the declaration), friends as what they befriend."""
    template = ""
    while node.type in ("template_declaration", "friend_declaration"):
        if node.type == "template_declaration":
            parameters = node.child_by_field_name("parameters")
            template = f"template {squeezed(text_of(parameters))}"
        inner = [n for n in node.named_children if n.type in (*FUNCTIONS, *CLASSES, *OUTER)]
        if not inner:
            break
        if node.type == "friend_declaration" and not template:
            return "", node
        node = inner[-1]
    return template, node


def class_in(node: Node) -> Node | None:
    """The class with a body that a declaration defines."""
    for one in (node, *node.named_children):
        if one.type in CLASSES and one.child_by_field_name("body") is not None:
            return one
    return None


def function_in(node: Node) -> Node | None:
    """The declarator of a function, with its name and its parameters; None for what declares none."""
    for part in within(node, 6):
        if part.type in DECLARATORS:
            return part
        if part.type in ("compound_statement", "field_declaration_list", "parameter_list", "template_parameter_list"):
            return None
    return None


def name_of(declarator: Node) -> str:
    """The name of a function; ``operator bool`` of a conversion, ``~P`` of a destructor."""
    if declarator.type == "abstract_function_declarator":  # of a conversion, whose type stands in front of it
        before = declarator.parent
        assert before is not None
        return squeezed(bytes_of(before)[: declarator.start_byte - before.start_byte].decode())
    return squeezed(text_of(declarator.child_by_field_name("declarator")))


def within(node: Node, depth: int) -> Iterator[Node]:
    """What is below ``node`` down to so many levels, but for what bodies hold."""
    for child in node.children:
        yield child
        if depth > 1 and child.type not in ("compound_statement", "field_declaration_list"):
            yield from within(child, depth - 1)


def bytes_of(node: Node) -> bytes:
    """The source of a node."""
    return node.text or b""


def text_of(node: Node | None) -> str:
    """The same as text; empty for no node."""
    return "" if node is None else bytes_of(node).decode()


def squeezed(text: str) -> str:
    """On one line, with single spaces and none before what closes."""
    return re.sub(r"\s+(?=[),;])", "", " ".join(text.split()))


def as_call(declarator: Node) -> str:
    """``reset(pointer)``"""
    return f"{name_of(declarator)}({', '.join(arguments_of(declarator))})"


def arguments_of(declarator: Node) -> list[str]:
    """The parameters by name; one without a name by its type."""
    return [argument_of(parameter) for parameter in parameters_of(declarator)]


def argument_of(parameter: Node) -> str:
    """A parameter's name, else its type."""
    declared = parameter.child_by_field_name("declarator")
    names = [n for n in within(declared, 6) if n.type in ("identifier", "field_identifier")] if declared else []
    if declared is not None and declared.type in ("identifier", "field_identifier"):
        names = [declared]
    return text_of(names[0]) if names else text_of(parameter.child_by_field_name("type"))


def parameters_of(declarator: Node) -> list[Node]:
    """Its parameters, without the comments between them."""
    found = declarator.child_by_field_name("parameters")
    return [n for n in found.named_children if n.type != "comment"] if found is not None else []
