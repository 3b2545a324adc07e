"""Units on this machine: one process a core, each of which judges one unit after the other."""

from __future__ import annotations

import contextlib
import json
import queue
import subprocess
import threading
from collections.abc import Generator, Iterable, Sequence
from dataclasses import replace
from typing import Any

from ..app.workers import own_process
from .roster import Roster
from .units import Unit

_WORKER = own_process("judge.grade.worker")
ATTEMPTS = 3
LONGEST_S = 3600.0
"""A unit that takes longer is given up: every limit of the judge itself is far below."""


class Process:
    """A worker and the pipe to it; started when it is first needed, and again after it was lost."""

    def __init__(self, problems: Sequence[str] = ()) -> None:
        self._command = [*_WORKER, *(part for root in problems for part in ("--problems", root))]
        self._process: subprocess.Popen[str] | None = None
        self._lock = threading.Lock()
        self._closed = self._busy = False

    def judge(self, unit: Unit) -> dict[str, Any]:
        """{"result": …}, {"refused": sentence}, {"fault": sentence}; {"lost": sentence} where the worker was lost."""
        process = self._running()
        if process is None:
            return {"lost": "the grading was stopped"}
        assert process.stdin is not None
        assert process.stdout is not None
        asked = {"problem": unit.problem, "language": unit.language, "name": unit.name, "seed": unit.seed}
        asked |= {"alone": unit.alone}
        guard = threading.Timer(LONGEST_S, process.kill)
        guard.daemon = True
        guard.start()
        self._busy = True
        try:
            process.stdin.write(json.dumps({**asked, "content": unit.content.hex()}) + "\n")
            process.stdin.flush()
            line = process.stdout.readline()
            answer: dict[str, Any] = json.loads(line)
            return answer
        except (OSError, ValueError):
            self._end()
            return {"lost": f"the process that judged it was lost (exit status {process.returncode})"}
        finally:
            self._busy = False
            guard.cancel()

    def close(self) -> None:
        """Ends it, whatever it does."""
        self._closed = True
        self._end(idle=not self._busy)

    def _running(self) -> subprocess.Popen[str] | None:
        with self._lock:
            if self._closed:
                return None
            if self._process is None or self._process.poll() is not None:
                self._process = subprocess.Popen(
                    self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8",
                    process_group=0,
                )  # fmt: skip
            return self._process

    def _end(self, *, idle: bool = False) -> None:
        with self._lock:
            process, self._process = self._process, None
        if process is None:
            return
        if idle and process.stdin is not None:
            with contextlib.suppress(OSError):
                process.stdin.close()  # it ends by itself
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(5)
        process.terminate()  # as a polite kill of the judge: it ends what it started
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()


def judged(unit: Unit, process: Process) -> dict[str, Any]:
    """The answer for a unit; where its worker is lost it is tried again by itself, and after that it is a fault."""
    answer: dict[str, Any] = {}
    for _ in range(ATTEMPTS):
        answer = process.judge(unit)
        if "lost" not in answer:
            return answer
    return {"fault": f"{answer['lost']}, {ATTEMPTS} times"}


class Here:
    """This machine: ``jobs`` units at a time in the first stage. ``problems`` are folders of packages of one's own."""

    def __init__(self, jobs: int, problems: Sequence[str] = (), roster: Roster | None = None) -> None:
        self.jobs, self.problems, self.roster = jobs, problems, roster

    def run(self, units: Iterable[Unit], *, alone: bool = False) -> Generator[tuple[Unit, dict[str, Any]], None, None]:
        """As ``run``; ``alone``: one at a time, and nothing beside it."""
        units = (replace(unit, alone=alone) for unit in units)
        return run(units, 1 if alone else self.jobs, self.problems, self.roster)


def run(
    units: Iterable[Unit], jobs: int, problems: Sequence[str] = (), roster: Roster | None = None
) -> Generator[tuple[Unit, dict[str, Any]], None, None]:
    """Each unit with its answer (see ``Process.judge``; never ``lost``), as they come. Closing it ends all workers.
    ``roster`` is told who is at what; workers are called by their number, from 1.

    ``units`` may be made as they are taken, one at a time, by any of the workers' threads.
    """
    waiting, taking = iter(units), threading.Lock()
    done: queue.SimpleQueue[tuple[Unit, dict[str, Any]] | BaseException | None] = queue.SimpleQueue()
    processes = [Process(problems) for _ in range(max(1, jobs))]
    stopped = threading.Event()
    told = Roster() if roster is None else roster

    def serve(name: str, process: Process) -> None:
        ended: BaseException | None = None
        try:
            while not stopped.is_set():
                with taking:
                    unit = next(waiting, None)
                if unit is None:
                    break
                with told.at(name, unit):
                    answer = judged(unit, process)
                if not stopped.is_set():
                    done.put((unit, answer))
        except BaseException as error:
            ended = error
        done.put(ended)

    threads = [
        threading.Thread(target=serve, args=(str(number), process), daemon=True)
        for number, process in enumerate(processes, start=1)
    ]
    for thread in threads:
        thread.start()
    try:
        left = len(threads)
        while left:
            answer = done.get()
            if isinstance(answer, BaseException):
                raise answer
            if answer is None:
                left -= 1
            else:
                yield answer
    finally:
        stopped.set()
        for process in processes:
            process.close()
        for thread in threads:
            thread.join()
