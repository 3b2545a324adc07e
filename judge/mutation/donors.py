"""Statements and conditions of right programs, said in the names of another one. Pure.

Which variable stands for which is not known: those come first that have the same name and are used alike. What is
wrong of it does not compile, or does not pass.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from tree_sitter import Node

from .scopes import Parsed, Scope, comparable, condition_of, conjuncts
from .slips import walk
from .statements import never_set

FUNCTION = "a function"  # the type of a name that is called
MOST_BYTES = 240  # of a text
MOST_VARIABLES = 5
OPTIONS = (0, 8, 5, 4, 3, 3)  # names that are tried for each variable, by how many there are
MOST_FORMS = 24  # of one text
MOST_TEXTS = 700
_WHOLE = ("expression_statement", "return_statement")
_PIECES = ("identifier", "attribute", "field_identifier")
_BINDING = ("for_in_clause", "lambda", "lambda_expression", "parameter_declaration", "declaration")


@dataclass(frozen=True)
class Variable:
    """A name as it is used: ``uses`` are the texts around it, in which it is `@` and other variables are `_`."""

    name: str
    kind: str | None
    uses: tuple[tuple[str, int], ...] = ()

    def likeness(self, other: Variable) -> float | None:
        """How much ``other`` is used as this one is; None where it cannot stand for it."""
        if (self.kind == FUNCTION) != (other.kind == FUNCTION) or not comparable(self.kind, other.kind):
            return None
        theirs = dict(other.uses)
        common = sum(min(count, theirs.get(use, 0)) for use, count in self.uses)
        known = 0.5 * (self.kind is not None and self.kind == other.kind)
        return 3.0 * (self.name == other.name) + known + common / max(1, sum(count for _, count in self.uses))


@dataclass(frozen=True)
class Template:
    """A text of a program: ``pieces`` stand around the variables, ``order`` says which one is in each gap.

    ``whole``: what it returns is made of what is given alone. It may be a whole solution, and no part of another one.
    """

    pieces: tuple[str, ...]
    order: tuple[int, ...]
    variables: tuple[Variable, ...]
    whole: bool = False

    def forms(self, names: Sequence[Variable], most: int) -> list[str]:
        """With the names of another program, the likeliest first."""
        options = []
        for variable in self.variables:
            fitting = [(like, v.name) for v in names if (like := variable.likeness(v)) is not None]
            fitting.sort(key=lambda option: -option[0])
            options.append(fitting[: OPTIONS[len(self.variables)]])
        chosen = [some for some in product(*options) if len({name for _, name in some}) == len(some)]
        chosen.sort(key=lambda some: -sum(like for like, _ in some))
        return [self._with([name for _, name in some]) for some in chosen[:most]]

    def _with(self, names: Sequence[str]) -> str:
        gaps = [names[i] for i in self.order]
        return "".join(piece + gap for piece, gap in zip(self.pieces, [*gaps, ""], strict=True))


class Donors:
    """The right programs ``texts``, to be said in the names of ``program``."""

    def __init__(self, program: Parsed, texts: Sequence[str]) -> None:
        self.program, self.texts = program, texts

    @cached_property
    def _templates(self) -> tuple[list[Template], list[Template]]:
        """Of statements and of conditions, each once; what several programs have comes first."""
        statements: Counter[Template] = Counter()
        conditions: Counter[Template] = Counter()
        seen: dict[tuple[tuple[str, ...], tuple[int, ...], tuple[str | None, ...]], Template] = {}
        for text in self.texts:
            donor = Parsed(text, self.program.language)
            for scope in donor.scopes:
                known = {v.name: v for v in variables_of(donor, scope)}
                for node in walk(scope.node):
                    for into, part in _parts(donor, node):
                        if (made := _template(donor, scope, part, known)) is not None:
                            key = made.pieces, made.order, tuple(v.kind for v in made.variables)
                            (statements if into == "statement" else conditions)[seen.setdefault(key, made)] += 1
        return [t for t, _ in statements.most_common()], [t for t, _ in conditions.most_common()]

    def statements(self, scope: Scope, most: int = MOST_FORMS, *, whole: bool = True) -> list[str]:
        """What may stand somewhere in a function; ``most`` ways to say each. Without ``whole`` nothing is returned that
        may be a whole solution."""
        return self._texts([t for t in self._templates[0] if whole or not t.whole], scope, most)

    def conditions(self, scope: Scope, most: int = MOST_FORMS) -> list[str]:
        """What may be asked in a function."""
        return self._texts(self._templates[1], scope, most)

    def _texts(self, templates: Sequence[Template], scope: Scope, most: int) -> list[str]:
        if not templates:
            return []
        names = variables_of(self.program, scope)
        forms = [template.forms(names, most) for template in templates]
        found: dict[str, None] = {}
        for i in range(max(map(len, forms), default=0)):  # the likeliest of each, then the next ones
            for some in forms:
                if i < len(some):
                    found.setdefault(some[i])
        return list(found)[:MOST_TEXTS]


def variables_of(program: Parsed, scope: Scope) -> list[Variable]:
    """What a function may name: its variables and members, and the functions of the program."""
    functions = {program.text(name) for name in _function_names(program.root)}
    missing = dict.fromkeys(never_set(program, scope))
    kinds = {**missing, **scope.names, **dict.fromkeys(functions, FUNCTION)}
    for other in program.scopes:
        for link in other.links:
            if link.startswith("self.") and link.count(".") == 1:
                kinds.setdefault(link, None)
    uses: dict[str, Counter[str]] = {name: Counter() for name in kinds}
    for node in walk(scope.node):
        if node.type in _PIECES and (name := program.text(node)) in kinds and node.parent is not None:
            uses[name][_use(program, node, node.parent, kinds)] += 1
    return [Variable(name, kind, tuple(sorted(uses[name].items()))) for name, kind in kinds.items()]


def _function_names(node: Node) -> Iterator[Node]:
    """The names of functions and methods, also of those within others."""
    if node.type == "function_definition":
        held: Node | None = node
        while held is not None and held.type not in ("identifier", "field_identifier"):
            held = held.child_by_field_name("name") or held.child_by_field_name("declarator")
        if held is not None:
            yield held
    for child in node.children:
        yield from _function_names(child)


def _use(program: Parsed, node: Node, around: Node, kinds: dict[str, str | None]) -> str:
    """What stands directly around a name."""
    out = []
    for child in around.children:
        if child == node:
            out.append("@")
        elif child.child_count == 0 or child.type in _PIECES:
            text = program.text(child)
            out.append("_" if text in kinds else text)
        else:
            out.append(child.type)
    return " ".join(out)[:80]


def _parts(program: Parsed, node: Node) -> Iterator[tuple[str, Node]]:
    """What can be taken over at a node."""
    if node.type in _WHOLE and node.named_children:
        yield "statement", node
    condition = condition_of(program, node)
    if condition is None and node.type == "conditional_expression":
        index = 1 if program.language == "py" else 0
        condition = node.named_children[index] if len(node.named_children) == 3 else None
    if condition is not None:
        yield "condition", condition
        for part in conjuncts(condition):
            yield "condition", part


def _template(program: Parsed, scope: Scope, node: Node, known: dict[str, Variable]) -> Template | None:
    """A text with gaps for its variables; None of what is long, or has too many of them."""
    if node.end_byte - node.start_byte > MOST_BYTES:
        return None
    bound = {program.text(name) for name in _bound(node)}
    pieces, order, chosen = [], [], dict[str, int]()
    at = node.start_byte
    for leaf in _named(program, node, known):
        name = program.text(leaf)
        if name in bound:
            continue
        pieces.append(program.data[at : leaf.start_byte].decode("utf-8"))
        order.append(chosen.setdefault(name, len(chosen)))
        at = leaf.end_byte
    if not chosen or len(chosen) > MOST_VARIABLES:
        return None
    pieces.append(program.data[at : node.end_byte].decode("utf-8"))
    given = all(name in scope.given or known[name].kind == FUNCTION for name in chosen)
    whole = node.type == "return_statement" and given
    return Template(tuple(pieces), tuple(order), tuple(known[name] for name in chosen), whole)


def _bound(node: Node) -> Iterator[Node]:
    """Names that the text gives their meaning itself."""
    for child in walk(node):
        if child.type in _BINDING:
            for inner in (child.child_by_field_name("left"), child.child_by_field_name("parameters")):
                yield from (n for n in walk(inner) if n.type == "identifier") if inner is not None else ()
            if child.type in ("parameter_declaration", "declaration"):
                yield from (n for n in walk(child) if n.type == "identifier")


def _named(program: Parsed, node: Node, known: dict[str, Variable]) -> Iterator[Node]:
    """The variables of a text from left to right."""
    if node.type in _PIECES and program.text(node) in known:
        parent = node.parent
        keyword = (
            parent is not None and parent.type == "keyword_argument" and parent.child_by_field_name("name") == node
        )
        if not keyword:
            yield node
        return
    if node.type == "attribute":  # what is behind the point is no variable
        held = node.child_by_field_name("object")
        yield from _named(program, held, known) if held is not None else ()
        return
    for child in node.children:
        yield from _named(program, child, known)
