"""Busy processes beside a measurement, ended with it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

# Arithmetic and a walk through some megabytes: the cores and their caches are both wanted.
BUSY = """
import os
parent = os.getppid()
data = list(range(300_000))
while os.getppid() == parent:
    sum(data)
"""


@contextmanager
def load(processes: int) -> Iterator[None]:
    """Keeps so many processes busy; they end even if this one is killed."""
    running = [subprocess.Popen([sys.executable, "-c", BUSY]) for _ in range(processes)]
    try:
        yield
    finally:
        for process in running:
            process.kill()
        for process in running:
            process.wait()
