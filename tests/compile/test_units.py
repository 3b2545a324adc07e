"""Several files in one translation unit: what of a file reaches the others."""

from __future__ import annotations

import importlib.util
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from judge.catalog.locate import cpp_folder
from judge.compile.toolchain import find_toolchain
from judge.compile.units import prelude_headers, reach

KNOWN = prelude_headers(cpp_folder() / "include")
PLAIN = """\
class Solution {
public:
    int total(vector<int>& nums) { return accumulate(nums.begin(), nums.end(), 0); }
};
"""
MACROS = f"""\
#define accumulate(a, b, c) 7
#  define public \\
    private
#undef public
#undef assert
{PLAIN}"""


def test_macros_are_named_wherever_they_are_defined() -> None:
    text = '#define ONE 1\n  # define TWO(x) \\\n  x\n#undef assert\n// #define NO 1\nauto s = "\\\n#define NEITHER";\n'
    assert reach(text, KNOWN).macros == ("ONE", "TWO", "assert")


@pytest.mark.parametrize(
    "text",
    [
        "#pragma GCC optimize(1)\n",
        '_Pragma("GCC optimize(1)")\n',
        'extern "C" int puts(const char*);\n',
        'void f() asm("g");\n',
        '#include "other.hpp"\n',
    ],
)
def test_what_reaches_beyond_a_namespace_stands_alone(text: str) -> None:
    assert reach(text, KNOWN).alone


@pytest.mark.parametrize("text", [PLAIN, MACROS, "#pragma once\n", "#include <vector>\n#include <bits/stdc++.h>\n"])
def test_what_is_common_shares_a_unit(text: str) -> None:
    assert not reach(text, KNOWN).alone


def test_other_headers_are_named() -> None:
    assert reach("#include <malloc.h>\n#include <map>\n", KNOWN).headers == ("malloc.h",)
    assert reach("mutex m;\n", KNOWN).headers == ("judge/extra_headers.hpp",)


@pytest.fixture
def generate() -> ModuleType:
    file = cpp_folder() / "reference" / "generate.py"
    spec = importlib.util.spec_from_file_location("generate", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def references(mini_problem: Callable[..., Path], generate: ModuleType, tmp_path: Path) -> Callable[..., list[Path]]:
    """Writes packages with these references, and gives the units made of them."""

    def write(**sources: str) -> list[Path]:
        for slug, source in sources.items():
            folder = mini_problem(f"mini/{slug}", {"reference.cpp": source})
        generate.main(folder.parent.parent, tmp_path / "units")
        return sorted(file for file in (tmp_path / "units").iterdir() if file.name != "registry.cpp")

    return write


def compiled(unit: Path) -> subprocess.CompletedProcess[str]:
    folder = cpp_folder()
    command = [str(find_toolchain().path), "-std=c++20", "-fsyntax-only", f"-I{folder / 'include'}"]
    return subprocess.run(
        [*command, f"-I{folder / 'reference'}", str(unit)], capture_output=True, text=True, check=False
    )


@pytest.mark.slow
def test_macros_of_one_reference_do_not_reach_the_next(
    references: Callable[..., list[Path]], generate: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(generate, "FEWEST_UNITS", 1)
    (unit,) = references(first=MACROS, second=PLAIN, third=MACROS)
    text = unit.read_text(encoding="utf-8") + "#ifndef assert\n#error not restored\n#endif\n"
    unit.write_text(text, encoding="utf-8")
    assert compiled(unit).stderr == ""


@pytest.mark.slow
def test_errors_name_the_file_of_the_package(
    references: Callable[..., list[Path]], generate: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(generate, "FEWEST_UNITS", 1)
    (unit,) = references(first=PLAIN, second=PLAIN.replace("total", "tutal"), third=PLAIN.replace("accumulate", "acc"))
    errors = [line for line in compiled(unit).stderr.splitlines() if "error:" in line]
    assert any("/second/problem.toml:" in line for line in errors)
    assert any("/third/reference.cpp:3:" in line for line in errors)


def test_a_package_more_leaves_the_other_units_as_they_are(references: Callable[..., list[Path]]) -> None:
    before = {f.name: f.read_text(encoding="utf-8") for f in references(a=PLAIN, b=PLAIN, c=PLAIN, d=PLAIN)}
    after = {f.name: f.read_text(encoding="utf-8") for f in references(e="#pragma GCC optimize(1)\n" + PLAIN)}
    assert {name: text for name, text in after.items() if before.get(name) != text}.keys() == {
        "judge_reference_mini__e.cpp"
    }
