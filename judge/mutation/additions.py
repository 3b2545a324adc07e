"""What may be missing from a program: guards, made of what it has already, and places for statements. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tree_sitter import Node

from .scopes import BLOCKS, LOOPS, NUMBERS, Parsed, Scope, block_children, comparable, condition_of, exchanged
from .slips import Change
from .statements import MOST_NAMES

MOST_GUARDS = 240
NODES = ("ListNode", "TreeNode", "Node")
SIZED = ("vector", "string", "deque", "list", "str", "set", "dict")


def _atoms(program: Parsed, scope: Scope) -> list[str]:
    """What a guard may be made of: variables, and elements that the program looks at."""
    return [*scope.indexed[:4], *list(scope.names)[:MOST_NAMES]]


def guards_of(program: Parsed, scope: Scope) -> list[str]:
    """Conditions that the program has already and comparisons between what it has."""
    negate = program.syntax.negation
    found: dict[str, None] = {}
    for text in scope.conditions:
        if text not in (program.syntax.true, program.syntax.false):
            found.setdefault(text)
            found.setdefault(negate.format(text))
            if (mirrored := exchanged(text)) is not None:
                found.setdefault(mirrored)
    for text in (*_links(program, scope), *_sizes(program, scope), *_members(program, scope)):
        found.setdefault(text)
    null = "nullptr" if program.language == "cpp" else "None"
    atoms = _atoms(program, scope)
    for atom in atoms:
        if (scope.names.get(atom) or "*").find("<") < 0:
            found.setdefault(atom)
            found.setdefault(negate.format(atom))
        kind = scope.names.get(atom)
        for other in ("0", "1") if kind is None or kind in NUMBERS else ():
            for sign in ("<=", ">", "=="):
                found.setdefault(f"{atom} {sign} {other}")
        if program.language == "py" and kind not in NUMBERS:
            found.setdefault(f"{atom} is {null}")
            found.setdefault(f"{atom} is not {null}")
        elif program.language == "cpp" and (kind is None or "<" in kind or kind == "string"):
            found.setdefault(f"{atom}.empty()")
            found.setdefault(f"!{atom}.empty()")
    for i, first in enumerate(atoms):
        for second in atoms[i + 1 :]:
            if comparable(scope.names.get(first), scope.names.get(second)):
                for sign in ("<", "<=", ">", ">=", "==", "!="):
                    found.setdefault(f"{first} {sign} {second}")
    return list(found)


def _links(program: Parsed, scope: Scope) -> Iterator[str]:
    """What nodes are linked to, alone, against one another, and two that both have to be there."""
    negate = program.syntax.negation
    nodes = [n for n, kind in scope.names.items() if (kind or "").rstrip("* ") in NODES][:MOST_NAMES]
    there = [*nodes, *scope.links[:6]]
    for text in there:
        yield text
        yield negate.format(text)
    both, either = ("&&", "||") if program.language == "cpp" else ("and", "or")
    for i, first in enumerate(there):
        for second in there[i + 1 :]:
            if first in nodes and second in nodes:
                yield f"{first} {both} {second}"
                yield f"{negate.format(first)} {either} {negate.format(second)}"
            yield f"{first} == {second}"
            yield f"{first} != {second}"


def _sizes(program: Parsed, scope: Scope) -> Iterator[str]:
    """Numbers against the sizes of what can be counted."""
    cpp = program.language == "cpp"
    numbers = [n for n, kind in scope.names.items() if kind in NUMBERS - {"bool", "char", "double"}][:MOST_NAMES]
    for name, kind in list(scope.names.items())[:MOST_NAMES]:
        if (kind or "").split("<")[0].removeprefix("std::") not in SIZED:
            continue
        size = f"(int){name}.size()" if cpp else f"len({name})"
        for number in numbers:
            for sign in ("<", ">=", "=="):
                yield f"{number} {sign} {size}"
        if kind in ("list", "str"):
            yield f"{name} == {name}[::-1]"


def _members(program: Parsed, scope: Scope) -> Iterator[str]:
    """Whether a container holds a value."""
    names = list(scope.names)[:MOST_NAMES]
    for held in names:
        kind = (scope.names[held] or "").split("<")[0].removeprefix("std::")
        if program.language == "py" and kind in ("list", "set", "dict", "str", "deque"):
            for name in [*names, *scope.indexed[:4]]:
                if name != held and scope.names.get(name) not in ("list", "dict", "set", "deque"):
                    yield f"{name} in {held}"
                    yield f"{name} not in {held}"
        elif program.language == "cpp" and kind.endswith(("set", "map")):
            for name in [*names, *scope.indexed[:4]]:
                if name != held:
                    yield f"{held}.count({name})"
                    yield f"!{held}.count({name})"


def guarded(program: Parsed, node: Node, guards: list[str]) -> Iterator[Change]:
    """A condition with one more guard, or another one in its place."""
    condition = condition_of(program, node)
    if condition is None:
        return
    both, either = ("&&", "||") if program.language == "cpp" else ("and", "or")
    text = program.text(condition)
    constant = text in (program.syntax.true, program.syntax.false)
    joined = condition.type in ("boolean_operator", "conditional_expression") or (
        condition.type == "binary_expression" and any(sign in text for sign in ("&&", "||"))
    )
    held = f"({text})" if joined else text
    plain = condition.type not in ("comparison_operator", "binary_expression", "boolean_operator", "not_operator")
    compared = (" is not None", " is None") if program.language == "py" else (" >= 0", " > 0", " != -1", " != nullptr")
    for text_behind in compared if plain else ():
        yield Change("comparison", condition.start_byte, condition.end_byte, text + text_behind)
    for guard in guards if constant else guards[:MOST_GUARDS]:
        if guard == text:
            continue
        yield Change("condition", condition.start_byte, condition.end_byte, guard)
        if constant:
            continue
        safe = f"({guard})" if " or " in guard or "||" in guard else guard
        yield Change("guard", condition.start_byte, condition.end_byte, f"{safe} {both} {held}")
        yield Change("guard", condition.start_byte, condition.end_byte, f"{held} {either} {safe}")
        if "[" in guard or "." in guard or "->" in guard:  # it may lean on what stands there
            yield Change("guard", condition.start_byte, condition.end_byte, f"{held} {both} {safe}")


def _in_loop(node: Node) -> bool:
    around: Node | None = node
    while around is not None and around.type not in ("function_definition", "lambda_expression"):
        if around.type in LOOPS:
            return True
        around = around.parent
    return False


@dataclass(frozen=True)
class Slot:
    """Where a statement may be put in: for the bytes ``start`` to ``end``, between ``before`` and ``behind``."""

    start: int
    end: int
    before: str = ""
    behind: str = ""
    in_loop: bool = False
    hole: bool = False  # it stands for an empty statement

    def filled(self, text: str) -> Change | None:
        """With this statement; None where it may not stand there."""
        if not self.in_loop and text.startswith(("break", "continue")):
            return None
        kind = "inserted" if self.start == self.end else "filled"
        return Change(kind, self.start, self.end, f"{self.before}{text}{self.behind}")


def slots(program: Parsed, node: Node) -> Iterator[Slot]:
    """Before each statement of a block and at its end; in place of an empty statement; in the empty body of a
    constructor."""
    if node.type == "pass_statement" or (node.type == "expression_statement" and not node.named_children):
        yield Slot(node.start_byte, node.end_byte, in_loop=_in_loop(node), hole=True)
        return
    children = block_children(node) if node.type in BLOCKS else []
    if not children:
        made = node.parent is not None and node.parent.type == "function_definition" and program.language == "cpp"
        if made and node.type in BLOCKS and not node.named_children:
            yield Slot(node.start_byte + 1, node.start_byte + 1, before=" ", behind=" ")
        return
    looped = _in_loop(node)
    for child in children:
        newline = "\n" + " " * child.start_point[1]
        if program.source.isascii() and child.start_point[0] == node.start_point[0] and node.type != "block":
            newline = " "
        yield Slot(child.start_byte, child.start_byte, behind=newline, in_loop=looped)
    last = children[-1]
    if last.type not in ("return_statement", "break_statement", "continue_statement"):
        yield Slot(last.end_byte, last.end_byte, before="\n" + " " * last.start_point[1], in_loop=looped)
