"""What a learner is told when a file does not compile: their line, never the harness."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from judge.catalog.load import load_problem
from judge.compile.compiler import Compiled, Compiler
from judge.compile.diagnostics import for_learner
from judge.compile.signature import signature_fault
from judge.compile.toolchain import find_toolchain
from judge.errors import EnvironmentFault, SubmissionFault
from judge.model.problem import Problem
from judge.model.source import Source
from judge.run.request import Environment


def has_gcc() -> bool:
    try:
        return not find_toolchain().is_clang
    except EnvironmentFault:
        return False


pytestmark = pytest.mark.skipif(not has_gcc(), reason="the messages are GCC's")


@pytest.fixture
def compiled(mini_problem: Callable[..., Path], environment: Environment) -> Callable[..., Compiled]:
    """Compiles a submission for mini/total."""

    def build(text: str, name: str = "total.cpp", problem: Problem | None = None) -> Compiled:
        compiler = Compiler(environment.toolchain(), environment.cache, lambda _: None)
        source = Source(Path(name), name, "cpp", text)
        return compiler.start(problem or load_problem(mini_problem()), source).finish()

    return build


def sum_with(body: str) -> str:
    return f"class Solution {{\npublic:\n    int total(vector<int>& nums) {{\n        {body}\n    }}\n}};\n"


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (sum_with("return undefined_name;"), 4, "was not declared"),
        (sum_with("int x = (1; return x;"), 4, "expected"),
        ("#include <no_such_header>\n" + sum_with("return 1;"), 1, "no_such_header"),
        ("#error stop here\n" + sum_with("return 1;"), 1, "stop here"),
        ('struct Solution { int total(vector<int>& nums) { static_assert(false, "mine"); return 1; } };', 1, "mine"),
    ],
)
def test_an_error_names_the_learners_file_and_line(
    compiled: Callable[..., Compiled], text: str, line: int, words: str
) -> None:
    done = compiled(text)
    assert done.program is None
    assert re.search(rf"^total\.cpp:{line}:", done.diagnostics, re.MULTILINE)
    assert words in done.diagnostics
    for hidden in ("__judge", "unit.cpp", "prelude", "box-", "submission.cpp"):
        assert hidden not in done.diagnostics


@pytest.mark.parametrize(
    "text",
    [
        "class Solution {\npublic:\n    int total(vector<int>& nums) {\n        return 1;\n    }\n",
        "class Solution { public: int total(vector<int>& nums) { return 1; } }",
        "}\n" + sum_with("return 1;"),
        sum_with("return 1;") + "}\n",
        "/* never closed\n" + sum_with("return 1;"),
        'const char* s = R"(never closed;\n' + sum_with("return 1;"),
        "#if 1\n" + sum_with("return 1;"),
    ],
    ids=["class", "semicolon", "extra first", "extra last", "comment", "raw string", "#if"],
)
def test_a_file_that_does_not_end_well_is_an_error_and_hides_the_harness(
    compiled: Callable[..., Compiled], text: str
) -> None:
    try:
        done = compiled(text)
    except SubmissionFault as fault:
        diagnostics = str(fault)
    else:
        assert done.program is None
        diagnostics = done.diagnostics
    assert diagnostics.startswith("total.cpp:")
    assert "__judge" not in diagnostics
    assert "unit.cpp" not in diagnostics


EXPECTED = "Expected: class Solution with `int total(vector<int>& nums)`"


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("class Solution { public: int sum(vector<int>& nums) { return 1; } };", "class Solution has no method total"),
        ("class Solution { public: int total() { return 1; } };", "total do not fit: it takes 0, and 1 are passed"),
        (
            "class Solution { public: int total(string a) { return 1; } };",
            "parameter 1 of total is of type string, and vector<int> is passed",
        ),
        ("class Solution { int total(vector<int>& nums) { return 1; } };", "total is private"),
        (
            "class Solution { public: string total(vector<int>& nums) { return {}; } };",
            "the answer should be of type int",
        ),
        ("class Solution { public: void total(vector<int>& nums) {} };", "the method returns nothing"),
        (
            "class Solution { public: pair<int, int> total(vector<int>& nums) { return {}; } };",
            "the answer should be of type int",
        ),
        ("class Solution { public: Solution(int) {} int total(vector<int>& nums) { return 1; } };", "constructor"),
        ("class Other { public: int total(vector<int>& nums) { return 1; } };", "Solution"),
        ("// nothing but a comment", "Solution"),
    ],
)
def test_what_does_not_fit_the_signature_names_it(compiled: Callable[..., Compiled], text: str, clause: str) -> None:
    with pytest.raises(SubmissionFault) as raised:
        compiled(text)
    message = str(raised.value)
    assert message.startswith("total.cpp: ")
    assert clause in message
    assert EXPECTED in message
    assert "__judge" not in message


@pytest.mark.parametrize("name", ["-O3 ünï.cpp", '"quoted"; touch $HOME.cpp', "a\nb%s{0}\\1.cpp"])
def test_odd_file_names_do_no_harm(compiled: Callable[..., Compiled], name: str) -> None:
    done = compiled(sum_with("return oops;"), name)
    assert done.program is None
    assert f"{name}:4:" in done.diagnostics


def test_the_same_text_is_compiled_once(compiled: Callable[..., Compiled]) -> None:
    text = sum_with("int t = 0; for (int v : nums) t += v; return t;") + "// once\n"
    first = compiled(text)
    again = compiled(text, "another_name.cpp")
    assert (again.program, again.cached) == (first.program, True)


# ---- the functions alone

OUTPUT = """\
In file included from unit.cpp:1:
submission.cpp: In member function 'int Solution::total(std::vector<int>&)':
submission.cpp:4:12: error: 'x' was not declared in this scope
    4 |     return x;
      |            ^
