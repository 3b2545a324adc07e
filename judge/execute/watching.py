"""Why a process is ended before it has answered: its time, memory, threads and files, looked at while it works."""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import Enum
from pathlib import Path

from ..sandbox.pace import pace
from ..sandbox.watch import runnable
from .time_limits import TimeLimits
from .usage import folder_holds, process_cpu_ns, process_status, run_delays_ns, system_ns

TICK_S = 0.05
OUTPUT_LIMIT = 64 << 20  # bytes of stdout and stderr over one process, and of its files
FILES_LIMIT = 1000  # in its folder, where it can make no folders: more than any debugging needs
THREADS_LIMIT = 512
AWAKE = 0.5  # of the time between two looks: one that ran or waited for a CPU for so long did not sleep
ASLEEP_SHARE = 0.2  # of the time that a process sleeps counts as CPU time does, in the sum over many cases
MUCH_MEMORY = 0.125  # of what a process may have
MOSTLY = 0.75  # of a case's CPU time
PATIENCE = 10  # times a case's CPU time, for what the kernel takes to hand out memory
BUSY_BYTES = 64 << 10  # a process that prints so much is not idle: it waits for the judge, which reads


class ExitReason(Enum):
    """Why a process did not finish its batch."""

    CPU = "cpu"  # the case used up its CPU time
    TOTAL = "total"  # the cases of a tier together used up theirs
    IDLE = "idle"  # the case waits and does not come back
    MEMORY = "memory"  # resident memory over the limit
    OUTPUT = "output"  # too much written to stdout, stderr or files
    THREADS = "threads"  # more of them than any exercise needs
    EXITED = "exited"  # by itself
    SIGNALLED = "signalled"
    BROKEN = "broken"  # wrote something that is no answer


class Watch:
    """Follows one exchange of ``count`` cases: the one at work must not use up its CPU time, sit idle or outgrow its
    memory. ``written`` are the bytes that the process has printed so far; ``started`` is how many cases it has begun.
    """

    def __init__(
        self,
        pid: int,
        folder: Path,
        rss_mib: int | None,
        time_limits: TimeLimits,
        count: int,
        *,
        written: Callable[[], int],
        started: Callable[[], int],
    ) -> None:
        self.pid, self.folder, self.time_limits, self.count = pid, folder, time_limits, count
        self.rss_kib = rss_mib and rss_mib * 1024
        self._written, self._started = written, started
        self.next = 0.0
        self.cpu_at_start = process_cpu_ns(pid) or 0
        self.pace = 1.0
        self.looked, self.asleep_s = time.monotonic(), 0.0
        self.cpu_looked, self.delays = self.cpu_at_start, run_delays_ns(pid)
        self.exceeded_s: float | None = None
        self._restart(-1, time.monotonic())

    def _restart(self, started: int, now: float) -> None:
        self.started = started
        self.since, self.slept_s = now, 0.0
        self.written = self._written()
        self.cpu_since = process_cpu_ns(self.pid) or 0
        self.system_since = system_ns(self.pid)

    def _over(self, spent_s: float, limit_s: float) -> bool:
        """Whether a limit is exceeded at the pace of this machine, which is measured only where it matters."""
        if spent_s <= limit_s * self.pace:
            return False
        self.pace = max(self.pace, pace())
        if spent_s <= limit_s * self.pace:
            return False
        self.exceeded_s = limit_s * self.pace
        return True

    def _waits_for_memory(self, resident_kib: int, cpu_s: float) -> bool:
        """Whether the kernel took the case's time, to hand out memory: a page that a virtual machine has not used yet
        can take ten times as long as another, and what asks for too many is to be told so.
        """
        if not self.rss_kib or resident_kib < MUCH_MEMORY * self.rss_kib:
            return False
        system_s = (system_ns(self.pid) - self.system_since) / 1e9
        return system_s > MOSTLY * cpu_s and cpu_s < PATIENCE * self.time_limits.cpu_s * self.pace

    def heard(self) -> None:
        """The process has asked: it waits for the judge, and is not idle."""
        self.slept_s = 0.0

    def _sleeps(self, cpu_ns: int | None, gap_s: float) -> bool:
        """Whether the process slept in the ``gap_s`` since the last look. What is seen of it now is not enough: of
        threads that hand work to each other one is always awake, and hardly ever the one that is looked at.
        """
        delays = run_delays_ns(self.pid)
        awake_ns = sum(ns - self.delays.get(thread, 0) for thread, ns in delays.items())
        awake_ns += 0 if cpu_ns is None else cpu_ns - self.cpu_looked
        self.delays, self.cpu_looked = delays, self.cpu_looked if cpu_ns is None else cpu_ns
        return not runnable(self.pid) and awake_ns < AWAKE * gap_s * 1e9

    def spent_ns(self) -> int | None:
        """CPU time of the process since the exchange began."""
        total = process_cpu_ns(self.pid)
        return None if total is None else total - self.cpu_at_start

    def check(self) -> ExitReason | None:
        """Why the process has to be ended now, if it has to."""
        now = time.monotonic()
        if now < self.next:
            return None
        self.next = now + TICK_S / 2
        # Memory first: where the judge itself had to wait for long, what takes memory has used up its time as well.
        # The kernel's tables of what is mapped are memory too, and need no page of the process's own.
        status = process_status(self.pid)
        resident_kib = sum(status.get(key, 0) for key in ("VmRSS", "VmSwap", "VmPTE"))
        if self.rss_kib and resident_kib > self.rss_kib:
            return ExitReason.MEMORY
        total = process_cpu_ns(self.pid)
        # What is ready to run and gets no CPU is the machine's fault; what sleeps is the program's own.
        slept_s = now - self.looked if self._sleeps(total, now - self.looked) else 0.0
        self.asleep_s += slept_s
        self.slept_s += slept_s
        self.looked = now
        spent_s = 0.0 if total is None else (total - self.cpu_at_start) / 1e9
        if self._over(spent_s + self.asleep_s * ASLEEP_SHARE, self.time_limits.total_cpu_s):
            return ExitReason.TOTAL
        if status.get("Threads", 0) > THREADS_LIMIT:
            return ExitReason.THREADS
        if folder_holds(self.folder, FILES_LIMIT, OUTPUT_LIMIT):
            return ExitReason.OUTPUT
        started = self._started()
        if self.started < started <= self.count:  # the process can write there: only forwards, and only so far
            self._restart(started, now)
            return None
        wall = now - self.since
        cpu = process_cpu_ns(self.pid)
        if cpu is None:
            return ExitReason.CPU if self._over(wall, self.time_limits.cpu_s + self.time_limits.idle_s) else None
        cpu_s = (cpu - self.cpu_since) / 1e9
        if self._over(cpu_s, self.time_limits.cpu_s) and not self._waits_for_memory(resident_kib, cpu_s):
            return ExitReason.CPU
        if self._written() - self.written > BUSY_BYTES:
            self.written, self.slept_s = self._written(), 0.0
        if cpu_s < wall / 2 and self._over(self.slept_s, self.time_limits.idle_s):
            return ExitReason.IDLE
        return ExitReason.IDLE if wall > 40 * self.pace * (self.time_limits.cpu_s + self.time_limits.idle_s) else None
