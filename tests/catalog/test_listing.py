"""What editors, systems and Python leave in a package is no part of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from judge.catalog.listing import listed
from judge.catalog.load import load_problem
from judge.coach.solution import model_solution
from judge.run.request import Environment
from judge.verify.package import Verification

LITTER = ("__pycache__/cases.cpython-311.pyc", ".cases.py.swp", "cases.py~", "#a.cpp#", ".DS_Store", "._a.cpp", "4913")


@pytest.fixture
def package(mini_problem: Callable[..., Path]) -> Path:
    folder = mini_problem()
    for place in ("", "solutions", "solutions/accepted", "solutions/wrong_answer"):
        for name in LITTER:
            (folder / place / name).parent.mkdir(exist_ok=True)
            (folder / place / name).write_text("left")
        (folder / place / ".#a.cpp").symlink_to("learner@host.1")  # a lock of Emacs: it leads nowhere
    return folder


def test_what_is_left_in_a_package_is_no_complaint(package: Path) -> None:
    environment = Environment(package, lambda: pytest.fail("nothing is compiled"), lambda: 0.0)
    assert list(Verification(load_problem(package), environment, 1).files()) == []
    (package / "notes.txt").write_text("later")
    assert len(list(Verification(load_problem(package), environment, 1).files())) == 1


def test_what_is_left_among_the_solutions_is_not_judged(package: Path) -> None:
    assert {f.suffix for f in listed(package, "solutions/*/*")} == {".cpp", ".py"}
    assert not [f for f in listed(package, "solutions/*/*") if f.name.startswith((".", "#", "_"))]


def test_what_is_left_is_no_model_solution(package: Path) -> None:
    (package / "reference.cpp").unlink()
    found = model_solution(load_problem(package), "cpp")
    assert found is not None
    assert found.code.startswith("class Solution")
