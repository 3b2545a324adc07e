"""On a Dask cluster of real processes: the same answers, and a sentence where there is none or a host differs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from judge.app.workspace import Workspace
from judge.errors import EnvironmentFault
from judge.grade import cluster, hosts
from judge.grade.units import HAND_IN, Unit, fingerprints
from judge.sandbox.contain import Layers

pytest.importorskip("distributed")
pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]
PROBLEM = "arrays/two-sum"
RIGHT = b"""
class Solution:
    def twoSum(self, nums, target):
        seen = {}
        for i, x in enumerate(nums):
            if target - x in seen:
                return [seen[target - x], i]
            seen[x] = i
"""


def test_the_answers_of_a_cluster(dask_cluster: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JUDGE_HOME", str(tmp_path / "home"))
    dask_cluster.start_worker("--resources", "timing=1")
    dask_cluster.start_worker()
    dask_cluster.wait(2)
    prints = fingerprints([Workspace().catalog.find(PROBLEM)])
    units = [
        Unit("right", PROBLEM, "py", "ana.py", RIGHT, 0),
        Unit("empty", PROBLEM, "py", "bo.py", b"", 0),
    ]
    scheduler = str(dask_cluster.file)
    with cluster.connected(scheduler, prints) as connected:
        answers = {unit.key: answer for unit, answer in connected.run(units)}
        assert answers["right"]["result"]["verdict"] == "accepted"
        assert f"{HAND_IN} is empty" in answers["empty"]["refused"]
        assert connected.timing == {"resources": {"timing": 1}}
        ((unit, answer),) = connected.run(units[:1], alone=True)
        assert (unit.alone, answer["result"]["verdict"]) == (True, "accepted")
    with (
        pytest.raises(EnvironmentFault, match=rf"has another version of .* {PROBLEM}"),
        cluster.connected(scheduler, {PROBLEM: "other"}),
    ):
        pass
    with pytest.raises(EnvironmentFault, match="lacks mini/none"), cluster.connected(scheduler, {"mini/none": "x"}):
        pass


def test_no_cluster(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "CONNECT_S", 1)
    with (
        pytest.raises(EnvironmentFault, match=r"There is no Dask scheduler at tcp://127\.0\.0\.1:1"),
        cluster.connected("tcp://127.0.0.1:1", {}),
    ):
        pass


def test_a_host_that_contains_less_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = Layers(3, True, True)
    monkeypatch.setattr(hosts, "_layers", lambda: whole)

    def there(layers: Layers | str) -> dict[str, hosts.Host]:
        return {
            "tcp://one:1": hosts.Host("one", {}, whole, False),
            "tcp://two:1": hosts.Host("two", {}, layers, False),
        }

    hosts.contain(there(Layers(0, True, True)))  # the view hides the files as well
    with pytest.raises(EnvironmentFault, match=r"^tcp://two:1: Reduced containment: .*network.*--less-contained\.$"):
        hosts.contain(there(Layers(3, True, False)))
    with pytest.raises(EnvironmentFault, match="your files"):
        hosts.contain(there(Layers(0, False, True)))
    with pytest.raises(EnvironmentFault, match="the launcher is missing"):
        hosts.contain(there("the launcher is missing."))
    monkeypatch.setattr(hosts, "_layers", lambda: Layers(0, False, True))
    hosts.contain(there(Layers(0, False, True)))  # no less than here
