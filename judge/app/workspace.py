"""What every request starts from: the catalogue, the folders of state, the log, and whom to warn."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .. import __version__

if TYPE_CHECKING:
    from datetime import datetime

    from ..catalog.locate import Catalog
    from ..model.problem import Problem
    from ..store.log import Log
    from ..store.paths import Home


@dataclass
class Workspace:
    """Everything is made when it is first asked for.

    ``problems`` are further folders of packages. ``warn`` is given one clause about what could not be done beside the
    request, which is answered nevertheless.
    """

    problems: tuple[str, ...] = ()
    warn: Callable[[str], None] = field(default=lambda text: None)

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
        """Logs what happened beside a request's work; warns where the log cannot be written."""
        from ..errors import UserError

        try:
            with self.log() as log:
                log.add_event(kind, at=at, problem=problem, data=data)
        except UserError as error:
            self.warn(f"not logged: {error}")

    def find(self, name: str) -> Problem | None:
        """A problem that the log names; None where its package is no longer there."""
        from ..errors import UserError

        try:
            return self.catalog.find(name)
        except UserError:
            return None
