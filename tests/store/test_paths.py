"""Where the state lives."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from judge.errors import UserError
from judge.store.paths import Home, home

PLACES = {
    "own folder": ({"JUDGE_HOME": "/j", "XDG_DATA_HOME": "/d", "HOME": "/h"}, "linux", "/j", "/j/cache"),
    "own folder on macOS": ({"JUDGE_HOME": "/j", "HOME": "/h"}, "darwin", "/j", "/j/cache"),
    "xdg": ({"XDG_DATA_HOME": "/d", "XDG_CACHE_HOME": "/c", "HOME": "/h"}, "linux", "/d/judge", "/c/judge"),
    "one of the two": ({"XDG_CACHE_HOME": "/c", "HOME": "/h"}, "linux", "/h/.local/share/judge", "/c/judge"),
    "empty is unset": (
        {"JUDGE_HOME": "", "XDG_DATA_HOME": "", "HOME": "/h"},
        "linux",
        "/h/.local/share/judge",
        "/h/.cache/judge",
    ),
    "relative xdg is ignored": (
        {"XDG_DATA_HOME": "d", "HOME": "/h"},
        "linux",
        "/h/.local/share/judge",
        "/h/.cache/judge",
    ),
    "macOS": ({"HOME": "/h"}, "darwin", "/h/Library/Application Support/judge", "/h/Library/Caches/judge"),
}


@pytest.mark.parametrize(("environ", "platform", "data", "cache"), PLACES.values(), ids=PLACES.keys())
def test_place(environ: dict[str, str], platform: str, data: str, cache: str) -> None:
    assert home(environ, platform=platform) == Home(Path(data), Path(cache))


def test_a_relative_own_folder_stays_the_same_after_chdir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert home({"JUDGE_HOME": "state"}).data == tmp_path / "state"


def test_without_a_home_folder_says_what_to_set(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_home() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", no_home)
    with pytest.raises(UserError, match="set JUDGE_HOME"):
        home({})


@pytest.mark.parametrize("module", ["judge.store.paths", "judge.store.log"])
def test_importing_does_not_load_sqlite(module: str) -> None:
    code = f"import sys; sys.path[:0] = {sys.path!r}; import {module}; sys.exit('sqlite3' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
