"""Whether the clock can be believed: the reference against itself, and verdicts that must not flip.

    python benchmarks/timing.py same [--runs 200] [--lang cpp|py] [--loaded] [--problem TOPIC/SLUG]
    python benchmarks/timing.py flips [--runs 1000] [--seed 0] [--load 6] [--quiet 30] [--out FILE]
    python benchmarks/timing.py limit [--runs 1000] [--loaded] [--problem TOPIC/SLUG]

``same`` submits the reference and counts the ratios outside 0.95 to 1.05. ``flips`` judges every file whose verdict is
known, ``--load`` times as many at once as there are cores, and counts the verdicts that are others; the selection goes
on with the seed, so that runs add up. ``limit`` judges an accepted solution, a too slow one and two that lie at the
limit, in turns, in both languages, and counts the runs whose verdict is not the first one's. ``--loaded`` keeps two
busy processes on every core meanwhile.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from judge.cases.oracle import bound_reference
from judge.cases.package import CasesModule
from judge.cases.tiers import Tiers
from judge.catalog.locate import Catalog
from judge.compile.compiler import Compiler
from judge.compile.toolchain import find_toolchain
from judge.execute.programs import LOAD_TIME_LIMITS
from judge.execute.stream import Runner
from judge.execute.worker import Program
from judge.kinds.wire import make_codec
from judge.languages import LANGUAGES
from judge.languages.solutions import solutions
from judge.languages.source import read_source
from judge.model.problem import Problem
from judge.model.source import Source
from judge.run.speed import Allowance, Speed, judge_large
from judge.timing.ratio import surely_over

sys.path.insert(0, str(Path(__file__).parent))
from flips import Judged, flips
from load import load

LIMIT = 10.0
NEAR = (0.97, 1.04)  # the borderline cases: so many times the limit


@dataclass(frozen=True)
class Subject:
    """A program that is timed against the reference, and the limit it is held against."""

    name: str
    program: Program
    reference: Program
    limit: float


class Lab:
    """Times programs as ``judge run`` does: the large tier, then pairs on the slowest family."""

    def __init__(self, cache: Path, problem: Problem) -> None:
        self.cache, self.problem = cache, problem
        reference = bound_reference(problem)
        if reference is None:
            raise SystemExit(f"{problem.name}: the installed judge has another version of its reference")
        tiers = Tiers(problem, make_codec(problem), reference, cache, lambda: CasesModule(problem), print)
        self.large = tiers.large
        self.compiler = Compiler(find_toolchain(), cache, print)

    def program(self, source: Source) -> Program:
        return LANGUAGES[source.language].program(self.problem, source, lambda: self.compiler)

    def speed(self, subject: Subject, seed: int) -> Speed:
        """In fresh processes, as each run of the judge has them."""
        boxes = self.cache / "boxes"
        with (
            Runner(subject.program, boxes, lambda *_: None, LOAD_TIME_LIMITS) as submission,
            Runner(subject.reference, boxes, lambda *_: None, LOAD_TIME_LIMITS) as reference,
        ):
            return judge_large(
                submission, reference, self.large, Allowance(subject.limit, 0.0), Random(seed), lambda text: None
            )


def same(lab: Lab, runs: int, languages: Sequence[str]) -> None:
    """The reference as submission: every ratio has to be 1."""
    for language in languages:
        program = lab.program(read_source(lab.problem.folder / f"reference.{language}"))
        subject = Subject("reference", program, program, LIMIT)
        ratios, uncovered = [], 0
        started = time.monotonic()
        for seed in range(runs):
            timing = lab.speed(subject, seed).timing
            assert timing is not None
            ratios.append(timing.ratio)
            uncovered += not timing.low <= 1 <= timing.high
            progress(seed + 1, runs)
        inside = sum(0.95 <= r <= 1.05 for r in ratios)
        print(
            f"{lab.problem.name} {language}: {inside} of {runs} within 0.95-1.05 ({100 * inside / runs:.1f} %), from "
            f"{min(ratios):.3f} to {max(ratios):.3f}, standard deviation {statistics.pstdev(ratios):.4f}; "
            f"1 outside the interval {uncovered} times; {(time.monotonic() - started) / runs:.2f} s a run",
            flush=True,
        )


def verdict(speed: Speed, limit: float) -> str:
    if speed.failed is not None:
        return "time limit" if speed.failed.timing is not None else "failed"
    assert speed.timing is not None
    return "time limit" if surely_over(speed.timing.low, limit) else "accepted"


def subjects(lab: Lab) -> list[Subject]:
    """Of each language: one well inside the limit, one far beyond, and two whose limit is set to what they take."""
    found = []
    folder = lab.problem.folder
    for language in lab.problem.languages:
        reference = lab.program(read_source(folder / f"reference.{language}"))
        limit = lab.problem.limits.time_factor[language]
        suffix = LANGUAGES[language].suffix
        fast, slow = (
            next(one for one in solutions(folder, verdict) if one.path.suffix == suffix)
            for verdict in ("accepted", "time_limit_exceeded")
        )
        found += [Subject(one.name, lab.program(one.source), reference, limit) for one in (fast, slow)]
        near = replace(found[-2], limit=1000.0)
        ratios = []
        for seed in range(5):
            timing = lab.speed(near, seed).timing
            assert timing is not None
            ratios.append(timing.ratio)
        middle = statistics.median(ratios)
        found += [
            replace(near, name=f"{near.name} at {place:.2f} of the limit", limit=middle / place) for place in NEAR
        ]
    return found


def limit(lab: Lab, runs: int) -> None:
    """The same programs over and over, in turns: each verdict has to be that of the first run."""
    everyone = subjects(lab)
    seen: dict[str, Counter[str]] = {f"{s.program.command[-1]} {s.name}": Counter() for s in everyone}
    for run in range(runs):
        subject = everyone[run % len(everyone)]
        outcome = verdict(lab.speed(subject, run), subject.limit)
        seen[f"{subject.program.command[-1]} {subject.name}"][outcome] += 1
        progress(run + 1, runs)
    flipped = 0
    for subject, outcomes in zip(everyone, seen.values(), strict=True):
        flipped += sum(outcomes.values()) - max(outcomes.values(), default=0)
        print(f"  {subject.name:45} limit {subject.limit:8.3g}  {dict(outcomes)}")
    print(f"{lab.problem.name}: {flipped} of {runs} verdicts flipped", flush=True)


def line_of(judged: Judged) -> dict[str, object]:
    return {"file": judged.known.name, "flipped": judged.flipped, "cpu_s": judged.cpu_s, "output": judged.output}


def progress(done: int, total: int) -> None:
    if sys.stderr.isatty():
        print(f"\r\x1b[K{done} of {total}\r", end="", file=sys.stderr, flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["same", "flips", "limit"])
    parser.add_argument("--runs", type=int)
    parser.add_argument("--lang", choices=["cpp", "py"], help="of same")
    parser.add_argument("--loaded", action="store_true")
    parser.add_argument("--problem", default="arrays/two-sum")
    parser.add_argument("--seed", type=int, default=0, help="of flips")
    parser.add_argument("--load", type=float, default=6, help="of flips: judges at once, in cores")
    parser.add_argument(
        "--quiet", type=int, default=30, help="of flips: runs whose CPU time is compared to a quiet one's"
    )
    parser.add_argument("--out", type=Path, help="of flips: file for each run's --json, one object a line")
    given = parser.parse_args()
    home = os.environ.get("JUDGE_HOME")
    with tempfile.TemporaryDirectory() as folder:
        if given.what == "flips":
            at_once = max(1, round(given.load * (os.cpu_count() or 1)))
            kept: list[Judged] = []

            def keep(judged: Judged) -> None:
                kept.append(judged)
                progress(len(kept), given.runs or 1000)
                if given.out is not None:
                    with given.out.open("a", encoding="utf-8") as out:
                        out.write(f"{json.dumps(line_of(judged))}\n")

            flips(given.runs or 1000, given.seed, at_once, given.quiet, Path(home or folder), keep)
            sys.exit(any(d.flipped for d in kept))
        lab = Lab(Path(home) / "cache" if home else Path(folder), Catalog.open().find(given.problem))
        with load(2 * (os.cpu_count() or 1) if given.loaded else 0):
            if given.what == "same":
                same(lab, given.runs or 200, [given.lang] if given.lang else lab.problem.languages)
            else:
                limit(lab, given.runs or 1000)


if __name__ == "__main__":
    main()
