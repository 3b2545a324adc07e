"""A Python source that was rewritten to be counted: it means what it meant, and is charged for what builtins hide."""

# A program is easier to read on one line than cut at a margin.
# ruff: noqa: E501

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import judge.execute

FOLDER = Path(judge.execute.__file__).parent / "python"


@pytest.fixture(scope="module")
def modules() -> Iterator[tuple[ModuleType, ModuleType]]:
    """``rewriting`` and ``operations``, which live inside the contained process."""
    sys.path.insert(0, str(FOLDER))
    try:
        yield importlib.import_module("rewriting"), importlib.import_module("operations")
    finally:
        sys.path.remove(str(FOLDER))
        sys.modules.pop("rewriting", None)
        sys.modules.pop("operations", None)
        sys.modules.pop("costs", None)
        sys.modules.pop("tallying", None)


@pytest.fixture
def counted(modules: tuple[ModuleType, ModuleType]) -> Callable[[str, Any], tuple[Any, int]]:
    """What ``run(n)`` of a source returns once it is rewritten, and its steps."""
    rewriting, operations = modules

    def run(source: str, n: Any) -> tuple[Any, int]:
        space: dict[str, Any] = {**operations.NAMES, "__name__": __name__}
        operations.tally.filename = "counted.py"
        operations.tally.unknown.clear()
        exec(compile(rewriting.counted(source, "counted.py"), "counted.py", "exec"), space)
        operations.tally.steps = 0
        found = space["run"](n)
        return found, operations.tally.steps

    return run


