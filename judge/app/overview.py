"""What is listed, picked and planned of each package, from a cache, so that hundreds of packages are listed at once.

Reading a problem.toml takes about three milliseconds, and its cases.toml more. The cache holds a row for each package
folder with the times and sizes of both files; a row of other files than those on the disk is read anew.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import __version__
from ..errors import PackageError
from ..files import write

if TYPE_CHECKING:
    from ..catalog.locate import Catalog

_LABEL = re.compile(r'^label = "([^"\n]+)"', re.MULTILINE)
_FILES = ("problem.toml", "cases.toml")
_LISTS = ("days", "languages", "tags", "lists", "labels", "checks")


@dataclass(frozen=True)
class Overview:
    """A package without its signature and limits. ``growth`` is the expected class of time, such as ``O(n log n)``;
    ``labels`` are those of the fixed cases, without repetition; ``checks`` the names of a contract's."""

    name: str
    title: str
    difficulty: str
    days: tuple[int, ...]
    languages: tuple[str, ...]
    tags: tuple[str, ...]
    lists: tuple[str, ...]
    growth: str
    labels: tuple[str, ...]
    checks: tuple[str, ...]

    @property
    def topic(self) -> str:
        return self.name.split("/")[0]


def overviews(catalog: Catalog, cache: Path | None, warn: Callable[[str], None]) -> list[Overview]:
    """Every package by name; one that is broken is warned of and left out.

    ``cache`` is the file of the cache, whose folder need not exist; None, or one that cannot be read or written, costs
    time only.
    """
    known = _read(cache)
    rows: dict[str, Any] = {}
    found = []
    for name, folder in catalog.folders():
        stamp = _stamp(folder)
        row = known.get(str(folder))
        overview = _from_row(name, row, stamp)
        if overview is None:
            try:
                overview = _read_package(folder)
            except PackageError as error:
                warn(f"left out: {error}")
                continue
            row = {**vars(overview), "stamp": stamp}
        found.append(overview)
        rows[str(folder)] = row
    if cache is not None and rows != known:
        _write(cache, rows)
    return found


def _read_package(folder: Path) -> Overview:
    """Raises PackageError."""
    from ..catalog.load import load_problem  # where the cache holds everything this is not needed

    problem = load_problem(folder)
    file = folder / "cases.toml"
    try:
        # not parsed: it holds the cases as well, which are long
        labels = tuple(sorted(set(_LABEL.findall(file.read_text(encoding="utf-8")))))
    except (OSError, UnicodeDecodeError) as error:
        raise PackageError(f"{file}: cannot be read: {error}") from None
    return Overview(
        name=problem.name,
        title=problem.title,
        difficulty=problem.difficulty,
        days=problem.days,
        languages=problem.languages,
        tags=problem.tags,
        lists=problem.lists,
        growth=problem.complexity.time,
        labels=labels,
        checks=(*(check.name for check in problem.checks), *(check.name for check in problem.compile_checks)),
    )


def _stamp(folder: Path) -> list[int]:
    """Times in nanoseconds and sizes in bytes of the files a row is made of."""
    stamp: list[int] = []
    for name in _FILES:
        with contextlib.suppress(OSError):
            status = os.stat(folder / name)
            stamp += (status.st_mtime_ns, status.st_size)
    return stamp


def _from_row(name: str, row: Any, stamp: list[int]) -> Overview | None:
    """None where the row is of other files, or no row at all: a cache is nobody's promise."""
    if not isinstance(row, dict) or row.get("stamp") != stamp or len(stamp) != 2 * len(_FILES):
        return None
    fields: dict[str, Any] = {key: tuple(row[key]) if key in _LISTS else row[key] for key in row if key != "stamp"}
    try:
        overview = Overview(**fields)
    except TypeError:
        return None
    return overview if overview.name == name else None


def _read(cache: Path | None) -> dict[str, Any]:
    if cache is None:
        return {}
    try:
        kept = json.loads(cache.read_bytes())
    except (OSError, ValueError):
        return {}
    rows = kept.get("rows") if isinstance(kept, dict) and kept.get("version") == __version__ else None
    return rows if isinstance(rows, dict) else {}


def _write(cache: Path, rows: dict[str, Any]) -> None:
    with contextlib.suppress(OSError):
        cache.parent.mkdir(parents=True, exist_ok=True)
        write(cache, json.dumps({"version": __version__, "rows": rows}))
