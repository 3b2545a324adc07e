"""Clang says the same things in other words: one run of each sort with it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from judge.cases.batch import Batch
from judge.catalog.load import load_problem
from judge.compile.compiler import Compiled, Compiler
from judge.compile.toolchain import Mode, find_toolchain
from judge.diagnosis.sanitizers import finding_of
from judge.errors import SubmissionFault
from judge.execute.programs import LOAD_TIME_LIMITS, compiled_program, sanitized_program
from judge.execute.stream import Runner
from judge.execute.time_limits import TimeLimits
from judge.kinds.wire import make_codec
from judge.model.problem import Problem
from judge.model.source import Source
from judge.protocol import answered, frames
from judge.run.request import Environment

pytestmark = pytest.mark.skipif(shutil.which("clang++") is None, reason="clang++ is not installed")

OUT_OF_BOUNDS = """class Solution {
public:
    int total(vector<int>& nums) {
        int* copy = new int[nums.size()]();
        int sum = 0;
        for (size_t i = 0; i <= nums.size(); ++i) {
            volatile int value = copy[i];
            sum += value;
        }
        return sum;
    }
};
"""


def compiled(problem: Problem, environment: Environment, text: str, mode: Mode = Mode.PLAIN) -> Compiled:
    compiler = Compiler(find_toolchain({"CXX": shutil.which("clang++") or ""}), environment.cache, lambda _: None)
    return compiler.start(problem, Source(Path("a.cpp"), "a.cpp", "cpp", text), mode).finish()


def test_a_finding_names_the_line(mini_problem: Callable[..., Path], environment: Environment) -> None:
    problem = load_problem(mini_problem())
    program = compiled(problem, environment, OUT_OF_BOUNDS, Mode.SANITIZE).program
    assert program is not None
    cases = Batch.make(frames([make_codec(problem).encode_args(([1, 2, 3],))]), answered([b"nothing"]))
    with Runner(sanitized_program(problem, program), environment.boxes, lambda *_: None, LOAD_TIME_LIMITS) as runner:
        failure = runner.stream(cases, TimeLimits(cpu_s=20.0, idle_s=20.0))
    assert failure is not None
    finding = finding_of(failure.outcome, program, environment.boxes)
    assert finding is not None
    assert (finding.line, finding.message) == (7, "out of bounds of heap memory (read of size 4)")


def test_errors_are_the_learners_and_their_signature_is_explained(
    mini_problem: Callable[..., Path], environment: Environment
) -> None:
    problem = load_problem(mini_problem())
    done = compiled(
        problem, environment, "class Solution {\npublic:\n    int total(vector<int>& a) { return b; }\n};\n"
    )
    assert done.diagnostics.startswith("a.cpp:3:")
    assert "undeclared identifier 'b'" in done.diagnostics
    for text, clause in (
        ("int sum(vector<int>& a) { return 1; }", "class Solution has no method total"),
        ("int total(string a) { return 1; }", "the parameter a is of type string, and vector<int> is passed"),
        ("int total() { return 1; }", "total"),
        ("void total(vector<int>& a) {}", ""),
    ):
        with pytest.raises(SubmissionFault, match=f"a.cpp: .*{clause}.* Expected: class Solution with `int total"):
            compiled(problem, environment, f"class Solution {{ public: {text} }};")


def test_memory_for_what_is_over_aligned_is_aligned(
    mini_problem: Callable[..., Path], environment: Environment
) -> None:
    """Clang 14 takes for constant evaluation what is not; the allocator then asks for the usual alignment."""
    problem = load_problem(mini_problem())
    body = (
        "struct alignas(64) Line { char c[64]; }; int wrong = 0; vector<vector<Line>> kept; "
        "for (int v : nums) { kept.emplace_back(v); "
        "wrong += reinterpret_cast<uintptr_t>(kept.back().data()) % 64 != 0; } "
        'return wrong + 10 * string("C++23").contains("23");'
    )
    text = f"class Solution {{ public: int total(vector<int>& nums) {{ {body} }} }};"
    program = compiled(problem, environment, text).program
    assert program is not None
    codec = make_codec(problem)
    frame = codec.encode_args(([1, 2, 3, 4, 5, 1, 2, 3, 4, 5],))
    with Runner(
        compiled_program(problem, program, 256), environment.boxes, lambda *_: None, LOAD_TIME_LIMITS
    ) as runner:
        record = runner.alone([frame], TimeLimits(cpu_s=20.0, idle_s=20.0)).record
    assert record is not None
    assert codec.decode_answer(record.payload, frame) == 10
