"""What was found of a program is kept, and not beyond the rules that it was found by."""

from __future__ import annotations

from pathlib import Path

from judge.growth.background import suffix


def test_another_reading_of_counts_does_not_find_what_was_kept(tmp_path: Path) -> None:
    seen = {suffix()}
    for name in ("before", "after"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "fit.py").write_text(f"WEAK = {name!r}\n")
        seen.add(suffix(tmp_path / name))
    assert len(seen) == 3
