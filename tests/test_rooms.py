"""A room imports only from rooms that stand before it: CONTRIBUTING.md draws the order."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import judge

HOUSE = Path(judge.__file__).parent
ORDER = (
    "errors", "protocol", "verdict", "author", "model", "kinds", "catalog", "files", "cache", "sandbox", "compile",
    "cases", "execute", "languages", "mutation", "checkers", "diagnosis", "timing", "growth", "worst", "run", "store",
    "coach", "why", "debugging", "report", "verify", "app", "grade", "cli",
)  # fmt: skip
FREE = ("__init__", "__main__", "reference", "_reference", "_recursion")


def room(parts: tuple[str, ...]) -> str:
    return Path(parts[0]).stem if parts else "__init__"


def imports(file: Path) -> Iterator[tuple[int, str]]:
    """(line, room) of every import from the judge, those inside functions too."""
    here = file.relative_to(HOUSE).parts
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = here[: len(here) - node.level]
            tail = tuple((node.module or "").split(".")) if node.module else ()
            for name in node.names:
                yield node.lineno, room((*base, *tail) or (name.name,))
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "judge":
            tail = tuple(node.module.split(".")[1:]) if node.module else ()
            for name in node.names:
                yield node.lineno, room(tail or (name.name,))


def test_no_import_runs_upward() -> None:
    assert {room(p.relative_to(HOUSE).parts) for p in HOUSE.rglob("*.py")} <= {*ORDER, *FREE}
    wrong = []
    for file in sorted(HOUSE.rglob("*.py")):
        parts = file.relative_to(HOUSE).parts
        if parts[:2] == ("execute", "python") or room(parts) in FREE:
            continue
        own = ORDER.index(room(parts))
        for line, other in imports(file):
            if other in ORDER and ORDER.index(other) > own:
                wrong.append(f"{file.relative_to(HOUSE)}:{line} imports {other}")
    assert wrong == []
