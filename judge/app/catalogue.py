"""The problems there are, with a warning for each package that is broken, and which of them are wanted."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import PackageError, UserError
from .workspace import Workspace

if TYPE_CHECKING:
    from ..coach.curriculum import Entry
    from ..model.problem import Problem
    from .overview import Overview

CACHE = "catalogue.json"
STATUSES = ("new", "tried", "solved", "due", "weak", "given-up")
"""What a problem may be to a learner, as ``app.standing`` finds it. Weak: its topic is. Given up: its solution was
looked at, and it was not solved in a sitting since."""


@dataclass(frozen=True)
class Wanted:
    """Which problems: of each field that is given one has to fit. ``tags`` and ``lists`` may be short names."""

    topics: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    difficulties: tuple[str, ...] = ()


def overviews(workspace: Workspace) -> list[Overview]:
    """Every problem as lists and plans need it, by name. Broken packages are warned of and left out."""
    from .overview import overviews

    return overviews(workspace.catalog, workspace.home.cache / CACHE, workspace.warn)


def states(workspace: Workspace) -> dict[str, str]:
    """Of each problem that was tried: ``accepted`` if it ever was, else ``tried``."""
    if not (workspace.home.data / "judge.db").exists():
        return {}  # the log's own modules are not needed either
    with workspace.log(readonly=True) as log:
        return log.states()


def problems(workspace: Workspace) -> Iterator[tuple[Path, Problem]]:
    """Every problem, read whole, with its folder, by name. Broken packages are warned of and left out."""
    from ..catalog.load import load_problem

    for _, folder in workspace.catalog.folders():
        try:
            yield folder, load_problem(folder)
        except PackageError as error:
            workspace.warn(f"left out: {error}")


def chosen(found: Sequence[Overview], wanted: Wanted) -> list[Overview]:
    """Those that are wanted. UserError where a topic, a tag or a list is the name of nothing."""
    from ..coach.patterns import canonical

    tags = tuple(canonical(tag) for tag in wanted.tags)
    _known("topic", wanted.topics, {p.topic for p in found})
    _known("tag", tags, {canonical(tag) for p in found for tag in p.tags})
    _known("list", wanted.lists, {name for p in found for name in p.lists})

    def fits(values: Collection[str], asked: tuple[str, ...]) -> bool:
        return not asked or any(value in asked for value in values)

    return [
        p
        for p in found
        if fits((p.topic,), wanted.topics)
        and fits([canonical(tag) for tag in p.tags], tags)
        and fits(p.lists, wanted.lists)
        and fits((p.difficulty,), wanted.difficulties)
    ]


def _known(what: str, names: Sequence[str], there: Collection[str]) -> None:
    import difflib

    for name in names:
        if name not in there:
            near = difflib.get_close_matches(name, there, n=3) if len(there) > 20 else []
            ending = f"Nearest: {', '.join(near)}." if near else f"There are: {', '.join(sorted(there)) or 'none'}."
            raise UserError(f"There is no {what} {name!r}. {ending}")


def entries(workspace: Workspace) -> list[Entry]:
    """The catalogue as the coach reads it."""
    from ..coach.curriculum import Entry

    return [Entry(p.name, p.topic, p.difficulty, p.days, frozenset(p.labels), p.tags) for p in overviews(workspace)]
