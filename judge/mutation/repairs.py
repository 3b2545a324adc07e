"""The ways back from a slip: changes that may make a wrong program right. Pure: text in, changes out.

Slips in reverse are tried first, in ``single``: another operator, number or name, one more or one less, a guard taken
away, a statement left out or moved. ``added`` are those that bring something in: a guard or a statement, made of what
the program has already. ``typed`` change a type and cannot stand beside the original in one program.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from tree_sitter import Node

from . import slips
from .slips import Change, parser_of, walk

COMPARISONS = ("<", "<=", ">", ">=", "==", "!=")
ARITHMETIC = {"cpp": ("+", "-", "*", "/", "%"), "py": ("+", "-", "*", "//", "%", "/")}
BITS = ("&", "|", "^")
ASSIGNMENTS = ("=", "+=", "-=", "*=", "|=", "^=", "&=")
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
EXPRESSIONS = {
    *("binary_expression", "binary_operator", "identifier", "subscript_expression", "subscript", "call_expression"),
    *("call", "number_literal", "integer", "field_expression", "attribute", "parenthesized_expression"),
    *("unary_expression", "unary_operator", "conditional_expression"),
}
STATEMENTS = {
    *("expression_statement", "return_statement", "break_statement", "continue_statement", "if_statement"),
    *("while_statement", "for_statement", "for_range_loop", "do_statement", "declaration"),
}
LOOPS = {"while_statement", "for_statement", "for_range_loop", "do_statement"}
BLOCKS = {"compound_statement", "block"}
MOST_NAMES = 10
MOST_GUARDS = 240
LARGE = {"cpp": ("INT_MAX", "INT_MIN"), "py": ("inf", "-inf")}


@dataclass
class Scope:
    """A function: what it declares, by name its type as far as it is written down, and what it is made of."""

    node: Node
    names: dict[str, str | None] = field(default_factory=dict)
    # Where a name may be used: from the byte behind its declaration to the end of its block. C++ only.
    reach: dict[str, tuple[int, int]] = field(default_factory=dict)
    conditions: list[str] = field(default_factory=list)
    statements: list[str] = field(default_factory=list)
    indexed: list[str] = field(default_factory=list)


class Program:
    """A parsed source. Changes are in bytes of its UTF-8."""

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
        always = (0, len(self.data))
        return [n for n in scope.names if scope.reach.get(n, always)[0] <= at <= scope.reach.get(n, always)[1]]

    def may_be_used(self, change: Change) -> bool:
        """Whether what is put in uses no variable of a function outside of its block."""
        for scope in self.scopes:
            if scope.node.start_byte <= change.start <= scope.node.end_byte:
                known = set(self.known(scope, change.start))
                words = set(re.findall(r"\b[A-Za-z_]\w*", change.put)) & scope.reach.keys()
                return words <= known
        return True

    # ---- changes

    def single(self) -> list[Change]:
        """Slips in reverse, each once."""
        found: dict[tuple[int, int, str], Change] = {}
        for change in slips.changes(self.source, self.language):
            found.setdefault((change.start, change.end, change.put), change)
        for scope in self.scopes:
            for node in walk(scope.node):
                for rule in (
                    _symbol,
                    _number,
                    _name,
                    _one_more,
                    _negation,
                    _loop,
                    _moved,
                    _returned,
                    _swapped,
                    _copied,
                ):
                    for change in rule(self, scope, node):
                        found.setdefault((change.start, change.end, change.put), change)
        return [c for c in found.values() if slips.applied(self.data, c) != self.data and self.may_be_used(c)]

    def added(self) -> list[Change]:
        """Guards and statements that may be missing."""
        found: dict[tuple[int, int, str], Change] = {}
        for scope in self.scopes:
            guards = _guards(self, scope)
            put_in = _insertable(self, scope)
            for node in walk(scope.node):
                for change in (*_guarded(self, node, guards), *_inserted(self, node, put_in)):
                    found.setdefault((change.start, change.end, change.put), change)
        return [c for c in found.values() if self.may_be_used(c)]

    def typed(self) -> list[Change]:
        """Changes of a type: more bits, no state that is kept, a copy or none."""
        return list(_types(self)) if self.language == "cpp" else []


def _scope(node: Node, program: Program) -> Scope:
    scope = Scope(node)
    seen_statements: dict[str, None] = {}
    for child in walk(node):
        if child.type in ("parameter_declaration", "declaration", "for_range_loop"):
            kind = child.child_by_field_name("type")
            written = program.text(kind) if kind is not None else None
            for name in _declared(child):
                scope.names.setdefault(program.text(name), None if written in (None, "auto") else written)
                scope.reach.setdefault(program.text(name), (name.end_byte, _block_end(child)))
        elif child.type in ("assignment", "for_statement", "for_in_clause") and program.language == "py":
            left = child.child_by_field_name("left")
            for name in _identifiers(left):
                scope.names.setdefault(program.text(name), None)
        elif child.type == "parameters":
            for name in _identifiers(child):
                scope.names.setdefault(program.text(name), None)
        condition = _condition(program, child)
        if condition is not None and program.text(condition) not in scope.conditions:
            scope.conditions.append(program.text(condition))
            for part in _conjuncts(condition):
                if program.text(part) not in scope.conditions:
                    scope.conditions.append(program.text(part))
        if child.type == "expression_statement":
            seen_statements.setdefault(program.text(child))
        if child.type in ("subscript_expression", "subscript") and program.text(child) not in scope.indexed:
            scope.indexed.append(program.text(child))
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


def _condition(program: Program, node: Node) -> Node | None:
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


def _conjuncts(node: Node) -> Iterator[Node]:
    if node.type in ("binary_expression", "boolean_operator"):
        for side in ("left", "right"):
            part = node.child_by_field_name(side)
            if part is not None:
                yield part
                yield from _conjuncts(part)


# ---- slips in reverse


def _symbol(program: Program, scope: Scope, node: Node) -> Iterator[Change]:
    """Any other operator of the same kind in the same place."""
    if node.is_named or node.parent is None:
        return
    word = program.text(node)
    if node.parent.type in slips.BINARY:
        for group in (COMPARISONS, ARITHMETIC[program.language], BITS, ("<<", ">>")):
            if word in group:
                for other in group:
                    yield Change("operator", node.start_byte, node.end_byte, other)
    elif node.parent.type in ("assignment_expression", "augmented_assignment", "assignment") and word in ASSIGNMENTS:
        for other in ASSIGNMENTS:
            yield Change("assignment", node.start_byte, node.end_byte, other)


def _number(program: Program, scope: Scope, node: Node) -> Iterator[Change]:
    if node.type not in ("number_literal", "integer"):
        return
    word = program.text(node)
    numbers = [n for n, kind in scope.names.items() if kind is None or kind in NUMBERS][:MOST_NAMES]
    for other in ("0", "1", "2", "-1", *LARGE[program.language], *numbers):
        if other != word:
            yield Change("number", node.start_byte, node.end_byte, other)
    if word.isdecimal():
        if word != "0":
            yield Change("number", node.start_byte, node.end_byte, f"-{word}")
        if program.language == "cpp":
            yield Change("64 bits", node.start_byte, node.end_byte, f"{word}LL")


def _name(program: Program, scope: Scope, node: Node) -> Iterator[Change]:
    """A neighbour's name, or another variable of the same type."""
    if node.children or node.type not in ("identifier", "field_identifier", "type_identifier"):
        return
    word = program.text(node)
    parent = node.parent
    if parent is None or "declarator" in parent.type or parent.type in ("parameters", "function_definition"):
        return
    if word in NAMES:
        yield Change("name", node.start_byte, node.end_byte, NAMES[word])
    if node.type == "identifier" and word in scope.names:
        if parent.type == "keyword_argument" and parent.child_by_field_name("name") == node:
            return
        mine = scope.names[word]
        others = [n for n, kind in scope.names.items() if n != word and (kind == mine or None in (kind, mine))]
        for other in others[:MOST_NAMES]:
            yield Change("variable", node.start_byte, node.end_byte, other)


