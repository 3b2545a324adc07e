"""Which problem and which file are meant: the learner's own under solutions/, the problem that a file's path tells."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import SubmissionFault, UserError
from ..languages import LANGUAGES, language_of_suffix

if TYPE_CHECKING:
    from ..catalog.locate import Catalog
    from ..model.problem import Problem

_KEPT = re.compile(r"\.(attempt-)?\d+$")  # what ends the names of earlier files


def find_problem(catalog: Catalog, name: str, file: Path | None) -> tuple[Problem, Path | None]:
    """The problem called ``name`` and ``file``; where ``name`` is a file itself, the problem that its path tells.

    A path tells it by topic and name (``…/arrays/two-sum.cpp``), or by the name alone where that is unique
    (``two_sum.py`` as well, and what the judge itself put beside it, such as ``two-sum.attempt-12.cpp``). UserError
    where it does not.
    """
    given = Path(name)
    # Without an ending it is no source, but perhaps the program that a compiler made of one.
    if file is not None or not (language_of_suffix(given.suffix) or (given.suffix and given.is_file())):
        return catalog.find(name), file
    topic, slug = Path(os.path.abspath(given)).parent.name, _KEPT.sub("", given.stem)
    names = catalog.names()
    for wanted in dict.fromkeys((slug, slug.replace("_", "-").lower())):
        if (full := f"{topic}/{wanted}") in names:
            return catalog.find(full), given
        if len(found := [n for n in names if n.split("/")[1] == wanted]) == 1:
            return catalog.find(found[0]), given
    raise UserError(
        f"{name}: no problem is called {slug!r}, so the file does not tell which one it solves. "
        f"Name it: judge run TOPIC/SLUG {name}"
    )


def default_file(problem: Problem, language: str | None) -> Path:
    """The learner's file under solutions/, the newer where there are several. SubmissionFault if there is none."""
    suffixes = [LANGUAGES[name].suffix for name in ([language] if language else LANGUAGES)]
    for base in _bases(problem.topic):
        if found := [f for suffix in suffixes if (f := base / f"{problem.slug}{suffix}").is_file()]:
            return max(found, key=lambda f: f.stat().st_mtime_ns)
    wanted = Path("solutions", problem.topic, problem.slug)
    raise SubmissionFault(
        f"There is no {wanted}{' or '.join(suffixes)}. "
        f"`judge new {problem.name}` writes a starter; or name the file: judge run {problem.name} FILE."
    )


def own_files(problem: Problem) -> list[Path]:
    """All of the learner's files under the nearest solutions/ that has any."""
    for base in _bases(problem.topic):
        names = (f"{problem.slug}{LANGUAGES[name].suffix}" for name in problem.languages)
        if found := [f for name in names if (f := base / name).is_file()]:
            return found
    return []


def place_beside(topic: str, slug: str) -> Path:
    """The solutions/TOPIC that holds a file of the problem, else the nearest that is there, else that of the working
    folder, which need not exist.
    """
    there = [base for base in _bases(topic) if base.is_dir()]
    with_file = (
        base for base in there if any((base / f"{slug}{record.suffix}").is_file() for record in LANGUAGES.values())
    )
    return next(with_file, there[0] if there else Path("solutions", topic))


def _bases(topic: str) -> Iterator[Path]:
    """solutions/TOPIC in the working folder, then in each folder above it, as paths from the working folder."""
    below = Path("solutions", topic)
    for depth in range(len(Path.cwd().parts)):
        yield Path(*[".."] * depth) / below
