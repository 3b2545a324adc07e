"""Processes that share the work of a long command, and end with it however it ends."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager


@contextmanager
def workers(count: int) -> Iterator[ProcessPoolExecutor]:
    """A pool of at least one process. Where the command is interrupted, what waits is dropped and what runs is ended:
    the pool by itself would first do all of it.
    """
    pool = ProcessPoolExecutor(max_workers=max(1, count))
    try:
        yield pool
    except BaseException:
        for process in multiprocessing.active_children():
            process.terminate()  # as a polite kill of the judge: it clears up
        pool.shutdown(wait=True, cancel_futures=True)
        raise
    pool.shutdown()
