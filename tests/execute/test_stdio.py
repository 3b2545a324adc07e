"""Whole programs: each case is a life of its own, whatever the program does, and nothing gets out of its box."""

# ruff: noqa: E501 (a program is a line)
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.catalog.load import load_problem
from judge.errors import SubmissionFault
from judge.execute.stream import Outcome
from judge.execute.time_limits import TimeLimits
from judge.execute.worker import Worker
from judge.model.source import Source
from judge.protocol import Command, Status, frames, records
from judge.run.decide import decide
from judge.run.request import Environment
from judge.run.workbench import Workbench
from judge.verdict import Verdict

pytestmark = pytest.mark.slow

TIME_LIMITS = TimeLimits(cpu_s=1.0, idle_s=1.0)
TOML = """format_version = 1
title = "Text"
difficulty = "easy"
kind = "stdio"
[signature]
params = [{ name = "text", type = "string" }]
input = ["{text}"]
[limits]
memory_mib = 64
[complexity]
time = "O(n)"
space = "O(1)"
"""


@pytest.fixture
def bench(tmp_path: Path, environment: Environment) -> Iterator[Workbench]:
    folder = tmp_path / "texts" / "text"
    folder.mkdir(parents=True)
    (folder / "problem.toml").write_text(TOML)
    found = Workbench(load_problem(folder), environment)
    with found.stack:
        yield found


def outcomes(bench: Workbench, language: str, text: str, inputs: list[str]) -> list[str | Outcome]:
    """What the program writes for each of the inputs, in one process; the outcome of the last where it has none."""
    suffix = {"cpp": ".cpp", "py": ".py"}[language]
    program = bench.program(Source(Path(f"s{suffix}"), f"s{suffix}", language, text))
    cases = [bench.codec.encode_args((one,)) for one in inputs]
    found: list[str | Outcome] = []
    with bench.runner(program) as runner:
        for i, case in enumerate(cases):
            outcome = runner.alone(cases[: i + 1], TIME_LIMITS)
            record = outcome.record
            right = record is not None and record.status == Status.ANSWERED
            found.append(bench.codec.decode_answer(record.payload, case) if right and record else outcome)
    return found


def verdict(bench: Workbench, language: str, text: str, given: str = "1") -> tuple[Verdict, str]:
    (outcome,) = outcomes(bench, language, text, [given])
    assert isinstance(outcome, Outcome), outcome
    decision = decide(outcome, "", 64, language)
    return decision.verdict, f"{decision.note or ''}{decision.trace or ''}"


