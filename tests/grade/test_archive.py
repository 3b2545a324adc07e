"""Zips: what is in them is unpacked, and nothing leaves the folder or grows without bound."""

from __future__ import annotations

import io
import stat
import zipfile
from pathlib import Path

import pytest

from judge.errors import UserError
from judge.grade import archive
from judge.grade.archive import unpack


def zipped(file: Path, **members: bytes | str) -> Path:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in members.items():
            made.writestr(name, content)
    return file


def test_files_and_zips_within(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as made:
        made.writestr("two-sum.py", "inner")
    file = zipped(
        tmp_path / "x.zip", **{"ana/two-sum.cpp": "a", "bo_12_assignsubmission_file_/work.zip": inner.getvalue()}
    )
    assert unpack(file, tmp_path / "out") == []
    assert (tmp_path / "out/ana/two-sum.cpp").read_text() == "a"
    assert (tmp_path / "out/bo_12_assignsubmission_file_/work/two-sum.py").read_text() == "inner"


@pytest.mark.parametrize("name", ["../out.py", "/etc/out.py", "a/../../out.py", "C:/out.py", "..\\out.py"])
def test_no_path_leads_out(tmp_path: Path, name: str) -> None:
    file = zipped(tmp_path / "x.zip", **{name: "x", "ana/two-sum.py": "a"})
    (tmp_path / "in").mkdir()
    left = unpack(file, tmp_path / "in" / "out")
    assert len(left) == 1
    assert left[0].endswith("its path leads out of the zip")
    assert [p.name for p in tmp_path.rglob("*.py")] == ["two-sum.py"]


def test_links_are_left_out(tmp_path: Path) -> None:
    entry = zipfile.ZipInfo("ana/two-sum.py")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as made:
        made.writestr(entry, "/etc/passwd")
    assert unpack(tmp_path / "x.zip", tmp_path / "out") == ["ana/two-sum.py: a link or a special file"]


def test_a_bomb_is_stopped_by_what_comes_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = zipped(tmp_path / "x.zip", **{"ana/two-sum.py": b"\0" * (5 << 20), "ana/coin-change.py": "x"})
    assert unpack(file, tmp_path / "out") == ["ana/two-sum.py: larger than 1 MiB"]
    assert [p.name for p in (tmp_path / "out").rglob("*.py")] == ["coin-change.py"]
    monkeypatch.setattr(archive, "MOST_FILES", 3)
    many = zipped(tmp_path / "many.zip", **{f"ana/{i}.py": "x" for i in range(4)})
    with pytest.raises(UserError, match="more than 3 files"):
        unpack(many, tmp_path / "many")
    monkeypatch.setattr(archive, "MOST_BYTES", 1000)
    large = zipped(tmp_path / "large.zip", **{f"ana/{i}.py": "x" * 900 for i in range(3)})
    with pytest.raises(UserError, match="The zip holds more"):
        unpack(large, tmp_path / "large")


def test_what_is_no_zip(tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(b"PK nothing")
    with pytest.raises(UserError, match="cannot be unpacked"):
        unpack(tmp_path / "x.zip", tmp_path / "out")


def test_a_moment_that_is_none_is_no_moment(tmp_path: Path) -> None:
    entry = zipfile.ZipInfo("ana/two-sum.py", (2026, 15, 31, 25, 61, 62))
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as made:
        made.writestr(entry, "x")
    assert unpack(tmp_path / "x.zip", tmp_path / "out") == []
    assert (tmp_path / "out/ana/two-sum.py").stat().st_mtime == 0


def test_what_is_damaged_or_has_no_place_is_left_out_and_the_others_are_not(tmp_path: Path) -> None:
    members = {"ana/two-sum.py": "x = 1\n" * 1000, "bo": "a file", "bo/two-sum.py": "x", "cy/two-sum.py": "c"}
    file = zipped(tmp_path / "x.zip", **members, **{f"{'d' * 300}/two-sum.py": "d"})
    data = bytearray(file.read_bytes())
    start = data.index(b"ana/two-sum.py") + len("ana/two-sum.py")
    data[start : start + 8] = b"\xff" * 8
    file.write_bytes(bytes(data))
    left = unpack(file, tmp_path / "out")
    assert [text.rpartition("/")[0] for text in left] == ["ana", "bo", "d" * 300]
    assert (tmp_path / "out/cy/two-sum.py").read_text() == "c"
