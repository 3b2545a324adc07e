"""What the starter of a contract asks for, without what it gives away: as signatures, and in words. Pure.

A starter.hpp has every signature with all that belongs to it. What an interviewer examines is left out here: bodies and
private members, `explicit`, `noexcept`, `= delete` (with the whole declaration), `= default`, `[[nodiscard]]`,
`constexpr`, `requires`, and the `const`, `&` or `&&` behind a member's parameters. Overloads that differ in nothing
else then, such as `T& front()` and `const T& front() const`, are one signature: that both are needed is part of the
examination. The types of parameters and results stay as they are.

The text is parsed with tree-sitter; see docs/decisions/mutants.md.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from tree_sitter import Node

from .declarations import (
    CLASSES,
    DECLARATORS,
    arguments_of,
    as_call,
    bytes_of,
    class_in,
    function_in,
    name_of,
    parameters_of,
    parsed,
    squeezed,
    text_of,
    untemplated,
    within,
)

_BODIES = ("compound_statement", "field_initializer_list", "default_method_clause", "try_statement")
# Within a declarator; a `const` in front of a result belongs to its type.
_EXAMINED_BEHIND = ("noexcept", "type_qualifier", "ref_qualifier", "requires_clause", "throw_specifier")
_EXAMINED = ("explicit_function_specifier", "requires_clause")
_CONSTANT = ("constexpr", "consteval")
_INDENT = "    "
WIDTH = 100  # of a line of words


@dataclass
class _Words:
    """What a class has, each by its name, as it is gathered."""

    heading: str
    made_of: list[str] = field(default_factory=list)
    members: list[str] = field(default_factory=list)
    operators: list[str] = field(default_factory=list)
    types: list[str] = field(default_factory=list)


def signatures(text: str) -> str:
    """The public signatures of a starter, without comments inside of classes that go with what is left out."""
    root = parsed(text)
    return "\n".join(_listed(root.children, "")).strip("\n") + "\n"


def in_words(text: str) -> list[str]:
    """The same as lines of a comment: what each class is made of, its members and operators by name."""
    root = parsed(text)
    lines: list[str] = []
    functions: list[str] = []
    for node in root.named_children:
        template, inner = untemplated(node)
        if (named := class_in(inner)) is not None:
            lines += [*([""] if lines else []), *_described(_gathered(named, template))]
        elif (declarator := function_in(inner)) is not None:
            functions.append(as_call(declarator))
    if functions:
        lines += [*([""] if lines else []), *_rows("functions", functions)]
    return lines


def without_examined(markdown: str) -> str:
    """A statement whose code between backticks keeps the signatures and loses what is examined in them. A word that
    stands alone, as in "moves are `noexcept`", is a demand and stays."""
    return _spans(markdown, _plain)


def without_signatures(markdown: str, starter: str) -> str:
    """A statement whose code between backticks names members as they are called, where it declared them; ``starter``
    says what the classes are called."""
    root = parsed(starter)
    classes = [c for node in root.named_children if (c := class_in(untemplated(node)[1])) is not None]
    names = frozenset(text_of(c.child_by_field_name("name")) for c in classes)
    return _spans(markdown, lambda code: _as_called(_plain(code), names))


def _spans(markdown: str, change: Callable[[str], str]) -> str:
    """``markdown`` with the code between single backticks changed; blocks of code stay."""
    parts = re.split(r"(^```.*?^```[^\n]*$)", markdown, flags=re.MULTILINE | re.DOTALL)
    parts[::2] = [re.sub(r"`([^`\n]+)`", lambda span: f"`{change(span[1])}`", part) for part in parts[::2]]
    return "".join(parts)


def _as_called(code: str, classes: frozenset[str]) -> str:
    """``reset(pointer)`` for ``void reset(T* pointer = nullptr)``; what declares no member comes back as it is."""
    if "(" not in code:
        return code
    root = parsed(f"class Of {{ {code}; }};")
    if root.has_error:
        return code
    found = [part for part in within(root, 4) if part.type == "field_declaration_list"]
    members = found[0].named_children if found else []
    declarator = function_in(members[0]) if len(members) == 1 else None
    if declarator is None or declarator.type not in DECLARATORS:
        return code
    name, typed = name_of(declarator), members[0].child_by_field_name("type") is not None
    return as_call(declarator) if typed or name in classes or name.startswith("operator ") else code


def _plain(code: str) -> str:
    """A piece of code from a statement without what is examined; what is no declaration comes back as it is."""
    if not re.search(r"[(\s]", code.strip()):
        return code
    plain = re.sub(r"\[\[nodiscard\]\]\s*|\b(?:explicit|constexpr)(?:\(\w+\))?\s+(?=\S)", "", code)
    # behind the parameters, in whichever order
    behind = r"\)\s*(?:const\b|&&?(?=\s*(?:$|noexcept|;|,))|noexcept(?:\((?:[^()]|\([^()]*\))*\))?|=\s*delete\b)"
    while (shorter := re.sub(behind, ")", plain)) != plain:
        plain = shorter
    return plain


# ---- signatures


def _listed(nodes: Sequence[Node], indent: str, *, public: bool = True) -> Iterator[str]:
    """The lines of declarations, with an empty line where the starter has one or more."""
    seen: set[str] = set()
    last: int | None = None
    for node in nodes:
        if node.type == "access_specifier":
            public = text_of(node) == "public"
            if public:
                yield indent[: -len(_INDENT)] + "public:"
                last = None
            continue
        lines = _printed(node, indent) if public and node.is_named else []
        key = _key(node)
        if not lines or (key is not None and key in seen):
            last = node.end_point[0] if last is not None and public and node.is_named else last
            continue
        if key is not None:
            seen.add(key)
        if last is not None and node.start_point[0] > last + 1:
            yield ""
        last = node.end_point[0]
        yield from lines


def _printed(node: Node, indent: str) -> list[str]:
    """The lines of one declaration; none where it is left out."""
    template, inner = untemplated(node)
    head = [indent + template] if template else []
    if inner.type == "comment" or inner.type.startswith("preproc"):
        return [indent + line.strip() for line in text_of(inner).strip().split("\n")]
    if (named := class_in(inner)) is not None:
        body = named.child_by_field_name("body")
        assert body is not None
        opened = squeezed(bytes_of(named)[: body.start_byte - named.start_byte].decode())
        members = _listed(body.children, indent + _INDENT, public=named.type != "class_specifier")
        return [*head, f"{indent}{opened} {{", *members, f"{indent}}};"]
    if any(part.type == "delete_method_clause" for part in within(inner, 3)):
        return []
    if function_in(inner) is None:
        return [*head, *(indent + line.strip() for line in text_of(node).split("\n"))] if not template else []
    return [*head, f"{indent}{_signature(inner)};"]


def _signature(node: Node) -> str:
    """A function's declaration on one line, without its body and what is examined."""
    cuts = sorted(_cuts(node))
    data, at, kept = bytes_of(node), node.start_byte, []
    for start, end in cuts:
        if start >= at:
            kept.append(data[at - node.start_byte : start - node.start_byte])
            at = end
    kept.append(data[at - node.start_byte :])
    return squeezed(b" ".join(kept).decode()).rstrip("; ").removesuffix("= default").rstrip()


