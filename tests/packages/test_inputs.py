"""is_valid is exact and the checker just, in every package: what its inputs.toml says holds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from judge.catalog.load import load_problem
from judge.catalog.locate import own_folder
from judge.verify.package import Verification

FOLDERS = sorted(file.parent for file in own_folder().glob("*/*/problem.toml"))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: f"{folder.parent.name}/{folder.name}")
def test_inputs(folder: Path, environment: Any) -> None:
    assert list(Verification(load_problem(folder), environment, 1).inputs()) == []