CPP = {
    "statics are new": "static int n; int m; vector<int> v(1); int main() { ++m; v[0]++; cout << ++n << m << v[0]; }",
    "without sync": "int main() { ios::sync_with_stdio(false); cin.tie(0); string s; cin >> s; cout << 111; }",
    "exit in the middle": 'struct S { ~S() { puts("1"); } } s; int main() { cout << 1; cout.flush(); printf("1"); exit(0); }',
    "by _exit": 'int main() { fputs("111", stdout); fflush(stdout); puts("lost"); _exit(0); }',
    "by quick_exit": "int main() { cout << 111 << flush; quick_exit(0); }",
    "from a function": 'void f() { printf("111"); exit(EXIT_SUCCESS); } int main() { f(); return 7; }',
    "to the end": 'int main() { string s; int n = 0; while (getline(cin, s)) ++n; if (cin.eof() && n == 1) puts("111"); }',
    "characters": "int main() { int c, n = 0; while ((c = getchar()) != EOF) n += c == '\\n'; printf(\"%d%d%d\", n, n, n); }",
    "online judge": 'int main() {\n#ifndef ONLINE_JUDGE\nfreopen("no", "r", stdin);\n#endif\nint n; cin >> n; cout << 111; }',
    "arguments": 'int main(int argc, char** argv) { cout << argc << (argv[1] == nullptr) << (getenv("JUDGE_BATCH") == nullptr); }',
    "left behind": 'int main() { if (chdir("/")) return 1; signal(SIGINT, SIG_IGN); alarm(1); auto f = fopen("/proc/self/stat", "r");'
    " cout << (f ? fileno(f) < 8 : 1) << 11; }",
    "a thread": "int main() { thread t([] { cout << 111; }); t.join(); }",
    "of nothing but a function of that name": "int main() try { throw 1; } catch (int n) { cout << n << n << n; }",
}
PY = {
    "names are new": "try:\n  n += 1\nexcept NameError:\n  n = 111\nprint(n)",
    "input": "input()\ntry:\n  input()\nexcept EOFError:\n  print(111)",
    "read": "import sys\nif sys.stdin.read().count(chr(10)) == 1: print(111)",
    "buffer": "import sys\nsys.stdout.buffer.write(b'111' if sys.stdin.buffer.read() else b'')",
    "lines": "import sys\nfor line in sys.stdin:\n  sys.stdout.write('111')",
    "open": "print(len(open(0).read().split()) * 111)\ndef f(): return f",
    "descriptors": "import os\nos.write(1, b'111' if os.read(0, 99) else b'')",
    "exit": "def main():\n  print(111)\n  exit()\nif __name__ == '__main__':\n  main()\n  print(2)",
    "sys.exit": "import sys\nprint(111)\nsys.exit(0)",
    "os._exit": "import os\nprint(111, flush=True)\nprint(2)\nos._exit(0)",
    "at exit": "import atexit\natexit.register(lambda: print(111))",
    "own stream": "import sys, io, os, atexit\nsys.stdout = io.StringIO()\n"
    "atexit.register(lambda: os.write(1, sys.stdout.getvalue().encode()))\nprint(111)",
    "a deep thread": "import sys, threading\nsys.setrecursionlimit(10**6)\nthreading.stack_size(1 << 26)\n"
    "def f(n): return 0 if n == 0 else 1 + f(n - 1)\nthreading.Thread(target=lambda: print(f(20000) // 180)).start()",
    "modules": "import random, sys\nsys.argv.append(1)\nsys.path.append('x')\nprint(len(sys.argv) * 55 + 1)",
    "closed": "import sys\nprint(111)\nsys.stdin.close()\nsys.stdout.close()",
}


@pytest.mark.parametrize("name", CPP)
def test_a_program_in_cpp_lives_once_for_each_case(bench: Workbench, name: str) -> None:
    found = outcomes(bench, "cpp", CPP[name], ["1", "1", "1"])
    assert ["".join(one.split()) if isinstance(one, str) else one for one in found] == ["111"] * 3


@pytest.mark.parametrize("name", PY)
def test_a_program_in_python_lives_once_for_each_case(bench: Workbench, name: str) -> None:
    found = outcomes(bench, "py", PY[name], ["1", "1", "1"])
    assert ["".join(one.split()) if isinstance(one, str) else one for one in found] == ["111"] * 3


@pytest.mark.parametrize(
    ("language", "text", "expected", "says"),
    [
        ("cpp", "int main() { return 3; }", Verdict.RUNTIME_ERROR, "exit code 3"),
        ("cpp", "int main() { exit(-1); }", Verdict.RUNTIME_ERROR, "exit code 255"),
        ("cpp", "int main() { abort(); }", Verdict.RUNTIME_ERROR, "SIGABRT"),
        ("cpp", "int main() { throw runtime_error(\"so\"); }", Verdict.RUNTIME_ERROR, "SIGABRT"),
        ("cpp", "int main() { volatile int* p = nullptr; *p = 1; }", Verdict.RUNTIME_ERROR, "null pointer"),
        ("cpp", "int f(int n) { volatile int a[99]; a[n % 99] = n; return f(n + 1) + a[0]; } int main() { return f(0); }",
         Verdict.RUNTIME_ERROR, "Stack overflow"),
        ("cpp", "int main() { for (volatile int i = 0;; i = i + 1) {} }", Verdict.TIME_LIMIT, "did not come to an end"),
        ("cpp", "int main() { pause(); }", Verdict.TIME_LIMIT, "waits"),
        ("cpp", "int main() { for (;;) puts(\"again and again\"); }", Verdict.OUTPUT_LIMIT, "printed"),
        ("cpp", "vector<string> v; int main() { for (;;) v.push_back(string(1 << 20, 'x')); }", Verdict.MEMORY_LIMIT, "64 MiB"),
        ("py", "import sys; sys.exit(3)", Verdict.RUNTIME_ERROR, "exit code 3"),
        ("py", "import sys; sys.exit('no way')", Verdict.RUNTIME_ERROR, "exit code 1"),
        ("py", "import os; os._exit(4)", Verdict.RUNTIME_ERROR, "exit code 4"),
        ("py", "1 / 0", Verdict.RUNTIME_ERROR, "ZeroDivisionError"),
        ("py", "while True: pass", Verdict.TIME_LIMIT, "did not come to an end"),
        ("py", "while True: print('x' * 1000)", Verdict.OUTPUT_LIMIT, "printed"),
        ("py", "a = []\nwhile True: a.append(bytearray(1 << 20))", Verdict.MEMORY_LIMIT, "64 MiB"),
    ],
)  # fmt: skip
def test_what_goes_wrong_is_told(bench: Workbench, language: str, text: str, expected: Verdict, says: str) -> None:
    got, note = verdict(bench, language, text)
    assert got is expected
    assert says in note


