"""What may be missing from a program: guards and statements, made of what it has already."""

from __future__ import annotations

from collections.abc import Iterator

from tree_sitter import Node

from .scopes import BLOCKS, LOOPS, NUMBERS, Parsed, Scope, block_children, comparable, condition_of
from .slips import Change

MOST_NAMES = 10
MOST_GUARDS = 240


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
        if program.language == "py":
            found.setdefault(f"{atom} is {null}")
            found.setdefault(f"{atom} is not {null}")
        elif kind is None or "<" in kind or kind == "string":
            found.setdefault(f"{atom}.empty()")
            found.setdefault(f"!{atom}.empty()")
    for i, first in enumerate(atoms):
        for second in atoms[i + 1 :]:
            if comparable(scope.names.get(first), scope.names.get(second)):
                for sign in ("<", "<=", ">", ">=", "==", "!="):
                    found.setdefault(f"{first} {sign} {second}")
    return list(found)


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


def statements_of(program: Parsed, scope: Scope) -> list[str]:
    """Statements that the program has already, and short ones."""
    end, cpp = program.syntax.end, program.language == "cpp"
    found: dict[str, None] = {}
    for word in ("break", "continue"):
        found.setdefault(word + end)
    for text in scope.statements:
        if "\n" not in text:
            found.setdefault(text)
    names = list(scope.names)[:MOST_NAMES]
    for value in _returnable(program, scope, names):
        found.setdefault(f"return {value}{end}")
    for name in names:
        kind = scope.names[name] or ""
        if not cpp or kind in ("int", "long", "long long", "size_t", ""):
            found.setdefault(f"{'++' + name if cpp else name + ' += 1'}{end}")
            found.setdefault(f"{'--' + name if cpp else name + ' -= 1'}{end}")
            found.setdefault(f"{name} = 0{end}")
        if not cpp or "<" in kind or not kind:
            found.setdefault(f"{name}.clear(){end}")
            if not cpp or kind.startswith(("vector", "string", "deque")):
                found.setdefault(f"sort({name}.begin(), {name}.end()){end}" if cpp else f"{name}.sort()")
            for other in names:
                if other != name:
                    found.setdefault(f"{name}.{'push_back' if cpp else 'append'}({other}){end}")
            found.setdefault(f"{name}.{'pop_back' if cpp else 'pop'}(){end}")
    for first in names:
        for second in names:
            if first != second and comparable(scope.names[first], scope.names[second]):
                found.setdefault(f"{first} = {second}{end}")
    return list(found)


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


def _in_loop(node: Node) -> bool:
    around: Node | None = node
    while around is not None and around.type not in ("function_definition", "lambda_expression"):
        if around.type in LOOPS:
            return True
        around = around.parent
    return False


def inserted(program: Parsed, node: Node, put_in: list[str]) -> Iterator[Change]:
    """A statement before each statement of a block and at its end."""
    if node.type not in BLOCKS:
        return
    children = block_children(node)
    if not children:
        return
    if not _in_loop(node):
        put_in = [text for text in put_in if not text.startswith(("break", "continue"))]
    for child in children:
        newline = "\n" + " " * child.start_point[1]
        if program.source.isascii() and child.start_point[0] == node.start_point[0] and node.type != "block":
            newline = " "
        for text in put_in:
            yield Change("inserted", child.start_byte, child.start_byte, f"{text}{newline}")
    last = children[-1]
    if last.type not in ("return_statement", "break_statement", "continue_statement"):
        newline = "\n" + " " * last.start_point[1]
        for text in put_in:
            yield Change("inserted", last.end_byte, last.end_byte, f"{newline}{text}")
