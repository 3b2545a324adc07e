"""What containment costs, against the same run with every layer left out, alternating.

python benchmarks/containment.py [--rounds N]
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from speed import JUDGE, PYTHON_SOLUTION, SOLUTION, row, timed

WITHOUT = {"JUDGE_WITHOUT_LAYERS": "view,landlock,seccomp"}
MOST_MS = 15.0


def judged(file: Path, environment: dict[str, str], *more: str) -> None:
    subprocess.run(
        [*JUDGE, "run", "arrays/two-sum", str(file), "--seed", "1", *more],
        env={**os.environ, **environment},
        capture_output=True,
        check=True,
    )


def compare(what: str, work: Callable[[dict[str, str]], None], rounds: int) -> None:
    """Median of the differences of alternating pairs, in milliseconds."""
    contained, open_ = [], []
    for i in range(rounds):
        first, second = (contained, {}), (open_, WITHOUT)
        for times, environment in (first, second) if i % 2 else (second, first):
            times.append(timed(lambda environment=environment: work(environment)))  # type: ignore[misc]
    added = 1000 * statistics.median(a - b for a, b in zip(contained, open_, strict=True))
    base = 1000 * statistics.median(open_)
    row(f"{what}: ms added", added, f"<= {MOST_MS:.0f}", added <= MOST_MS, f"to {base:.0f} ms without containment")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=31)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ.setdefault("JUDGE_HOME", str(folder / "home"))
        cpp, changed, py = folder / "two-sum.cpp", folder / "changed.cpp", folder / "two-sum.py"
        cpp.write_text(SOLUTION.format(mark="same"))
        py.write_text(PYTHON_SOLUTION)
        judged(cpp, {})
        count = 0

        def edited(environment: dict[str, str]) -> None:
            nonlocal count
            count += 1
            changed.write_text(SOLUTION.format(mark=f"{os.getpid()}-{count}"))
            judged(changed, environment)

        print(f"{'what':44} {'ratio':>8}   {'must be':12}")
        case = ("--case", "[[2, 7, 11, 15], 9]")
        compare("one case, C++", lambda e: judged(cpp, e, *case), rounds)
        compare("one case, Python", lambda e: judged(py, e, *case), rounds)
        compare("all cases, C++", lambda e: judged(cpp, e), rounds)
        compare("changed file, C++", edited, rounds)


if __name__ == "__main__":
    main()
