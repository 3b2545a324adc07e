"""The language of the site: C++23 as far as the compiler has it, and what GCC alone refuses."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from judge.catalog.load import load_problem
from judge.compile import compiler as compiler_module
from judge.compile import leniency
from judge.compile.compiler import Compiled, Compiler
from judge.compile.features import newer_compiler_needed
from judge.errors import EnvironmentFault
from judge.model.source import Source
from judge.run.request import Environment


@pytest.fixture
def compiled(mini_problem: Callable[..., Path], environment: Environment) -> Callable[[str], Compiled]:
    """Compiles a submission for mini/total."""
    problem = load_problem(mini_problem())

    def build(text: str) -> Compiled:
        compiler = Compiler(environment.toolchain(), environment.cache, lambda _: None)
        return compiler.start(problem, Source(Path("a.cpp"), "a.cpp", "cpp", text)).finish()

    return build


def total(body: str, members: str = "") -> str:
    return f"class Solution {{\n    {members}\npublic:\n    int total(vector<int>& nums) {{ {body} }}\n}};\n"


def test_what_every_compiler_has_of_cpp_23_compiles(compiled: Callable[[str], Compiled]) -> None:
    done = compiled(total("auto n = 0uz; for (int v : nums) n += to_underlying(static_cast<byte>(v)); return int(n);"))
    assert (done.program is not None, done.diagnostics) == (True, "")


def test_this_auto_compiles_or_the_version_is_named(compiled: Callable[[str], Compiled]) -> None:
    done = compiled(total("auto f = [](this auto self, int i) -> int { return i ? self(i - 1) : 6; };\nreturn f(3);"))
    if done.program is None:
        last = done.diagnostics.splitlines()[-1]
        assert last.startswith("`this auto` needs GCC 14 or Clang 18; this is ")


@pytest.mark.parametrize(
    "member",
    ["stack<int> stack;", "vector<int> vector;", "struct Row {}; Row Row;", "map<int, int> map; set<int> set;"],
)
def test_a_member_may_be_named_like_its_type(compiled: Callable[[str], Compiled], member: str) -> None:
    done = compiled(
        total("return nums.size() ? 6 : 0;", f"struct Own {{ {member} }};").replace(
            "vector<int>& nums", "std::vector<int>& nums"
        )
    )
    assert (done.program is not None, done.diagnostics) == (True, "")


def test_nothing_else_passes_with_it(compiled: Callable[[str], Compiled]) -> None:
    done = compiled(total("int* p = 1; return *p;", "stack<int> stack;"))
    assert done.program is None
    assert "a.cpp:4:" in done.diagnostics


ALONE = "submission.cpp:2:16: error: declaration of ‘std::stack<int> S::stack’ changes meaning of ‘stack’ {}\n"
OTHER = "submission.cpp:3:9: error: invalid conversion from ‘int’ to ‘int*’ [-fpermissive]\n"


@pytest.mark.parametrize(
    ("output", "flag"),
    [
        (ALONE.format("[-fpermissive]"), "-fpermissive"),
        (ALONE.format("[-Wchanges-meaning]"), "-Wno-changes-meaning"),
        (ALONE.format("[-fpermissive]") + OTHER, None),
        ("", None),
    ],
)
def test_the_flag_is_only_for_files_that_lack_nothing_else(output: str, flag: str | None) -> None:
    assert leniency.flag_for(output) == flag


def test_what_the_flag_let_pass_beside_it_does_not_count() -> None:
    alone, other = (text.replace("error:", "warning:") for text in (ALONE.format("[-fpermissive]"), OTHER))
    assert leniency.nothing_else(alone)
    assert not leniency.nothing_else(alone + other)


@pytest.mark.parametrize(
    ("line", "clang", "version", "library", "sentence"),
    [
        (
            "auto f = [](this auto self) {};",
            False,
            (12, 2),
            12,
            "`this auto` needs GCC 14 or Clang 18; this is GCC 12.2.",
        ),
        (
            "auto f = [](this auto self) {};",
            True,
            (14, 0),
            12,
            "`this auto` needs GCC 14 or Clang 18; this is Clang 14.0.",
        ),
        ("auto f = [](this auto self) {};", False, (14, 1), 14, None),
        (
            "for (auto [i, v] : views::enumerate(a)) {}",
            False,
            (12, 2),
            12,
            "`views::enumerate` needs GCC 13; this is GCC 12.2.",
        ),
        (
            "auto v = r | ranges::to<vector>();",
            True,
            (19, 1),
            12,
            "`ranges::to` needs the library of GCC 14; this is Clang 19.1 with that of GCC 12.",
        ),
        ("auto v = r | ranges::to<vector>();", True, (19, 1), None, None),
        ("int x = y;", False, (12, 2), 12, None),
    ],
)
def test_the_version_that_a_feature_takes(
    line: str, clang: bool, version: tuple[int, int], library: int | None, sentence: str | None
) -> None:
    toolchain: Any = SimpleNamespace(is_clang=clang, version=version, library=library)
    output = "submission.cpp:1:1: error: expected something else\n"
    assert newer_compiler_needed(line, output, "submission.cpp", toolchain) == sentence


def test_a_compiler_that_compiles_nothing_any_more_is_no_fault_of_the_file(
    compiled: Callable[[str], Compiled], monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "int nowhere();\n" + total("return nowhere();")
    done = compiled(text)
    assert "undefined reference" in done.diagnostics
    monkeypatch.setattr(compiler_module, "known_good_fails", lambda *_: "No space left on device")
    with pytest.raises(EnvironmentFault, match="smallest file now: No space left on device"):
        compiled(text)
