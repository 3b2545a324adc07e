"""Growth on submissions to the judge's own packages, one file each with what it is (growth/dev, growth/aside).

    python benchmarks/growth_packages.py [dev|aside|all] [--lang cpp|py] [--only TEXT] [--out FILE] [--verbose]

They were written without looking at families and counter. What is tuned, is tuned on ``dev``; of ``aside`` only figures
are looked at. Prints confusion matrices of time and memory, and how many are right, unsure, and wrong though sure.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from judge.catalog.load import load_problem
from judge.compile.compiler import Compiler
from judge.compile.toolchain import Mode, find_toolchain
from judge.execute.programs import LOAD_TIME_LIMITS, sanitized_program
from judge.execute.stream import Runner
from judge.growth.classes import LARGEST_FOUND, Order, parse
from judge.growth.classify import counted_growth
from judge.growth.counts import count_shape
from judge.growth.interpreted import counted_apart
from judge.languages import language
from judge.model.problem import Problem
from judge.model.source import Source
from judge.run.request import Environment
from judge.run.workbench import Workbench
from judge.verdict import Growth

HERE = Path(__file__).parent
PACKAGES = HERE.parent / "problems"
HALVES = ("dev", "aside")
UNSURE = "unsure"
# What a clock does not tell apart: the published figures for Python are on these.
WITHOUT_LOGS = re.compile(r" ?log(\^2)? \w+")


@dataclass(frozen=True)
class Kernel:
    """A submission; ``time`` and ``memory`` are the classes that are right, the usual name first."""

    name: str
    slug: str
    language: str
    time: tuple[str, ...]
    memory: tuple[str, ...]
    text: str


def kernels(half: str) -> Iterator[Kernel]:
    """Those of dev or aside, from the comments that begin their files."""
    for file in sorted((HERE / "growth" / half).iterdir()):
        text = file.read_text(encoding="utf-8")
        head = dict(re.findall(r"^(?://|#) (problem|time|memory): (.+)$", text, flags=re.MULTILINE)[:3])
        time_, memory = (tuple(head[key].split(" or ")) for key in ("time", "memory"))
        yield Kernel(f"{half}/{file.name}", head["problem"], file.suffix[1:], time_, memory, text)


@dataclass(frozen=True)
class Outcome:
    """What one kernel is and what was found of it. ``told`` is right, unsure or wrong."""

    kernel: Kernel
    what: str
    truth: str
    found: str
    told: str
    reason: str


def _order(text: str, problem: Problem) -> Order:
    """A class as it is written in a kernel: ``log(m n)`` is the logarithm of a product."""
    names = tuple(problem.complexity.sizes) or ("n",)
    terms = []
    for part in text.strip()[2:-1].split(" + "):
        product = re.search(r"log\((\w+) (\w+)\)", part)
        ways = [part] if product is None else [part.replace(product[0], f"log {size}") for size in product.groups()]
        terms += [term for way in ways for term in parse(f"O({way})", names, LARGEST_FOUND).terms]
    return Order.of(terms, names)


def outcome(kernel: Kernel, problem: Problem, what: str, truths: Sequence[str], growth: Growth) -> Outcome:
    """Beside one another: the classes that are right and the one that was found."""
    if growth.found is None:
        return Outcome(kernel, what, truths[0], UNSURE, UNSURE, growth.reason or "")
    found = _order(growth.found, problem)
    right = any(found.same(_order(text, problem)) for text in truths)
    beside = f"not told from {', '.join(growth.not_told_from)}" if growth.not_told_from else ""
    return Outcome(kernel, what, truths[0], growth.found, "right" if right else "wrong", beside)


class Lab:
    """Runs submissions through the judge's own code."""

    def __init__(self, cache: Path) -> None:
        self.environment = Environment(cache, find_toolchain, time.monotonic, lambda _: None)
        self._benches: dict[str, Workbench] = {}

    @cached_property
    def compiler(self) -> Compiler:
        return Compiler(find_toolchain(), self.environment.cache, lambda text: print(text, file=sys.stderr))

    def bench(self, slug: str) -> Workbench:
        """The tools for a package, with its inputs of growing size."""
        if slug not in self._benches:
            self._benches[slug] = Workbench(load_problem(PACKAGES / slug), self.environment)
        return self._benches[slug]

    def growth(self, slug: str, source: Source) -> Growth:
        """What is found of a submission."""
        bench = self.bench(slug)
        if source.language == "py":
            program = language("py").counted(bench.problem, source)
            found = "it is not counted"
            if program is not None:
                counted = counted_apart(bench.problem, program, self.environment.boxes, bench.shapes)
                if isinstance(counted, Growth):
                    return counted
                found = counted
            return Growth(None, "", sure=False, reason=found)
        compiled = self.compiler.start(bench.problem, source, Mode.SANITIZE).finish()
        if compiled.program is None:
            raise SystemExit(f"{source.path}: {compiled.diagnostics}")
        program = sanitized_program(bench.problem, compiled.program)
        with Runner(program, self.environment.boxes, lambda *_: None, LOAD_TIME_LIMITS) as runner:
            shapes = [count_shape(runner, shape) for shape in bench.shapes]
        for shape in shapes:
            if shape.outcome is not None:
                print(f"{source.path}: {shape.outcome.exit_reason} {shape.outcome.stderr[:500]}", file=sys.stderr)
        return counted_growth(bench.problem, shapes)


