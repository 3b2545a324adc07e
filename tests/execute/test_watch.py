"""What a process is ended for, where it has exceeded several limits when the judge comes to look."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.execute import watching
from judge.execute.time_limits import TimeLimits
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
