"""Whose file is whose: names of people and problems from the names of folders and files, as people have them.

Understood are ``person/topic/slug.cpp``, ``person/slug.cpp``, ``slug/person.py``, folders of clones as GitHub Classroom
makes them, folders of Moodle (``Ana Silva_12345_assignsubmission_file_``), and a manifest in CSV. What cannot be placed
is returned, not dropped.
"""

from __future__ import annotations

import csv
import os
import re
import stat
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from ..errors import UserError
from ..languages import language_of_suffix
from ..model.source import LARGEST
from .hand_ins import HandIns, Many, Placed

_MOODLE = re.compile(r"^(?P<name>.+?)_(?P<id>\d+)_assignsubmission_\w+?_?$")
_SKIPPED = frozenset({".git", ".github", "__pycache__", "node_modules", ".venv", ".idea", ".vscode", "__MACOSX"})
MOST_FILES = 200_000
"""A folder with more is most likely not what was meant."""


@dataclass(frozen=True)
class Unplaced:
    """A file that was not taken, and why, in one clause."""

    file: str
    why: str


@dataclass(frozen=True)
class Collected:
    placed: Many[Placed]
    unplaced: tuple[Unplaced, ...]


def in_clones(placed: Iterable[Placed]) -> list[str]:
    """The people whose files lie in a clone of a repository, where a file's time is that of the clone."""
    cloned: dict[Path, bool] = {}
    people: set[str] = set()
    for one in placed:
        for place in list(one.path.parents)[: one.file.count("/")]:
            if place not in cloned:
                cloned[place] = (place / ".git").exists()
            if cloned[place]:
                people.add(one.person)
    return sorted(people)


