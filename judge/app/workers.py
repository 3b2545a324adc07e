"""Processes that share the work of a long command, and end with it however it ends."""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

# Not `-m`: that would look for modules in the working folder first, where somebody may have a random.py.
_START = "import sys; sys.path.append(sys.argv.pop(1)); from {} import main; main()"


def own_process(module: str) -> tuple[str, ...]:
    """The command that runs ``main`` of a module of the judge, such as ``judge.cli.main``, in a process of its own."""
    return (sys.executable, "-P", "-c", _START.format(module), str(Path(__file__).resolve().parents[2]))


@contextmanager
def workers(count: int, prepare: Callable[..., None] | None = None, *given: Any) -> Iterator[ProcessPoolExecutor]:
    """A pool of at least one process, each of which begins with ``prepare(*given)``.

    Where the command is interrupted, what waits is dropped and what runs is ended: the pool by itself would first do
    all of it.
    """
    pool = ProcessPoolExecutor(max(1, count), initializer=prepare, initargs=given)
    try:
        yield pool
    except BaseException:
        for process in multiprocessing.active_children():
            process.terminate()  # as a polite kill of the judge: it clears up
        pool.shutdown(wait=True, cancel_futures=True)
        raise
    pool.shutdown()
