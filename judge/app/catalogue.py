"""The problems there are, read with a warning for each package that is broken, and what the log says of each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import PackageError, UserError
from .workspace import Workspace

if TYPE_CHECKING:
    from ..coach.curriculum import Entry
    from ..model.problem import Problem

_LABEL = re.compile(r'^label = "([^"\n]+)"', re.MULTILINE)


def problems(workspace: Workspace, topic: str | None = None) -> Iterator[tuple[Path, Problem]]:
    """Every problem, or those of ``topic``, with its folder, by name. Broken packages are warned of and left out."""
    from ..catalog.load import load_problem

    for name, folder in workspace.catalog.folders():
        if topic is None or name.split("/")[0] == topic:
            try:
                yield folder, load_problem(folder)
            except PackageError as error:
                workspace.warn(f"left out: {error}")


def listed(workspace: Workspace, topic: str | None) -> list[tuple[Problem, str]]:
    """The problems, each with what the log says: accepted, tried or nothing. UserError where there is no such topic."""
    topics = sorted({name.split("/")[0] for name in workspace.catalog.names()})
    if topic is not None and topic not in topics:
        raise UserError(f"There is no topic {topic!r}. There are: {', '.join(topics)}.")
    found = [problem for _, problem in problems(workspace, topic)]
    states: dict[str, str] = {}
    if (workspace.home.data / "judge.db").exists():
        with workspace.log(readonly=True) as log:
            states = log.states()
    return [(p, states.get(p.name, "")) for p in found]


def entries(workspace: Workspace) -> list[Entry]:
    """The catalogue as the coach reads it."""
    from ..coach.curriculum import Entry

    found = []
    for folder, problem in problems(workspace):
        try:
            # not parsed: it holds the cases as well, which are long
            labels = frozenset(_LABEL.findall((folder / "cases.toml").read_text(encoding="utf-8")))
        except (OSError, UnicodeDecodeError) as error:
            workspace.warn(f"left out: {error}")
            continue
        found.append(Entry(problem.name, problem.topic, problem.difficulty, problem.days, labels))
    return found
