"""Units on a Dask cluster that somebody else started; the judge is installed on its workers.

A task starts a process of its own on its worker (``local.Process``), so a submission never takes a Dask worker down.
What is sent is the source; packages are on the workers, and a host whose packages or judge differ is refused before
anything is judged.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Iterable, Mapping, Sequence
from itertools import islice
from typing import Any

from ..errors import EnvironmentFault
from .units import Unit

MISSING = "Dask is not installed. Install what `judge grade --scheduler` needs: pip install 'judge[grade]'."
CONNECT_S = 30
AT_ONCE = 1_000
"""Units that run on the cluster or wait there: enough for some hundred workers, and what a client may well hold."""
RETRIES = 2
"""Of a unit whose worker went away, beside what Dask itself does."""


def run(
    units: Iterable[Unit], scheduler: str, expected: Mapping[str, str]
) -> Generator[tuple[Unit, dict[str, Any]], None, None]:
    """Each unit with its answer, as they come. Closing it cancels what has not begun.

    ``scheduler`` is an address, or a Dask scheduler file; ``expected`` are the fingerprints of the packages
    (``units.fingerprints``). EnvironmentFault where there is no cluster, or one of its hosts differs.
    """
    try:
        import distributed as untyped
    except ImportError:
        raise EnvironmentFault(MISSING) from None
    dask: Any = untyped
    given: dict[str, Any] = {"scheduler_file": scheduler} if os.path.exists(scheduler) else {"address": scheduler}
    try:
        client = dask.Client(**given, timeout=CONNECT_S, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        raise EnvironmentFault(f"There is no Dask scheduler at {scheduler}: {error or type(error).__name__}.") from None
    with client:
        _agree(client, expected)
        to_come = iter(units)

        waiting: dict[Any, Unit] = {}
        tries: dict[str, int] = {}

        def submit(some: Sequence[Unit]) -> list[Any]:
            keys = [f"judge-{unit.key}-{tries.get(unit.key, 0)}" for unit in some]
            futures: list[Any] = client.map(_judged, some, key=keys, retries=RETRIES, pure=True) if some else []
            waiting.update(zip(futures, some, strict=True))
            return futures

        begun = submit(list(islice(to_come, AT_ONCE)))
        completed = dask.as_completed(begun, loop=client.loop, with_results=True, raise_errors=False)
        try:
            for batch in completed.batches():
                answers, again = [], []
                for future, answer in batch:
                    unit = waiting.pop(future)
                    if future.status == "finished":
                        answers.append((unit, answer))
                        continue
                    # Dask gives up a task whose workers died: perhaps its neighbours killed them, so it gets others
                    tried = tries[unit.key] = tries.get(unit.key, 0) + 1
                    if tried <= RETRIES:
                        again.append(unit)
                    else:
                        why = f"the workers that judged it were lost, {tried} times: {future.exception()}"
                        answers.append((unit, {"fault": why}))
                completed.update(submit([*again, *islice(to_come, len(answers))]))
                del batch, future  # or their results would be kept, here and there
                yield from answers
        finally:
            client.cancel(list(waiting), force=True)


def _agree(client: Any, expected: Mapping[str, str]) -> None:
    """EnvironmentFault naming the first host that would judge otherwise."""
    found: dict[str, Any] = client.run(_fingerprints, sorted(expected))
    if not found:
        raise EnvironmentFault("The cluster has no workers. Start some: dask worker SCHEDULER")
    for address, prints in sorted(found.items()):
        if isinstance(prints, str):
            raise EnvironmentFault(f"{address}: {prints}")
        for name, value in expected.items():
            if prints.get(name) != value:
                what = "lacks" if name not in prints else "has another version of the judge, its compiler or"
                raise EnvironmentFault(f"{address} {what} {name}. Install the same judge and packages there.")


def _fingerprints(names: Sequence[str]) -> dict[str, str] | str:
    """On a worker: the fingerprints of these packages, or one sentence."""
    try:
        from judge.app.workspace import Workspace
        from judge.errors import JudgeError
        from judge.grade.units import fingerprints
    except ImportError as error:
        return f"the judge cannot be used there: {error}"
    workspace = Workspace()
    there = set(workspace.catalog.names())
    try:
        return fingerprints(workspace.catalog.find(name) for name in names if name in there)
    except JudgeError as error:
        return str(error)


def _judged(unit: Unit) -> dict[str, Any]:
    """On a worker: in a process of its own, which ends with it."""
    from judge.grade.local import Process, judged

    process = Process()
    try:
        return judged(unit, process)
    finally:
        process.close()
