"""Processes that share the work of a long command, and end with it however it ends."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from typing import Any


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