unit.cpp:7:1: note: in a harness
submission.cpp:2:1: note: declared here
    2 | int y;
judge/prelude.hpp:9:9: error: something inside
submission.cpp:9:1: warning: odd
"""


def test_only_what_is_about_the_learners_file_is_kept() -> None:
    assert for_learner(OUTPUT, "submission.cpp", "mine.cpp").splitlines() == [
        "mine.cpp:4:12: error: 'x' was not declared in this scope",
        "    4 |     return x;",
        "      |            ^",
        "mine.cpp:2:1: note: declared here",
        "    2 | int y;",
        "mine.cpp:9:1: warning: odd",
    ]


def test_an_error_outside_is_given_without_its_place() -> None:
    assert (
        for_learner("unit.cpp:7:1: error: no such thing\n", "submission.cpp", "a.cpp") == "a.cpp: error: no such thing"
    )


def test_clang_s_count_of_errors_belongs_to_none_of_them() -> None:
    output = "./submission.cpp:3:9: error: odd\n    x\n    ^\n2 warnings and 1 error generated.\n"
    assert for_learner(output, "submission.cpp", "a.cpp") == "a.cpp:3:9: error: odd\n    x\n    ^"


def test_long_output_is_cut() -> None:
    lines = "".join(f"submission.cpp:{i}:1: error: e{i}\n" for i in range(100))
    cut = for_learner(lines, "submission.cpp", "a.cpp").splitlines()
    assert len(cut) == 61
    assert cut[-1] == "… 40 more lines"


def test_an_error_of_the_learners_own_is_never_called_a_wrong_signature() -> None:
    outside = "unit.cpp:3:1: error: 'class Solution' has no member named 'total'\n"
    assert signature_fault(outside, "submission.cpp", "Solution") == "class Solution has no method total"
    assert signature_fault(OUTPUT + outside, "submission.cpp", "Solution") is None
    assert signature_fault("", "submission.cpp", "Solution") is None


# ---- templates


@pytest.mark.parametrize(
    ("body", "line", "says"),
    [
        ("struct P { int a; }; vector<P> ps; sort(ps.begin(), ps.end()); return 1;", 4, "no match for 'operator<'"),
        (
            "sort(nums.begin(), nums.end(), [](string a, string b) { return a < b; }); return 1;",
            4,
            "no known conversion for argument 1 from ‘int’ to ‘std::string’",
        ),
        ("unordered_map<pair<int, int>, int> m; return m.size();", 4, "there is no std::hash of std::pair<int, int>"),
        ("vector<unique_ptr<int>> v;\nauto w = v; return 1;", 5, "constructible"),
        ("cout << nums; return 1;", 4, "no match for ‘operator<<’"),
    ],
)
def test_an_error_in_a_template_is_cut_to_the_learners_line_and_what_matters(
    compiled: Callable[..., Compiled], body: str, line: int, says: str
) -> None:
    """Not taken for a wrong signature, as errors in headers are that no line of the learner's leads to."""
    diagnostics = compiled(sum_with(body)).diagnostics
    assert diagnostics.startswith(f"total.cpp:{line}:")
    assert says in diagnostics
    assert len(diagnostics.splitlines()) <= 10
    for hidden in ("/usr/", "bits/", "{aka", "with _"):
        assert hidden not in diagnostics


CLANGS = """\
In file included from harness.cpp:1:
/usr/include/c++/12/bits/predefined_ops.h:45:23: error: invalid operands to binary expression ('P' and 'P')
      { return *__it1 < *__it2; }
/usr/include/c++/12/bits/stl_algo.h:1819:14: note: in instantiation of function 'std::x' requested here
          if (__comp(__i, __first))
./submission.cpp:6:9: note: in instantiation of function template specialization 'std::sort<P *>' requested here
        sort(ps.begin(), ps.end());
        ^
/usr/include/c++/12/bits/stl_algo.h:9:1: error: no matching function for call to '__insertion_sort'
./submission.cpp:6:9: note: in instantiation of function template specialization 'std::sort<P *>' requested here
2 errors generated.
"""


def test_clang_tells_the_learners_line_in_a_note() -> None:
    source = "\n\n\n\n\n        sort(ps.begin(), ps.end());\n"
    assert for_learner(CLANGS, "submission.cpp", "a.cpp", source=source).splitlines() == [
        "a.cpp:6:9: error: invalid operands to binary expression ('P' and 'P')",
        "    6 |         sort(ps.begin(), ps.end());",
        "      |         ^",
    ]
    assert signature_fault(CLANGS, "submission.cpp", "Solution") is None
