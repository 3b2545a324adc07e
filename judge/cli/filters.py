"""The options that choose problems, which ``judge list`` and ``judge random`` share."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from ..app.catalogue import STATUSES, Wanted
from ..app.clock import now
from .context import Workspace

if TYPE_CHECKING:
    from ..app.overview import Overview

F = TypeVar("F", bound=Callable[..., Any])
DIFFICULTIES = ("easy", "medium", "hard")


def filter_options(command: F) -> F:
    """``--topic``, ``--tag``, ``--list``, ``--difficulty`` and ``--status``; of the values of each one has to fit."""
    words = f"Only {', '.join(STATUSES[:-1])} or {STATUSES[-1]}."

    def several(name: str, to: str, metavar: str, help: str, *choices: str) -> Callable[[F], F]:
        kind = click.Choice(choices) if choices else None
        return click.option(name, to, multiple=True, metavar=metavar, help=help, type=kind)

    options = (
        several("--topic", "topics", "TOPIC", "Only this topic; repeatable, as all of these."),
        several("--tag", "tags", "TAG", "Only this tag, such as sliding-window or dp."),
        several("--list", "lists", "LIST", "Only this list, such as blind-75."),
        several("--difficulty", "difficulties", "LEVEL", "Only easy, medium or hard.", *DIFFICULTIES),
        several("--status", "statuses", "STATUS", words, *STATUSES),
    )
    for option in reversed(options):
        command = option(command)
    return command


def wanted_problems(
    workspace: Workspace,
    topics: tuple[str, ...],
    tags: tuple[str, ...],
    lists: tuple[str, ...],
    difficulties: tuple[str, ...],
    statuses: tuple[str, ...],
) -> list[Overview]:
    """The problems that fit all of the options, by name."""
    from ..app.catalogue import chosen, overviews

    found = chosen(overviews(workspace), Wanted(topics, tags, lists, difficulties))
    if not statuses:
        return found
    from ..app.standing import of_status

    return of_status(workspace, found, statuses, now())
