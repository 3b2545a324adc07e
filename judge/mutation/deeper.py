"""Statements and conditions that go deeper than those that are put in everywhere: sums, sizes, calls. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from .scopes import NUMBERS, Parsed, Scope
from .slips import walk
from .statements import MOST_NAMES, never_set

USUAL = ("0", "1", "2", "10", "-1")  # numbers that a program may lack
SIGNS = ("==", "!=", "<", "<=", ">", ">=")
BEGINNINGS = ("0", "1", "[]", "{}", "set()", '""', "deque()", "defaultdict(int)", "defaultdict(list)", "Counter()")
SUMMED = 6  # numbers of which sums are made
ASKED = ("isalnum", "isalpha", "isdigit", "isupper", "islower")  # of a character
_PLAIN = NUMBERS - {"bool"}
_HOLDERS = ("list", "str", "set", "dict", "deque", "tuple", "defaultdict", "Counter")


def deeper_conditions(program: Parsed, scope: Scope) -> Iterator[str]:
    """Comparisons of what is calculated, sizes against anything, calls of the program's own functions."""
    negate = program.syntax.negation
    literals = _literals(program, scope)
    sizes = _sizes(program, scope)
    numbers = [*_numbers(program, scope), *sizes]
    for call in _calls(program, scope):
        yield call
        yield negate.format(call)
    for member in scope.links if program.language == "py" else ():
        if member.startswith("self."):
            for name in list(scope.names)[:MOST_NAMES]:
                yield from (f"{name} in {member}", f"{name} not in {member}")
    for i, first in enumerate(numbers):
        for other in literals:
            yield from (f"{first} {sign} {other}" for sign in SIGNS)
        for second in numbers[i + 1 :]:
            yield from (f"{first} {sign} {second}" for sign in SIGNS)
    for held in _letters(scope):
        for name in ASKED:
            asked = f"{name}({held})" if program.language == "cpp" else f"{held}.{name}()"
            yield asked
            yield negate.format(asked)
    numbers = [*numbers, *_elements(scope)]
    for first, second in _sums(numbers[:SUMMED]):
        for sum_ in (f"{first} + {second}", f"{first} - {second}"):
            yield from (f"{sum_} {sign} {third}" for third in numbers if third not in (first, second) for sign in SIGNS)
    for element in _elements(scope):
        yield from (f"{element} {sign} {other}" for other in numbers[:SUMMED] for sign in SIGNS)


def deeper_statements(program: Parsed, scope: Scope) -> Iterator[str]:
    """What is put into a container that is calculated or looked up; sums as values; calls of the program's own
    functions with other arguments; in Python, values for a name that has none."""
    end = program.syntax.end
    numbers = _numbers(program, scope)
    sizes = _sizes(program, scope)
    for call in _calls(program, scope):
        yield f"{call}{end}"
    values = [*scope.indexed[:6], *_elements(scope), *scope.links[:6], *sizes[:4], *_literals(program, scope)[:4]]
    values += [f"{a} {sign} {b}" for a, b in _sums([*numbers[:SUMMED], "1"]) for sign in "+-"]
    values += [f"{b} - {a}" for a, b in _sums(numbers[:SUMMED])]
    values += [f"{size} - 1" for size in sizes[:4]]
    for name in never_set(program, scope):
        counted = [f"[0] * {number}" for number in (*sizes, *numbers[:SUMMED])]
        counted += [f"{kind}(range({number}))" for kind in ("list", "set") for number in (*sizes, *numbers[:SUMMED])]
        yield from (f"{name} = {value}" for value in (*BEGINNINGS, *_taken(scope), *counted))
    for name in [*never_set(program, scope), *list(scope.names)[:MOST_NAMES]]:
        kind = (scope.names.get(name) or "").split("<")[0].removeprefix("std::")
        if kind in _PLAIN or not kind:
            for value in values:
                yield f"{name} = {value}{end}"
                yield f"{name} += {value}{end}"
        for form in _taking(program, kind):
            yield from (f"{form.format(name, value)}{end}" for value in values)


