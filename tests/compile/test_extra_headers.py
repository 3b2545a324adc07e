"""Standard headers that are not precompiled: they come with their names, or at the second attempt."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from judge.catalog.locate import Catalog
from judge.compile import compiler as compile_module
from judge.compile.compiler import Compiler
from judge.compile.harness_source import needs_extra_headers
from judge.model.source import Source
from judge.run.request import Environment

LOCKED = """#include <bits/stdc++.h>
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        static mutex time_limits;
        lock_guard<mutex> locked(time_limits);
        auto start = chrono::steady_clock::now();
        return {int(nums.size()), int(start.time_since_epoch().count() > 0) + target};
    }
};
"""


@pytest.mark.parametrize(
    "text",
    [
        "std::mutex m;",
        "auto t = chrono::steady_clock::now();",
        "regex r;",
        "jthread t;",
        "atomic<int> a;",
        "co_await x;",
    ],
)
def test_a_name_of_theirs_is_noticed(text: str) -> None:
    assert needs_extra_headers(text)


@pytest.mark.parametrize(
    "text", ["int a = 1;", "// a mutex", 'string s = "chrono";', "unordered_map<int, int> seen;", "int threads = 3;"]
)
def test_nothing_else_is(text: str) -> None:
    assert not needs_extra_headers(text)


@pytest.mark.parametrize("noticed", [True, False])
def test_what_needs_them_compiles(environment: Environment, monkeypatch: pytest.MonkeyPatch, noticed: bool) -> None:
    nothing: Callable[[str], bool] = lambda text: False  # noqa: E731
    if not noticed:
        monkeypatch.setattr(compile_module, "needs_extra_headers", nothing)
    text = f"// {noticed}\n{LOCKED}"
    compiler = Compiler(environment.toolchain(), environment.cache, lambda message: None)
    problem = Catalog.open((), {}).find("arrays/two-sum")
    done = compiler.start(problem, Source(Path("a.cpp"), "a.cpp", "cpp", text)).finish()
    assert done.diagnostics == ""
    assert done.program is not None
