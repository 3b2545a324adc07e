"""What the judge's caller limits (``ulimit``): raised as far as that is allowed, refused with a sentence where too
little is left to judge by.

Soft limits are for the caller's own programs, and the launcher sets what a submission gets. A hard limit stays.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from ..errors import EnvironmentFault

try:
    import resource
except ImportError:  # not a Unix: the launcher says so
    resource = None  # type: ignore[assignment]

MIB = 1 << 20
FILES = 1024  # open files that a soft limit is raised to
CROWDED = 4096  # processes: below this limit it is looked how many there are
SPARE = 64  # processes a compiler and a judge of several threads need


@dataclass(frozen=True)
class _Need:
    """The least that has to be allowed of a resource; ``least`` None: everything. ``unit`` is that of ``ulimit``."""

    name: str
    option: str
    what: str
    least: int | None
    unit: int = 1

    @property
    def number(self) -> int:
        return int(getattr(resource, f"RLIMIT_{self.name}"))


_NEEDS = (
    _Need("CPU", "-t", "CPU seconds of a process", 600),
    _Need("AS", "-v", "address space", None, 1024),
    _Need("DATA", "-d", "private memory", None, 1024),
    _Need("FSIZE", "-f", "the size of a file", 1024 * MIB, 1024),
    _Need("NOFILE", "-n", "open files", 256),
    _Need("STACK", "-s", "the stack", 256 * MIB, 1024),
    _Need("NPROC", "-u", "processes", None),
)
_WHY = {
    "AS": "The sanitizers reserve terabytes of it.",
    "DATA": "The sanitizers reserve terabytes of it.",
    "STACK": "Recursion as deep as the constraints allow would be a crash.",
}


def raise_limits() -> None:
    """Raises this process's soft limits, which everything it starts inherits, as far as they may be."""
    if resource is None:
        return
    for need in _NEEDS:
        # A larger stack here would only change how later programs are laid out; the launcher sets theirs.
        if need.name == "STACK":
            continue
        soft, hard = resource.getrlimit(need.number)
        wanted = hard
        if need.name == "NOFILE":
            wanted = FILES if hard == resource.RLIM_INFINITY else min(FILES, hard)
            if soft == resource.RLIM_INFINITY or soft >= wanted:
                continue
        if soft != wanted:
            with contextlib.suppress(OSError, ValueError):
                resource.setrlimit(need.number, (wanted, hard))


def too_little() -> Iterator[str]:
    """A sentence for each limit that leaves too little, after ``raise_limits``."""
    if resource is None or not sys.platform.startswith("linux"):
        return
    for need in _NEEDS:
        _, hard = resource.getrlimit(need.number)
        if hard == resource.RLIM_INFINITY:
            continue
        if need.name == "NPROC":
            if os.getuid() != 0 and hard < CROWDED and (running := _running()) + SPARE > hard:
                yield f"{hard} processes are allowed (ulimit {need.option}) and {running} are there: end some."
            continue
        if need.least is not None and hard >= need.least:
            continue
        enough = "unlimited" if need.least is None else f"{need.least // need.unit} or more"
        why = f" {_WHY[need.name]}" if need.name in _WHY else ""
        yield (
            f"The hard limit on {need.what} is {hard // need.unit} (ulimit {need.option}), too little to judge by: "
            f"start the judge from a shell with {enough}.{why}"
        )


@cache
def settle() -> None:
    """Raises what can be raised. EnvironmentFault where too little is left."""
    raise_limits()
    for sentence in too_little():
        raise EnvironmentFault(sentence)


def _running() -> int:
    """Threads of this user."""
    count = 0
    for name in os.listdir("/proc"):
        if name.isdecimal():
            with contextlib.suppress(OSError):
                if os.stat(f"/proc/{name}").st_uid == os.getuid():
                    count += len(os.listdir(f"/proc/{name}/task"))
    return count


def forbids_programs(folder: str) -> bool:
    """Whether no program can be started from the file system that ``folder`` is on."""
    with contextlib.suppress(OSError, AttributeError):
        return bool(os.statvfs(folder).f_flag & os.ST_NOEXEC)
    return False
