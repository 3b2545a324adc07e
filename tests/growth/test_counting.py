"""Growth over the whole pipeline: counted, to the bit the same again, or timed; and the finding."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from judge.cases.package import CasesModule
from judge.catalog.load import load_problem
from judge.catalog.locate import own_folder
from judge.compile.compiler import Compiler
from judge.compile.toolchain import Mode
from judge.execute.programs import LOAD_TIME_LIMITS, sanitized_program
from judge.execute.stream import Runner
from judge.growth.classify import counted_growth, is_worse, slow_growth
from judge.growth.counts import Counted, count_shape
from judge.growth.inputs import Shape, make_shapes
from judge.kinds.wire import make_codec
from judge.model.problem import Problem
from judge.model.source import Source
from judge.run.pipeline import run_submission
from judge.run.request import Environment, Request
from judge.verdict import Growth, Result, Timing, Verdict

HEAD = "class Solution {\npublic:\n    int total(vector<int>& nums) {\n        "
TAIL = "\n    }\n};\n"

# Adds up, and does something else besides.
ADD = "int sum = 0; for (int v : nums) sum += v; "

BODIES = {
    "a loop": ("O(n)", "O(1)", ADD + "return sum;"),
    "erase at the front": (
        "O(n^2)",
        "O(1)",
        "int sum = 0; while (!nums.empty()) { sum += nums[0]; nums.erase(nums.begin()); } return sum;",
    ),
    "list reversed in the library": (
        "O(n)",
        "O(n)",
        ADD + "list<int> l(nums.begin(), nums.end()); for (int i = 0; i < 90; ++i) l.reverse(); "
        "return sum + (l.size() > 9999);",
    ),
    "hashes of pointers": (
        "O(n)",
        "O(n)",
        "vector<unique_ptr<int>> boxes; unordered_map<int*, int> at; for (int v : nums) { "
        "boxes.push_back(make_unique<int>(v)); at[boxes.back().get()] = v; } "
        "int sum = 0; for (auto& [p, v] : at) sum += v; return sum;",
    ),
    "deep recursion": (
        "O(n)",
        "O(n)",
        "auto add = [&](auto self, size_t i) -> int { return i == nums.size() ? 0 : nums[i] + self(self, i + 1); }; "
        "return add(add, 0);",
    ),
    # Memory that was named wrongly: O(n^2) for the stacks, O(1) where the answer is made after the room is given back.
    "a vector grown": (
        "O(n)",
        "O(n)",
        "vector<int> s; int sum = 0; for (int v : nums) s.push_back(v), sum += v; return sum;",
    ),
    "a stack over a deque": (
        "O(n)",
        "O(n)",
        "stack<int> s; int sum = 0; for (int v : nums) s.push(v), sum += v; return sum;",
    ),
    "a queue that is short": (
        "O(n)",
        "O(1)",
        "queue<int> q; int sum = 0; for (int v : nums) { q.push(v); if (q.size() > 3) q.pop(); sum += v; } return sum;",
    ),
    "a text grown": (
        "O(n)",
        "O(n)",
        ADD + "string s; for (int v : nums) s.push_back('a' + (v & 7)); return sum + (s.size() > 9999999);",
    ),
    "nodes that nobody deletes": (
        "O(n)",
        "O(n)",
        "struct Box { int v; Box* next; }; Box* at = nullptr; int sum = 0; "
        "for (int v : nums) at = new Box{v, at}, sum += v; return sum + (at && at->v > 9999999);",
    ),
    "buffers on each level": (
        "O(n log n)",
        "O(n)",
        "auto go = [&](auto self, size_t l, size_t r) -> int { if (r - l < 2) return r > l ? nums[l] : 0; "
        "vector<int> t(nums.begin() + l, nums.begin() + r); size_t m = (l + r) / 2; "
        "int odd = 0; for (int v : t) odd += v & 1; "
        "return self(self, l, m) + self(self, m, r) + (odd > 9999999); }; return go(go, 0, nums.size());",
    ),
    "a table of powers": (
        None,  # its logarithm is rounded down: not looked at
        "O(n log n)",
        "vector<vector<int>> rows; for (size_t w = 1; w <= nums.size(); w *= 2) rows.push_back(nums); "
        "int sum = 0; for (int v : nums) sum += v; for (auto& row : rows) for (int v : row) sum += v > 9999999; "
        "return sum;",
    ),
}


@pytest.fixture
def problem(mini_problem: Callable[..., Path]) -> Problem:
    return load_problem(mini_problem())


@pytest.fixture
def shapes(problem: Problem) -> tuple[Shape, ...]:
    return make_shapes(problem, CasesModule(problem), make_codec(problem))


@pytest.fixture
def program(problem: Problem, environment: Environment) -> Callable[[str], Path]:
    """The sanitized build of a body of ``total``."""

    def build(body: str) -> Path:
        compiler = Compiler(environment.toolchain(), environment.cache, lambda text: None)
        source = Source(Path("total.cpp"), "total.cpp", "cpp", HEAD + body + TAIL)
        compiled = compiler.start(problem, source, Mode.SANITIZE).finish()
        assert compiled.program is not None, compiled.diagnostics
        return compiled.program

    return build


def count(problem: Problem, program: Path, shapes: tuple[Shape, ...], environment: Environment) -> list[Counted]:
    with Runner(sanitized_program(problem, program), environment.boxes, lambda *_: None, LOAD_TIME_LIMITS) as runner:
        return [count_shape(runner, shape) for shape in shapes]


@pytest.mark.parametrize("name", BODIES)
def test_steps_and_memory_are_counted_and_the_same_again(
    name: str, problem: Problem, shapes: tuple[Shape, ...], program: Callable[[str], Path], environment: Environment
) -> None:
    time, space, body = BODIES[name]
    made = program(body)
    first, second = (count(problem, made, shapes, environment) for _ in range(2))
    assert first == second
    growth = counted_growth(problem, first)
    assert growth.space is not None
    assert growth.space.found == space
    assert time is None or growth.found == time


def test_a_vector_that_grows_while_an_element_is_copied_into_it_stays_one_block(
    problem: Problem, shapes: tuple[Shape, ...], program: Callable[[str], Path], environment: Environment
) -> None:
    """As where a path is put to the answers: the copy is made between the new room and the end of the old one."""
    rows = "vector<vector<int>> rows; vector<int> row(4, nums[0]); for (int v : nums) { ADDED } "
    sums = "int sum = 0; for (int v : nums) sum += v; return sum + (rows.back()[0] > 9999999);"
    copied, moved = (
        count(problem, program("if (nums.empty()) return 0; " + rows.replace("ADDED", how) + sums), shapes, environment)
        for how in ("rows.push_back(row);", "auto one = row; rows.push_back(move(one));")
    )
    for ours, theirs in zip(copied, moved, strict=True):
        assert len(ours.held) == len(theirs.held) > 5
        for mine, other in zip(ours.held, theirs.held, strict=True):
            assert mine.heap == pytest.approx(other.heap, abs=100)


SORTED = "vector<int> b; for (int c = 0; c < 3; ++c) for (int v : nums) if (v == c) b.push_back(v); "
COUNTED = "int c[3] = {}; for (int v : nums) ++c[v]; "
IN_PLACE = {
    # A copy that becomes the answer: the input is given back only then, and until then both are there.
    "moved": ("O(n)", SORTED + "nums = move(b);"),
    "swapped": ("O(n)", SORTED + "nums.swap(b);"),
    "copied back": ("O(n)", SORTED + "nums = b;"),
    "written over": ("O(1)", COUNTED + "int i = 0; for (int v = 0; v < 3; ++v) while (c[v]--) nums[i++] = v;"),
    "filled again": ("O(1)", COUNTED + "nums.clear(); for (int v = 0; v < 3; ++v) while (c[v]--) nums.push_back(v);"),
}


@pytest.mark.parametrize("name", IN_PLACE)
def test_what_takes_the_place_of_the_input_is_the_programs(name: str, environment: Environment) -> None:
    space, body = IN_PLACE[name]
    problem = load_problem(own_folder() / "sorting" / "sort-colors")
    text = f"class Solution {{\npublic:\n    void sortColors(vector<int>& nums) {{ {body} }}\n}};\n"
    result = judge(problem, environment, text)
    assert result.verdict is Verdict.ACCEPTED
    assert result.complexity is not None
    assert result.complexity.space is not None
    assert result.complexity.space.found == space


def judge(problem: Problem, environment: Environment, text: str, language: str = "cpp", **more: Any) -> Result:
    source = Source(Path(f"total.{language}"), f"total.{language}", language, text)
    return run_submission(Request(problem, source, 1, drawn=(), **more), environment).result


def test_an_accepted_solution_that_grows_too_fast_gets_a_finding(
    mini_problem: Callable[..., Path], environment: Environment
) -> None:
    folder = mini_problem()
    toml = (folder / "problem.toml").read_text()
    (folder / "problem.toml").write_text(toml.replace("cpp = 10.0", "cpp = 10000.0"))
    problem = load_problem(folder)
    text = HEAD + BODIES["erase at the front"][2] + TAIL
    result = judge(problem, environment, text)
    assert result.verdict is Verdict.ACCEPTED
    (finding,) = result.findings
    assert finding.kind == "slow-growth"
    assert finding.message.startswith("O(n^2), expected O(n): ")
    assert result.complexity is not None
    assert (result.complexity.found, result.complexity.sure, result.complexity.counted) == ("O(n^2)", True, True)
    # What was counted once is not counted again.
    assert judge(problem, environment, text).complexity == result.complexity


def test_python_is_counted(problem: Problem, environment: Environment) -> None:
    body = "nums.sort(key=lambda v: (v * 7919) % 10007)\n        return sum(nums)"
    text = f"class Solution:\n    def total(self, nums):\n        {body}\n"
    first, second = (judge(problem, environment, text, "py") for _ in range(2))
    assert first.complexity is not None
    assert (first.complexity.found, first.complexity.counted) == ("O(n log n)", True)
    assert first.complexity.not_told_from == ()
    assert second.complexity == first.complexity


def test_python_that_cannot_be_counted_is_timed_in_merged_classes(problem: Problem, environment: Environment) -> None:
    text = (
        "import json\nclass Solution:\n    def total(self, nums):\n        return sum(json.loads(json.dumps(nums)))\n"
    )
    result = judge(problem, environment, text, "py")
    growth = result.complexity
    assert growth is not None
    assert not growth.counted
    assert "the work of dumps, loads is not known" in str(growth.reason)
    # The clock may leave it open on a busy machine, but is never sure of something else.
    assert growth.found in ("O(n)", None)
    if growth.found:
        assert growth.not_told_from == ("O(n log n)",)


@pytest.mark.parametrize(
    ("body", "found"),
    [
        # Ended on a drawn case already.
        (
            "auto both = [&](auto self, size_t i) -> int { if (i >= nums.size()) return 0; "
            "return max(nums[i] + self(self, i + 1), nums[i] + self(self, i + 1)); }; return both(both, 0);",
            "O(2^n)",
        ),
        ("int sum = 0; while (nums.size() > 1) nums[0] ^= 1; for (int v : nums) sum += v; return sum;", None),
    ],
)
def test_a_time_limit_carries_its_growth_where_there_is_one(
    body: str, found: str | None, problem: Problem, environment: Environment
) -> None:
    result = judge(problem, environment, HEAD + body + TAIL)
    assert result.verdict is Verdict.TIME_LIMIT
    assert (result.complexity and result.complexity.found) == found


def test_a_call_is_ended_by_its_steps(
    problem: Problem, shapes: tuple[Shape, ...], program: Callable[[str], Path], environment: Environment
) -> None:
    made = program("while (nums.size() > 5) nums[0] ^= 1; return 0;")
    first, second = (count(problem, made, shapes, environment) for _ in range(2))
    assert first == second
    assert [s.sizes["n"] for s in first[0].steps] == [1, 2, 3, 4, 5]
    assert first[0].outcome is None


def test_what_fails_under_the_sanitizers_is_timed(problem: Problem, environment: Environment) -> None:
    body = ADD + "int big = 2147483647; big += (int)nums.size() + 1; return sum + (big == 7);"
    growth = judge(problem, environment, HEAD + body + TAIL).complexity
    assert growth is not None
    assert not growth.counted
    assert "timed" in str(growth.reason)


def test_nobody_looks_where_nobody_asked(problem: Problem, environment: Environment) -> None:
    text = HEAD + BODIES["a loop"][2] + TAIL
    assert judge(problem, environment, text, sanitize=False).complexity is None


# ---- what is said

SLOW = Growth("O(n^2)", "O(n)", True, family="sorted")


def timing(ratio: float, low: float) -> Timing:
    return Timing(ratio, low, 2 * ratio, 10, 10, 100_000, "sorted", 200.0)


def test_the_finding_says_how_much_slower_and_on_what() -> None:
    (finding,) = slow_growth(SLOW, timing(94.2, 90.0))
    assert finding.message == "O(n^2), expected O(n): 94x slower at n = 100,000, on sorted input"
    (finding,) = slow_growth(SLOW, timing(0.9, 0.8))
    assert finding.message == "O(n^2), expected O(n): not slower yet at n = 100,000"


@pytest.mark.parametrize(
    "growth",
    [
        Growth("O(n)", "O(n)", True),
        Growth("O(log n)", "O(n)", True),
        Growth("O(n^2)", "O(n)", False),
        Growth(None, "O(n)", False),
        Growth("O(m n)", "O(m n)", True),
    ],
)
def test_no_finding_where_nothing_is_worse_or_sure(growth: Growth) -> None:
    assert slow_growth(growth, timing(94.2, 90.0)) == ()


def test_worse_is_what_the_expected_class_does_not_bound() -> None:
    assert is_worse("O(m n^2)", "O(m n)")
    assert not is_worse("O(m + n)", "O(m n)")
    assert is_worse("O(n sqrt n)", "O(n log n)")
    assert not is_worse("O(n)", "as the author likes")
