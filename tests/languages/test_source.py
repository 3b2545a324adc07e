"""Reading a submission from disk."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from judge.errors import SubmissionFault
from judge.languages.source import read_source
from judge.model.source import LARGEST

Write = Callable[..., Path]


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("a.cpp", "cpp"),
        ("a.CC", "cpp"),
        ("a.cxx", "cpp"),
        ("a.hpp", "cpp"),
        ("a.py", "py"),
        ("a b.é.py", "py"),
        ("-x.cpp", "cpp"),
        ("a\nb.cpp", "cpp"),
    ],
)
def test_the_ending_tells_the_language(tmp_path: Path, write_submission: Write, name: str, language: str) -> None:
    source = read_source(write_submission(tmp_path, "x", name))
    # Diagnostics carry the path as it was given, so that an editor can jump there.
    assert (source.language, source.name, source.text) == (language, str(tmp_path / name), "x")


@pytest.mark.parametrize("name", ["a.java", "a", "a.txt", "a.cpp.bak"])
def test_an_unknown_ending_says_what_to_do(tmp_path: Path, write_submission: Write, name: str) -> None:
    file = write_submission(tmp_path, "x", name)
    with pytest.raises(SubmissionFault, match=r"name the file \.cpp or \.py, or say --lang cpp or --lang py"):
        read_source(file)
    assert read_source(file, "py").language == "py"


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b"", "is empty"),
        (b" \n\t\r\n", "is empty"),
        (b"int x;\0", "holds NUL bytes"),
        ("class Solution {};".encode("utf-16"), "holds NUL bytes"),
        (b"\x7fELF\0\0", "holds NUL bytes"),
        (b"a\nb\n// caf\xe9\n", "is not UTF-8 (line 3)"),
        (b"x" * (LARGEST + 1), "has 1.0 MB; a submission may have 1 MiB"),
        (b"\0" * 10_000_000, "has 10.0 MB; a submission may have 1 MiB"),
    ],
)
def test_what_cannot_be_a_submission(tmp_path: Path, write_submission: Write, data: bytes, complaint: str) -> None:
    file = write_submission(tmp_path, data, "a.cpp")
    with pytest.raises(SubmissionFault) as raised:
        read_source(file)
    assert str(raised.value).startswith(f"{file} {complaint}")


def test_what_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(SubmissionFault, match=r"a\.cpp does not exist\. `judge new"):
        read_source(tmp_path / "a.cpp")
    (tmp_path / "folder.cpp").mkdir()
    with pytest.raises(SubmissionFault, match="is a folder"):
        read_source(tmp_path / "folder.cpp")
    os.mkfifo(tmp_path / "pipe.py")
    with pytest.raises(SubmissionFault, match="is not a regular file"):
        read_source(tmp_path / "pipe.py")
    (tmp_path / "circle.py").symlink_to("circle.py")
    with pytest.raises(SubmissionFault, match=r"circle\.py (does not exist|cannot be read)"):
        read_source(tmp_path / "circle.py")


def test_a_byte_order_mark_and_foreign_line_ends_are_taken_away(tmp_path: Path, write_submission: Write) -> None:
    source = read_source(write_submission(tmp_path, b"\xef\xbb\xbfa\r\nb\n", "a.py"))
    assert source.text == "a\nb\n"


def test_the_largest_allowed_is_read(tmp_path: Path, write_submission: Write) -> None:
    assert len(read_source(write_submission(tmp_path, b"x" * LARGEST, "a.cpp")).text) == LARGEST


@pytest.mark.parametrize("content", [b"a\r\nb", b"\xef\xbb\xbfa\nb", b"\xef\xbb\xbfa\r\nb\r\n", b"a\nb", "ä".encode()])
def test_the_file_itself_is_known_byte_for_byte(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "a.cpp"
    file.write_bytes(content)
    assert read_source(file).content == content
