"""Grading: what the way of a result costs, and whether its verdict is that of `judge run`, also where workers die.

    python benchmarks/grade.py stubs [--units 1000,10000,100000] [--cluster]
    python benchmarks/grade.py verdicts [--files 1000] [--seed 0] [--hostile 20] [--grade-only] [--folder FOLDER]
    python benchmarks/grade.py cluster [--files 60] [--seed 0] [--every 5] [--throttle] [--loopback]

*stubs*: files that are judged by a process that answers at once, so that what is left is reading, hashing, scheduling,
SQLite and the lines of the result: units a second (goal 300), and the peak memory of the client (goal: flat). With
--cluster through a Dask scheduler and four workers.
*verdicts*: files drawn from all packages (accepted, wrong, too slow, so many per cent hostile, and copies of some),
graded and then judged by `judge run` one by one: differences (goal 0), and the time of both. The goal of the wall time
is 1.15 times what the first stage takes of CPU time on every core and the second, alone, on one. With --folder what is
made and what was found is kept there, and the same command goes on with it.
*cluster*: files graded on this machine, and then on four workers, each with a home of its own in a network namespace of
its own (root; with --loopback without one), once in peace and once while one of them is killed every few seconds and
started again: differences of verdicts (goal 0), and results that came twice (goal 0). With --throttle the workers are
hosts of different speed: of the time on a core they get 100, 70, 50 and 35 per cent (root, control groups).
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
from contextlib import contextmanager, suppress
from functools import partial
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


class Place:
    """Where a worker of a cluster runs: a network namespace with an address of its own where ``apart``, and a control
    group that gives it ``share`` of the time on a core, where that is less than 1. All of it goes with ``leave``."""

    def __init__(self, number: int, *, apart: bool, share: float) -> None:
        self.name, self.apart, self.share = f"judge-{os.getpid()}-{number}", apart, share
        self.gateway, self.address = f"10.213.{number}.1", f"10.213.{number}.2"
        self.group: Path | None = None
        if apart:
            outside, inside = f"jg{os.getpid() % 10**6}o{number}", f"jg{os.getpid() % 10**6}i{number}"
            within = f"ip netns exec {self.name} ip"
            for command in (
                f"ip netns add {self.name}",
                f"ip link add {outside} type veth peer name {inside}",
                f"ip link set {inside} netns {self.name}",
                f"ip addr add {self.gateway}/30 dev {outside}",
                f"ip link set {outside} up",
                f"{within} addr add {self.address}/30 dev {inside}",
                f"{within} link set {inside} up",
                f"{within} link set lo up",
                f"{within} route add default via {self.gateway}",
            ):
                subprocess.run(command.split(), check=True)
        if share < 1:
            self.group = self._group()

    def _group(self) -> Path:
        period_us = 100_000
        one = Path("/sys/fs/cgroup/cpu")  # version 1; else there is one tree of groups
        group = (one if one.is_dir() else one.parent) / self.name
        group.mkdir()
        if one.is_dir():
            (group / "cpu.cfs_quota_us").write_text(str(round(self.share * period_us)))
        else:
            (group / "cpu.max").write_text(f"{round(self.share * period_us)} {period_us}")
        return group

    @property
    def host(self) -> str:
        return self.address if self.apart else "127.0.0.1"

    def start(self, command: Sequence[str], **options: Any) -> subprocess.Popen[bytes]:
        within = ["nsenter", f"--net=/run/netns/{self.name}"] if self.apart else []
        if self.group is not None:  # it goes in by itself, and what it starts is in as well
            script = f'echo $$ > {self.group}/cgroup.procs && exec "$@"'
            within = ["sh", "-c", script, "sh", *within]
        return subprocess.Popen([*within, *command], **options)

    def leave(self) -> None:
        if self.apart:
            subprocess.run(["ip", "netns", "del", self.name], check=False)  # its devices go with it
        if self.group is not None:
            for _ in range(100):  # until the last that was started there has ended
                with suppress(OSError):
                    self.group.rmdir()
                    return
                time.sleep(0.1)


@contextmanager
def workers(
    folder: Path, places: Sequence[Place]
) -> Iterator[tuple[Path, list[subprocess.Popen[bytes]], Callable[[int], Any]]]:
    """A scheduler with workers that have homes of their own: its file, the workers, what starts one."""
    file = folder / "scheduler.json"
    quiet: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": folder}
    dask = [sys.executable, "-m"]
    host = places[0].gateway if places[0].apart else "127.0.0.1"
    listening = ["--host", host, "--port", "0", "--no-dashboard", "--scheduler-file", str(file)]
    scheduler = subprocess.Popen([*dask, "distributed.cli.dask_scheduler", *listening], **quiet)

    def start(i: int) -> subprocess.Popen[bytes]:
        environment = {**os.environ, "JUDGE_HOME": str(folder / f"home-{i}")}
        worker = [*dask, "distributed.cli.dask_worker", "--scheduler-file", str(file), "--host", places[i].host]
        options = ["--no-dashboard", "--nthreads", "1", "--no-nanny"]
        # on loopback all of them are one host, of which one times
        options += ["--resources", "timing=1"] if places[i].apart or i == 0 else []
        return places[i].start([*worker, *options], env=environment, **quiet)

    running = [start(i) for i in range(len(places))]
    try:
        import distributed

        while not file.exists():  # the scheduler writes it once it listens, and tells nobody
            time.sleep(0.1)
        with distributed.Client(scheduler_file=str(file), timeout=60, set_as_default=False) as client:
            client.wait_for_workers(len(places), timeout=120)
        yield file, running, start
    finally:
        for process in [*running, scheduler]:
            process.kill()  # nothing is left to be done; a worker that is to end politely asks its scheduler first
        for process in [*running, scheduler]:
            process.wait()
        file.unlink(missing_ok=True)


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
            cluster._judged = lambda unit, expected: {"result": result}
            places = [Place(i, apart=False, share=1.0) for i in range(4)]
            with workers(folder, places) as (file, _, _):
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


def course(folder: Path, number: int, seed: int, hostile_share: float = 0.1) -> list[tuple[str, Path]]:
    """(problem, file) of a course with so many files, of which a share is hostile and a tenth was handed in twice."""
    draw = random.Random(seed)
    known = [(name, s) for name, place in sorted(Catalog.open((), {}).folders()) for s in solutions(place)]
    hostile = sorted(f for f in HOSTILE.rglob("*") if f.suffix in (".cpp", ".py") and "class Solution" in f.read_text())
    made: list[tuple[str, Path]] = []
    for i in range(number):
        if i % 10 == 9 and made:
            name, before = made[draw.randrange(len(made))]
            text, suffix = before.read_text(), before.suffix
        elif hostile and draw.random() < hostile_share:
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


def in_stages(folder: Path) -> tuple[dict[str, Any], float, float, float]:
    """By file the line of the result; seconds; CPU seconds of the first stage, and of the second."""
    from judge.app.workspace import Workspace
    from judge.grade.book import Book
    from judge.grade.collect import collect
    from judge.grade.points import Policy
    from judge.grade.session import Grading

    workspace = Workspace()
    began, used = time.perf_counter(), children_s()
    second = None
    grading = Grading(workspace, collect(folder, workspace.catalog.names()).placed, 0)
    grading.read()
    with Book(grading.book_file) as book:
        for step in grading.judge(book, jobs=os.cpu_count() or 1, scheduler=None, again=False):
            print(f"{step.done:,} of {step.of:,}, {step.put_off:,} put off", end="\r", file=sys.stderr, flush=True)
            if step.unit.alone and second is None:
                second = children_s()  # the processes of the first stage have ended, this one's has not
        seconds, ended = time.perf_counter() - began, children_s()
        print(file=sys.stderr)
        found = {o.placed.file: o.to_json() for o in grading.outcomes(book, Policy())}
    second = ended if second is None else second
    return found, seconds, second - used, ended - second


def verdicts(arguments: argparse.Namespace) -> int:
    if arguments.folder is None:
        with tempfile.TemporaryDirectory() as name:
            return compared(Path(name), arguments)
    arguments.folder.mkdir(parents=True, exist_ok=True)
    return compared(arguments.folder.resolve(), arguments)


def kept(file: Path, make: Callable[[], Any]) -> Any:
    """What ``make`` gives, as JSON; it is made once for each ``file``."""
    if not file.exists():
        part = file.with_suffix(".part")
        part.write_text(json.dumps(make()))
        part.rename(file)
    return json.loads(file.read_text())


def compared(place: Path, arguments: argparse.Namespace) -> int:
    """Grades in ``place`` and judges one by one; what an earlier run found there is not done again."""
    folder, home, other = (place / part for part in ("course", "home", "other"))
    for part in (folder, home, other):
        part.mkdir(exist_ok=True)
    os.environ["JUDGE_HOME"] = str(home)

    def drawn() -> list[tuple[str, str]]:
        made = course(folder, arguments.files, arguments.seed, arguments.hostile / 100)
        # Preludes and the like are made once for all, by nobody's time.
        judge(home, "run", PROBLEM, str(made[0][1]))
        judge(other, "run", PROBLEM, str(made[0][1]))
        return [(problem, file.relative_to(folder).as_posix()) for problem, file in made]

    made = kept(place / "course.json", drawn)
    found, together, first_s, second_s = kept(place / "graded.json", lambda: in_stages(folder))
    cores = os.cpu_count() or 1
    goal = 1.15 * (first_s / cores + second_s)
    print(Counter(map(verdict, found.values())))
    print(f"grade: {len(made)} files in {together:.0f} s on {cores} cores; goal {goal:.0f} s")
    print(f"       CPU time: first stage {first_s:.0f} s, second, alone, {second_s:.0f} s", flush=True)
    if arguments.grade_only:
        return 0
    alone = place / "alone"
    alone.mkdir(exist_ok=True)

    def judged(problem: str, file: str) -> tuple[str, float, float]:
        # Each with a log of its own: what broke somebody else's program would be tried first.
        for left in other.glob("judge.db*"):
            left.unlink()
        began, used = time.perf_counter(), children_s()
        ran = judge(other, "run", problem, str(folder / file), "--json")
        told = json.loads(ran.stdout)["verdict"] if ran.returncode in (0, 1) else "not judged"
        return told, time.perf_counter() - began, children_s() - used

    differ, one_by_one, one_by_one_s = 0, 0.0, 0.0
    for i, (problem, file) in enumerate(made):
        told, took_s, cpu_s = kept(alone / f"{i}.json", partial(judged, problem, file))
        one_by_one, one_by_one_s = one_by_one + took_s, one_by_one_s + cpu_s
        if told != verdict(found[file]):
            differ += 1
            print(f"{file}: {verdict(found[file])}, alone {told}", flush=True)
        print(f"{i + 1:,} of {len(made):,}, {differ} differ", end="\r", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    print(f"judge run, one by one: {one_by_one:.0f} s ({one_by_one_s:.0f} CPU s); {differ} verdicts differ")
    print(f"grade takes {together / one_by_one:.2f} of that")
    return 1 if differ else 0


def cluster(arguments: argparse.Namespace) -> int:
    if not arguments.loopback and os.geteuid():
        raise SystemExit("Network namespaces are root's. With --loopback the workers share this machine's.")
    places: list[Place] = []
    with tempfile.TemporaryDirectory() as name:
        folder, home = Path(name, "course"), Path(name, "home")
        folder.mkdir()
        home.mkdir()
        course(folder, arguments.files, arguments.seed)
        here = graded(home, folder)
        print(Counter(map(verdict, here.values())), "on this machine", flush=True)
        status = 0
        try:
            for i, share in enumerate((1.0, 0.7, 0.5, 0.35) if arguments.throttle else (1.0,) * 4):
                places.append(Place(i, apart=not arguments.loopback, share=share))
                # preludes and tiers cost each home a minute; what was found of a program does not go along
                for part in ("prelude", "tiers"):
                    shutil.copytree(home / "cache" / part, Path(name, f"home-{i}", "cache", part), symlinks=True)
            for every in (None, arguments.every):
                with workers(Path(name), places) as (file, running, start):
                    client = Path(name, f"client-{every}")
                    client.mkdir()
                    began = time.perf_counter()
                    with killing(running, start, every, arguments.seed) as kills:
                        found = graded(client, folder, "--scheduler", str(file))
                    seconds = time.perf_counter() - began
                differ = [
                    f"{file}: {verdict(found[file])}, on this machine {verdict(line)}"
                    for file, line in here.items()
                    if verdict(found[file]) != verdict(line)
                ]
                print(*differ, sep="\n", end="\n" * bool(differ))
                print(
                    f"{len(found)} files on four workers in {seconds:.0f} s, {len(kills)} killed: "
                    f"{len(differ)} verdicts differ, none came twice",
                    flush=True,
                )
                status |= bool(differ) or set(found) != set(here)
        finally:
            for place in places:
                place.leave()
        return status


@contextmanager
def killing(
    running: list[subprocess.Popen[bytes]], start: Callable[[int], Any], every: float | None, seed: int
) -> Iterator[list[int]]:
    """Kills one of the workers every so many seconds and starts it again; yields those that were."""
    kills: list[int] = []
    ended = threading.Event()

    def kill() -> None:
        draw = random.Random(seed)
        while not ended.wait(every):
            i = draw.randrange(len(running))
            running[i].send_signal(signal.SIGKILL)
            running[i].wait()
            running[i] = start(i)
            kills.append(i)

    killer = threading.Thread(target=kill)
    if every is not None:
        killer.start()
    try:
        yield kills
    finally:
        ended.set()
        if every is not None:
            killer.join()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    for run in (stubs, one, verdicts, cluster):
        command = commands.add_parser(run.__name__)
        command.set_defaults(run=run)
        if run is one:
            command.add_argument("number", type=int)
        if run is stubs:
            command.add_argument("--units", default="1000,10000,100000")
        if run in (stubs, one):
            command.add_argument("--cluster", action="store_true")
            continue
        command.add_argument("--files", type=int, default=1000 if run is verdicts else 60)
        command.add_argument("--seed", type=int, default=0)
        if run is verdicts:
            command.add_argument("--hostile", type=float, default=20.0, metavar="PERCENT")
            command.add_argument("--grade-only", action="store_true")
            command.add_argument("--folder", type=Path)
        else:
            command.add_argument("--every", type=float, default=5.0)
            command.add_argument("--throttle", action="store_true")
            command.add_argument("--loopback", action="store_true")
    arguments = parser.parse_args()
    status: int = arguments.run(arguments)
    return status


if __name__ == "__main__":
    if shutil.which("g++") is None:
        sys.exit("g++ is missing")
    sys.exit(main())