def _cuts(node: Node) -> Iterator[tuple[int, int]]:
    """The bytes of ``node`` that are left out."""
    declarator = function_in(node)
    for part in within(node, 8):
        inside = part.parent is not None and part.parent.type in DECLARATORS
        own = declarator is not None and part.parent is not None and part.parent.id == declarator.id
        if (
            part.type in _BODIES
            or part.type in _EXAMINED
            or (inside and own and part.type in _EXAMINED_BEHIND)
            or text_of(part) in _CONSTANT
            or (part.type == "attribute_declaration" and "nodiscard" in text_of(part))
        ):
            yield part.start_byte, part.end_byte


def _key(node: Node) -> str | None:
    """The same for overloads that differ only in what is examined; None for what is no function."""
    _, inner = untemplated(node)
    declarator = function_in(inner)
    if declarator is None or inner.type in CLASSES:
        return None
    parameters = declarator.child_by_field_name("parameters")
    return f"{name_of(declarator)}{'' if parameters is None else squeezed(text_of(parameters))}"


# ---- words


def _described(words: _Words) -> list[str]:
    rows = (
        ("made of", words.made_of),
        ("members", words.members),
        ("operators", words.operators),
        ("types", words.types),
    )
    return [words.heading, *(line for name, found in rows if found for line in _rows(name, found))]


def _rows(name: str, found: Iterable[str]) -> list[str]:
    """Ways to be made have commas of their own."""
    text = (" · " if name == "made of" else ", ").join(dict.fromkeys(found))
    return textwrap.wrap(
        text, WIDTH, initial_indent=f"  {name:9}  ", subsequent_indent=" " * 13, break_on_hyphens=False
    )


def _gathered(named: Node, template: str) -> _Words:
    name = text_of(named.child_by_field_name("name"))
    what = "struct" if named.type == "struct_specifier" else "class"
    kind = f"the {what} template {name}{template.removeprefix('template ')}" if template else f"the {what} {name}"
    words = _Words(f"{kind}:")
    body = named.child_by_field_name("body")
    public = named.type != "class_specifier"
    for node in body.named_children if body is not None else ():
        if node.type == "access_specifier":
            public = text_of(node) == "public"
            continue
        _, inner = untemplated(node)
        if not public or any(part.type == "delete_method_clause" for part in within(inner, 3)):
            continue
        if (nested := class_in(inner)) is not None:
            words.types.append(text_of(nested.child_by_field_name("name")))
        elif inner.type == "alias_declaration":
            words.types.append(text_of(inner.child_by_field_name("name")))
        elif (declarator := function_in(inner)) is not None:
            _sort_in(words, name, declarator)
    return words


def _sort_in(words: _Words, class_name: str, declarator: Node) -> None:
    """Enters a function of the class ``class_name``; copying, moving and destroying are not told."""
    name = name_of(declarator)
    if name == class_name:
        if not _copies(declarator, class_name):
            words.made_of.append(", ".join(arguments_of(declarator)) or "nothing")
    elif name.startswith("operator"):
        operator = name.removeprefix("operator").strip()
        if operator != "=" or not _copies(declarator, class_name):
            words.operators.append(f"= {', '.join(arguments_of(declarator))}" if operator == "=" else operator)
    elif not name.startswith("~"):
        words.members.append(as_call(declarator))


def _copies(declarator: Node, class_name: str) -> bool:
    """Whether it takes one object of the class itself, or of the same template."""
    parameters = parameters_of(declarator)
    if len(parameters) != 1:
        return False
    type_ = text_of(parameters[0].child_by_field_name("type"))
    return type_.split("<")[0].strip() == class_name