def _taking(program: Parsed, kind: str) -> tuple[str, ...]:
    """How a container of this type takes a value."""
    if program.language == "py":
        forms = {"list": ("{}.append({})",), "set": ("{}.add({})",), "deque": ("{}.append({})",)}
        return forms.get(kind, () if kind else ("{}.append({})", "{}.add({})"))
    if kind in ("vector", "string", "deque"):
        return ("{}.push_back({})",)
    if kind in ("stack", "queue", "priority_queue"):
        return ("{}.push({})",)
    return ("{}.insert({})",) if kind.endswith("set") else ()


def _taken(scope: Scope) -> Iterator[str]:
    """Python: what is taken out of a container."""
    for name, kind in scope.names.items():
        if kind in (None, "list", "deque"):
            yield f"{name}.pop()"
            yield f"{name}.popleft()" if kind == "deque" else f"heappop({name})"


def _sums(texts: list[str]) -> Iterator[tuple[str, str]]:
    for i, first in enumerate(texts):
        for second in texts[i + 1 :]:
            yield first, second


def _numbers(program: Parsed, scope: Scope) -> list[str]:
    names = [n for n, kind in scope.names.items() if kind is None or kind in _PLAIN][:MOST_NAMES]
    links = [text for text in scope.links if text.endswith((".val", "->val"))]
    return list(dict.fromkeys([*names, *(t for t in scope.indexed[:6] if ":" not in t), *links[:4]]))


def _elements(scope: Scope) -> list[str]:
    """An element of each sequence at each number that may be a place."""
    sequences = ("list", "str", "vector", "string", "deque")
    held = [n for n, kind in scope.names.items() if (kind or "").split("<")[0].removeprefix("std::") in sequences]
    places = [n for n, kind in scope.names.items() if kind in ("int", "long", "size_t")]
    found = [f"{name}[{place}]" for name in held[:4] for place in places[:4]]
    return [text for text in found if text not in scope.indexed]


def _sizes(program: Parsed, scope: Scope) -> list[str]:
    found = []
    for name, kind in list(scope.names.items())[: 2 * MOST_NAMES]:
        if program.language == "py":
            if kind is None or kind in _HOLDERS:
                found.append(f"len({name})")
        elif kind is not None and (kind == "string" or "<" in kind):
            found.append(f"(int){name}.size()")
    return found[:8]


def _letters(scope: Scope) -> list[str]:
    chars = [n for n, kind in scope.names.items() if kind in (None, "char", "str")][:MOST_NAMES]
    return [*chars, *(text for text in scope.indexed[:6] if ":" not in text)]


def _literals(program: Parsed, scope: Scope) -> list[str]:
    found = {program.text(node): None for node in walk(scope.node) if node.type in ("number_literal", "integer")}
    return list(dict.fromkeys([*list(found)[:6], *USUAL]))


def _calls(program: Parsed, scope: Scope) -> Iterator[str]:
    """Calls that the program has, as they are and with one argument another one."""
    numbers = list(scope.names)[:MOST_NAMES]
    for node in walk(scope.node):
        if node.type not in ("call", "call_expression"):
            continue
        given = node.child_by_field_name("arguments")
        if given is None or program.text(node).count("\n"):
            continue
        whole = program.text(node)
        yield whole
        for argument in given.named_children[:5]:
            before = program.data[node.start_byte : argument.start_byte].decode("utf-8")
            behind = program.data[argument.end_byte : node.end_byte].decode("utf-8")
            held = program.text(argument)
            others = [name for name in numbers if name != held]
            if argument.type in ("identifier", "binary_expression", "binary_operator"):
                others += [f"{held} + 1", f"{held} - 1"]
            for link in scope.links[:6]:
                others.append(link)
            yield from (f"{before}{other}{behind}" for other in others)
