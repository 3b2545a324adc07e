"""The cache of the catalogue: never a reason for a wrong list."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from judge.app.catalogue import CACHE, overviews
from judge.app.overview import Overview
from judge.app.workspace import Workspace
from judge.catalog.locate import own_folder


@pytest.fixture
def package(tmp_path: Path, workspace: Workspace) -> Path:
    folder = tmp_path / "problems" / "mini" / "mine"
    shutil.copytree(own_folder() / "arrays" / "two-sum", folder)
    return folder


def mine(workspace: Workspace) -> Overview | None:
    return next((p for p in overviews(workspace) if p.name == "mini/mine"), None)


def test_what_comes_from_the_cache_is_what_was_read(workspace: Workspace, package: Path) -> None:
    first = overviews(workspace)
    assert (workspace.home.cache / CACHE).is_file()
    before = (workspace.home.cache / CACHE).stat()
    assert overviews(workspace) == first
    assert (workspace.home.cache / CACHE).stat() == before  # nothing changed, nothing is written
    assert "duplicates" in next(p for p in first if p.name == "mini/mine").labels


def test_the_cache_is_read_at_all(workspace: Workspace, package: Path) -> None:
    overviews(workspace)
    file = workspace.home.cache / CACHE
    kept = json.loads(file.read_text())
    kept["rows"][str(package)]["title"] = "From the cache"
    file.write_text(json.dumps(kept))
    found = mine(workspace)
    assert found is not None
    assert found.title == "From the cache"


@pytest.mark.parametrize("name", ["problem.toml", "cases.toml"])
def test_a_file_that_changed_is_read_again(workspace: Workspace, package: Path, name: str) -> None:
    overviews(workspace)
    file = package / name
    before = file.stat()
    text = file.read_text().replace('difficulty = "easy"', 'difficulty = "hard"').replace('"duplicates"', '"tie"')
    file.write_text(text)
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns + 1))
    found = mine(workspace)
    assert found is not None
    assert (found.difficulty, "duplicates" in found.labels) in [("hard", True), ("easy", False)]


def test_a_package_that_is_gone_or_was_renamed_is_not_listed(workspace: Workspace, package: Path) -> None:
    overviews(workspace)
    package.rename(package.with_name("other"))
    names = [p.name for p in overviews(workspace)]
    assert "mini/mine" not in names
    assert "mini/other" in names


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"version": "0"}', "\x00\xff"])
def test_a_spoilt_cache_costs_time_only(workspace: Workspace, package: Path, content: str) -> None:
    first = overviews(workspace)
    (workspace.home.cache / CACHE).write_text(content)
    assert overviews(workspace) == first


def test_rows_that_are_none_are_read_anew(workspace: Workspace, package: Path) -> None:
    first = overviews(workspace)
    file = workspace.home.cache / CACHE
    kept = json.loads(file.read_text())
    kept["rows"] = {folder: {"stamp": row["stamp"]} for folder, row in kept["rows"].items()}
    file.write_text(json.dumps(kept))
    assert overviews(workspace) == first


def test_where_nothing_can_be_kept_the_list_is_the_same(
    workspace: Workspace, package: Path, warnings: list[str]
) -> None:
    first = overviews(workspace)
    cache = workspace.home.cache
    shutil.rmtree(cache)
    cache.write_text("in the way")
    assert overviews(workspace) == first
    assert warnings == []
