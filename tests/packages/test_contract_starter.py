"""A contract may come without a starter.hpp; with one it has to compile."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from judge.catalog.load import load_problem
from judge.catalog.locate import own_folder
from judge.verify.package import Verification


@pytest.mark.parametrize(("text", "complains"), [(None, False), ("template <class T> class UniquePtr {", True)])
def test_the_starter_of_a_contract(tmp_path: Path, environment: Any, text: str | None, complains: bool) -> None:
    folder = tmp_path / "cpp/unique-ptr"
    shutil.copytree(
        own_folder() / "cpp/unique-ptr", folder, ignore=shutil.ignore_patterns("solutions", "mistakes.toml")
    )
    (folder / "starter.hpp").unlink()
    if text is not None:
        (folder / "starter.hpp").write_text(text)
    found = list(Verification(load_problem(folder), environment, 1).starter_fails())
    assert ["starter gets compile_error" in one for one in found] == [True] * complains
