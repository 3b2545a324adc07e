"""What commands share: the workspace, arguments with their completion, and what is said on standard error."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import click
from click.shell_completion import CompletionItem

from ..app.workspace import Workspace
from ..errors import UserError

__all__ = [
    "Slug",
    "Workspace",
    "language_option",
    "level_option",
    "parse_since",
    "pass_workspace",
    "slug_argument",
    "warn",
]

F = TypeVar("F", bound=Callable[..., Any])


def warn(text: str) -> None:
    """Says what could not be done beside a command's work."""
    from ..report.terminal.plain import clean

    print(f"judge: {clean(text)}", file=sys.stderr)


class Slug(click.ParamType):  # type: ignore[type-arg, unused-ignore]  # generic only in newer versions of click
    """A problem's name; completes from the catalog."""

    name = "topic/slug"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        from ..catalog.locate import Catalog

        root = ctx.find_root()
        try:
            names = Catalog.open(root.params.get("problems") or (), os.environ).names()
        except UserError:
            return []
        return [CompletionItem(n) for n in names if n.startswith(incomplete) or n.split("/")[1].startswith(incomplete)]


def parse_since(text: str | None, now: datetime) -> datetime | None:
    """A date or moment (in the machine's zone unless it says otherwise), or ``30d``: so many days before now."""
    if text is None:
        return None
    if found := re.fullmatch(r"(\d{1,4})d", text):
        return now - timedelta(days=int(found[1]))
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError):
        raise UserError(f"--since {text!r} is no date: write it as 2026-03-31, or 30d for the last 30 days.") from None


def language_option(help: str, *, preset: bool = False) -> Callable[[F], F]:
    """``--lang``, a choice of the languages there are, as the parameter ``lang``; None where it is not given, or with
    ``preset`` the language that is meant then.
    """
    from ..languages import LANGUAGES, default_language

    default = default_language().name if preset else None
    return click.option("--lang", type=click.Choice(list(LANGUAGES)), default=default, show_default=preset, help=help)


def level_option(*, interview: str = "") -> Callable[[F], F]:
    """``--level``, as the parameter ``level``: a Level, None where it is not given. ``interview`` is said of that."""
    from ..store.levels import Level

    def read(context: click.Context, param: click.Parameter, value: str | None) -> Level | None:
        return None if value is None else Level(value)

    return click.option(
        "--level",
        type=click.Choice([level.value for level in reversed(Level)]),
        metavar="LEVEL",
        callback=read,
        help="What the starter gives. bare: a comment that names what is asked for; interface: signatures without what "
        "is examined; guided: all of them, with empty bodies." + interview,
    )


slug_argument = click.argument("name", metavar="TOPIC/SLUG", type=Slug())
pass_workspace = click.make_pass_decorator(Workspace)
