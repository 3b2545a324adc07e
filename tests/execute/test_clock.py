"""A clock that the constructor of a design is given, and the operation that moves it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from judge.catalog.load import case_mismatch
from judge.errors import PackageError
from judge.kinds.starter import starter
from judge.model.problem import Problem

SIGNATURE = """
class = "Watch"
constructor = [{ name = "add", type = "int" }, { name = "clock", type = "Clock" }]
methods = [{ name = "read", returns = "long" }, { name = "twice", returns = "bool" }]
"""
CPP = """
class Watch {
    int add;
    Clock& clock;
public:
    Watch(int add, Clock& clock) : add(add), clock(clock) {}
    long long read() { return clock.now_ms() + add; }
    bool twice() { return clock.now_ms() == clock.now_ms(); }
};
"""
PYTHON = """
class Watch:
    def __init__(self, add: int, clock: Clock):
        self.add, self.clock = add, clock
    def read(self) -> int:
        return self.clock.now_ms() + self.add
    def twice(self) -> bool:
        return self.clock.now_ms() == self.clock.now_ms()
"""
OWN = """
class Clock {
public:
    virtual ~Clock() = default;
    virtual long long now_ms() const = 0;
};
"""


@pytest.fixture(scope="module")
def watch(signature: Callable[..., Problem]) -> Problem:
    return signature(SIGNATURE, "design")


@pytest.fixture(scope="module", params=["cpp", "own definition", "py"])
def asked(request: pytest.FixtureRequest, watch: Problem, ask: Callable[..., Any]) -> Any:
    text = {"cpp": CPP, "own definition": OWN + CPP, "py": PYTHON}[request.param]
    return ask(watch, text, "py" if request.param == "py" else "cpp")


def test_it_stands_still_until_it_is_moved(asked: Any) -> None:
    names = ["Watch", "read", "twice", "advance", "read", "advance", "advance", "read", "twice"]
    args = [[3, 1_000], [], [], [250], [], [0], [2**40], [], []]
    expected = [None, 1_003, True, None, 1_253, None, None, 1_253 + 2**40, True]
    assert asked.failure((names, args), expected) is None


def test_each_case_has_a_clock_of_its_own(asked: Any) -> None:
    for start in (0, 5, 2**61):
        names, args = ["Watch", "advance", "read"], [[0, start], [7], []]
        assert asked.failure((names, args), [None, None, start + 7]) is None


def test_a_starter_shows_the_clock(watch: Problem) -> None:
    assert "//     virtual long long now_ms() const = 0;" in starter(watch, "cpp")
    assert "Watch(int add, Clock& clock)" in starter(watch, "cpp")
    assert "#     def now_ms(self) -> int: ..." in starter(watch, "py")
    assert "def __init__(self, add: int, clock: Clock):" in starter(watch, "py")
    assert "advance" not in starter(watch, "cpp") + starter(watch, "py")


def test_the_operation_is_one_of_cases_only_where_there_is_a_clock(
    watch: Problem, signature: Callable[..., Problem]
) -> None:
    assert case_mismatch(watch, [["Watch", "advance"], [[0, 0], [5]]]) is None
    assert case_mismatch(watch, [["Watch"], [[0, -1]]]) is not None
    plain = signature('class = "D"\nmethods = [{ name = "m" }]', "design")
    assert "expected one of m" in (case_mismatch(plain, [["D", "advance"], [[], [5]]]) or "")


@pytest.mark.parametrize(
    ("toml", "kind"),
    [
        ('class = "D"\nmethods = [{ name = "m", params = [{ name = "c", type = "Clock" }] }]', "design"),
        ('class = "D"\nmethods = [{ name = "m", returns = "Clock" }]', "design"),
        ('class = "D"\nconstructor = [{ name = "c", type = "list[Clock]" }]\nmethods = [{ name = "m" }]', "design"),
        ('class = "D"\nconstructor = [{ name = "c", type = "Clock" }]\nmethods = [{ name = "advance" }]', "design"),
        (
            'class = "D"\nconstructor = [{ name = "c", type = "Clock" }, { name = "d", type = "Clock" }]\n'
            'methods = [{ name = "m" }]',
            "design",
        ),
        ('method = "m"\nparams = [{ name = "c", type = "Clock" }]\nreturns = "int"', "function"),
        ('method = "m"\nparams = [{ name = "c", type = "int" }]\nreturns = "Clock"', "function"),
    ],
)
def test_elsewhere_a_clock_is_refused(signature: Callable[..., Problem], toml: str, kind: str) -> None:
    with pytest.raises(PackageError, match=r"Clock|advance|passed"):
        signature(toml, kind)
