"""What may stand in the holes of a program, and what other right programs have that it has not. Pure.

A hole is an empty statement that does nothing where it is, or a condition that is always or never met. Much more is
tried there than elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from tree_sitter import Node

from .additions import Slot, guarded, guards_of, slots
from .deeper import deeper_conditions, deeper_statements
from .donors import Donors
from .repairs import Program
from .scopes import Scope, condition_of
from .slips import Change, walk
from .statements import statements_of

Weigh = Callable[[Change], float]
FEW_FORMS = 3  # of a text of another program, where nothing points at the place
MOST_IN_A_HOLE = 3_000
MOST_DONATED = 6_000
_HEAD = re.compile(r"[-+*(]*(\w*)")


def holes(program: Program, donors: Donors, weigh: Weigh) -> list[Change]:
    """Statements in place of empty ones, and conditions in place of constants; none where no failing input comes by."""
    found: dict[tuple[int, int, str], Change] = {}
    for scope in program.scopes:
        texts: list[str] | None = None
        conditions: list[str] | None = None
        for node in walk(scope.node):
            for slot in slots(program, node):
                if not slot.hole or weigh(Change("", slot.start, slot.end, "")) < 0:
                    continue
                if texts is None:
                    texts = _statements(program, scope, donors)
                _add(found, filter(None, map(slot.filled, texts)))
            held = _constant(program, node)
            if held is not None and weigh(Change("", held.start_byte, held.end_byte, "")) >= 0:
                if conditions is None:
                    conditions = _conditions(program, scope, donors)
                _add(found, (Change("condition", held.start_byte, held.end_byte, text) for text in conditions))
    return program.usable(found.values())


def donated(program: Program, donors: Donors, weigh: Weigh) -> list[Change]:
    """Statements and conditions of other programs: put in, or in place of one of their kind; at the most suspicious
    places first."""
    sites: list[tuple[float, int, int, Node | Slot]] = []
    for i, scope in enumerate(program.scopes):
        for node in walk(scope.node):
            condition = condition_of(program, node)
            own = [condition] if condition is not None else []
            own += [node] if node.type in ("expression_statement", "return_statement") else []
            here: list[Node | Slot] = [*own, *(s for s in slots(program, node) if not s.hole)]
            for site in here:
                start, end = (site.start, site.end) if isinstance(site, Slot) else (site.start_byte, site.end_byte)
                sites.append((-weigh(Change("", start, end, "")), len(sites), i, site))
    statements = [donors.statements(scope, FEW_FORMS, whole=False) for scope in program.scopes]
    conditions = [donors.conditions(scope, FEW_FORMS) for scope in program.scopes]
    found: dict[tuple[int, int, str], Change] = {}
    for weight, _, i, site in sorted(sites, key=lambda s: s[:2]):
        if weight > 0 or len(found) > MOST_DONATED:
            break
        if isinstance(site, Slot):
            _add(found, filter(None, map(site.filled, statements[i])))
        elif site.type in ("expression_statement", "return_statement"):
            _add(found, _instead(program, site, statements[i]))
        elif site.parent is not None:
            around = site.parent if condition_of(program, site.parent) == site else site.parent.parent
            _add(found, guarded(program, around, conditions[i]) if around is not None else ())
    return program.usable(found.values())


def _add(found: dict[tuple[int, int, str], Change], changes: Iterable[Change]) -> None:
    for change in changes:
        found.setdefault((change.start, change.end, change.put), change)


def _instead(program: Program, node: Node, texts: list[str]) -> Iterator[Change]:
    """Another return for a return, and what changes the same variable for what changes one."""
    own = program.text(node)
    for text in texts:
        if text != own and _head(text) == _head(own):
            yield Change("statement", node.start_byte, node.end_byte, text)


def _head(text: str) -> str:
    """The word that a statement begins with."""
    found = _HEAD.match(text)
    return found[1] if found is not None else ""


def _constant(program: Program, node: Node) -> Node | None:
    held = condition_of(program, node)
    return held if held is not None and program.text(held) in (program.syntax.true, program.syntax.false) else None


def _statements(program: Program, scope: Scope, donors: Donors) -> list[str]:
    own = statements_of(program, scope)
    texts = [*donors.statements(scope), *own.likely, *own.others, *deeper_statements(program, scope)]
    return list(dict.fromkeys(texts))[:MOST_IN_A_HOLE]


def _conditions(program: Program, scope: Scope, donors: Donors) -> list[str]:
    constants = (program.syntax.true, program.syntax.false)
    texts = [*donors.conditions(scope), *guards_of(program, scope), *deeper_conditions(program, scope)]
    return [text for text in dict.fromkeys(texts) if text not in constants][:MOST_IN_A_HOLE]
