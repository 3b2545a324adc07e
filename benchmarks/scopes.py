"""What the small scope adds to a run: every input of it, streamed through the reference as a submission.

    python benchmarks/scopes.py [--rounds N]

The baseline is the same process judging the fixed cases; what is beyond that is what the scope adds. The goal is at
most 0.15 s in C++.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from pathlib import Path

from judge.cases.batch import Batch
from judge.catalog.load import load_fixed_cases, load_problem
from judge.catalog.locate import Catalog
from judge.compile.toolchain import find_toolchain
from judge.execute.stream import Runner
from judge.languages import LANGUAGES
from judge.run.references import reference_source
from judge.run.request import Environment
from judge.run.workbench import Workbench

GOAL_S = 0.15


def seconds(runner: Runner, batch: Batch, language: str) -> float:
    """CPU and waiting of one pass; the reference has to be right."""
    started = time.perf_counter()
    if runner.stream(batch, LANGUAGES[language].time_limits) is not None:
        raise SystemExit("the reference is rejected")
    return time.perf_counter() - started


def measure(folder: Path, language: str, cache: Path, rounds: int) -> tuple[int, float] | None:
    """(cases, seconds that they add)."""
    problem = load_problem(folder)
    if language not in problem.languages:
        return None
    bench = Workbench(problem, Environment(cache, find_toolchain, time.monotonic))
    with bench.stack:
        fixed = bench.batch([bench.codec.encode_args(c.args) for c in load_fixed_cases(problem)])
        scope = bench.tiers.exhaustive.batch
        runner = bench.stack.enter_context(bench.runner(bench.program(reference_source(problem, language))))
        runner.load()
        both = [(seconds(runner, scope, language), seconds(runner, fixed, language)) for _ in range(rounds)]
    return scope.count, statistics.median(s - f for s, f in both)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as temporary:
        folders = dict(Catalog.open((), {}).folders())
        for language in ("cpp", "py"):
            found = []
            for name, folder in folders.items():
                if (one := measure(folder, language, Path(temporary), rounds)) is not None:
                    found.append((one[1], one[0], name))
            times = sorted(s for s, _, _ in found)
            within = sum(s <= GOAL_S for s in times)
            print(
                f"{language}: {within} of {len(times)} scopes within {GOAL_S} s; "
                f"median {statistics.median(times):.3f} s, {sum(n for _, n, _ in found):,} cases; the longest:"
            )
            for s, cases, name in sorted(found, reverse=True)[:5]:
                print(f"    {s:.3f} s  {cases:7,} cases  {name}")


if __name__ == "__main__":
    main()
