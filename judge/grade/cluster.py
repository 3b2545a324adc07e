"""Units on a Dask cluster that somebody else started; the judge is installed on its workers.

A task starts a process of its own on its worker (``local.Process``), so a submission never takes a Dask worker down.
What is sent is the source; packages are on the workers, and a host whose packages or judge differ is refused before
anything is judged.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Mapping, Sequence
from typing import Any

from ..errors import EnvironmentFault
from .units import Unit

MISSING = "Dask is not installed. Install what `judge grade --scheduler` needs: pip install 'judge[grade]'."
CONNECT_S = 30
RETRIES = 2
"""Of a unit whose worker went away, beside what Dask itself does."""


def run(
    units: Sequence[Unit], scheduler: str, expected: Mapping[str, str]
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
        waiting = {
            client.submit(_judged, unit, key=f"judge-{unit.key}", retries=RETRIES, pure=True): unit for unit in units
        }
        again: dict[str, int] = {}
        completed = dask.as_completed(list(waiting), loop=client.loop, raise_errors=False)
        try:
            for future in completed:
                unit = waiting.pop(future)
                if future.status == "finished":
                    yield unit, future.result()
                    continue
                # Dask gives up a task whose workers died: perhaps its neighbours killed them, so it gets others
                tries = again[unit.key] = again.get(unit.key, 0) + 1
                if tries <= RETRIES:
                    renewed = client.submit(_judged, unit, key=f"judge-{unit.key}-{tries}", pure=True)
                    waiting[renewed] = unit
                    completed.add(renewed)
                else:
                    yield unit, {"fault": f"the workers that judged it were lost, {tries} times: {future.exception()}"}
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