def test_a_file_without_main_is_told_so(bench: Workbench) -> None:
    with pytest.raises(SubmissionFault, match="there is no main"):
        outcomes(bench, "cpp", "int solve() { return 0; }", ["1"])


CONTAINED = """
#include <sys/socket.h>
#include <sys/wait.h>
int main() {
    bool out = fork() >= 0 || socket(AF_INET, SOCK_STREAM, 0) >= 0 || fopen("/etc/passwd", "r") || !system("true");
    char path[] = "/bin/true";
    char* none[] = {path, nullptr};
    execve(path, none, none);
    puts(out ? "out" : "in");
}
"""


def test_a_program_starts_no_process_and_sees_no_file(bench: Workbench) -> None:
    assert outcomes(bench, "cpp", CONTAINED, ["1", "1"]) == ["in\n", "in\n"]


# The one address whose path may be executed, with another path than the program's.
OTHER = """
#include <sys/mman.h>
#include "judge/protocol.hpp"
int main() {
    for (const char* other : {"/bin/true", "/bin/sh", "/usr/bin/python3"}) {
        void* at = mmap((void*)__judge::again_at, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
        if (at == MAP_FAILED) return 1;
        strcpy((char*)at, other);
        char* const none[] = {(char*)at, nullptr};
        execve((char*)at, none, none + 1);
        if (errno != EACCES && errno != ENOENT) return 2;
    }
    puts("in");
}
"""


def test_a_program_can_become_nothing_but_itself(bench: Workbench) -> None:
    assert outcomes(bench, "cpp", OTHER, ["1"]) == ["in\n"]


def test_a_long_text_is_read_and_written_whole(bench: Workbench) -> None:
    text = "0123456789" * 200_000
    assert outcomes(bench, "cpp", "int main() { string s; cin >> s; cout << s; }", [text]) == [text]
    assert outcomes(bench, "py", "print(input(), end='')", [text]) == [text]


@pytest.mark.parametrize(("language", "text"), [("cpp", "int main() { return 0; }"), ("py", "pass")])
def test_a_program_is_timed_and_goes_on(bench: Workbench, language: str, text: str) -> None:
    program = bench.program(Source(Path(f"s.{language}"), f"s.{language}", language, text))
    blob = frames([bench.codec.encode_args(("1",))] * 3)
    with Worker(program, bench.environment.boxes) as worker:
        worker.load(TIME_LIMITS)
        timed = worker.exchange(Command.TIME, blob, 3, TIME_LIMITS, min_ns=1_000_000)
        judged = worker.exchange(Command.JUDGE, blob, 3, TIME_LIMITS)
    assert [record.status for record in records(timed.records)] == [Status.ANSWERED] * 3
    assert [record.payload for record in records(judged.records)] == [b"\0\0\0\0"] * 3


def test_what_a_program_needs_in_memory_is_seen_though_its_image_is_gone(bench: Workbench) -> None:
    text = 'int main() { vector<char> v(30 << 20, 1); printf("%d", v[7]); }'
    program = bench.program(Source(Path("s.cpp"), "s.cpp", "cpp", text))
    blob = frames([bench.codec.encode_args(("1",))])
    with Worker(program, bench.environment.boxes) as worker:
        worker.exchange(Command.JUDGE, blob, 1, TIME_LIMITS)
        peak = worker.peak_kib()
    assert peak is not None
    assert peak > 30 << 10
