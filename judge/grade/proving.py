"""The crew of ``judge verify --scheduler``: each Work for a package is a task on a Dask cluster.

Packages are found there by their names; what is said of them, and the records, are written by whoever asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

from ..app.crew import Here, Item, Work
from ..catalog.load import load_problem
from ..errors import EnvironmentFault, JudgeError, PackageError
from ..model.problem import Problem
from . import prover
from .cluster import RETRIES, Cluster, connected
from .hosts import came_later
from .units import fingerprints


@contextmanager
def hired(scheduler: str, folders: Sequence[Path], cache: Path, *, less_contained: bool = False) -> Iterator[Hired]:
    """The workers of a cluster, once they agree with this machine in all these packages (``cluster.connected``)."""
    problems: list[Problem] = []
    for folder in folders:
        with suppress(PackageError, OSError):  # which is said here, at once
            problems.append(load_problem(folder))
    expected = fingerprints(problems)
    with connected(scheduler, expected, less_contained=less_contained) as cluster:
        yield Hired(cluster, expected, Here(cache, 1))


class Hired:
    """A package that cannot be read is nobody's to compare: ``here`` says what is wrong with it."""

    def __init__(self, cluster: Cluster, expected: Mapping[str, str], here: Here) -> None:
        self.cluster, self.expected, self.here = cluster, expected, here

    @property
    def steps(self) -> int:
        return 0  # what is done is told with each result

    def several(self, count: int) -> bool:
        return count > 1

    @contextmanager
    def doing(self, work: Work, items: Sequence[Item], *, alone: bool = False) -> Iterator[list[Future[Any]]]:
        names = [f"{folder.parent.name}/{folder.name}" for folder, *_ in items]
        broken = [item for name, item in zip(names, items, strict=True) if name not in self.expected]
        timing = self.cluster.timing if alone else {}
        # A proof that failed is not made again, but one whose worker was lost is.
        executor = self.cluster.client.get_executor(pure=False, retries=0, **timing)
        try:
            with self.here.doing(work, broken) as said:
                left = iter(said)
                yield [
                    self._asked(executor, prover.Task(work, name, tuple(given), alone))
                    if name in self.expected
                    else next(left)
                    for name, (_, *given) in zip(names, items, strict=True)
                ]
        finally:
            executor.shutdown(wait=False)

    def _asked(self, executor: Any, task: prover.Task) -> Future[Any]:
        """What comes of a task; where its workers are lost RETRIES times and once more, an EnvironmentFault."""
        found: Future[Any] = Future()

        def ask(left: int) -> None:
            executor.submit(_proved, task, self.expected[task.package]).add_done_callback(partial(take, left))

        def take(left: int, answer: Future[Any]) -> None:
            try:
                found.set_result(answer.result())
            except JudgeError as error:
                found.set_exception(error)
            except Exception as lost:  # what Dask raises, which differs with what became of the worker
                try:
                    if not left:
                        raise EnvironmentFault(f"{task.package}: the workers that proved it were lost: {lost}")
                    ask(left - 1)
                except Exception as error:
                    found.set_exception(error)

        ask(RETRIES)
        return found


def _proved(task: prover.Task, expected: str) -> Any:
    """On a worker: in a process of its own, which ends with it."""
    if (differs := came_later(task.package, expected)) is not None:
        raise EnvironmentFault(differs)
    return prover.done(task)