def _one_more(program: Program, scope: Scope, node: Node) -> Iterator[Change]:
    """An expression that stands by itself (an index, an argument, a side of a comparison, what is returned): one more,
    one less."""
    if node.type not in EXPRESSIONS or node.parent is None or node.type in ("number_literal", "integer"):
        return
    parent = node.parent.type
    alone = parent in ("argument_list", "subscript_argument_list", "subscript", "return_statement", "init_declarator")
    compares = parent in ("comparison_operator", "binary_expression", "binary_operator")
    assigned = parent in ("assignment", "assignment_expression", "augmented_assignment", "tuple", "expression_list")
    if not (alone or compares or assigned) or (node.parent.child_by_field_name("left") == node and assigned):
        return
    if parent == "subscript" and node.parent.child_by_field_name("value") == node:
        return
    text = program.text(node)
    if (scope.names.get(text) or "int") not in NUMBERS:
        return
    bare = node.type in ("identifier", "subscript_expression", "subscript", "call_expression", "call", "attribute")
    held = text if bare or (node.type.startswith("binary") and alone) else f"({text})"
    for more in (" + 1", " - 1"):
        yield Change("one more or less", node.start_byte, node.end_byte, f"{held}{more}")
    if alone or assigned:
        yield Change("sign", node.start_byte, node.end_byte, f"-{held if bare else f'({text})'}")


