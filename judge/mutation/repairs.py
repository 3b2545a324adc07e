"""The ways back from a slip: changes that may make a wrong program right. Pure: text in, changes out.

Slips in reverse are tried first, in ``single``: another operator, number or name, one more or one less, a guard taken
away, a statement left out or moved. ``added`` are those that bring something in: a guard or a statement, made of what
the program has already. ``typed`` change a type and cannot stand beside the original in one program.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from tree_sitter import Node

from . import slips
from .additions import Slot, guarded, guards_of, slots
from .removals import superfluous
from .scopes import BLOCKS, NAMES, NUMBERS, Parsed, Scope, block_children, condition_of, conjuncts
from .slips import Change, walk
from .statements import MOST_NAMES, statements_of

WORDS = re.compile(r"\b[A-Za-z_]\w*")
COMPARISONS = ("<", "<=", ">", ">=", "==", "!=")
ARITHMETIC = {"cpp": ("+", "-", "*", "/", "%"), "py": ("+", "-", "*", "//", "%", "/")}
BITS = ("&", "|", "^")
ASSIGNMENTS = ("=", "+=", "-=", "*=", "|=", "^=", "&=")
EXPRESSIONS = {
    *("binary_expression", "binary_operator", "identifier", "subscript_expression", "subscript", "call_expression"),
    *("call", "number_literal", "integer", "field_expression", "attribute", "parenthesized_expression"),
    *("unary_expression", "unary_operator", "conditional_expression"),
}
MOST_ADDED = 20_000
LARGE = {"cpp": ("INT_MAX", "INT_MIN"), "py": ("inf", "-inf")}


class Program(Parsed):
    """A parsed source that can be changed."""

    def usable(self, changes: Iterable[Change]) -> list[Change]:
        """Those of which what is put in uses no variable of a function outside of its block."""
        hidden: dict[int, set[str]] = {}  # by the byte of the change
        found = []
        for change in changes:
            if change.start not in hidden:
                hidden[change.start] = self._hidden(change.start)
            names = hidden[change.start]
            if not names or names.isdisjoint(WORDS.findall(change.put)):
                found.append(change)
        return found

    def _hidden(self, at: int) -> set[str]:
        """Variables of the function around a byte that are not known there."""
        for scope in self.scopes:
            if scope.node.start_byte <= at <= scope.node.end_byte:
                return scope.reach.keys() - set(self.known(scope, at))
        return set()

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
                    superfluous,
                ):
                    for change in rule(self, scope, node):
                        found.setdefault((change.start, change.end, change.put), change)
        return self.usable(c for c in found.values() if slips.applied(self.data, c) != self.data)

    def added(self) -> list[Change]:
        """Guards and statements that may be missing; the likely ones first."""
        likely, others = self.missing()
        return [*likely, *others]

    def missing(self, weigh: Callable[[Change], float] = lambda change: 0.0) -> tuple[list[Change], list[Change]]:
        """The same, those that are likely and the others; a condition that is always or never met is likely to lack
        one. ``weigh`` says of a change of a place how much it is to be suspected: the highest come first, those below
        0 not at all. There are no more than ``MOST_ADDED`` of each."""
        likely: dict[tuple[int, int, str], Change] = {}
        others: dict[tuple[int, int, str], Change] = {}
        sites: list[tuple[float, int, Node | Slot]] = []
        for i, scope in enumerate(self.scopes):
            for node in walk(scope.node):
                held = condition_of(self, node)
                if held is not None:
                    sites.append((weigh(Change("", held.start_byte, held.end_byte, "")), i, node))
                sites += [(weigh(Change("", s.start, s.end, "")), i, s) for s in slots(self, node)]
        sites.sort(key=lambda site: -site[0])
        guards = [guards_of(self, scope) for scope in self.scopes]
        put_in = [statements_of(self, scope) for scope in self.scopes]
        for weight, i, place in sites:
            if weight < 0 or max(len(likely), len(others)) > MOST_ADDED:
                break
            if isinstance(place, Slot):
                for texts, into in ((put_in[i].likely, likely), (put_in[i].others, others)):
                    made = [change for text in texts if (change := place.filled(text)) is not None]
                    into.update({(c.start, c.end, c.put): c for c in made})
                continue
            held = condition_of(self, place)
            constant = held is not None and self.text(held) in (self.syntax.true, self.syntax.false)
            for change in guarded(self, place, guards[i]):
                (likely if constant else others).setdefault((change.start, change.end, change.put), change)
        return self.usable(likely.values()), self.usable(others.values())

    def typed(self) -> list[Change]:
        """Changes of a type: more bits, no state that is kept, a copy or none."""
        return list(_types(self)) if self.language == "cpp" else []


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
    condition = condition_of(program, node)
    parts = [] if condition is None else [condition, *conjuncts(condition)]
    if node.type == "return_statement" and node.named_children:
        parts += [node.named_children[0], *conjuncts(node.named_children[0])]
    for part in parts:
        yield Change("negation", part.start_byte, part.end_byte, program.syntax.negation.format(program.text(part)))


def _loop(program: Program, scope: Scope, node: Node) -> Iterator[Change]:
    if node.type == "if_statement" and node.child_by_field_name("alternative") is None:
        yield Change("loop", node.start_byte, node.start_byte + 2, "while")


def _moved(program: Program, scope: Scope, node: Node) -> Iterator[Change]:
    """Two neighbouring statements in the other order; the last statement of a loop or a condition moved out of it, and
    the one behind it moved in."""
    if node.type not in BLOCKS:
        return
    children = block_children(node)
    for first, second in pairwise(children):
        if "declaration" in (first.type, second.type):
            continue
        between = program.data[first.end_byte : second.start_byte].decode("utf-8")
        put = program.text(second) + between + program.text(first)
        yield Change("moved", first.start_byte, second.end_byte, put)
    for child in children:
        body = child.child_by_field_name("body") or child.child_by_field_name("consequence")
        inner = block_children(body) if body is not None and body.type in BLOCKS else []
        if inner and program.language == "py" and child in children[:-1]:
            behind = children[children.index(child) + 1]
            if behind.type in ("expression_statement", "return_statement") and child.end_byte == inner[-1].end_byte:
                newline = "\n" + " " * inner[-1].start_point[1]
                put = f"{program.text(child)}{newline}{program.text(behind)}"
                yield Change("moved", child.start_byte, behind.end_byte, put)
        if len(inner) < 2 or inner[-1].type not in ("expression_statement", "return_statement"):
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


def _types(program: Program) -> Iterator[Change]:
    for node in walk(program.root):
        text = program.text(node)
        if node.type == "primitive_type" and text == "int":
            yield Change("64 bits", node.start_byte, node.end_byte, "long long")
        elif node.type == "primitive_type" and text in ("float", "char"):
            yield Change("64 bits", node.start_byte, node.end_byte, "double" if text == "float" else "int")
        elif node.type == "storage_class_specifier" and text == "static":
            end = node.next_sibling
            inline = end is not None and program.text(end) == "inline"
            yield Change("state", node.start_byte, (end.end_byte if end and inline else node.end_byte) + 1, "")
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
