"""A Python source that was rewritten to be counted: it means what it meant, and is charged for what builtins hide."""

# A program is easier to read on one line than cut at a margin.
# ruff: noqa: E501

from __future__ import annotations

import heapq
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
        sys.modules.pop("calls", None)
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
    "found between bounds": ("def run(n):\n    s = 'a' * 16 * n + 'b'\n    return [s.find('b', 0, 64) for i in range(n)]", 1.9, 2.1),
    "found from the end": ("def run(n):\n    s = 'a' * 16 * n + 'b'\n    return [s.rfind('b') + s.rfind('a', 0, 8) for i in range(n)]", 1.9, 2.1),
    "not found": ("def run(n):\n    s = 'a' * 16 * n\n    return [s.find('b') for i in range(n)]", 3.8, 4.2),
    "not found from the end": ("def run(n):\n    s = 'a' * 16 * n\n    return [s.rfind('b') for i in range(n)]", 3.8, 4.2),
    "counted between bounds": ("def run(n):\n    s = 'a' * 16 * n\n    return [s.count('a', i, i + 8) for i in range(n)]", 1.9, 2.1),
    "counted": ("def run(n):\n    s = 'a' * 16 * n\n    return [s.count('a') for i in range(n)]", 3.8, 4.2),
    "a long prefix of a short text": ("def run(n):\n    s = 'a' * 16 * n\n    return ['ab'.startswith(s) for i in range(n)]", 1.9, 2.1),
    "a long prefix": ("def run(n):\n    s = 'a' * 16 * n\n    return [s.startswith(s[1:], 1) for i in range(n)]", 3.8, 4.2),
    "index between bounds": ("def run(n):\n    a = [*range(n)]\n    return [a.index(i, i, i + 9) for i in range(n)]", 1.9, 2.1),
    "index of a tuple": ("def run(n):\n    a = tuple(range(n))\n    return [a.index(i) for i in range(n)]", 3.8, 4.2),
    "a small window bisected": (
        "from bisect import bisect_left\ndef run(n):\n    a = [*range(n)]\n    return [bisect_left(a, i, i, min(n, i + 4)) for i in range(n)]", 1.95, 2.05,
    ),
    "the front of a deque removed": (
        "from collections import deque\ndef run(n):\n    q = deque(range(n))\n    for i in range(n):\n        q.remove(i)\n    return q", 1.9, 2.1,
    ),
    "sets met by small ones": (
        "def run(n):\n    big = set(range(n))\n    return [len({i}.intersection(big)) + len({i} & big) for i in range(n)]", 1.9, 2.1,
    ),
    "a subset of many": ("def run(n):\n    big = set(range(n))\n    return [{i}.issubset(big) for i in range(n)]", 1.9, 2.1),
    "sets compared": ("def run(n):\n    a = set(range(n))\n    return [a <= a for i in range(n)]", 3.8, 4.2),
    "updated by two": ("def run(n):\n    a = set()\n    for i in range(n):\n        a.update((), range(n))\n    return a", 3.8, 4.2),
    "rows summed by map": ("def run(n):\n    rows = [[1] * n for _ in range(n)]\n    return sum(map(sum, rows))", 3.5, 4.2),
    "rows sorted by their sums": ("def run(n):\n    row = [1] * n\n    return len(sorted([row] * n, key=sum))", 3.5, 4.2),
    "lists summed": ("def run(n):\n    return len(sum([[i] for i in range(n)], []))", 3.5, 4.2),
    "lists added by an operator": (
        "from functools import reduce\nimport operator\ndef run(n):\n    return len(reduce(operator.add, [[i] for i in range(n)]))", 3.5, 4.2,
    ),
    "merged": ("import heapq\ndef run(n):\n    return list(heapq.merge(range(n), range(n)))", 1.9, 2.1),
    "many merged": ("import heapq\ndef run(n):\n    return list(heapq.merge(*([i] for i in range(n))))", 2.0, 2.4),
    "the largest": ("import heapq\ndef run(n):\n    return heapq.nlargest(1, range(n))", 1.9, 2.1),
    "the most common": ("from collections import Counter\ndef run(n):\n    return Counter(range(n)).most_common(1)", 1.9, 2.1),
    "all by how common": ("from collections import Counter\ndef run(n):\n    return Counter({i: i * 7919 % 10007 for i in range(n)}).most_common()", 2.0, 2.4),
    "skipped": ("from itertools import islice\ndef run(n):\n    a = [*range(n)]\n    return [next(islice(a, i, None)) for i in range(n)]", 3.5, 4.2),
    "filtered away": ("def run(n):\n    a = [0] * n\n    return [next(filter(None, a), i) for i in range(n)]", 3.8, 4.2),
    "groups passed over": ("from itertools import groupby\ndef run(n):\n    a = [0] * n\n    return [[k for k, _ in groupby(a)] for i in range(n)]", 3.8, 4.2),
    "counters taken away": ("from collections import Counter\ndef run(n):\n    a = Counter(range(n))\n    return [a - a for i in range(n)]", 3.8, 4.2),
    "text put to itself": ("def run(n):\n    s = ''\n    for i in range(n):\n        s = s + 'x'\n    return s", 1.9, 2.1),
    "text put before itself": ("def run(n):\n    s = ''\n    for i in range(n):\n        s = 'x' * 16 + s\n    return s", 3.5, 4.2),
    "equal rows": ("def run(n):\n    a, b = ([[0] * n for _ in range(n)] for _ in range(2))\n    return a == b", 3.5, 4.2),
    "an array": ("import array\ndef run(n):\n    a = array.array('i', range(n))\n    while a:\n        a.pop(0)\n    return len(a)", 3.5, 4.2),
    "suffixes sorted": ("def run(n):\n    s = 'a' * 16 * n\n    return len(sorted(s[16 * i:] for i in range(n)))", 3.8, 4.2),
    "an integer written": ("def run(n):\n    return len(str(1 << 8 * n))", 3.5, 4.2),
    "factorial": ("from math import factorial\ndef run(n):\n    return factorial(n)", 1.9, 2.1),
    "reversed range": ("def run(n):\n    return [range(n)[::-1][0] for i in range(9)]", 1.0, 1.1),
    "a sorted list": (
        "from sortedcontainers import SortedList\ndef run(n):\n    a = SortedList()\n    for i in range(n):\n        a.add(-i)\n    return list(a)", 2.0, 2.5,
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


@pytest.mark.parametrize(
    "ordered",
    [
        "return sorted(set(range(n)))",
        "return sorted(frozenset(range(n)))",
        "return sorted({*range(n)} | {0})",
        "return sorted(list(set(range(n))))",
        "a = list(set(range(n)))\n    a.sort()\n    return a",
        "a = list({*range(n)})\n    list.sort(a)\n    return a",
    ],
)
def test_the_order_of_a_set_is_nobodys_promise(ordered: str, counted: Callable[[str, Any], tuple[Any, int]]) -> None:
    """Small integers lie in it as they are sorted, and Python's sort is linear then."""
    answer, steps = counted(f"def run(n):\n    {ordered}", 1024)
    assert answer == list(range(1024))
    assert steps > 10 * 1024
    assert counted("def run(n):\n    return sorted(range(n))", 1024)[1] < 4 * 1024


@pytest.mark.parametrize("name", ["heappop", "heapreplace", "heapify"])
def test_a_heap_with_its_largest_item_first_costs_the_same(
    name: str, counted: Callable[[str, Any], tuple[Any, int]]
) -> None:
    """Up to Python 3.13 these are private, and used all the same."""
    largest = next(spelt for spelt in (f"{name}_max", f"_{name}_max") if hasattr(heapq, spelt))
    call = {"heappop": "f(h)", "heapreplace": "f(h, 1)", "heapify": "f(h)"}[name]
    source = f"from heapq import {{}} as f\ndef run(n):\n    h = [0] * n\n    for i in range(n):\n        {call}\n    return 0"
    steps = counted(source.format(name), 256)[1]
    assert counted(source.format(largest), 256)[1] == steps > 256 * 8


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


@pytest.mark.parametrize("pattern", ["(a*)*b", "a*a*b", "(a|aa)+", ".*b"])
def test_patterns_that_may_look_back_are_not_known(
    pattern: str, counted: Callable[[str, Any], tuple[Any, int]], modules: tuple[ModuleType, ModuleType]
) -> None:
    counted(f"import re\ndef run(n):\n    return bool(re.match({pattern!r}, 'b'))", 1)
    assert modules[1].tally.unknown == {"re"}


def test_patterns_without_are(
    counted: Callable[[str, Any], tuple[Any, int]], modules: tuple[ModuleType, ModuleType]
) -> None:
    counted("import re\ndef run(n):\n    return re.sub(r'[^a-z0-9]+', '', 'A b-' * n) + re.sub('\\\\W', '', 'a b')", 9)
    assert not modules[1].tally.unknown


def test_sorting_calls_its_key_once_and_keeps_equals_in_order(counted: Callable[[str, Any], tuple[Any, int]]) -> None:
    source = """
def run(n):
    called = []
    def key(x):
        called.append(x)
        return x % 3
    a = [3, 1, 4, 1, 5, 9, 2, 6]
    b = sorted(a, key=key, reverse=True)
    list.sort(a, key=lambda x: -x)
    words = sorted(["b", "a"], key=str.lower)
    return a, b, called, words, sorted({2: 0, 1: 0}), sorted("ba", reverse=True), sorted([[2], [1]], key=len)
"""
    plain: dict[str, Any] = {}
    exec(source, plain)
    assert counted(source, 0)[0] == plain["run"](0)


def test_recursion_goes_as_deep(counted: Callable[[str, Any], tuple[Any, int]]) -> None:
    assert counted("def run(n):\n    return n and 1 + run(n - 1)", 300) == (300, 601)


def test_a_limit_of_the_submissions_own_is_told_and_bears_what_it_does_plainly(
    counted: Callable[[str, Any], tuple[Any, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    recursion = importlib.import_module("recursion")
    sys.modules.pop("recursion")
    before = sys.getrecursionlimit()
    own = (sys.setrecursionlimit, sys.getrecursionlimit)
    for name, function in zip(("setrecursionlimit", "getrecursionlimit"), own, strict=True):
        monkeypatch.setattr(sys, name, function)  # so that they are put back
    try:
        recursion.bear_more()
        source = (
            "import sys\nsys.setrecursionlimit(1000)\n"
            "def go(n):\n    return n and 1 + go(n - 1)\n"
            "def run(n):\n    return go(n), sys.getrecursionlimit()"
        )
        assert counted(source, 900)[0] == (900, 1000)
        assert own[1]() == recursion.FRAMES_PER_CALL * before
        with pytest.raises(ValueError, match="recursion limit"):
            sys.setrecursionlimit(0)
    finally:
        own[0](before)


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
