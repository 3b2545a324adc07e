"""Verdicts that must not flip: every file whose verdict is known, judged on a machine with far too much to do.

``timing.py flips`` runs this; see there for the options. The programs are the solutions of the packages, mistakes
among them, and hostile programs, whose head says what their verdict is.
"""

from __future__ import annotations

import json
import os
import queue
import re
import statistics
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from random import Random

from judge.catalog.locate import Catalog
from judge.languages.solutions import solutions

ROOT = Path(__file__).resolve().parents[1]
LOOPS_AND_MEMORY = ("time_limit_exceeded", "memory_limit_exceeded", "output_limit_exceeded")
# These are filled in by the tests, or judge a problem that only the tests have.
OF_THE_TESTS = re.compile("SECRETS|VICTIM|HAS_INCLUDES|problem: mini/")
PATIENCE_S = 900.0


@dataclass(frozen=True)
class Known:
    """A program and the verdicts that it may have; ``case`` where it is judged on one case only.

    ``file`` is where it stands, or would stand if it were a file.
    """

    file: Path
    content: bytes
    problem: str
    verdicts: frozenset[str]
    case: str | None = None

    @property
    def name(self) -> str:
        return str(self.file.relative_to(ROOT))


@dataclass(frozen=True)
class Judged:
    """What came of one run: a verdict, or what was said in its place; CPU time of all its processes."""

    known: Known
    verdict: str
    cpu_s: float
    output: str

    @property
    def flipped(self) -> bool:
        return self.verdict not in self.known.verdicts


def everything() -> list[Known]:
    """All solutions of all packages and the hostile programs of loops and memory, in an order that mixes them."""
    found = [
        Known(one.path, one.source.content, name, frozenset([one.verdict]))
        for name, folder in Catalog((ROOT / "problems",)).folders()
        for one in solutions(folder)
    ]
    found += filter(None, map(_hostile, sorted((ROOT / "tests/hostile/programs").iterdir())))
    Random(1).shuffle(found)
    return found


def _hostile(file: Path) -> Known | None:
    text = file.read_text(encoding="utf-8", errors="replace")
    head = {m[1]: m[2] for m in re.finditer(r"^(?://|#) (\w+): (.*)$", text, re.MULTILINE)}
    verdicts = frozenset(head["verdict"].split("|"))
    if OF_THE_TESTS.search(text) or not verdicts & {*LOOPS_AND_MEMORY}:
        return None
    case = None if head.get("cases") == "all" else head.get("case", "[[2, 7, 11, 15], 9]")
    return Known(file, file.read_bytes(), head.get("problem", "arrays/two-sum"), verdicts, case)


def judge(known: Known, home: Path, salt: str) -> Judged:
    """One run of the command, of a copy that ``salt`` makes new to every cache."""
    folder = home / "files" / salt
    folder.mkdir(parents=True, exist_ok=True)
    copy = folder / known.file.name
    comment = "//" if known.file.suffix == ".cpp" else "#"
    copy.write_bytes(known.content + f"\n{comment} {salt}\n".encode())
    command = [sys.executable, "-m", "judge", "run", known.problem, str(copy), "--json"]
    command += ["--case", known.case] if known.case else []
    with (folder / "output").open("w+b") as output:
        process = subprocess.Popen(
            command, cwd=ROOT, env=os.environ | {"JUDGE_HOME": str(home)}, stdout=output, stderr=subprocess.STDOUT
        )
        late = threading.Timer(PATIENCE_S, process.kill)
        late.start()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        late.cancel()
        output.seek(0)
        text = output.read().decode("utf-8", "replace")
    try:
        verdict = json.loads(text)["verdict"]
    except (ValueError, KeyError, TypeError):
        verdict = f"exit {process.returncode}: {text[-300:]}"
    return Judged(known, verdict, usage.ru_utime + usage.ru_stime, text)


def flips(runs: int, seed: int, at_once: int, quiet: int, home: Path, keep: Callable[[Judged], None]) -> None:
    """Judges ``runs`` files, ``at_once`` of them at a time, and prints whose verdict is not its own. Of ``quiet`` files
    of the selection the CPU time is measured beforehand, one after the other, and compared. ``keep`` gets each run."""
    files = everything()
    first = seed * runs
    chosen = [files[(first + i) % len(files)] for i in range(runs)]
    # What is made once for a package is no part of a run; in this home it may have been made before.
    problems = sorted(p for p in {k.problem for k in chosen} if not (home / "files" / f"first {p}").exists())
    with ThreadPoolExecutor(os.cpu_count() if quiet else at_once) as pool:
        list(pool.map(lambda p: judge(next(k for k in files if k.problem == p), home, f"first {p}"), problems))
    alone = {k: judge(k, home, f"quiet {k.name}").cpu_s for k in dict.fromkeys(chosen[:quiet])}
    waiting: queue.SimpleQueue[tuple[int, Known]] = queue.SimpleQueue()
    for numbered in enumerate(chosen):
        waiting.put(numbered)
    done: list[Judged] = []

    def work() -> None:
        while True:
            try:
                number, known = waiting.get_nowait()
            except queue.Empty:
                return
            found = judge(known, home, f"run {seed} {number}")
            done.append(found)
            keep(found)
            if found.flipped:
                print(f"  {known.name}: {found.verdict}, not {' or '.join(sorted(known.verdicts))}", flush=True)

    started = time.monotonic()
    threads = [threading.Thread(target=work, daemon=True) for _ in range(at_once)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    _report(done, alone, files, (time.monotonic() - started) / 60)


def _report(done: Sequence[Judged], alone: dict[Known, float], files: Sequence[Known], minutes: float) -> None:
    flipped = sum(d.flipped for d in done)
    print(f"{flipped} of {len(done)} verdicts flipped, of {len({d.known for d in done})} of {len(files)} files; "
          f"{minutes:.0f} min, load average {os.getloadavg()[1]:.0f}")  # fmt: skip
    print("  " + ", ".join(f"{n} {v}" for v, n in Counter(min(d.known.verdicts) for d in done).most_common()))
    ratios = sorted(d.cpu_s / alone[d.known] for d in done if d.known in alone)
    if ratios:
        print(f"  CPU time against a quiet run: median {statistics.median(ratios):.2f}, most {ratios[-1]:.2f} "
              f"of {len(ratios)} (goal: 2)")  # fmt: skip
