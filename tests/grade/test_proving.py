"""``judge verify`` on a Dask cluster of real processes: what is said of a package is what is said here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from judge.app.crew import Here
from judge.app.verify import MutantRun, ProofRun, verify_seeds
from judge.verify.adequacy import Fate, Score

pytest.importorskip("distributed")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore"),
    pytest.mark.usefixtures("interrupts_handled"),
]


def fates(score: Score) -> dict[str, int]:
    return {fate.value: score.count(fate) for fate in Fate}


def test_proofs_mutants_and_seeds_of_a_cluster(
    dask_cluster: Any, mini_problem: Callable[..., Path], own_home: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from judge.grade.proving import hired

    good, broken = mini_problem(), mini_problem("mini/broken", {"problem.toml": "title ="})
    monkeypatch.setenv("JUDGE_PROBLEMS", str(good.parent.parent))
    monkeypatch.setenv("JUDGE_HOME", str(own_home.path))
    dask_cluster.start_worker("--resources", "timing=1")
    dask_cluster.wait(1)
    cache, folders = own_home.path / "cache", [broken, good]
    said: list[str] = []
    with hired(str(dask_cluster.file), folders, cache) as crew:
        (first, _), (second, why) = ProofRun(folders, cache, crew, everything=True).proofs(said.append)
        assert "problem.toml" in first.complaints[0]
        assert (second.name, second.complaints, why) == ("mini/total", (), "not in a git checkout")
        assert [one.name for one in second.timed] == ["accepted/index.py", "accepted/loop.cpp", "accepted/reduce.py"]
        assert said[-1] == "2 of 2 packages timed"
        (good / "solutions" / "accepted" / "loop.cpp").unlink()
    with hired(str(dask_cluster.file), [good], cache) as crew:
        run, here = MutantRun([good], crew), MutantRun([good], Here(cache, 1))
        ((_, score, _),) = run.scores(lambda done: None)
        ((_, there, _),) = here.scores(lambda done: None)
        assert fates(score) == fates(there)
        assert score.count(Fate.KILLED) > 0
        assert run.tried == len(score.tried)
        (seeded,) = verify_seeds([good], 1, crew)
        assert (seeded.name, seeded.complaints) == ("mini/total", ())