class Names:
    """The problems that names can mean."""

    def __init__(self, problems: Collection[str]) -> None:
        self.problems = frozenset(problems)
        self.topics = frozenset(name.split("/")[0] for name in problems)
        self.by_slug: dict[str, list[str]] = {}
        for name in sorted(problems):
            self.by_slug.setdefault(name.split("/")[1], []).append(name)

    def slug(self, text: str) -> str | None:
        """The slug that a name of a file or folder stands for, None where it is none: of ``two_sum``, ``TwoSum`` and
        ``two-sum.second`` it is ``two-sum``.
        """
        stem, numbered = text.split(".")[0], re.sub(r"^\d+[-_. ]+", "", text).split(".")[0]
        for one in (stem, re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", stem), numbered):
            if (found := re.sub(r"[\s_]+", "-", one).lower().strip("-")) in self.by_slug:
                return found
        return None

    def problem(self, slug: str, folders: Iterable[str]) -> str | None:
        """The problem with this slug: of the topic that one of the folders names, else the only one."""
        there = set(folders)
        of_topic = [name for name in self.by_slug[slug] if name.split("/")[0] in there]
        found = of_topic or self.by_slug[slug]
        return found[0] if len(found) == 1 else None


def collect(folder: Path, problems: Collection[str]) -> Collected:
    """Everything below ``folder``, by person, problem and time. UserError where it is no folder or far too large."""
    unplaced: list[Unplaced] = []
    placed = HandIns(folder, _placed(folder, Names(problems), unplaced))
    return Collected(placed, tuple(unplaced))


def _placed(folder: Path, names: Names, unplaced: list[Unplaced]) -> Iterator[Placed]:
    """What can be placed, in the order of the folders; the rest is added to ``unplaced``."""
    for count, (path, status) in enumerate(_files(folder)):
        if count >= MOST_FILES:
            raise UserError(f"{folder} holds more than {MOST_FILES:,} files. Name the folder of the submissions alone.")
        file = path.relative_to(folder).as_posix()
        if not stat.S_ISREG(status.st_mode):
            unplaced.append(Unplaced(file, "a link or a special file, which is not followed"))
            continue
        found = place(file, names)
        if isinstance(found, str):
            unplaced.append(Unplaced(file, found))
        else:
            person, problem = found
            yield Placed(person, problem, folder, file, _moment(status.st_mtime))


def _moment(seconds: float) -> datetime:
    """Of a file's time. Clocks that are wrong set any: what lies beyond what a date can say is as near as it comes."""
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return (datetime.max if seconds > 0 else datetime.min).replace(tzinfo=UTC)


def place(file: str, names: Names) -> tuple[str, str] | str:
    """(person, problem) of a path below the folder, or one clause why it cannot be told."""
    *folders, name = file.split("/")
    if language_of_suffix(os.path.splitext(name)[1]) is None:
        return "not a source of C++ or Python"
    stem = os.path.splitext(name)[0]
    slug = names.slug(stem)
    if slug is not None:
        problem = names.problem(slug, folders)
        if problem is None:
            return f"several topics have a problem called {slug}: {', '.join(names.by_slug[slug])}"
        people = [f for f in folders if f not in names.topics and names.slug(f) != slug]
        if not people:
            return "no folder says whose it is"
        return person(people[0]), problem
    # slug/person.py, topic/slug/person.py
    for i, one in enumerate(folders):
        if one not in names.topics and (slug := names.slug(one)) is not None:
            problem = names.problem(slug, folders)
            if problem is None:
                return f"several topics have a problem called {slug}: {', '.join(names.by_slug[slug])}"
            others = [f for j, f in enumerate(folders) if j != i and f not in names.topics]
            return person(others[0] if others else stem.split(".")[0]), problem
    return f"no problem is called {stem!r}"


def person(name: str) -> str:
    """Whom a folder names; of Moodle's the name and the number."""
    found = _MOODLE.match(name)
    return f"{found['name'].strip()} ({found['id']})" if found else name


def manifest(file: Path, problems: Collection[str]) -> Collected:
    """A CSV of student, problem, file and perhaps time (ISO 8601); files from the manifest's folder, within it.

    UserError where it cannot be read or lacks a column.
    """
    try:
        with file.open(newline="", encoding="utf-8-sig") as stream:
            reader = csv.DictReader(stream)
            missing = {"student", "problem", "file"} - set(reader.fieldnames or ())
            if missing:
                raise UserError(f"{file} has no column {', '.join(sorted(missing))}: write student,problem,file,time.")
            rows = list(reader)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UserError(f"{file} cannot be read: {error}.") from None
    names, base = Names(problems), file.parent.resolve()
    placed: list[Placed] = []
    unplaced: list[Unplaced] = []
    for number, row in enumerate(rows, start=2):
        found = _row(row, names, base)
        if isinstance(found, str):
            unplaced.append(Unplaced(f"{file.name}, line {number}", found))
        else:
            placed.append(found)
    return Collected(HandIns(base, placed), tuple(unplaced))


def _row(row: Mapping[str, str | None], names: Names, base: Path) -> Placed | str:
    student, problem, file = ((row.get(key) or "").strip() for key in ("student", "problem", "file"))
    if not student or not file:
        return "no student or no file"
    if problem not in names.problems:
        slug = names.slug(problem.split("/")[-1])
        found = None if slug is None else names.problem(slug, problem.split("/")[:-1])
        if found is None:
            return f"no problem is called {problem!r}"
        problem = found
    path = (base / file).resolve()
    if not path.is_relative_to(base):
        return f"{file} is outside of the manifest's folder"
    if not path.is_file():
        return f"{file} is not there"
    if language_of_suffix(path.suffix) is None:
        return f"{file} is not a source of C++ or Python"
    try:
        text = (row.get("time") or "").strip()
        at = datetime.fromisoformat(text).astimezone(UTC) if text else _moment(path.stat().st_mtime)
    except (ValueError, OverflowError):
        return f"{row.get('time')!r} is no time: write it as 2026-03-31T12:00:00Z"
    return Placed(student, problem, base, file, at)


def too_large(path: Path) -> str | None:
    """One clause where a file is larger than a submission may be."""
    size = path.stat().st_size
    return f"it has {size / 1e6:.1f} MB; a submission may have {LARGEST >> 20} MiB" if size > LARGEST else None


def _files(folder: Path) -> Iterator[tuple[Path, os.stat_result]]:
    """Every file, sorted, with what the link itself is; what systems and tools leave is skipped."""
    if not folder.is_dir():
        raise UserError(f"{folder} is no folder of submissions.")
    for place_, folders, files in os.walk(folder, followlinks=False):
        folders[:] = sorted(f for f in folders if f not in _SKIPPED and not os.path.islink(os.path.join(place_, f)))
        for name in sorted(files):
            if not name.startswith("._") and name != ".DS_Store":
                path = Path(place_, name)
                yield path, path.lstat()
