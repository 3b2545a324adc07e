"""Warnings of the learner's own lines: which are shown, and that they come with a program from the cache too."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from judge.catalog.load import load_problem
from judge.compile.compiler import Compiled, Compiler, command_head
from judge.compile.prelude import prelude_for
from judge.compile.toolchain import Mode, find_toolchain
from judge.compile.warnings import MOST, flags, warnings_of
from judge.errors import EnvironmentFault
from judge.model.source import Source
from judge.run.request import Environment
from judge.verdict import Warned

# The sum begins with whatever stood there.
UNSET = """
class Solution {
public:
    int total(vector<int>& nums) {
        int unused = 1;
        int sum;
        nums.size() == 5;
        for (int v : nums) sum += v;
        return sum;
    }
};
"""


def compilers() -> list[str]:
    names = []
    for name in ("g++", "clang++"):
        try:
            find_toolchain({"CXX": name, "PATH": os.environ["PATH"]})
            names.append(name)
        except EnvironmentFault:
            pass
    return names


@pytest.fixture
def compiled(mini_problem: Callable[..., Path], environment: Environment) -> Callable[..., Compiled]:
    """Compiles a submission for mini/total with this compiler."""

    def build(text: str, compiler: str, name: str = "total.cpp") -> Compiled:
        toolchain = find_toolchain({"CXX": compiler, "PATH": os.environ["PATH"]})
        made = Compiler(toolchain, environment.cache, lambda _: None)
        return made.start(load_problem(mini_problem()), Source(Path(name), name, "cpp", text)).finish()

    return build


@pytest.mark.slow
@pytest.mark.parametrize("compiler", compilers())
def test_what_is_read_before_it_is_set_comes_first_and_from_the_cache_as_well(
    compiled: Callable[..., Compiled], compiler: str
) -> None:
    first = compiled(UNSET, compiler)
    assert first.program is not None
    assert ["uninitialized" in w.option for w in first.warnings] == [True, False]
    assert first.warnings[1].line == 7, "and no word of what is not used"
    again = compiled(UNSET, compiler)
    assert (again.cached, again.warnings) == (True, first.warnings)
    assert compiled(UNSET.replace("int sum;", "int sum = 0;"), compiler).warnings[0].line == 7


@pytest.mark.slow
@pytest.mark.parametrize("compiler", compilers())
def test_a_file_that_does_not_compile_has_its_warnings_apart_from_its_errors(
    compiled: Callable[..., Compiled], compiler: str
) -> None:
    done = compiled(UNSET.replace("int unused = 1;", "oops;"), compiler)
    assert done.program is None
    assert "warning" not in done.diagnostics
    assert 7 in [w.line for w in done.warnings]


@pytest.mark.slow
@pytest.mark.parametrize("compiler", compilers())
def test_usual_code_is_not_warned_of(compiled: Callable[..., Compiled], compiler: str) -> None:
    text = """
#pragma once_upon a time
struct Node { int value; Node* next; };
class Solution {
    int kept, other;
public:
    Solution() : other(0), kept(1) {}
    int total(vector<int>& nums) {
        int count[128] = {};
        char letter = 'a';
        count[letter]++;
        Node node{1};
        bool odd = nums.size() > 3 && nums[0] == 1 || nums.empty();
        int sum = 0;
        for (int i = 0; i < nums.size(); ++i) sum += nums[i];
        return sum + (odd && node.value == 7);
    }
};
"""
    assert compiled(text, compiler).warnings == ()


# ---- the function alone


def test_only_the_learners_lines_each_once() -> None:
    output = """\
In file included from harness.cpp:1:
submission.cpp:7:3: warning: comparison is odd [-Wextra-odd]
submission.cpp:7:9: warning: comparison is odd [-Wextra-odd]
harness.cpp:9:1: warning: mine [-Wmine]
judge/wire.hpp:1:1: warning: mine too [-Wmine]
./submission.cpp:9:4: warning: ‘x’ {aka ‘int’} may be used uninitialized [-Wmaybe-uninitialized]
"""
    assert warnings_of(output, "submission.cpp") == (
        Warned(9, 4, "'x' may be used uninitialized", "maybe-uninitialized"),
        Warned(7, 3, "comparison is odd", "extra-odd"),
    )


def test_what_is_read_unset_in_an_inlined_function_is_told_where_it_is_declared() -> None:
    output = """\
harness.cpp:11:50: warning: 'sum' may be used uninitialized [-Wmaybe-uninitialized]
submission.cpp:6:13: note: 'sum' was declared here
harness.cpp:12:50: warning: 'own' may be used uninitialized [-Wmaybe-uninitialized]
harness.cpp:6:13: note: 'own' was declared here
harness.cpp:13:1: warning: odd [-Wodd]
submission.cpp:9:13: note: 'sum' was declared here
"""
    assert warnings_of(output, "submission.cpp") == (
        Warned(6, 13, "'sum' may be used uninitialized", "maybe-uninitialized"),
    )


def test_no_more_than_five() -> None:
    output = "".join(f"submission.cpp:{i}:1: warning: w{i} [-Ww]\n" for i in range(1, 20))
    assert [w.line for w in warnings_of(output, "submission.cpp")] == list(range(1, MOST + 1))


@pytest.mark.slow
@pytest.mark.parametrize("compiler", compilers())
@pytest.mark.parametrize("mode", list(Mode), ids=lambda mode: mode.name.lower())
def test_the_precompiled_prelude_fits_what_is_asked_for(
    environment: Environment, tmp_path: Path, compiler: str, mode: Mode
) -> None:
    """With a prelude that does not fit everything works as well, and takes three times as long."""
    made = Compiler(find_toolchain({"CXX": compiler, "PATH": os.environ["PATH"]}), environment.cache, lambda _: None)
    prelude = prelude_for(made.toolchain, mode, made.cache, made.notify)
    (tmp_path / "empty.cpp").write_text("int one = 1;\n")
    warned = flags(clang=made.toolchain.is_clang)
    command = [*command_head(made, prelude, mode), *warned, "-H", "-c", "empty.cpp", "-o", "empty.o"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert "pch" not in done.stderr
    assert "stl_vector.h" not in done.stderr  # -H names each header that is read
