"""Units on a Dask cluster that somebody else started; the judge is installed on its workers.

A task starts a process of its own on its worker (``local.Process``), so a submission never takes a Dask worker down.
What is sent is the source; packages are on the workers, and a host whose packages or judge differ, or that contains
less than this one, is refused before anything is judged.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from typing import Any

from ..errors import EnvironmentFault
from . import hosts, stages
from .hosts import TIMING, Host
from .roster import Roster
from .units import Unit

MISSING = "Dask is not installed. Install what `--scheduler` needs: pip install 'judge[grade]'."
CONNECT_S = 30
AT_ONCE = 1_000
"""Units that run on the cluster or wait there: enough for some hundred workers, and what a client may well hold."""
RETRIES = 2
"""Of a unit whose worker went away, beside what Dask itself does."""
LOOK_S = 0.02
"""Between two looks at what has come; whoever waits without end is not told that the scheduler is gone."""
SAID_AFTER_S = 0.25
"""What a worker is at for less than this is not said: nobody could read it, and it costs the scheduler a message."""
BEGUN = "judge-begun"
"""The topic of Dask's events by which a worker says what it has begun with. Moments are those of the client's clock."""


@contextmanager
def connected(
    scheduler: str, expected: Mapping[str, str], *, less_contained: bool = False, roster: Roster | None = None
) -> Iterator[Cluster]:
    """A cluster whose hosts judge as this one does; ``scheduler`` is an address, or a Dask scheduler file.
    ``roster`` is told what each worker is at.

    ``expected`` are the fingerprints of the packages (``units.fingerprints``). EnvironmentFault where there is no
    cluster, or one of its hosts differs, or lacks containment that this one has and that is not allowed.
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
        found = hosts.asked(client, sorted(expected))
        hosts.agree(found, expected)
        if not less_contained:
            hosts.contain(found)
        yield Cluster(dask, client, found, expected, roster)


