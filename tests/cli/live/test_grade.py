"""``judge grade`` at a terminal: what each worker does is to be seen, whatever names are, and is gone afterwards."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

ENDLESS = "class Solution:\n    def twoSum(self, nums, target):\n        while True:\n            pass\n"
NAMES = ("ana", "bo 🙂 שלום", "\x1b[2J\x1b[31mcy\x07")


@pytest.mark.parametrize("columns", [80, 120])
def test_what_each_worker_does_is_shown_and_cleared(terminal: Any, folder: Path, columns: int) -> None:
    for i, name in enumerate(NAMES):
        file = folder / "course" / name / "arrays" / "two-sum.py"
        file.parent.mkdir(parents=True)
        file.write_text(f"# {i}\n{ENDLESS}")
    screen = terminal("grade", "course", "--jobs", "3", size=(columns, 24))
    screen.wait(lambda seen: "3 running, 0 to come" in seen.text and seen.text.count("answers") >= 3)
    screen.press("\x03")
    assert screen.end() == 130
    assert screen.restored()
    for worker, name in enumerate((r"\x1b[2J\x1b[31mcy\x07", "ana", "bo 🙂 שלום"), start=1):
        assert f"  {worker}  answers" in screen.text
        assert f"  {name} " in screen.text
    assert [c for c in screen.text if not c.isprintable() and c not in "\r\n"] == []
    end = screen.text.replace("\r", "").splitlines()[-3:]
    assert end == ["0 of 3 judged and kept: the same command goes on.", "", "judge: interrupted"]
