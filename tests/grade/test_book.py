"""What is known of units: kept once, by several clients, and told where it cannot be."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from judge.errors import EnvironmentFault
from judge.grade.book import Book


def test_a_result_is_kept_once_as_it_came_first(tmp_path: Path) -> None:
    with Book(tmp_path / "sub" / "grade.db") as one, Book(tmp_path / "sub" / "grade.db") as two:
        assert one.get("a") is None
        one.put("a", {"verdict": "accepted", "text": "\u202e🙂"})
        two.put("a", {"verdict": "wrong_answer"})
        assert two.get("a") == {"verdict": "accepted", "text": "\u202e🙂"}
        assert set(two.known([f"k{i}" for i in range(2_000)] + ["a"])) == {"a"}
        two.forget(["a"])
        assert set(one.known(["a"])) == set()


def test_a_file_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "grade.db").write_text("no database")
    with pytest.raises(EnvironmentFault, match=r"grade\.db cannot be used"):
        Book(tmp_path / "grade.db")


def test_a_full_disk_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Book(tmp_path / "grade.db") as book:
        book._execute("PRAGMA max_page_count = 3", ())
        with pytest.raises(EnvironmentFault, match="What was judged until now is kept"):
            book.put("a", {"text": [str(hash(str(i))) for i in range(20_000)]})
    with sqlite3.connect(tmp_path / "grade.db") as connection:
        assert connection.execute("SELECT COUNT(*) FROM unit").fetchone() == (0,)
