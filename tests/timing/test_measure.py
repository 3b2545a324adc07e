"""Times are read right where the process's own clock is milliseconds old."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from judge.catalog.load import load_problem
from judge.compile.compiler import Compiler
from judge.execute.programs import LOAD_TIME_LIMITS, compiled_program, python_program
from judge.execute.stream import Runner
from judge.execute.time_limits import TimeLimits
from judge.execute.worker import Program
from judge.kinds.wire import make_codec
from judge.model.problem import Problem
from judge.model.source import Source
from judge.run.request import Environment
from judge.timing.measure import call_ns

# Some hundred microseconds each: less than a tick of the scheduler, and more than nothing.
CPP = """#include <sys/time.h>
class Solution {
public:
    int total(vector<int>& nums) {
        TIMER
        volatile int sum = 0;
        for (int i = 0; i < 300'000; ++i) sum = sum + i;
        return 6;
    }
};
"""
PYTHON = "class Solution:\n    def total(self, nums):\n        return sum(range(30_000)) and 6\n"
TIMER = "itimerval in_an_hour{{0, 0}, {3600, 0}}; setitimer(ITIMER_PROF, &in_an_hour, nullptr);"
LEAST_NS = 20_000  # of any machine, for what is done above


@pytest.fixture
def problem(mini_problem: Callable[..., Path]) -> Problem:
    return load_problem(mini_problem())


def compiled(problem: Problem, environment: Environment, timer: str) -> Program:
    text = CPP.replace("TIMER", timer)
    compiler = Compiler(environment.toolchain(), environment.cache, lambda _: None)
    program = compiler.start(problem, Source(Path("a.cpp"), "a.cpp", "cpp", text)).finish().program
    assert program is not None
    return compiled_program(problem, program, 256)


def measured(program: Program, problem: Problem, environment: Environment) -> float:
    """The time of one call, to be measured in a fraction of a tick."""
    frame = make_codec(problem).encode_args(([1, 2, 3],))
    with Runner(program, environment.boxes, lambda *_: None, LOAD_TIME_LIMITS) as runner:
        return call_ns(runner, frame, TimeLimits(cpu_s=10.0, idle_s=10.0), 2_000_000)


def test_a_limit_on_cpu_time_hides_none_of_it(problem: Problem, environment: Environment) -> None:
    for program in (compiled(problem, environment, ""), python_program(problem, PYTHON, "a.py", 256)):
        limited = replace(program, limits=replace(program.limits, cpu_s=600))
        assert measured(limited, problem, environment) > LEAST_NS


def test_nor_does_a_timer_of_the_submissions_own(problem: Problem, environment: Environment) -> None:
    assert measured(compiled(problem, environment, TIMER), problem, environment) > LEAST_NS
