"""Waits for a contained program that starts others (a compiler), within limits that follow the pace of the machine.

The kernel's own limit of CPU time counts each process alone and knows no pace; it stands far above these limits, for
the case that there is no judge any more.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .contain import Process, kill
from .pace import pace

TICK_S = 0.1
LONGEST = 40  # a wall of so many times both limits, whatever the machine is busy with


@dataclass(frozen=True)
class Patience:
    """How long a program and all that it starts may take: CPU seconds together, and wall seconds in which all of them
    sleep. Both at the nominal pace (judge.sandbox.pace)."""

    cpu_s: float
    idle_s: float


@dataclass(frozen=True)
class Waited:
    """``status`` as Popen gives it, None where the program was ended; then ``limit`` is a clause that names why."""

    status: int | None
    limit: str | None = None


def wait(process: Process, patience: Patience) -> Waited:
    """Waits for the end of a program; kills it, and all that it started, when a limit is exceeded."""
    began = moved = time.monotonic()
    used_s, stretch = 0.0, 1.0
    while True:
        try:
            return Waited(process.wait(timeout=TICK_S))
        except subprocess.TimeoutExpired:
            pass
        now = time.monotonic()
        spent_s = tree_cpu_s(process.pid)
        # One that could run and is not let run is the machine's fault, however long it lasts.
        if spent_s > used_s or any(runnable(pid) for pid in _tree(process.pid)):
            used_s, moved = max(spent_s, used_s), now
        if spent_s <= patience.cpu_s * stretch and now - moved <= patience.idle_s * stretch:
            if now - began <= LONGEST * (patience.cpu_s + patience.idle_s) * stretch:
                continue
        elif (stretched := pace()) > stretch:
            stretch = stretched
            continue
        kill(process)
        if spent_s > patience.cpu_s * stretch:
            return Waited(None, f"within {patience.cpu_s * stretch:.0f} s of CPU time")
        return Waited(None, f"within {now - began:.0f} s, in most of which it waited")


def tree_cpu_s(pid: int) -> float:
    """CPU seconds of a process and of its living descendants, with those they have waited for. What cannot be seen
    counts nothing."""
    ticks = 0
    for one in _tree(pid):
        with contextlib.suppress(OSError, ValueError):
            fields = Path(f"/proc/{one}/stat").read_bytes().rpartition(b")")[2].split()
            ticks += sum(int(value) for value in fields[11:15])  # utime, stime, cutime, cstime
    return ticks / os.sysconf("SC_CLK_TCK")


def _tree(pid: int) -> Iterator[int]:
    yield pid
    with contextlib.suppress(OSError):
        for task in os.listdir(f"/proc/{pid}/task"):
            with contextlib.suppress(OSError):
                for child in Path(f"/proc/{pid}/task/{task}/children").read_bytes().split():
                    yield from _tree(int(child))


def runnable(pid: int) -> bool:
    """Whether any thread wants the CPU or waits for the disk, as opposed to sleeping or being stopped."""
    with contextlib.suppress(OSError):
        for thread in os.listdir(f"/proc/{pid}/task"):
            with contextlib.suppress(OSError), open(f"/proc/{pid}/task/{thread}/stat", "rb") as stream:
                if stream.read().rpartition(b")")[2].split()[0] in (b"R", b"D"):
                    return True
    return False
