"""How often growth is told right: labelled kernels, and what is found of them.

    python benchmarks/growth.py [--lang cpp|py] [--memory] [--loaded] [--repeat] [--only TEXT] [--verbose]

Prints a confusion matrix: rows are what the kernels are, columns what was found. ``--loaded`` keeps two busy processes
on every core meanwhile. ``--repeat`` counts every C++ kernel twice, in processes of their own, and compares to the
bit. ``--memory`` runs programs of known memory (growth/memory.cpp) instead, over many packages.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from judge.cases.package import CasesModule
from judge.catalog.load import load_problem
from judge.compile.compiler import Compiler
from judge.compile.toolchain import Mode, find_toolchain
from judge.execute.programs import LOAD_TIME_LIMITS, sanitized_program
from judge.execute.stream import Runner
from judge.execute.worker import Program
from judge.growth.classes import parse
from judge.growth.classify import counted_growth, timed_growth
from judge.growth.counts import count_shape
from judge.growth.inputs import Shape, make_shapes
from judge.growth.interpreted import counted_apart
from judge.kinds.wire import make_codec
from judge.languages import language
from judge.model.problem import Problem
from judge.model.source import Source
from judge.verdict import Growth

try:
    from load import load  # beside this file
except ImportError:
    sys.path.insert(0, str(Path(__file__).parent))
    from load import load

HERE = Path(__file__).with_suffix("")
# What a clock does not tell apart, by their first member.
MERGED = {"O(log n)": "O(1)", "O(n log n)": "O(n)", "O(n^2 log n)": "O(n^2)"}
UNSURE = "unsure"


@dataclass(frozen=True)
class Kernel:
    name: str
    truth: str
    text: str


@dataclass(frozen=True)
class MemoryKernel:
    """A submission to a package, and how its memory grows."""

    name: str
    slug: str
    truth: str
    text: str


def memory_kernels() -> list[MemoryKernel]:
    text = (HERE / "memory.cpp").read_text(encoding="utf-8")
    parts = re.split(r"^// == (.+), ([\w-]+): (O\(.+\))$", text, flags=re.MULTILINE)[1:]
    return [MemoryKernel(*four) for four in zip(*(parts[i::4] for i in range(4)), strict=True)]


def kernels(language: str) -> list[Kernel]:
    """The labelled submissions of a data file."""
    mark = "//" if language == "cpp" else "#"
    text = (HERE / f"kernels.{language}").read_text(encoding="utf-8")
    parts = re.split(rf"^{mark} == (.+): (O\(.+\))$", text, flags=re.MULTILINE)[1:]
    return [Kernel(*three) for three in zip(parts[::3], parts[1::3], parts[2::3], strict=True)]


class Lab:
    """Runs kernels through the judge's own code."""

    def __init__(self, cache: Path) -> None:
        self.cache = cache
        self.problem: Problem = load_problem(HERE / "package")
        self.shapes: tuple[Shape, ...] = make_shapes(self.problem, CasesModule(self.problem), make_codec(self.problem))
        self.of_packages: dict[str, tuple[Shape, ...]] = {}
        self.compiler = Compiler(find_toolchain(), cache, lambda text: print(text, file=sys.stderr))

    def _runner(self, program: object) -> Runner:
        return Runner(program, self.cache / "boxes", lambda *_: None, LOAD_TIME_LIMITS)  # type: ignore[arg-type]

    def cpp(self, kernel: Kernel, repeat: bool) -> tuple[Growth, bool]:
        """What is found, and whether a second count is the same."""
        source = Source(Path("kernel.cpp"), "kernel.cpp", "cpp", kernel.text)
        compiled = self.compiler.start(self.problem, source, Mode.SANITIZE).finish()
        if compiled.program is None:
            raise SystemExit(f"{kernel.name}: {compiled.diagnostics}")
        rounds = []
        for _ in range(1 + repeat):
            with self._runner(sanitized_program(self.problem, compiled.program)) as runner:
                rounds.append([count_shape(runner, shape) for shape in self.shapes])
            for counted in rounds[-1]:
                if counted.outcome is not None:
                    print(
                        f"{kernel.name}: {counted.outcome.exit_reason} {counted.outcome.stderr[:500]}", file=sys.stderr
                    )
        return counted_growth(self.problem, rounds[0]), all(one == rounds[0] for one in rounds)

    def memory(self, kernel: MemoryKernel) -> Growth:
        """The growth of memory of a submission to one of the judge's own packages."""
        (folder,) = (HERE.parent.parent / "problems").glob(f"*/{kernel.slug}")
        problem = load_problem(folder)
        if problem.name not in self.of_packages:
            self.of_packages[problem.name] = make_shapes(problem, CasesModule(problem), make_codec(problem))
        compiled = self.compiler.start(
            problem, Source(Path("kernel.cpp"), "kernel.cpp", "cpp", kernel.text), Mode.SANITIZE
        ).finish()
        if compiled.program is None:
            raise SystemExit(f"{kernel.name}: {compiled.diagnostics}")
        with self._runner(sanitized_program(problem, compiled.program)) as runner:
            counted = [count_shape(runner, shape) for shape in self.of_packages[problem.name]]
        space = counted_growth(problem, counted).space
        assert space is not None
        return space

    def _python(self, name: str, text: str) -> Program:
        source = Source(Path(name), name, "py", text)
        return language(source.language).program(self.problem, source, lambda: self.compiler)

    def py(self, kernel: Kernel, repeat: bool) -> tuple[Growth, bool]:
        """What is found, and whether a second count is the same."""
        source = Source(Path("kernel.py"), "kernel.py", "py", kernel.text)
        program = language(source.language).counted(self.problem, source)
        assert program is not None
        found = [counted_apart(self.problem, program, self.cache / "boxes", self.shapes) for _ in range(1 + repeat)]
        if isinstance(found[0], Growth):
            return found[0], all(one == found[0] for one in found)
        return self._timed(kernel), True

    def _timed(self, kernel: Kernel) -> Growth:
        reference = (HERE / "package" / "reference.py").read_text(encoding="utf-8")
        with (
            self._runner(self._python("kernel.py", kernel.text)) as submission,
            self._runner(self._python("reference.py", reference)) as timed_against,
        ):
            if (failed := submission.load()) is not None:
                raise SystemExit(f"{kernel.name}: {failed.outcome}")
            return timed_growth(self.problem, submission, timed_against, self.shapes, None)