class Cluster:
    """``client`` is Dask's, for what else is to be done there; ``timing`` what a task that is timed has to be given."""

    def __init__(
        self,
        dask: Any,
        client: Any,
        hosts: Mapping[str, Host],
        expected: Mapping[str, str],
        roster: Roster | None = None,
    ) -> None:
        self.client, self.roster = client, Roster() if roster is None else roster
        self._dask, self._hosts, self._expected = dask, hosts, expected
        self._unable: set[str] = set()  # workers whose host could not judge something: no disk, no compiler
        times = any(host.times for host in hosts.values())
        self.timing: dict[str, Any] = {"resources": {TIMING: 1}} if times else {}

    def run(self, units: Iterable[Unit], *, alone: bool = False) -> Generator[tuple[Unit, dict[str, Any]], None, None]:
        """Each unit with its answer, as they come. Closing it cancels what has not begun.

        ``alone``: one at a time on each host and nothing beside it; what is doubtful on one host is judged on another
        as well, if there is one.
        """
        to_come = iter(units)
        waiting: dict[Any, Unit] = {}
        units_of: dict[str, Unit] = {}  # by key, those that are asked for
        tries: dict[str, int] = {}
        first: dict[str, dict[str, Any]] = {}  # by key, the answer of what another host is asked about
        unable: dict[str, set[str]] = {}  # by key, the workers whose host could not judge it
        lonely: list[Unit] = []  # to be judged when nothing else is at any worker
        where = self.timing if alone else {}

        def submit(some: Sequence[Unit], **elsewhere: Any) -> list[Any]:
            if not some:
                return []
            some = [replace(unit, alone=alone) for unit in some]
            keys = [f"judge-{unit.key}-{'alone-' * alone}{tries.get(unit.key, 0)}" for unit in some]
            prints = [self._expected.get(unit.problem) for unit in some]
            futures: list[Any] = self.client.map(
                _judged, some, prints, key=keys, retries=RETRIES, pure=True, **where, **elsewhere
            )
            waiting.update(zip(futures, some, strict=True))
            units_of.update((unit.key, unit) for unit in some)
            return futures

        def begin(event: tuple[float, Any]) -> None:
            """In the thread of Dask's loop, with what any client's task has said."""
            said = event[1]
            if (unit := units_of.get(str(said["key"]))) is not None:
                self.roster.begin(str(said["name"]), unit)

        listening = self._listen(begin)
        begun = submit(list(islice(to_come, AT_ONCE)))
        completed = self._dask.as_completed(begun, loop=self.client.loop, with_results=True, raise_errors=False)
        try:
            while waiting or lonely:
                if not waiting:
                    completed.update(submit([lonely.pop()]))
                batch = completed.next_batch(block=False)
                if self.client.status == "closed":  # Dask has tried for CONNECT_S to find it again
                    raise EnvironmentFault(
                        "The Dask scheduler was lost. What was judged is kept; run it again to go on."
                    )
                if self.client.scheduler_comm is not listening:  # it is back, and knows nobody who listens
                    listening = self._listen(begin)
                if not batch:
                    time.sleep(LOOK_S)
                    continue
                answers: list[tuple[Unit, dict[str, Any]]] = []
                again: list[Any] = []
                for future, answer in batch:
                    unit = waiting.pop(future)
                    units_of.pop(unit.key, None)
                    self.roster.end(unit)
                    tried = tries[unit.key] = tries.get(unit.key, 0) + 1
                    if future.status != "finished":
                        # Dask gives up a task whose workers died: perhaps its neighbours killed them. So it gets
                        # others, and the last time none.
                        if tried < RETRIES:
                            again += submit([unit])
                        elif tried == RETRIES:
                            lonely.append(unit)
                        else:
                            why = f"the workers that judged it were lost, {tried} times: {_why(future)}"
                            answers.append((unit, {"fault": why}))
                        continue
                    ip, address = answer.pop("ip", None), str(answer.pop("address", ""))
                    before = first.pop(unit.key, None)
                    if answer.pop("elsewhere", False) and before is None:
                        self._unable.add(address)
                        there = unable.setdefault(unit.key, set())
                        there.add(address)
                        others = self._workers(alone, without=self._unable) or self._workers(alone, without=there)
                        if others and tried <= len(self._hosts) + RETRIES:
                            again += submit([unit], workers=others, allow_other_workers=True)
                            continue
                    if before is not None:
                        answers.append((unit, _settled(before, answer)))
                    elif alone and _doubtful(answer) and (others := self._workers(alone, off=ip)):
                        first[unit.key] = answer
                        again += submit([unit], workers=others, allow_other_workers=True)
                    else:
                        answers.append((unit, answer))
                completed.update([*again, *submit(list(islice(to_come, len(answers))))])
                for unit, _ in answers:
                    tries.pop(unit.key, None)
                    unable.pop(unit.key, None)
                del batch, future, answer  # or their results would be kept, here and there
                yield from answers
        finally:
            for unit in waiting.values():
                self.roster.end(unit)
            units_of.clear()
            if self.client.status != "closed":
                self.client.cancel(list(waiting), force=True)

    def _listen(self, begin: Callable[[tuple[float, Any]], None]) -> Any:
        """``begin`` is told what workers begin with, as long as the connection that is returned lasts."""
        connection = self.client.scheduler_comm
        self.client.subscribe_topic(BEGUN, begin)
        return connection

    def _workers(self, alone: bool, *, off: str | None = None, without: Collection[str] = ()) -> list[str]:
        """The workers that were there at the start, ``without`` some and ``off`` a host; to be ``alone`` those that may
        be asked to time something.
        """
        return [
            address
            for address, host in self._hosts.items()
            if host.ip != off and address not in without and (host.times or not (alone and self.timing))
        ]


def _doubtful(answer: Mapping[str, Any]) -> bool:
    return "result" in answer and stages.doubtful(answer["result"])


def _settled(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """What is said of a unit that two hosts judged; where the second could not, what the first said."""
    return {"result": stages.settled(one["result"], other["result"])} if "result" in other else one


def _why(future: Any) -> str:
    try:
        return str(future.exception())
    except Exception as error:  # of a future that is cancelled it is raised
        return str(error) or type(error).__name__


def _begun(worker: Any, unit: Unit) -> None:
    """On a worker, which says by its name, or its address where it has none, what it is at."""
    named = isinstance(worker.name, str) and "://" not in worker.name
    worker.log_event(BEGUN, {"key": unit.key, "name": worker.name if named else worker.address.split("//")[-1]})


def _judged(unit: Unit, expected: str | None) -> dict[str, Any]:
    """On a worker: in a process of its own, which ends with it. With the answer comes whose it is."""
    import distributed

    from judge.grade.local import Process, judged

    worker: Any = distributed.get_worker()
    place = {"ip": worker.ip, "address": worker.address}
    if expected is not None and (differs := hosts.came_later(unit.problem, expected)) is not None:
        return {"fault": differs, "elsewhere": True, **place}
    process = Process()
    saying = threading.Timer(SAID_AFTER_S, _begun, (worker, unit))
    saying.daemon = True
    saying.start()
    try:
        answer = judged(unit, process)
        if "fault" in answer:
            answer["fault"] = f"{worker.address}: {answer['fault']}"
        return {**answer, **place}
    finally:
        saying.cancel()
        process.close()
