"""Grading: what the way of a result costs, and whether its verdict is that of `judge run`, also where workers die.

    python benchmarks/grade.py stubs [--units 1000,10000,100000] [--cluster]
    python benchmarks/grade.py verdicts [--files 100] [--seed 0]
    python benchmarks/grade.py killed [--files 60] [--seed 0] [--every 5]

*stubs*: files that are judged by a process that answers at once, so that what is left is reading, hashing, scheduling,
SQLite and the lines of the result: units a second (goal 300), and the peak memory of the client (goal: flat). With
--cluster through a Dask scheduler and four workers.
*verdicts*: files drawn from all packages (accepted, wrong, too slow, hostile, and copies of some), graded and then
judged by `judge run` one by one: differences (goal 0), and the time of both.
*killed*: the same on a cluster of four worker processes with homes of their own, of which one is killed every few
seconds and started again: differences to what was graded in peace (goal 0), and results that came twice (goal 0).
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from judge.catalog.locate import Catalog
from judge.languages.solutions import solutions

HOSTILE = Path(__file__).resolve().parent.parent / "tests" / "hostile"
PROBLEM = "arrays/two-sum"
JUDGE = (sys.executable, "-m", "judge")
STUB = """
import json, sys
with open(sys.argv[1]) as stream:
    answer = json.dumps({"result": json.load(stream)})
for line in sys.stdin:
    print(answer, flush=True)
"""


def a_result(home: Path) -> dict[str, Any]:
    """What a wrong answer comes to, as `judge run --json` prints it, without ``attempt``."""
    file = home / "wrong.py"
    file.write_text("class Solution:\n    def twoSum(self, nums, target):\n        return [0, 1]\n")
    done = judge(home, "run", PROBLEM, str(file), "--json")
    found: dict[str, Any] = json.loads(done.stdout)
    del found["attempt"]
    return found


def judge(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "JUDGE_HOME": str(home)}
    return subprocess.run([*JUDGE, *arguments], env=environment, cwd=home, text=True, capture_output=True, check=False)


@contextmanager
def workers(folder: Path, number: int) -> Iterator[tuple[Path, list[subprocess.Popen[bytes]], Callable[[int], Any]]]:
    """A scheduler on loopback with workers that have homes of their own: its file, the workers, what starts one."""
    file = folder / "scheduler.json"
    quiet: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": folder}
    dask, options = [sys.executable, "-m"], ["--no-dashboard", "--host", "127.0.0.1"]
    scheduler = subprocess.Popen(
        [*dask, "distributed.cli.dask_scheduler", "--port", "0", *options, "--scheduler-file", str(file)], **quiet
    )
    options += ["--nthreads", "1", "--no-nanny"]

    def start(i: int) -> subprocess.Popen[bytes]:
        environment = {**os.environ, "JUDGE_HOME": str(folder / f"home-{i}")}
        worker = [*dask, "distributed.cli.dask_worker", "--scheduler-file", str(file), *options]
        return subprocess.Popen(worker, env=environment, **quiet)

    running = [start(i) for i in range(number)]
    try:
        import distributed

        while not file.exists():  # the scheduler writes it once it listens, and tells nobody
            time.sleep(0.1)
        with distributed.Client(scheduler_file=str(file), timeout=60, set_as_default=False) as client:
            client.wait_for_workers(number, timeout=120)
        yield file, running, start
    finally:
        for process in [*running, scheduler]:
            process.terminate()
        for process in [*running, scheduler]:
            process.wait()


# ---- stubs


def stubs(arguments: argparse.Namespace) -> int:
    """Each number in a process of its own, whose peak memory is then its own."""
    print("units      seconds   units/s   peak MiB of the client")
    for number in map(int, arguments.units.split(",")):
        command = [sys.executable, __file__, "one", str(number), *(["--cluster"] if arguments.cluster else [])]
        subprocess.run(command, check=True)
    return 0


def one(arguments: argparse.Namespace) -> int:
    """A course of so many files, from reading them to the lines of the result."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["JUDGE_HOME"] = str(folder / "home")
        (folder / "home").mkdir()
        answer = folder / "answer.json"
        result = a_result(folder / "home")
        answer.write_text(json.dumps(result))
        for i in range(arguments.number):
            place = folder / "course" / f"p{i}" / "arrays"
            place.mkdir(parents=True)
            (place / "two-sum.py").write_text(f"# {i}\n" + "x = 1\n" * 100)

        from judge.cli.main import main
        from judge.grade import cluster, local

        local._WORKER = (sys.executable, "-c", STUB, str(answer))
        command = ["grade", str(folder / "course"), "--out", str(folder / "out.jsonl")]
        began = time.perf_counter()
        if arguments.cluster:
            cluster._judged = lambda unit: {"result": result}
            with workers(folder, 4) as (file, _, _):
                began = time.perf_counter()
                status = _quietly(main, [*command, "--scheduler", str(file)])
        else:
            status = _quietly(main, command)
        seconds = time.perf_counter() - began
        with (folder / "out.jsonl").open() as stream:
            lines = sum(1 for _ in stream)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        assert (status, lines) == (0, arguments.number)
        print(f"{arguments.number:<10,d} {seconds:7.1f}   {arguments.number / seconds:7.0f}   {peak:7.0f}", flush=True)
    return 0


