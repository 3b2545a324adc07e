"""Statements that may be missing from a program, made of its own names. Pure.

``likely`` are those that the program has already elsewhere, and those that change a variable which is read and never
changed: what was forgotten leaves such a variable behind.
"""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from .scopes import NUMBERS, Parsed, Scope, comparable, exchanged
from .slips import walk

MOST_NAMES = 10
_NODES = ("ListNode", "TreeNode", "Node")
_LINKS = {"ListNode": ("next",), "TreeNode": ("left", "right"), "Node": ("next",)}
_FIRST_NAME = re.compile(r"[^A-Za-z_]*([A-Za-z_]\w*)\s*(=(?!=))?")


@dataclass
class Statements:
    """Texts, each once; what is likely is not among the others."""

    likely: dict[str, None] = field(default_factory=dict)
    others: dict[str, None] = field(default_factory=dict)


def statements_of(program: Parsed, scope: Scope) -> Statements:
    """What may be put in somewhere in a function."""
    found = Statements()
    for text in scope.statements:
        if "\n" not in text:
            found.likely.setdefault(text)
            if (mirrored := exchanged(text)) is not None:
                found.likely.setdefault(mirrored)
    for word in ("break", "continue"):
        found.likely.setdefault(word + program.syntax.end)
    names = list(scope.names)[:MOST_NAMES]
    forgotten = {*_never_changed(scope), *never_set(program, scope)}
    for name in [*(n for n in names if n in forgotten), *sorted(forgotten - set(names)), *names]:
        into = found.likely if name in forgotten else found.others
        for text in _changes_of(program, scope, name, names):
            if text not in found.likely:
                into.setdefault(text)
    for text in _elements(program, scope, names):
        root = _FIRST_NAME.match(text)
        into = found.likely if root is not None and root[1] in forgotten else found.others
        if text not in found.likely:
            into.setdefault(text)
    for value in _returnable(program, scope, names):
        found.likely.setdefault(f"return {value}{program.syntax.end}".replace(" ;", ";"))
    for text in found.likely:
        found.others.pop(text, None)
    return found


def _never_changed(scope: Scope) -> set[str]:
    """Variables that get a value once, at their beginning, and no other."""
    begun: set[str] = set()
    changed: set[str] = set()
    for text in scope.statements:
        if (root := _FIRST_NAME.match(text)) is None:
            continue
        name, plain = root[1], root[2] is not None and text.startswith(root[1])
        if not plain or name in begun:
            changed.add(name)
        begun.add(name)
    return {name for name in scope.names if name not in changed and name not in scope.given}


def never_set(program: Parsed, scope: Scope) -> list[str]:
    """Python: names that are read and that nothing gives a value."""
    if program.language != "py":
        return []
    known = {*scope.names, *dir(builtins), "self"}
    whole = program.source
    found = []
    for node in walk(scope.node):
        if node.type != "identifier" or node.parent is None:
            continue
        name = program.text(node)
        parent = node.parent
        if parent.type == "attribute" and parent.child_by_field_name("object") != node:
            continue
        if parent.type in ("keyword_argument", "call", "parameters", "typed_parameter", "type"):
            continue
        if name in known or name in found or re.search(rf"\b(def|class|import|as)\s+{name}\b|^{name}\s*=", whole, re.M):
            continue
        found.append(name)
    return found[:2]


def _changes_of(program: Parsed, scope: Scope, name: str, names: list[str]) -> Iterator[str]:
    """Ways to change one variable."""
    kind = scope.names.get(name)
    yield from (_python if program.language == "py" else _cpp)(scope, name, kind, [n for n in names if n != name])


