"""Who does the work of a run over packages: the processes of this machine, or whoever else can."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from .workers import workers

if TYPE_CHECKING:
    from multiprocessing.sharedctypes import Synchronized

Work = Callable[..., Any]
"""A function of a module that is given the folder of a package, a cache, and what else it asks for."""
Item = tuple[Any, ...]
"""The folder of a package, and what else a Work is given behind the cache."""
_counter: Synchronized[int] | None = None


class Crew(Protocol):
    """``steps`` is how many steps its processes have counted with ``step``, as far as that is told meanwhile."""

    @property
    def steps(self) -> int: ...

    def several(self, count: int) -> bool:
        """Whether so many items are worked at beside each other."""
        ...

    def doing(
        self, work: Work, items: Sequence[Item], *, alone: bool = False
    ) -> AbstractContextManager[list[Future[Any]]]:
        """The results of ``work`` on each item, as they come; ``alone``: one at a time on a machine. At the end of the
        context what was not begun is dropped.
        """
        ...


class Here:
    """The processes of this machine, ``jobs`` at a time."""

    def __init__(self, cache: Path, jobs: int) -> None:
        self.cache, self.jobs = cache, jobs
        self._counter = multiprocessing.Value("Q")

    @property
    def steps(self) -> int:
        return int(self._counter.value)

    def several(self, count: int) -> bool:
        return min(self.jobs, count) > 1

    @contextmanager
    def doing(self, work: Work, items: Sequence[Item], *, alone: bool = False) -> Iterator[list[Future[Any]]]:
        # Compilers and submissions run in processes of their own beside these.
        with workers(1 if alone else min(self.jobs, len(items)), _count_in, self._counter) as pool:
            yield [pool.submit(work, folder, self.cache, *given) for folder, *given in items]


def _count_in(counter: Synchronized[int]) -> None:
    """Begins a process: its steps are counted here."""
    global _counter
    _counter = counter


def step() -> None:
    """Counts a step of the work of this process, where anybody counts."""
    if _counter is not None:
        with _counter.get_lock():
            _counter.value += 1