# Sources, and by what their steps grow when n does so from 500 to 1,000, at least and at most.
GROWTH = {
    "a loop": ("def run(n):\n    t = 0\n    for i in range(n):\n        t += i\n    return t", 1.9, 2.1),
    "while": ("def run(n):\n    t = 0\n    while n:\n        n -= 1\n        t += n\n    return t", 1.9, 2.1),
    "an attribute that grows, in the body of a function": (
        "class A:\n    def __init__(self):\n        self.t = 0\n    def add(self, i):\n        self.t += i\n"
        "def run(n):\n    a = A()\n    for i in range(n):\n        a.add(i)\n    return a.t", 1.9, 2.1,
    ),
    "comprehension": ("def run(n):\n    return [i * i for i in range(n) if i % 3]", 1.9, 2.1),
    "sum": ("def run(n):\n    return sum(range(n))", 1.9, 2.1),
    "half a loop": ("def run(n):\n    while n > 1:\n        n //= 2\n    return n", 1.0, 1.3),
    "nested generators": (
        "def down(n):\n    if n:\n        yield n\n        yield from down(n - 1)\ndef run(n):\n    return sum(1 for _ in down(n // 4))", 3.6, 4.2,
    ),
    "in a list": ("def run(n):\n    a = list(range(n))\n    return sum(i in a for i in range(n))", 3.8, 4.2),
    "in a set": ("def run(n):\n    a = set(range(n))\n    return sum(i in a for i in range(n))", 1.9, 2.1),
    "found early": ("def run(n):\n    a = list(range(n))\n    return sum(0 in a for i in range(n))", 1.9, 2.1),
    "pop(0)": ("def run(n):\n    a = list(range(n))\n    while a:\n        a.pop(0)\n    return a", 3.5, 4.2),
    "pop()": ("def run(n):\n    a = list(range(n))\n    while a:\n        a.pop()\n    return a", 1.9, 2.1),
    "insert(0)": ("def run(n):\n    a = []\n    for i in range(n):\n        a.insert(0, i)\n    return a", 3.5, 4.2),
    "del a[0]": ("def run(n):\n    a = list(range(n))\n    while a:\n        del a[0]\n    return a", 3.5, 4.2),
    "slices": ("def run(n):\n    a = list(range(n))\n    while a:\n        a = a[1:]\n    return a", 3.8, 4.2),
    "lists added": ("def run(n):\n    a = []\n    for i in range(n):\n        a = a + [i]\n    return len(a)", 3.8, 4.2),
    "a list grown": ("def run(n):\n    a = []\n    for i in range(n):\n        a += [i]\n    return len(a)", 1.9, 2.1),
    "min of the rest": ("def run(n):\n    a = list(range(n))\n    return [min(a[i:]) for i in range(n)]", 3.8, 4.2),
    "sorted": ("def run(n):\n    return sorted((i * 7919) % 10007 for i in range(n))", 2.0, 2.4),
    "already sorted": ("def run(n):\n    a = list(range(n))\n    a.sort()\n    return a", 1.9, 2.1),
    "sort in a loop": (
        "def run(n):\n    a = []\n    for i in range(n):\n        a.append(-i)\n        a.sort()\n    return a", 3.8, 4.3,
    ),
    "map, consumed": ("def run(n):\n    return list(map(str, range(n)))", 1.9, 2.1),
    "any stops": ("def run(n):\n    return [any(map(bool, [1] * n)) for i in range(n)]", 3.5, 4.2),
    "join": ("def run(n):\n    return ''.join(['x'] * n)", 1.9, 2.2),
    "texts replaced": ("def run(n):\n    s = 'ab' * n\n    while s:\n        s = s.replace('ab', '', 1)\n    return s", 3.3, 4.2),
    "big integers": ("def run(n):\n    p = 1\n    for i in range(n):\n        p = p * 3\n    return p", 2.0, 4.0),
    "copies": ("def run(n):\n    import copy\n    a = list(range(n))\n    return sum(len(copy.copy(a)) for i in range(n))", 3.8, 4.2),
    "a heap": (
        "import heapq\ndef run(n):\n    h = []\n    for i in range(n):\n        heapq.heappush(h, -i)\n    return h", 2.0, 2.5,
    ),
    "wide rows": ("def run(n):\n    rows = [[0] * n] * 9\n    return len([row for row in zip(*zip(*rows))])", 1.9, 2.2),
    "orders": ("from itertools import combinations\ndef run(n):\n    return sum(1 for pair in combinations(range(n), 2))", 3.8, 4.2),
    "a slice assigned": ("def run(n):\n    a = [0] * n\n    for i in range(n):\n        a[:] = map(int, a)\n    return a", 3.8, 4.2),
    "a cache": (
        "from functools import cache\ndef run(n):\n    @cache\n    def f(k):\n        return 1 if k < 2 else f(k // 2) + 1\n"
        "    return f(n)", 1.0, 1.3,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", GROWTH)
def test_what_builtins_hide_is_charged(name: str, counted: Callable[[str, Any], tuple[Any, int]]) -> None:
    source, least, most = GROWTH[name]
    plain: dict[str, Any] = {}
    exec(compile(source, "plain.py", "exec"), plain)
    (first, few), (second, many) = counted(source, 500), counted(source, 1000)
    assert (first, second) == (plain["run"](500), plain["run"](1000))
    assert least <= many / few <= most
    assert counted(source, 1000)[1] == many


MEANING = """
from dataclasses import dataclass
from functools import lru_cache, reduce
from collections import Counter, defaultdict, deque


class Base:
    kind = "base"

    def __init__(self, a, *, b=2):
        "a docstring"
        self.a, self.b = a, b

    def both(self):
        return self.a + self.b


class Derived(Base):
    __slots__ = ("c",)

    def __init__(self, *args, **named):
        super().__init__(*args, **named)
        self.c = f"{self.a!r:>4}|{self.b:{self.a + 3}d}"

    def both(self):
        return super().both() * 10

    def __eq__(self, other):
        return isinstance(other, Derived) and self.a == other.a

    __hash__ = None


@dataclass(order=True)
class Point:
    x: int
    y: int = 0


def gen(n):
    for i in range(n):
        got = yield i
        if got:
            return got


def run(n):
    log = []
    def seen(value, name):
        log.append(name)
        return value
    a = list(range(n))
    a[1:3] = [7, 8, 9]
    del a[0], a[-1]
    a[seen(0, "index")] += seen(5, "value")
    first, *rest = a
    words = {k: v for k, v in zip("abc", [*rest, *(1, 2)], strict=False)}
    words |= {"z": 26}
    s = "x"
    s += "y" * 3
    other = rest
    rest += [1]
    nested = [(x, y) for x in range(3) for y in range(x) if x != y]
    total = 0
    for i, (x, y) in enumerate(nested):
        if i == 1:
            continue
        total += x * y
    else:
        total -= 1
    while (total := total + 1) < 5:
        if total == 3:
            break
    chain = 1 < 2 <= 2 != 3
    match a:
        case [x, *_] if x in (12, 13):
            matched = x
        case _:
            matched = None
    try:
        [].pop(0)
    except IndexError as error:
        caught = str(error)
    g = gen(5)
    d = deque([1, 2, 3], maxlen=3)
    d.append(4)
    dd = defaultdict(list)
    dd["k"].append(1)
    big = 1 << 200
    big *= 3
    data = sorted([Point(2, 1), Point(1)], key=lambda p: (p.x, p.y), reverse=True)
    low, high = min(data), max(3, 1, 2)
    mod = "%s-%d" % ("a", 3)
    sets = {1, 2} & {2, 3} | {9} ^ {9, 8}
    none = not a in ([], None)
    z = Derived(3, b=4)
    swapped = (lambda *args, k=1, **more: (args, k, more))(1, *[2], k=3, w=4)
    return (
        a, log, first, rest, other is rest, words, s, nested, total, chain, matched, caught, list(g), list(d), dict(dd),
        big, [(p.x, p.y) for p in data], (low.x, high), mod, sorted(sets), none, z.both(), z.c, z == Derived(3), swapped,
        Counter("hello").most_common(1), reduce(lambda x, y: x + y, "abc", ""), divmod(7, 2), list(reversed("abc")),
        "a,b".split(","), dict.fromkeys("ab", 0), list(map(lambda x: -x, [1, 2])), str(2**70)[::-1], [*"xy"][-1],
    )
"""


def test_a_rewritten_source_means_what_it_meant(counted: Callable[[str, Any], tuple[Any, int]]) -> None:
    plain: dict[str, Any] = {"__name__": __name__}
    exec(compile(MEANING, "plain.py", "exec"), plain)
    assert counted(MEANING, 8)[0] == plain["run"](8)


def test_what_is_not_known_is_named(
    counted: Callable[[str, Any], tuple[Any, int]], modules: tuple[ModuleType, ModuleType]
) -> None:
    counted("import textwrap\ndef run(n):\n    return textwrap.fill('a b ' * n)", 10)
    assert modules[1].tally.unknown == {"fill"}


def test_recursion_goes_as_deep(counted: Callable[[str, Any], tuple[Any, int]]) -> None:
    assert counted("def run(n):\n    return n and 1 + run(n - 1)", 300) == (300, 601)


def test_yield_from_sends_throws_closes_and_returns(counted: Callable[[str, Any], tuple[Any, int]]) -> None:
    source = """
def inner():
    try:
        got = yield 1
        try:
            yield got
        except KeyError:
            yield 'caught'
        return 'end'
    finally:
        said.append('closed')

def outer():
    said.append((yield from inner()))
    yield from ()
    yield from range(2)

def run(n):
    global said
    said = []
    g = outer()
    seen = [next(g), g.send('sent'), g.throw(KeyError), next(g), next(g)]
    h = outer()
    next(h)
    h.close()
    return seen, said
"""
    assert counted(source, 0)[0] == ([1, "sent", "caught", 0, 1], ["closed", "end", "closed"])
