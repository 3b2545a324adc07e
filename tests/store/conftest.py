"""What the tests of the log share: results to record, and child processes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import judge
from judge.store.log import Log
from judge.verdict import Cases, Check, Compile, Counterexample, Finding, Growth, Result, Tier, Timing, Verdict

NOON = datetime(2025, 3, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
def noon() -> datetime:
    return NOON


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    with Log.open(tmp_path / "data", version="1.0") as log:
        yield log


@pytest.fixture
def make_result() -> Callable[..., Result]:
    """A small accepted result, with what is given changed."""

    def make(**changes: Any) -> Result:
        fields: dict[str, Any] = {
            "problem": "arrays/two-sum",
            "language": "cpp",
            "verdict": Verdict.ACCEPTED,
            "cases": Cases(5, 5),
            "seed": 1,
            "source_hash": "abc",
        }
        return Result(**{**fields, **changes})

    return make


@pytest.fixture
def make_counterexample() -> Callable[..., Counterexample]:
    def make(**changes: Any) -> Counterexample:
        fields: dict[str, Any] = {
            "args": ([3, 3], 6),
            "expected": [0, 1],
            "got": [],
            "answered": True,
            "labels": ("duplicates",),
            "tier": Tier.FIXED,
        }
        return Counterexample(**{**fields, **changes})

    return make


@pytest.fixture
def full_result(make_result: Callable[..., Result], make_counterexample: Callable[..., Counterexample]) -> Result:
    """A result in which nothing is absent and no two numbers are the same."""
    return make_result(
        problem="graphs/network-delay-time",
        language="py",
        verdict=Verdict.WRONG_ANSWER,
        cases=Cases(812, 5321),
        seed=2**70,
        source_hash="f00d",
        counterexample=make_counterexample(labels=("tie", "duplicates", "cycle"), stdout="hello\n", why="ties"),
        time=Timing(1.5, 1.25, 1.75, 812345, 752171, 100_000, "grid", 10.0, True, 33.5),
        complexity=Growth("O(n^2)", "O(n)", True),
        memory_kib=5120,
        findings=(Finding("undefined-behaviour", "index 3 out of bounds", 7), Finding("slow-growth", "quadratic")),
        compile=Compile(0.44, True, "warning"),
        seconds=2.25,
    )


@pytest.fixture
def contract(make_result: Callable[..., Result]) -> Result:
    """A contract of which one check holds, one does not, and one was not reached."""
    checks = (
        Check("works/construct", "An empty one.", True),
        Check("exceptions/copy", "Nothing leaks.", False),
        Check("cost/swap", "It moves nothing.", None),
    )
    return make_result(problem="cpp/vector", verdict=Verdict.WRONG_ANSWER, cases=Cases(1, 3), checks=checks)


@pytest.fixture
def start_child() -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Starts ``script`` of this folder with a pipe on each standard stream; ends it with the test."""
    children: list[subprocess.Popen[str]] = []

    def start(script: str, *args: object) -> subprocess.Popen[str]:
        package = judge.__file__
        assert package is not None
        paths = [str(Path(package).parents[1]), *filter(None, [os.environ.get("PYTHONPATH")])]
        child = subprocess.Popen(
            [sys.executable, str(Path(__file__).parent / script), *map(str, args)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        )
        children.append(child)
        return child

    yield start
    for child in children:
        with child:  # closes the pipes and waits
            if child.poll() is None:
                child.kill()
