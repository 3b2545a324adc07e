"""Which files can stand together in one program, and that each behaves there as it does alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from judge.catalog.load import load_problem
from judge.catalog.locate import own_folder
from judge.compile.together import Optimize, compile_together, own_names
from judge.execute.programs import compiled_program
from judge.execute.time_limits import TimeLimits
from judge.languages.source import read_source
from judge.model.source import Source
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
        ("template <class T> typename std::vector<T>::iterator find(T) { return {}; }\n", {"find"}),
        ("struct P { int f(); };\ntemplate <class T> int Q<T>::f() { return 0; }\n", None),
        ("template <class F> decltype(auto) visit(F f) { return f(); }\n", {"visit"}),
        ("template <class T> requires(sizeof(T) > 1) T half(T v) { return v / 2; }\n", None),
        ("bool std::less<int>::operator()(int, int) { return true; }\n", None),
        ("template <class T> using Box = std::optional<T>;\n", {"Box"}),
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
    found = own_names(text)
    everything = None if found is None else found.types | found.functions
    assert everything == (frozenset({"Node", "Way", "ll", "l2", "Solution"}) if names == 0 else names)


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


@pytest.mark.slow
@pytest.mark.parametrize("optimize", Optimize)
def test_a_unit_is_optimized_or_not(
    mini_problem: Callable[..., Path], environment: Environment, optimize: Optimize
) -> None:
    proof = Verification(load_problem(mini_problem()), environment, 1)
    text = SOLUTION.format("int n = 3; return accumulate(nums.begin(), nums.end(), 0) + !__builtin_constant_p(n);")
    sources = [Source(Path(f"{i}.cpp"), f"{i}.cpp", "cpp", f"// {i}\n{text}") for i in range(2)]
    shared = compile_together(proof.compiler, proof.problem, sources, optimize)
    assert len(shared) == 2
    for one in shared.values():
        with proof.runner(compiled_program(proof.problem, one.program, 64, one.number)) as runner:
            failure = runner.stream(proof.tiers.exhaustive.batch, TimeLimits(cpu_s=1.0, idle_s=1.0))
        assert (failure is None) == (optimize is not Optimize.NOT)


def test_wrong_answers_of_contracts_alone_are_not_optimized(mini_problem: Callable[..., Path]) -> None:
    assert Optimize.for_wrong_answers(load_problem(mini_problem())) is Optimize.AS_ONE
    assert Optimize.for_wrong_answers(load_problem(own_folder() / "cpp" / "optional")) is Optimize.NOT


@pytest.mark.slow
def test_a_function_that_the_library_has_too_is_an_overload(
    mini_problem: Callable[..., Path], environment: Environment
) -> None:
    proof = Verification(load_problem(mini_problem()), environment, 1)
    text = "struct Box { int v; };\ntemplate <size_t I> int get(const Box& b) { return b.v; }\n" + SOLUTION.format(
        "pair<int, int> p{0, 1}; int sum = get<0>(p); for (int v : nums) sum += get<0>(Box{v}); return sum;"
    )
    sources = [Source(Path(f"{i}.cpp"), f"{i}.cpp", "cpp", f"// {i}\n{text}") for i in range(2)]
    assert len(compile_together(proof.compiler, proof.problem, sources, Optimize.AS_ONE)) == 2
    # Where a call cannot choose alone, it cannot here.
    unclear = f"template <size_t I, class A, class B> A get(pair<A, B>& p) {{ return p.first; }}\n{text}"
    sources.append(Source(Path("2.cpp"), "2.cpp", "cpp", unclear))
    assert proof.compiler.start(proof.problem, sources[2]).finish().program is None
    together = compile_together(proof.compiler, proof.problem, sources, Optimize.AS_ONE)
    assert set(together) == {one.path for one in sources[:2]}
