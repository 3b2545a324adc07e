"""Which files can stand together in one program, and that each behaves there as it does alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from judge.catalog.load import load_problem
from judge.compile.together import own_names
from judge.languages.source import read_source
from judge.run.request import Environment
from judge.verify.package import Verification

SOLUTION = "class Solution {{\npublic:\n    int total(vector<int>& nums) {{ {} }}\n}};\n"
RIGHT = SOLUTION.format("return accumulate(nums.begin(), nums.end(), 0);")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("#include <vector>\nusing namespace std;\n" + RIGHT, {"Solution"}),
        ("struct Node { int v; };\nenum class Way { up, down };\nusing ll = long long;\ntypedef long l2;\n" + RIGHT, 0),
        ("template <class T> class List;\ntemplate <class T> struct List { void add(T); };\n"
         "template <class T> void List<T>::add(T) { if (true) {} }\n", {"List"}),
        ("int half(int a) { return a / 2; }\ntemplate <class T> bool operator==(T, T) { return true; }\n", {"half"}),
        ("class A { static int f(int a) { static int memo[3]; return memo[a]; } static constexpr int n = 3; };", {"A"}),
        ("int found = 0;\n" + RIGHT, None),
        ("int memo[1000];\n" + RIGHT, None),
        ("class Solution { static int found; };\nint Solution::found = 0;\n", None),
        ("class Solution { static inline vector<int> kept{3}; };\n", None),
        ("class Solution { inline static int kept = 3; };\n", None),
        ("thread_local int kept;\n", None),
        ("enum { few = 3 };\n" + RIGHT, None),
        ("namespace std { template <> struct hash<int*> {}; }\n" + RIGHT, None),
        ("template <> struct std::hash<int*> {};\n" + RIGHT, None),
        ("auto fast = [] { return 0; }();\n" + RIGHT, None),
        ("struct P { int a; } origin;\n", None),
        ("struct P { int a; };\nstruct P origin;\n", None),
    ],
)  # fmt: skip
def test_only_classes_and_functions_stand_together(text: str, names: set[str] | int | None) -> None:
    assert own_names(text) == ({"Node", "Way", "ll", "l2", "Solution"} if names == 0 else names)


@pytest.mark.slow
def test_each_file_gets_the_verdict_that_it_gets_alone(
    mini_problem: Callable[..., Path], environment: Environment
) -> None:
    loop = "int sum = 0; for (int v : nums) sum += v; return sum"
    files = {
        "accepted/std.cpp": (RIGHT, "accepted", True),
        "accepted/macro.cpp": ("#define x v\n#undef assert\n" + RIGHT, "accepted", True),
        "accepted/pragma.cpp": ("#pragma GCC optimize(1)\n" + RIGHT, "accepted", False),
        "accepted/own_main.cpp": (RIGHT + "int main() { return 0; }\n", "accepted", True),
        "wrong_answer/first.cpp": (SOLUTION.format("return nums.empty() ? 0 : nums[0];"), "wrong_answer", True),
        "wrong_answer/asserted.cpp": (SOLUTION.format(f"assert(true); {loop} + 1;"), "wrong_answer", True),
        "wrong_answer/kept.cpp": (SOLUTION.format(f"static int n = 0; ++n; {loop} + n;"), "wrong_answer", True),
        "wrong_answer/is_right.cpp": (RIGHT, "accepted", True),
        # In a namespace of its own its name would hide the library's; alone it is ambiguous.
        "wrong_answer/ambiguous.cpp": (
            "struct count { int n = 1; };\n" + SOLUTION.format("count one; return one.n;"), "compile_error", False,
        ),
        "wrong_answer/no_code.cpp": (SOLUTION.format("return undeclared;"), "compile_error", False),
        "wrong_answer/other_name.cpp": (RIGHT.replace("total", "sum"), "refused", False),
        "runtime_error/throws.cpp": (SOLUTION.format("throw 1;"), "runtime_error", True),
        "runtime_error/large.cpp": (
            SOLUTION.format("static int m[1 << 22]; m[nums.size()] = 1; throw m[1];"), "runtime_error", False,
        ),
    }  # fmt: skip
    texts = {f"solutions/{name}": text for name, (text, _, _) in files.items()}
    folder = mini_problem(files=texts)
    proof = Verification(load_problem(folder), environment, 1)
    together = {path.relative_to(folder / "solutions").as_posix() for path in proof.shared}
    for name, (_, verdict, _) in files.items():
        assert proof._judged(read_source(folder / "solutions" / name))[0] == verdict, name
    shared = {name for name, (_, _, shares) in files.items() if shares} - {"runtime_error/large.cpp"}
    # One with a large variable gives its memory to all of its unit: none of them is taken.
    assert together & set(files) == {name for name in shared if name.startswith("accepted/")}
    (folder / "solutions/runtime_error/large.cpp").unlink()
    proof = Verification(load_problem(folder), environment, 1)
    together = {path.relative_to(folder / "solutions").as_posix() for path in proof.shared}
    assert together & set(files) == shared
    for name in shared:
        assert proof._judged(read_source(folder / "solutions" / name))[0] == files[name][1], name
