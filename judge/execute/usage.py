"""What the system says of a process from outside: its time, its memory, whether it runs, what is in its folder."""

from __future__ import annotations

import contextlib
import os
import re
import time
from pathlib import Path


def process_cpu_ns(pid: int) -> int | None:
    """CPU time of all threads of a process, measured from outside; None once it is gone or off Linux."""
    try:
        return time.clock_gettime_ns((~pid << 3) | 2)
    except OSError:
        return None


def system_ns(pid: int) -> int:
    """CPU time that the kernel spent for a process, in steps of a clock tick; 0 once it is gone or off Linux."""
    with contextlib.suppress(OSError, IndexError, ValueError), open(f"/proc/{pid}/stat", "rb") as stream:
        # Behind the name, which may hold anything.
        return int(stream.read().rpartition(b")")[2].split()[12]) * 1_000_000_000 // os.sysconf("SC_CLK_TCK")
    return 0


def run_delays_ns(pid: int) -> dict[str, int]:
    """How long each living thread of a process has waited for a CPU so far; empty once it is gone or off Linux.

    The kernel adds a wait to it when the thread comes to run; one that still waits is seen by its state. Source: the
    second number of /proc/PID/task/TID/schedstat (sched-stats in the kernel's documentation).
    """
    found = {}
    with contextlib.suppress(OSError):
        for thread in os.listdir(f"/proc/{pid}/task"):
            with contextlib.suppress(OSError, IndexError, ValueError):
                found[thread] = int(Path(f"/proc/{pid}/task/{thread}/schedstat").read_bytes().split()[1])
    return found


def process_status(pid: int) -> dict[str, int]:
    """The numbers of /proc/PID/status: ``VmHWM`` (peak) and ``VmRSS`` (now) in KiB, ``Threads``. Empty off Linux."""
    with contextlib.suppress(OSError), open(f"/proc/{pid}/status", "rb") as stream:
        return {
            name: int(value) for name, value in re.findall(r"^(\w+):\s+(\d+)", stream.read().decode(), re.MULTILINE)
        }
    return {}


def memory_kib(pid: int, key: str = "VmHWM") -> int | None:
    """``VmHWM`` (peak) or ``VmRSS`` (now) of a process in KiB."""
    return process_status(pid).get(key)


def folder_holds(path: Path, files: int, size: int) -> bool:
    """Whether a folder holds more than ``files`` entries or ``size`` bytes; folders in it are not looked into."""
    count = taken = 0
    with contextlib.suppress(OSError), os.scandir(path) as entries:
        for entry in entries:
            count += 1
            if count > files:
                return True
            with contextlib.suppress(OSError):
                taken += entry.stat(follow_symlinks=False).st_blocks * 512
    return taken > size
