"""The application prints nothing and knows nothing of commands and screens."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import judge.app

FOLDER = Path(judge.app.__file__).parent
MODULES = sorted(file.stem for file in FOLDER.glob("*.py") if file.stem != "__init__")


def test_it_imports_neither_click_nor_rich() -> None:
    imports = "; ".join(f"import judge.app.{name}" for name in MODULES)
    unwanted = "[m for m in sys.modules if m in ('click', 'rich') or m.startswith(('judge.cli', 'judge.report.'))]"
    code = f"import sys; sys.path[:0] = {sys.path!r}; {imports}; print({unwanted})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


@pytest.mark.parametrize("module", [m for m in MODULES if m != "doctor_probe"])
def test_it_prints_nothing(module: str) -> None:
    tree = ast.parse((FOLDER / f"{module}.py").read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    assert not [call.lineno for call in calls if isinstance(call.func, ast.Name) and call.func.id in ("print", "input")]