def _python(scope: Scope, name: str, kind: str | None, others: list[str]) -> Iterator[str]:
    number = kind is None or kind in NUMBERS
    if number:
        yield from (f"{name} += 1", f"{name} -= 1", f"{name} = 0", f"{name} = 1")
    if kind in (None, "list"):
        yield from (f"{name} = []", f"{name}.sort()", f"{name}.pop()", f"{name}.reverse()")
    if kind in (None, "set"):
        yield f"{name} = set()"
    if kind in (None, "dict"):
        yield f"{name} = {{}}"
    if kind == "deque":
        yield f"{name}.popleft()"
    if kind in ("list", "dict", "set", "deque"):
        yield f"{name}.clear()"
    for link in _LINKS.get(kind or "", ()):
        yield f"{name} = {name}.{link}"
    for other in others:
        theirs = scope.names.get(other)
        if comparable(kind, theirs):
            yield f"{name} = {other}"
            if number and (theirs is None or theirs in NUMBERS):
                yield f"{name} += {other}"
                yield f"{name} = max({name}, {other})"
                yield f"{name} = min({name}, {other})"
        if kind in _NODES and (theirs is None or theirs == kind):
            for link in _LINKS[kind]:
                yield from (f"{name}.{link} = {other}", f"{name} = {other}.{link}")
        if kind in (None, "list", "deque"):
            yield f"{name}.append({other})"
            if theirs == "list":
                yield from (f"{name}.append({other}[:])", f"{name}.extend({other})")
        if kind in (None, "set"):
            yield from (f"{name}.add({other})", f"{name}.discard({other})")
        if kind == "list" and theirs in (None, "int"):
            yield f"{name}.pop({other})"
        if kind == "dict" and theirs != "list":
            yield from (f"{name}[{other}] += 1", f"{name}[{other}] -= 1", f"{name}.pop({other}, None)")
            for value in [n for n in others if n != other][:4]:
                yield f"{name}[{other}] = {value}"


def _cpp(scope: Scope, name: str, kind: str | None, others: list[str]) -> Iterator[str]:
    kind = kind or ""
    number = kind in NUMBERS or not kind
    if number and kind != "bool":
        yield from (f"++{name};", f"--{name};", f"{name} = 0;", f"{name} = 1;")
    if kind == "bool":
        yield from (f"{name} = true;", f"{name} = false;")
    holder = kind.split("<")[0].removeprefix("std::")
    if "<" in kind or kind == "string" or not kind:
        yield f"{name}.clear();"
    if holder in ("vector", "string", "deque"):
        yield from (f"sort({name}.begin(), {name}.end());", f"{name}.pop_back();")
    if holder in ("stack", "queue", "priority_queue"):
        yield f"{name}.pop();"
    for link in _LINKS.get(kind.removesuffix("*").strip(), ()):
        yield f"{name} = {name}->{link};"
    for other in others:
        theirs = scope.names.get(other)
        if comparable(kind or None, theirs):
            yield f"{name} = {other};"
            if number and (theirs is None or theirs in NUMBERS):
                yield f"{name} += {other};"
                if kind == theirs:
                    yield from (f"{name} = max({name}, {other});", f"{name} = min({name}, {other});")
            for link in _LINKS.get(kind.removesuffix("*").strip(), ()):
                yield from (f"{name}->{link} = {other};", f"{name} = {other}->{link};")
        if holder in ("vector", "string", "deque") and theirs != kind:
            yield f"{name}.push_back({other});"
        if holder.endswith("set"):
            yield from (f"{name}.insert({other});", f"{name}.erase({other});")
        if holder in ("stack", "queue", "priority_queue"):
            yield f"{name}.push({other});"
        if holder.endswith("map"):
            yield from (f"++{name}[{other}];", f"--{name}[{other}];", f"{name}.erase({other});")
            for value in [n for n in others if n != other][:4]:
                yield f"{name}[{other}] = {value};"


def _elements(program: Parsed, scope: Scope, names: list[str]) -> Iterator[str]:
    """Changes of the elements that the program looks at."""
    end = program.syntax.end
    for place in scope.indexed[:6]:
        if ":" in place:
            continue
        yield from (
            f"{place} += 1{end}",
            f"{place} -= 1{end}",
            f"{place} = 0{end}",
            f"{place} = {program.syntax.true}{end}",
        )
        for other in [n for n in names if not place.startswith(f"{n}[")][:4]:
            yield f"{place} = {other}{end}"
            yield f"{place} += {other}{end}"
        for other in scope.indexed[:4]:
            if other != place and ":" not in other:
                yield f"{place} = {other}{end}"
    for link in scope.links[:4]:
        for name in names:
            if (scope.names.get(name) or "*").rstrip("* ").startswith(_NODES) or scope.names.get(name) is None:
                yield f"{name} = {link}{end}"
                yield f"{link} = {name}{end}"


def _returnable(program: Parsed, scope: Scope, names: list[str]) -> list[str]:
    """What a function may return; in C++ by its type."""
    kind = scope.node.child_by_field_name("type")
    if program.language != "cpp" or kind is None:
        return ["0", "-1", program.syntax.true, program.syntax.false, "[]", "None", *names]
    written = program.text(kind)
    fitting = [n for n in names if scope.names[n] in (None, written) or {scope.names[n], written} <= NUMBERS]
    if written == "void":
        return [""]
    if written in NUMBERS:
        return [*(("true", "false") if written == "bool" else ("0", "-1")), *fitting]
    return ["{}", *fitting]
