"""What a process is ended for, where it has exceeded several limits when the judge comes to look."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from judge.execute import watching
from judge.execute.time_limits import TimeLimits
from judge.execute.usage import run_delays_ns
from judge.execute.watching import ExitReason, Watch

LIMITS = TimeLimits(cpu_s=1.0, idle_s=1.0, total_cpu_s=100.0)


def watch(monkeypatch: pytest.MonkeyPatch, *, cpu_s: float, resident_kib: int) -> Watch:
    """A watch over a process of which only what the kernel says is known, with a limit of 100 MiB."""
    spent = iter([0.0, 0.0])
    monkeypatch.setattr(watching, "process_cpu_ns", lambda pid: int(1e9 * next(spent, cpu_s)))
    monkeypatch.setattr(watching, "process_status", lambda pid: {"VmRSS": 1024, "VmPTE": resident_kib})
    monkeypatch.setattr(watching, "folder_holds", lambda *limits: False)
    monkeypatch.setattr(watching, "pace", lambda: 1.0)
    return Watch(1, Path(), 100, LIMITS, 1, written=lambda: 0, started=lambda: -1)


def test_a_judge_that_looks_late_still_finds_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seen on a busy machine: tables of pages were called an endless loop, as the judge had not run for a second."""
    much, little = 200 * 1024, 10
    assert watch(monkeypatch, cpu_s=1e6, resident_kib=much).check() is ExitReason.MEMORY
    assert watch(monkeypatch, cpu_s=1e6, resident_kib=little).check() is ExitReason.TOTAL
    assert watch(monkeypatch, cpu_s=5.0, resident_kib=much).check() is ExitReason.MEMORY
    assert watch(monkeypatch, cpu_s=5.0, resident_kib=little).check() is ExitReason.CPU


@pytest.mark.parametrize(
    ("resident_mib", "system_s", "cpu_s", "reason"),
    [
        (50, 4.5, 5.0, None),
        (50, 2.5, 5.0, ExitReason.CPU),
        (5, 4.5, 5.0, ExitReason.CPU),
        (50, 11.0, 11.0, ExitReason.CPU),
    ],
    ids=["a page takes long", "computes", "asks the kernel for something else", "goes on and on"],
)
def test_what_the_kernel_takes_to_hand_out_memory_is_waited_for(
    resident_mib: int, system_s: float, cpu_s: float, reason: ExitReason | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Seen on a virtual machine: 256 MiB that it had not used before took a second."""
    monkeypatch.setattr(watching, "runnable", lambda pid: True)
    spent = iter([0.0])
    monkeypatch.setattr(watching, "system_ns", lambda pid: int(1e9 * next(spent, system_s)))
    assert watch(monkeypatch, cpu_s=cpu_s, resident_kib=resident_mib << 10).check() is reason


class Machine:
    """What the kernel says of a process over time: in each look it has slept, worked, or waited for a CPU."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 100.0
        self.cpu_s = 0.0
        self.delays_s: dict[str, float] = {"1": 0.0}
        self.wants = False
        monkeypatch.setattr(watching.time, "monotonic", lambda: self.now)
        monkeypatch.setattr(watching, "process_cpu_ns", lambda pid: int(1e9 * self.cpu_s))
        monkeypatch.setattr(watching, "run_delays_ns", lambda pid: {k: int(1e9 * s) for k, s in self.delays_s.items()})
        monkeypatch.setattr(watching, "runnable", lambda pid: self.wants)
        monkeypatch.setattr(watching, "process_status", lambda pid: {})
        monkeypatch.setattr(watching, "folder_holds", lambda *limits: False)
        monkeypatch.setattr(watching, "pace", lambda: 1.0)
        self.written = 0
        self.watch = Watch(1, Path(), None, LIMITS, 1, written=lambda: self.written, started=lambda: -1)

    def looks(self, count: int, change: Callable[[int], None] = lambda i: None) -> ExitReason | None:
        """The first reason in ``count`` looks, a tenth of a second apart."""
        for i in range(count):
            self.now += 0.1
            change(i)
            if (reason := self.watch.check()) is not None:
                return reason
        return None


def test_one_that_sleeps_is_ended_once_it_has_slept_long_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine(monkeypatch)
    assert machine.looks(10) is None
    assert machine.looks(3) is ExitReason.IDLE


def test_threads_that_hand_work_to_each_other_on_a_busy_machine_do_not_sleep(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seen at ten processes a core: 500 threads were started in three seconds, of which 0.03 s were theirs. Nobody was
    seen to be awake in half of the looks, and a program that works was told that it waits.
    """
    machine = Machine(monkeypatch)

    def next_thread(look: int) -> None:
        machine.wants = look % 3 == 0
        machine.cpu_s += 0.001
        machine.delays_s["1"] += 0.04
        machine.delays_s[str(look + 2)] = 0.04

    assert machine.looks(100, next_thread) is None


def test_one_that_sleeps_between_waits_is_asleep_for_as_long_as_it_slept(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine(monkeypatch)

    def half(look: int) -> None:
        machine.delays_s["1"] += 0.1 * (look % 2)

    assert machine.looks(19, half) is None
    assert machine.looks(4, half) is ExitReason.IDLE


def test_one_that_prints_or_asks_is_not_idle(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine(monkeypatch)

    def prints(look: int) -> None:
        machine.written += 2 * watching.BUSY_BYTES

    assert machine.looks(30, prints) is None
    assert machine.looks(30, lambda look: machine.watch.heard()) is None
    assert machine.looks(30) is ExitReason.IDLE


@pytest.mark.skipif(not Path("/proc/self/schedstat").exists(), reason="a kernel that does not count waits")
def test_the_kernel_says_how_long_a_thread_waited_for_a_cpu() -> None:
    """Three that compute on one CPU: two of them always wait."""
    one = min(os.sched_getaffinity(0))
    code = f"import os; os.sched_setaffinity(0, {{{one}}}); print(flush=True)\nwhile True: pass"
    busy = [subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) for _ in range(3)]
    try:
        for process in busy:
            assert process.stdout is not None
            process.stdout.readline()
        pid = busy[0].pid
        while True:  # as soon as it comes to run, which no clock says here
            if sum(run_delays_ns(pid).values()) > 50_000_000:
                break
        assert list(run_delays_ns(pid)) == [str(pid)]
    finally:
        for process in busy:
            process.kill()
            process.communicate()
    assert run_delays_ns(pid) == {}