def _negation(program: Program, scope: Scope, node: Node) -> Iterator[Change]:
    """A condition turned round, also where it is a part of one."""
    condition = _condition(program, node)
    parts = [] if condition is None else [condition, *_conjuncts(condition)]
    if node.type == "return_statement" and node.named_children:
        parts += [node.named_children[0], *_conjuncts(node.named_children[0])]
    for part in parts:
        yield Change("negation", part.start_byte, part.end_byte, program.syntax.negation.format(program.text(part)))


def _loop(program: Program, scope: Scope, node: Node) -> Iterator[Change]:
    if node.type == "if_statement" and node.child_by_field_name("alternative") is None:
        yield Change("loop", node.start_byte, node.start_byte + 2, "while")


def _block_children(node: Node) -> list[Node]:
    return [child for child in node.named_children if child.type in STATEMENTS]


NUMBERS = {"int", "long", "long long", "size_t", "unsigned", "double", "char", "bool", "int64_t"}


def _comparable(first: str | None, second: str | None) -> bool:
    """Whether values of these types may stand for one another, as far as they are known."""
    return first == second or None in (first, second) or {first, second} <= NUMBERS


def _moved(program: Program, scope: Scope, node: Node) -> Iterator[Change]:
    """Two neighbouring statements in the other order; the last or first statement of a loop moved out of it."""
    if node.type not in BLOCKS:
        return
    children = _block_children(node)
    for first, second in pairwise(children):
        if "declaration" in (first.type, second.type):
            continue
        between = program.data[first.end_byte : second.start_byte].decode("utf-8")
        put = program.text(second) + between + program.text(first)
        yield Change("moved", first.start_byte, second.end_byte, put)
    for child in children:
        body = child.child_by_field_name("body") or child.child_by_field_name("consequence")
        inner = _block_children(body) if body is not None and body.type in BLOCKS else []
        if len(inner) < 2 or inner[-1].type != "expression_statement":
            continue
        last = inner[-1]
        head = program.data[child.start_byte : inner[-2].end_byte].decode("utf-8")
        tail = program.data[last.end_byte : child.end_byte].decode("utf-8")
        newline = "\n" + " " * child.start_point[1]
        yield Change("moved", child.start_byte, child.end_byte, f"{head}{tail}{newline}{program.text(last)}")


def _returned(program: Program, scope: Scope, node: Node) -> Iterator[Change]:
    """What is calculated and not returned."""
    called = ("call", "call_expression")
    if node.type == "expression_statement" and node.named_children and node.named_children[0].type in called:
        yield Change("return", node.start_byte, node.end_byte, f"return {program.text(node)}")