def merged(name: str, language: str) -> str:
    return MERGED.get(name, name) if language == "py" else name


def order(names: set[str]) -> list[str]:
    """Slowest growth first, unsure last."""
    known = [n for n in names if n != UNSURE]
    position = {n: sum(parse(m, ["n"]).at_most(parse(n, ["n"])) for m in known) for n in known}
    return sorted(known, key=lambda n: position[n]) + ([UNSURE] if UNSURE in names else [])


def print_matrix(cells: Counter[tuple[str, str]]) -> None:
    rows = order({truth for truth, _ in cells})
    columns = order({found for _, found in cells} | set(rows) | {UNSURE})
    width = max(map(len, columns)) + 2
    print(f"{'is / found':{width}}" + "".join(f"{c:>{width}}" for c in columns))
    for row in rows:
        print(f"{row:{width}}" + "".join(f"{cells[row, c] or '.':>{width}}" for c in columns))


def measure(lab: Lab, language: str, chosen: Sequence[Kernel], repeat: bool, verbose: bool) -> None:
    cells: Counter[tuple[str, str]] = Counter()
    differing, started = [], time.monotonic()
    for done, kernel in enumerate(chosen, start=1):
        if sys.stderr.isatty():
            print(f"\r\x1b[K{done} of {len(chosen)}: {kernel.name}", end="", file=sys.stderr, flush=True)
        same = True
        if language == "cpp":
            growth, same = lab.cpp(kernel, repeat)
        else:
            growth, same = lab.py(kernel, repeat)
        if not same:
            differing.append(kernel.name)
        truth = merged(kernel.truth, language)
        found = merged(growth.found, language) if growth.found else UNSURE
        cells[truth, found] += 1
        if truth != found or verbose:
            print(f"{'' if truth == found else '! '}{kernel.name}: is {truth}, found {found} {growth.reason or ''}")
    print_matrix(cells)
    total = sum(cells.values())
    right = sum(n for (truth, found), n in cells.items() if truth == found)
    unsure = sum(n for (_, found), n in cells.items() if found == UNSURE)
    print(
        f"{language}: {right} of {total} right ({100 * right / total:.1f} %), {unsure} unsure, "
        f"{total - right - unsure} wrong; {time.monotonic() - started:.0f} s"
    )
    if repeat:
        print(f"counted twice: {len(differing)} of {total} differ {differing or ''}")


def measure_memory(lab: Lab, chosen: Sequence[MemoryKernel], verbose: bool) -> None:
    right = unsure = 0
    for kernel in chosen:
        growth = lab.memory(kernel)
        right += growth.found == kernel.truth
        unsure += growth.found is None
        if growth.found != kernel.truth or verbose:
            mark = "  " if growth.found == kernel.truth else "! " if growth.found else "? "
            print(f"{mark}{kernel.slug}, {kernel.name}: is {kernel.truth}, found {growth.found} {growth.reason or ''}")
    total = len(chosen)
    print(
        f"memory: {right} of {total} right ({100 * right / total:.1f} %), {unsure} unsure, "
        f"{total - right - unsure} wrong, over {len({k.slug for k in chosen})} packages"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lang", choices=["cpp", "py"])
    parser.add_argument("--memory", action="store_true")
    parser.add_argument("--loaded", action="store_true")
    parser.add_argument("--repeat", action="store_true")
    parser.add_argument("--only", default="", help="kernels whose name contains this")
    parser.add_argument("--verbose", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = os.environ.get("JUDGE_HOME")
        lab = Lab(Path(home) / "cache" if home else Path(folder))
        with load(2 * (os.cpu_count() or 1) if given.loaded else 0):
            if given.memory:
                chosen_memory = [k for k in memory_kernels() if given.only in k.name or given.only in k.slug]
                return measure_memory(lab, chosen_memory, given.verbose)
            for language in [given.lang] if given.lang else ["cpp", "py"]:
                chosen = [k for k in kernels(language) if given.only in k.name]
                measure(lab, language, chosen, given.repeat, given.verbose)


if __name__ == "__main__":
    main()
