"""What a verdict costs, by what becomes of the file: CPU and wall time of whole runs, and until the first sure verdict.

Used by speed.py. C++ is told as a ratio to `g++ -O2` of a right file, Python as one to `python -c pass`; what Python
may take is what C++ may, so that the figure to be reached follows from the two baselines.
"""

from __future__ import annotations

import os
import pty
import resource
import select
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

JUDGE = [str(Path(sys.executable).with_name("judge"))]
VERDICTS = (b"Accepted", b"Wrong Answer", b"Runtime Error", b"Compile Error", b"Time Limit", b"Memory Limit")
CPP = """// {mark}
class Solution {{
public:
    int deeper(int n) {{ return n < 0 ? 0 : deeper(n + 1) + (n & 1); }}
    vector<int> twoSum(vector<int>& nums, int target) {{
        {inside}
        unordered_map<int, int> seen;
        for (int i = 0; i < (int)nums.size(); ++i) {{
            auto partner = seen.find(target - nums[i]);
            if (partner != seen.end()) return {{partner->second, i}};
            seen[nums[i]] = i;
        }}
        return {{}};
    }}
}};
"""
PYTHON = """# {mark}
class Solution:
    def deeper(self, n):
        return self.deeper(n + 1) + 1
    def twoSum(self, nums, target):
        {inside}
        seen = {{}}
        for i, n in enumerate(nums):
            if target - n in seen:
                return [seen[target - n], i]
            seen[n] = i
"""
_PAIRS_CPP = (
    "for (size_t i = 0; i < nums.size(); ++i) for (size_t j = 0; j < i; ++j) steps += nums[i] + nums[j] == target;"
)
_PAIRS_PY = "for k in range(8): sum(a + b == target for a in nums for b in nums)"


@dataclass(frozen=True)
class Row:
    """A kind of file: what stands in the method, in C++ and in Python, and what must be reached.

    ``first``: the time until the first sure verdict counts, not the whole run. ``again``: the file was judged before.
    """

    name: str
    cpp: str
    python: str
    goal: float
    first: bool = False
    again: bool = False


ROWS = (
    Row("accepted, unchanged file", "", "pass", 0.25, again=True),
    Row("accepted, changed file", "", "pass", 0.5),
    Row("wrong answer", "if (nums.size() > 2) return {0, 0};", "if len(nums) > 2: return [0, 0]", 0.6),
    Row("crash", "if (nums.size() > 2) abort();", "if len(nums) > 2: raise ValueError", 0.6),
    Row("compile error", "oops;", "oops oops", 0.4),
    Row("endless loop", "for (volatile bool on = true; on;) {}", "while True: pass", 2.5, first=True),
    Row("endless recursion", "return {deeper(1), 0};", "return [self.deeper(0)]", 2.5, first=True),
    Row(
        "memory bomb",
        "vector<vector<int>> all; while (true) all.emplace_back(1 << 20, 1);",
        "all = []\n        while True: all.append([1] * (1 << 20))",
        2.5,
        first=True,
    ),
    Row("sleeping", "this_thread::sleep_for(60s);", "import time; time.sleep(60)", 2.5, first=True),
    Row("too slow by growth", f"volatile long steps = 0; for (int k = 0; k < 400; ++k) {_PAIRS_CPP}", _PAIRS_PY, 2.0),
)


@dataclass(frozen=True)
class Taken:
    """Seconds of one run."""

    wall: float
    cpu: float
    first: float  # wall seconds until the first sure verdict


def taken(command: Sequence[str]) -> Taken:
    """Runs it on a terminal of its own, which shows the verdict as soon as it is sure."""
    ours, theirs = pty.openpty()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.perf_counter()
    first: float | None = None
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs)
    os.close(theirs)
    said = b""
    while True:
        if not select.select([ours], [], [], 0.5)[0]:
            continue
        try:
            data = os.read(ours, 1 << 16)
        except OSError:  # Linux: nobody holds the other end any more
            break
        if not data:
            break
        said = (said + data)[-4096:]
        if first is None and any(verdict in said for verdict in VERDICTS):
            first = time.perf_counter() - begun
    status = process.wait()
    wall = time.perf_counter() - begun
    os.close(ours)
    if status not in (0, 1):
        raise SystemExit(f"{command}: status {status}: {said.decode(errors='replace')}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Taken(wall, cpu, wall if first is None else first)


def _median(runs: Sequence[Taken], what: str) -> float:
    return statistics.median(getattr(run, what) for run in runs)


def outcomes(folder: Path, rounds: int, tell: Callable[[str, float, str, bool, str], None]) -> None:
    """Every row in both languages, in rounds that alternate with the baselines."""
    plain = folder / "plain.cpp"
    compile_ = ["g++", "-std=c++20", "-O2", "-c", str(plain), "-o", str(folder / "plain.o")]
    for language, title, text in (("cpp", "C++", CPP), ("py", "Python", PYTHON)):
        for row in ROWS:
            bases: dict[str, list[Taken]] = {"cpp": [], "py": []}
            times: list[Taken] = []
            for i in range(rounds):
                mark = f"{os.getpid()} {row.name} {i}"
                plain.write_text("#include <bits/stdc++.h>\nusing namespace std;\n" + CPP.format(mark=mark, inside=""))
                bases["cpp"].append(taken(compile_))
                bases["py"].append(taken([sys.executable, "-c", "pass"]))
                file = folder / f"two-sum.{language}"
                file.write_text(text.format(mark=mark, inside=row.cpp if language == "cpp" else row.python))
                command = [*JUDGE, "run", "arrays/two-sum", str(file)]
                if row.again:
                    taken(command)
                times.append(taken(command))
            wall = _median(times, "first" if row.first else "wall")
            base, cpu = _median(bases[language], "wall"), _median(times, "cpu")
            goal = row.goal * _median(bases["cpp"], "wall") / base
            tell(
                f"{title}: {row.name}{', first sure verdict' if row.first else ''}",
                wall / base,
                f"<= {goal:.3g}",
                wall / base <= goal,
                f"{wall:.2f} s of {_median(times, 'wall'):.2f} s against {base:.3f} s; "
                f"CPU {cpu:.2f} s, {cpu / _median(bases[language], 'cpu'):.2f}",
            )