def _swapped(program: Program, scope: Scope, node: Node) -> Iterator[Change]:
    """Two arguments, or the two sides of a difference, in the other order."""
    pair: list[Node] = []
    if node.type == "argument_list" and len(node.named_children) in (2, 3):
        pair = node.named_children[:2]
    elif node.type in ("binary_expression", "binary_operator"):
        symbol = node.child_by_field_name("operator")
        if symbol is not None and program.text(symbol) in ("-", "/", "%", "//"):
            pair = [n for n in (node.child_by_field_name("left"), node.child_by_field_name("right")) if n is not None]
    if len(pair) == 2:
        first, second = pair
        between = program.data[first.end_byte : second.start_byte].decode("utf-8")
        yield Change("order", first.start_byte, second.end_byte, program.text(second) + between + program.text(first))


def _copied(program: Program, scope: Scope, node: Node) -> Iterator[Change]:
    """Python: a list that is handed over itself where a copy is meant."""
    if program.language != "py" or node.type != "identifier" or node.parent is None:
        return
    if node.parent.type == "argument_list" and program.text(node) in scope.names:
        yield Change("copy", node.start_byte, node.end_byte, f"{program.text(node)}[:]")


def _one_side(program: Program, scope: Scope, node: Node) -> Iterator[Change]:
    """A sum, product or choice of which one part is superfluous."""
    if node.type in ("binary_expression", "binary_operator"):
        for side in ("left", "right"):
            kept = node.child_by_field_name(side)
            if kept is not None:
                yield Change("superfluous", node.start_byte, node.end_byte, program.text(kept))
    if node.type in ("call", "call_expression"):
        given = node.child_by_field_name("arguments")
        if given is not None and len(given.named_children) == 1:
            yield Change("superfluous", node.start_byte, node.end_byte, program.text(given.named_children[0]))


# ---- what may be missing


def _atoms(program: Program, scope: Scope) -> list[str]:
    """What a guard may be made of: variables, and elements that the program looks at."""
    return [*scope.indexed[:4], *list(scope.names)[:MOST_NAMES]]


def _guards(program: Program, scope: Scope) -> list[str]:
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
            if _comparable(scope.names.get(first), scope.names.get(second)):
                for sign in ("<", "<=", ">", ">=", "==", "!="):
                    found.setdefault(f"{first} {sign} {second}")
    return list(found)


def _guarded(program: Program, node: Node, guards: list[str]) -> Iterator[Change]:
    """A condition with one more guard, or another one in its place."""
    condition = _condition(program, node)
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


def _insertable(program: Program, scope: Scope) -> list[str]:
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
            if first != second and _comparable(scope.names[first], scope.names[second]):
                found.setdefault(f"{first} = {second}{end}")
    return list(found)


def _returnable(program: Program, scope: Scope, names: list[str]) -> list[str]:
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


def _inserted(program: Program, node: Node, put_in: list[str]) -> Iterator[Change]:
    """A statement before each statement of a block and at its end."""
    if node.type not in BLOCKS:
        return
    children = _block_children(node)
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


def _types(program: Program) -> Iterator[Change]:
    for node in walk(program.root):
        text = program.text(node)
        if node.type == "primitive_type" and text == "int":
            yield Change("64 bits", node.start_byte, node.end_byte, "long long")
        elif node.type == "primitive_type" and text in ("float", "char"):
            yield Change("64 bits", node.start_byte, node.end_byte, "double" if text == "float" else "int")
        elif node.type == "storage_class_specifier" and text == "static":
            yield Change("state", node.start_byte, node.end_byte + 1, "")
        elif node.type in ("set", "type_identifier") and text in ("multiset", "unordered_multiset"):
            yield Change("name", node.start_byte, node.end_byte, text.replace("multi", ""))
    for scope in program.scopes:
        for node in walk(scope.node):
            if node.type == "parameter_declaration":
                held = node.child_by_field_name("declarator")
                if held is not None and held.type == "identifier":
                    yield Change("reference", held.start_byte, held.start_byte, "&")
                elif held is not None and held.type == "reference_declarator":
                    yield Change("reference", held.start_byte, held.start_byte + 1, " ")
