"""What the hosts of a cluster are: which packages and judge they have, and what they contain a submission with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..errors import EnvironmentFault
from ..sandbox.contain import Layers

TIMING = "timing"
"""The resource of which a worker of each host may have one (``dask worker --resources timing=1``)."""


@dataclass(frozen=True)
class Host:
    """What a worker says at the start. ``ip`` tells one host from another; ``prints`` are the fingerprints of its
    packages, and ``layers`` what it contains with, or either is one sentence; ``times``: it has the resource TIMING.
    """

    ip: str
    prints: Mapping[str, str] | str
    layers: Layers | str
    times: bool


def asked(client: Any, names: Sequence[str]) -> dict[str, Host]:
    """By address, what each worker says; of one that leaves meanwhile nothing."""
    found: dict[str, Any] = client.run(_about, names, on_error="return")
    if not found:
        raise EnvironmentFault("The cluster has no workers. Start some: dask worker SCHEDULER")
    there = {address: host for address, host in found.items() if not isinstance(host, OSError)}
    for address, host in sorted(there.items()):
        if isinstance(host, BaseException):
            raise EnvironmentFault(f"{address}: the judge cannot be used there: {host}")
    return there


def agree(hosts: Mapping[str, Host], expected: Mapping[str, str]) -> None:
    """EnvironmentFault naming the first host that would judge otherwise."""
    for address, host in sorted(hosts.items()):
        if isinstance(host.prints, str):
            raise EnvironmentFault(f"{address}: {host.prints}")
        for name, value in expected.items():
            if host.prints.get(name) != value:
                what = "lacks" if name not in host.prints else "has another version of the judge, its compiler or"
                raise EnvironmentFault(f"{address} {what} {name}. Install the same judge and packages there.")


def contain(hosts: Mapping[str, Host]) -> None:
    """EnvironmentFault naming the first host that contains less than this one."""
    own = _layers()
    for address, host in sorted(hosts.items()):
        if _promises(own) - _promises(host.layers):
            why = host.layers if isinstance(host.layers, str) else host.layers.missing()
            raise EnvironmentFault(f"{address}: {why} Mend that, or allow it with --less-contained.")


def _promises(layers: Layers | str) -> set[str]:
    """Which of what a submission must not touch are out of its reach."""
    if isinstance(layers, str):
        return set()
    found = {"files": bool(layers.landlock or layers.view), "network": layers.seccomp}
    return {name for name, holds in found.items() if holds}


def _about(names: Sequence[str], dask_worker: Any) -> Host:
    """On a worker: what it is."""
    times = dask_worker.state.total_resources.get(TIMING, 0) >= 1
    return Host(dask_worker.ip, _fingerprints(names), _layers(), times)


def _fingerprints(names: Sequence[str]) -> dict[str, str] | str:
    """On a worker: the fingerprints of these packages, or one sentence."""
    from judge.app.workspace import Workspace
    from judge.errors import JudgeError
    from judge.grade.units import fingerprints

    workspace = Workspace()
    there = set(workspace.catalog.names())
    try:
        return fingerprints(workspace.catalog.find(name) for name in names if name in there)
    except JudgeError as error:
        return str(error)


def _layers() -> Layers | str:
    """What this machine contains with; a sentence where it cannot."""
    from judge.app.doctor_probe import run_python
    from judge.app.workspace import Workspace
    from judge.errors import JudgeError

    try:
        process, _, _ = run_python(Workspace().home.cache / "boxes", ["-c", ""])
    except JudgeError as error:
        return str(error)
    return process.layers or Layers(0, False, False)


def came_later(problem: str, expected: str) -> str | None:
    """On a worker, which may have come after the hosts were asked: a clause where its ``problem`` is another."""
    import distributed

    prints = _fingerprints([problem])
    if not isinstance(prints, str) and prints.get(problem) == expected:
        return None
    worker: Any = distributed.get_worker()
    return f"{worker.address} came later, and has another judge, compiler or {problem}"
