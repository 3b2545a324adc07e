"""The skeleton of a package: judge verify complains of its marks, each with its place, and of nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from judge.app.skeleton import new_package
from judge.cases.asked import FILE as REPLIES
from judge.catalog.load import load_problem
from judge.catalog.locate import own_folder
from judge.errors import UserError
from judge.kinds.given import DRIVER, GIVEN
from judge.verify.package import KNOWN
from judge.verify.proof import prove_answers
from judge.verify.unfinished import MARK, unfinished

LIKE = {
    "arrays/two-sum": {"reference.py"},
    "design/lru-cache": {"reference.py"},
    "sorting/sort-colors": {"reference.py"},
    "trees/serialize-and-deserialize-binary-tree": {"reference.py"},
    "cpp/unique-ptr": {"contract.hpp", "starter.hpp"},
}


@pytest.mark.parametrize("like", LIKE)
def test_verify_says_what_is_missing_and_nothing_else(tmp_path: Path, environment: Any, like: str) -> None:
    folder = new_package(tmp_path, "mine/of-my-own", load_problem(own_folder() / like))
    written = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    top = {name for name in written if "/" not in name}
    other = {"solutions", "proof.json", "mutants.toml", "reference.py", *LIKE["cpp/unique-ptr"]}
    other |= {*GIVEN.values(), *DRIVER.values(), REPLIES}
    assert top == (KNOWN - other) | LIKE[like]
    proof = prove_answers(folder, environment)
    assert all(MARK in text for text in proof.complaints)
    named = {text.partition(f"{folder}/")[2].partition(":")[0] for text in proof.complaints}
    assert named == written  # each holds something to be written


def test_a_mark_is_told_with_its_line(mini_problem: Any) -> None:
    folder = mini_problem(files={"brute.py": f"# one\n# {MARK}: the rest\n"})
    assert list(unfinished(folder)) == [f"{folder / 'brute.py'}:2: {MARK}: the rest"]


@pytest.mark.parametrize("name", ["mine", "Mine/x", "mine/x/y", "../x", "mine/.x"])
def test_other_names_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(UserError, match="write TOPIC/SLUG"):
        new_package(tmp_path, name, load_problem(own_folder() / "arrays/two-sum"))
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "mine/x").mkdir(parents=True)
    with pytest.raises(UserError, match="is there already"):
        new_package(tmp_path, "mine/x", load_problem(own_folder() / "arrays/two-sum"))
