"""What is still to be written in a package: every line that holds the mark of a skeleton."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..catalog.listing import listed

MARK = "FILL IN"


def unfinished(folder: Path) -> Iterator[str]:
    """A sentence for each such line, with file and number, files in order."""
    for file in (*listed(folder, "*"), *listed(folder, "solutions/*/*")):
        if not file.is_file():
            continue
        for number, line in enumerate(file.read_text(encoding="utf-8", errors="replace").splitlines(), start=1):
            if MARK in line:
                yield f"{file}:{number}: {line[line.index(MARK) :].strip()}"