def _quietly(main: Callable[..., Any], command: Sequence[str]) -> int:
    kept, nowhere = os.dup(1), os.open(os.devnull, os.O_WRONLY)
    sys.stdout.flush()
    os.dup2(nowhere, 1)
    try:
        sys.argv = ["judge", *command]
        main()
        return 0
    except SystemExit as ended:
        return int(ended.code or 0)
    finally:
        sys.stdout.flush()
        os.dup2(kept, 1)


# ---- verdicts


def course(folder: Path, number: int, seed: int) -> list[tuple[str, Path]]:
    """(problem, file) of a course with so many files, a tenth of them hostile and a tenth handed in twice."""
    draw = random.Random(seed)
    known = [(name, s) for name, place in sorted(Catalog.open((), {}).folders()) for s in solutions(place)]
    hostile = sorted(f for f in HOSTILE.rglob("*") if f.suffix in (".cpp", ".py") and "class Solution" in f.read_text())
    made: list[tuple[str, Path]] = []
    for i in range(number):
        if i % 10 == 9 and made:
            name, before = made[draw.randrange(len(made))]
            text, suffix = before.read_text(), before.suffix
        elif i % 10 == 8 and hostile:
            file = draw.choice(hostile)
            name, text, suffix = PROBLEM, file.read_text(), file.suffix
        else:
            name, solution = draw.choice(known)
            text, suffix = solution.source.text, solution.path.suffix
        place = folder / f"person-{i:05d}" / f"{name}{suffix}"
        place.parent.mkdir(parents=True)
        place.write_text(text)
        made.append((name, place))
    return made


def graded(home: Path, folder: Path, *options: str) -> dict[str, Any]:
    """By file, the line of the result."""
    out = home / "out.jsonl"
    done = judge(home, "grade", str(folder), "--attempts", "all", "--out", str(out), *options)
    if done.returncode not in (0, 1):
        raise SystemExit(done.stderr)
    found: dict[str, Any] = {}
    for line in map(json.loads, out.read_text().splitlines()):
        assert line["file"] not in found
        found[line["file"]] = line
    return found


def verdict(line: dict[str, Any]) -> str:
    return "not judged" if line["result"] is None else str(line["result"]["verdict"])


def children_s() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def verdicts(arguments: argparse.Namespace) -> int:
    with tempfile.TemporaryDirectory() as name:
        folder, home, other = (Path(name, part) for part in ("course", "home", "other"))
        for place in (folder, home, other):
            place.mkdir()
        made = course(folder, arguments.files, arguments.seed)
        began, used = time.perf_counter(), children_s()
        found = graded(home, folder)
        together, together_s = time.perf_counter() - began, children_s() - used
        began, used = time.perf_counter(), children_s()
        differ = []
        for problem, file in made:
            ran = judge(other, "run", problem, str(file), "--json")
            alone = json.loads(ran.stdout)["verdict"] if ran.returncode in (0, 1) else "not judged"
            line = found[file.relative_to(folder).as_posix()]
            if alone != verdict(line):
                differ.append(f"{line['file']}: {verdict(line)}, alone {alone}")
        one_by_one, one_by_one_s = time.perf_counter() - began, children_s() - used
        print(*differ, sep="\n")
        print(Counter(map(verdict, found.values())))
        print(f"{len(made)} files: {len(differ)} verdicts differ")
        print(
            f"grade {together:.0f} s ({together_s:.0f} CPU s), one by one {one_by_one:.0f} s ({one_by_one_s:.0f} CPU s)"
        )
        print(
            f"ratio {together / one_by_one:.2f}; wall to CPU time on {os.cpu_count()} cores {together / together_s:.2f}"
        )
        return 1 if differ else 0


def killed(arguments: argparse.Namespace) -> int:
    with tempfile.TemporaryDirectory() as name:
        folder, home, other = (Path(name, part) for part in ("course", "home", "other"))
        for place in (folder, home, other):
            place.mkdir()
        course(folder, arguments.files, arguments.seed)
        peaceful = graded(home, folder)
        kills, ended = 0, threading.Event()
        with workers(Path(name), 4) as (file, running, start):

            def kill() -> None:
                nonlocal kills
                draw = random.Random(arguments.seed)
                while not ended.wait(arguments.every):
                    i = draw.randrange(len(running))
                    running[i].send_signal(signal.SIGKILL)
                    running[i].wait()
                    running[i] = start(i)
                    kills += 1

            killer = threading.Thread(target=kill)
            killer.start()
            try:
                found = graded(other, folder, "--scheduler", str(file))
            finally:
                ended.set()
                killer.join()
        differ = [f"{name}: {verdict(found[name])}, in peace {verdict(line)}" for name, line in peaceful.items()
                  if verdict(found[name]) != verdict(line)]  # fmt: skip
        print(*differ, sep="\n")
        print(f"{len(found)} files, {kills} workers killed: {len(differ)} verdicts differ")
        return 1 if differ or set(found) != set(peaceful) else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    for run in (stubs, one, verdicts, killed):
        command = commands.add_parser(run.__name__)
        command.set_defaults(run=run)
        if run is one:
            command.add_argument("number", type=int)
        if run is stubs:
            command.add_argument("--units", default="1000,10000,100000")
        if run in (stubs, one):
            command.add_argument("--cluster", action="store_true")
        else:
            command.add_argument("--files", type=int, default=100 if run is verdicts else 60)
            command.add_argument("--seed", type=int, default=0)
        if run is killed:
            command.add_argument("--every", type=float, default=5.0)
    arguments = parser.parse_args()
    status: int = arguments.run(arguments)
    return status


if __name__ == "__main__":
    if shutil.which("g++") is None:
        sys.exit("g++ is missing")
    sys.exit(main())
