"""How fast this machine is at this moment, by a known piece of work that is measured when it is asked for.

CPU seconds grow under contention (caches, hyperthreads, a hypervisor that gives the processor to others) as wall
seconds do, and differ from machine to machine. A limit in seconds is meant for the machine and the moment at which the
known piece takes NOMINAL_NS; at others it is multiplied by how much longer the piece takes.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

NOMINAL_NS = 4_500_000  # CPU time of the known piece on a quiet x86-64 virtual machine of 2022
MEASUREMENTS = 3


@cache
def _known_work() -> Callable[[], int]:
    from judge import _reference

    return _reference.known_work


def pace(known_work: Callable[[], int] | None = None) -> float:
    """How many times longer than nominal work takes now, never less than 1: the worst of a few measurements.

    Takes some 15 ms of CPU time. ``known_work`` gives CPU nanoseconds.
    """
    measure = known_work or _known_work()
    return max(1.0, max(measure() for _ in range(MEASUREMENTS)) / NOMINAL_NS)
