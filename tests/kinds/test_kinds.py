"""The room of the kinds: nobody asks for a kind by name outside it, and it can be built with nothing installed."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import judge

PACKAGE = Path(judge.__file__).resolve().parent


def test_no_other_room_asks_which_kind_it_is() -> None:
    asked = re.compile(r"\bproblem\.kind\s*(?:==|!=|in\b|not in\b)")
    files = [f for f in PACKAGE.rglob("*.py") if f.parent.name != "kinds"]
    assert [f.name for f in files if asked.search(f.read_text(encoding="utf-8"))] == []
    assert len(files) > 100


def test_what_the_build_imports_needs_nothing_installed() -> None:
    """cpp/reference/generate.py runs where the judge is being installed."""
    imports = "import judge.catalog.load, judge.catalog.reference_hash, judge.compile.units"
    code = f"import sys; sys.path.insert(0, {str(PACKAGE.parent)!r}); {imports}"
    done = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
