"""How fast the judge is, as ratios against baselines measured in the same run.

    python benchmarks/speed.py [--rounds N] [--outcomes]

Every figure is the median of alternating rounds, so that a change of the machine's pace falls on both sides.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

from outcomes import JUDGE, outcomes

SOLUTION = """// round {mark}
class Solution {{
public:
    vector<int> twoSum(vector<int>& nums, int target) {{
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
PYTHON_SOLUTION = """class Solution:
    def twoSum(self, nums, target):
        seen = {}
        for i, n in enumerate(nums):
            if target - n in seen:
                return [seen[target - n], i]
            seen[n] = i
"""


def timed(work: Callable[[], object]) -> float:
    """Wall seconds of one call."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def quiet(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(f"{command}: {done.stderr}")


def row(what: str, ratio: float, bound: str, holds: bool, detail: str) -> None:
    print(f"{what:44} {ratio:8.2f}   {bound:12} {'ok' if holds else 'MISSED':7} {detail}", flush=True)


def cases_per_second(folder: Path) -> None:
    """All small cases in one run against one process each, both languages."""
    from judge.cases.oracle import bound_reference
    from judge.cases.package import CasesModule
    from judge.cases.tiers import Tiers
    from judge.catalog.locate import Catalog
    from judge.compile.compiler import Compiler
    from judge.compile.toolchain import find_toolchain
    from judge.execute.programs import LOAD_TIME_LIMITS
    from judge.execute.stream import Runner
    from judge.kinds.wire import make_codec
    from judge.languages import LANGUAGES, Language
    from judge.model.source import Source

    cache = Path(os.environ["JUDGE_HOME"]) / "cache"
    problem = Catalog.open().find("arrays/two-sum")
    reference = bound_reference(problem)
    assert reference is not None
    codec = make_codec(problem)
    tiers = Tiers(problem, codec, reference, cache, lambda: CasesModule(problem), lambda text: None)
    batch = tiers.exhaustive.batch
    text = SOLUTION.format(mark="cases")
    compiler = Compiler(find_toolchain(), cache, lambda text: None)
    sources = (
        Source(folder / "two-sum.cpp", "two-sum.cpp", "cpp", text),
        Source(folder / "two-sum.py", "two-sum.py", "py", PYTHON_SOLUTION),
    )
    alone_cpp, alone_py = folder / "alone", folder / "alone.py"
    (folder / "alone.cpp").write_text(
        f"#include <bits/stdc++.h>\nusing namespace std;\n{text}"
        "int main(){int n,t;cin>>n;vector<int>a(n);for(int&x:a)cin>>x;cin>>t;"
        "for(int x:Solution().twoSum(a,t))cout<<x<<' ';}"
    )
    subprocess.run(["g++", "-std=c++20", "-O2", str(folder / "alone.cpp"), "-o", str(alone_cpp)], check=True)
    alone_py.write_text(
        f"{PYTHON_SOLUTION}\ninput()\na = list(map(int, input().split()))\nprint(Solution().twoSum(a, int(input())))\n"
    )
    programs = (
        (sources[0], [str(alone_cpp)]),
        (sources[1], [sys.executable, "-I", "-S", str(alone_py)]),
    )
    for source, command in programs:
        language = LANGUAGES[source.language]
        name, program = language.title, language.program(problem, source, lambda: compiler)

        def stream(program: object = program, language: Language = language) -> None:
            with Runner(program, cache / "boxes", lambda *_: None, LOAD_TIME_LIMITS) as runner:  # type: ignore[arg-type]
                assert runner.stream(batch, language.time_limits) is None

        here = batch.count / min(timed(stream) for _ in range(3))
        random = Random(1)
        sample = [codec.decode_args(batch[random.randrange(len(batch))].frame) for _ in range(100)]

        def one_each(command: list[str] = command, sample: list[tuple[list[int], int]] = sample) -> None:
            for nums, target in sample:
                data = f"{len(nums)}\n{' '.join(map(str, nums))}\n{target}\n".encode()
                subprocess.run(command, input=data, capture_output=True, check=True)

        each = len(sample) / timed(one_each)
        ratio = here / each
        row(
            f"small cases per second, {name}",
            ratio,
            ">= 50",
            ratio >= 50,
            f"{here:,.0f} against {each:,.0f} per second",
        )


def listing(rounds: int) -> None:
    """``judge list`` against an empty Python program."""
    base, lists = [], []
    for _ in range(3 * rounds):
        base.append(timed(lambda: quiet([sys.executable, "-c", "pass"])))
        lists.append(timed(lambda: quiet([*JUDGE, "list"])))
    ratio = statistics.median(lists) / statistics.median(base)
    row("judge list", ratio, "<= 12", ratio <= 12, f"{1000 * statistics.median(lists):.0f} ms")


def same_against_same(rounds: int) -> None:
    """The reference submitted as a submission: its ratio has to be 1."""
    from judge.catalog.locate import Catalog

    reference = Catalog.open().find("arrays/two-sum").folder / "reference.cpp"
    ratios = []
    for _ in range(rounds):
        done = subprocess.run(
            [*JUDGE, "run", "arrays/two-sum", str(reference), "--json"], capture_output=True, text=True, check=True
        )
        ratios.append(json.loads(done.stdout)["time"]["ratio"])
    inside = sum(0.95 <= r <= 1.05 for r in ratios)
    detail = f"{inside} of {len(ratios)} within 0.95-1.05, from {min(ratios):.3f} to {max(ratios):.3f}"
    row("A/A: reference as submission", statistics.median(ratios), "19 of 20", inside >= 0.95 * len(ratios), detail)


def memory(folder: Path) -> None:
    """Peak resident memory of the judge's own process in a normal run."""
    file = folder / "two-sum.cpp"
    pid = os.posix_spawn(JUDGE[0], [*JUDGE, "run", "arrays/two-sum", str(file), "--json"], dict(os.environ),
                         file_actions=[(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0)])  # fmt: skip
    _, _, usage = os.wait4(pid, 0)
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # a child starts with its parent's peak
    peak = usage.ru_maxrss / 1024
    row("peak memory of the judge, MB", peak, "<= 150", peak <= 150, f"(this program: {own / 1024:.0f} MB)")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--outcomes", action="store_true", help="only what a verdict costs")
    options = parser.parse_args()
    rounds = options.rounds
    # As installed: an interpreter that keeps no bytecode compiles the judge anew in every run.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ.setdefault("JUDGE_HOME", str(folder / "home"))
        (folder / "two-sum.cpp").write_text(SOLUTION.format(mark="warm"))
        quiet([*JUDGE, "run", "arrays/two-sum", str(folder / "two-sum.cpp")])
        print(f"{'what':44} {'ratio':>8}   {'must be':12}")
        outcomes(folder, rounds, row)
        if options.outcomes:
            return
        memory(folder)
        listing(rounds)
        cases_per_second(folder)
        same_against_same(20)


if __name__ == "__main__":
    main()