def measure(lab: Lab, chosen: Sequence[Kernel], verbose: bool) -> Iterator[Outcome]:
    """Time of all, memory where it is counted; prints what is not right."""
    for done, kernel in enumerate(chosen, start=1):
        if sys.stderr.isatty():
            print(f"\r\x1b[K{done} of {len(chosen)}: {kernel.name}", end="", file=sys.stderr, flush=True)
        file = f"kernel.{kernel.language}"
        growth = lab.growth(kernel.slug, Source(Path(file), file, kernel.language, kernel.text))
        problem = lab.bench(kernel.slug).problem
        outcomes = [outcome(kernel, problem, "time", kernel.time, growth)]
        if growth.space is not None:
            outcomes.append(outcome(kernel, problem, "memory", kernel.memory, growth.space))
        for one in outcomes:
            if one.told != "right" or verbose:
                mark = {"right": "  ", UNSURE: "? ", "wrong": "! "}[one.told]
                print(f"{mark}{kernel.name} {kernel.slug}, {one.what}: is {one.truth}, found {one.found} {one.reason}")
            yield one
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def print_matrix(outcomes: Sequence[Outcome]) -> None:
    """A row for each class that kernels are, with what was found of them: most cells of a square would be empty."""
    rows: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for one in outcomes:
        rows[one.truth]["right" if one.told == "right" else one.found] += 1
    width = max(map(len, rows)) + 2
    print(f"{'is':{width}}{'right':>6}{UNSURE:>8}  found instead")
    for truth in sorted(rows, key=lambda text: (len(text), text)):
        cells = rows[truth]
        others = ", ".join(f"{n} x {found}" for found, n in cells.items() if found not in ("right", UNSURE))
        print(f"{truth:{width}}{cells['right'] or '.':>6}{cells[UNSURE] or '.':>8}  {others}")


def print_sums(outcomes: Sequence[Outcome]) -> None:
    for half in HALVES:
        for what, name in (("time", "cpp"), ("time", "py"), ("memory", "cpp")):
            some = [
                o for o in outcomes if (o.what, o.kernel.language) == (what, name) and o.kernel.name.startswith(half)
            ]
            if not some:
                continue
            told = Counter(o.told for o in some)
            bare = sum(o.told != "right" and _bare(o.truth) == _bare(o.found) for o in some)
            merged = f" ({told['right'] + bare} with logarithms left out)" if name == "py" else ""
            print(
                f"{half}, {what} {name}: {told['right']} of {len(some)} right{merged}, "
                f"{told[UNSURE]} unsure, {told['wrong']} wrong though sure"
            )


def _bare(text: str) -> str:
    return WITHOUT_LOGS.sub("", text).replace("O()", "O(1)")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("half", nargs="?", choices=[*HALVES, "all"], default="dev")
    parser.add_argument("--lang", choices=["cpp", "py"])
    parser.add_argument("--only", default="", help="kernels whose name or package contains this")
    parser.add_argument("--out", type=Path, help="a line of JSON for each")
    parser.add_argument("--verbose", action="store_true")
    given = parser.parse_args()
    halves = HALVES if given.half == "all" else (given.half,)
    chosen = [k for half in halves for k in kernels(half) if given.lang in (None, k.language)]
    chosen = [k for k in chosen if given.only in k.name or given.only in k.slug]
    with tempfile.TemporaryDirectory() as folder:
        home = os.environ.get("JUDGE_HOME")
        outcomes = list(measure(Lab(Path(home) / "cache" if home else Path(folder)), chosen, given.verbose))
    for what in ("time", "memory"):
        if some := [o for o in outcomes if o.what == what]:
            print(f"\n{what}")
            print_matrix(some)
    print()
    print_sums(outcomes)
    if given.out is not None:
        fields = [
            {"kernel": o.kernel.name, "slug": o.kernel.slug, "what": o.what, "is": o.truth, "found": o.found,
             "told": o.told, "reason": o.reason} for o in outcomes
        ]  # fmt: skip
        given.out.write_text("".join(json.dumps(line) + "\n" for line in fields), encoding="utf-8")


if __name__ == "__main__":
    main()
