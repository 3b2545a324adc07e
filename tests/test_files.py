"""Files and folders that are written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from judge.files import replacing, write


def names(folder: Path) -> list[str]:
    return sorted(f.name for f in folder.iterdir())


def _fail(path: Path, *, folder: bool = False) -> None:
    with replacing(path) as making:
        if folder:
            (making / "half").mkdir(parents=True)
        else:
            making.write_text("half")
        raise RuntimeError


def test_a_file_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("old")
    write(file, "new é")
    assert file.read_text(encoding="utf-8") == "new é"
    assert names(tmp_path) == ["a.txt"]


def test_a_failure_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("old")
    with pytest.raises(RuntimeError):
        _fail(file)
    assert file.read_text() == "old"
    assert names(tmp_path) == ["a.txt"]


def test_a_new_file_has_the_usual_mode_and_an_old_one_keeps_its_own(tmp_path: Path) -> None:
    usual, file = tmp_path / "usual", tmp_path / "a.txt"
    usual.write_text("")
    write(file, b"1")
    assert file.stat().st_mode == usual.stat().st_mode
    file.chmod(0o640)
    write(file, b"2")
    assert file.stat().st_mode & 0o777 == 0o640


def test_an_error_names_the_file_that_was_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "missing" / "a.txt"
    with pytest.raises(FileNotFoundError) as error:
        write(file, "text")
    assert error.value.filename == str(file)


def test_a_link_stays_one(tmp_path: Path) -> None:
    file, link = tmp_path / "a.txt", tmp_path / "link"
    file.write_text("old")
    link.symlink_to(file)
    write(link, "new")
    assert link.is_symlink()
    assert file.read_text() == "new"


def test_what_is_not_a_regular_file_is_written_to(tmp_path: Path) -> None:
    write(Path(os.devnull), "gone")
    assert not Path(os.devnull).is_file()
    assert names(tmp_path) == []


def test_a_folder_takes_the_place_of_another(tmp_path: Path) -> None:
    folder = tmp_path / "prelude"
    (folder / "old").mkdir(parents=True)
    with replacing(folder) as making:
        making.mkdir()
        (making / "new").touch()
    assert names(folder) == ["new"]
    assert names(tmp_path) == ["prelude"]


def test_a_folder_that_is_not_finished_is_removed(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError):
        _fail(tmp_path / "prelude", folder=True)
    assert names(tmp_path) == []
