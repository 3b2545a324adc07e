"""What commands share: the catalog, the state folders, the log, the slug argument with its completion."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import click
from click.shell_completion import CompletionItem

from .. import __version__

if TYPE_CHECKING:
    from ..catalog.locate import Catalog
    from ..coach.clock import Moment
    from ..store.log import Log
    from ..store.paths import Home

F = TypeVar("F", bound=Callable[..., Any])


@dataclass
class State:
    """Set up by the group from its options; everything else is made when it is first asked for."""

    problems: tuple[str, ...] = ()

    @cached_property
    def catalog(self) -> Catalog:
        from ..catalog.locate import Catalog

        return Catalog.open(self.problems)

    @cached_property
    def home(self) -> Home:
        from ..store.paths import home

        return home()

    def log(self, *, readonly: bool = False) -> Log:
        """The log; to be closed (a context manager)."""
        from ..store.log import Log

        return Log.open(self.home.data, version=__version__, readonly=readonly)

    def note(self, kind: str, *, at: datetime, problem: str, data: Mapping[str, Any] | None = None) -> None:
        """Logs what happened beside a command's work, which is done even if the log cannot be written: that is said."""
        from ..errors import UserError
        from ..report.terminal.plain import clean

        try:
            with self.log() as log:
                log.add_event(kind, at=at, problem=problem, data=data)
        except UserError as error:
            print(f"judge: not logged: {clean(str(error))}", file=sys.stderr)


def now() -> datetime:
    """The moment, in UTC. With ``moment`` the only clock of the command line."""
    return datetime.now(UTC)


def moment() -> Moment:
    """The moment by both clocks."""
    import time

    from ..coach.clock import Moment

    # Linux only; elsewhere the wall clock has to do.
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    try:
        with open("/proc/sys/kernel/random/boot_id", encoding="ascii") as stream:
            boot = stream.read().strip()
    except OSError:
        boot = ""
    if clock is None or not boot:
        return Moment(now(), "wall", now().timestamp())
    return Moment(now(), boot, time.clock_gettime(clock))


class Slug(click.ParamType):  # type: ignore[type-arg, unused-ignore]  # generic only in newer versions of click
    """A problem's name; completes from the catalog."""

    name = "topic/slug"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        from ..catalog.locate import Catalog
        from ..errors import UserError

        root = ctx.find_root()
        try:
            names = Catalog.open(root.params.get("problems") or (), os.environ).names()
        except UserError:
            return []
        return [CompletionItem(n) for n in names if n.startswith(incomplete) or n.split("/")[1].startswith(incomplete)]


def language_option(help: str, *, preset: bool = False) -> Callable[[F], F]:
    """``--lang``, a choice of the languages there are, as the parameter ``lang``; None where it is not given, or with
    ``preset`` the language that is meant then.
    """
    from ..languages import LANGUAGES, default_language

    default = default_language().name if preset else None
    return click.option("--lang", type=click.Choice(list(LANGUAGES)), default=default, show_default=preset, help=help)


slug_argument = click.argument("name", metavar="TOPIC/SLUG", type=Slug())
pass_state = click.make_pass_decorator(State)
