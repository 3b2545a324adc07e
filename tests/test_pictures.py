"""The pictures of README.md: made from a real run, and all there."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def pictures() -> ModuleType:
    spec = importlib.util.spec_from_file_location("pictures", ROOT / "tools/pictures.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.slow
def test_what_a_command_writes_is_drawn(pictures: ModuleType, tmp_path: Path) -> None:
    output = pictures.run(["list", "arrays"], tmp_path, tmp_path / "home")
    picture = re.sub(r"<[^>]*>", " ", pictures.drawn("list arrays", output)).replace("&#160;", " ")
    assert "$ judge list arrays" in re.sub(r"\s+", " ", picture)
    assert "arrays/two-sum" in picture


def test_progress_that_was_taken_back_is_not_drawn(pictures: ModuleType) -> None:
    picture = pictures.drawn("run", "\r\x1b[KJudging\r\x1b[K\x1b[1mAccepted\x1b[0m\r\n")
    assert "Accepted" in picture
    assert "Judging" not in picture


def test_each_has_a_file(pictures: ModuleType) -> None:
    for name in pictures.PICTURES:
        assert (ROOT / "docs/pictures" / f"{name}.svg").read_text(encoding="utf-8").startswith("<svg")
