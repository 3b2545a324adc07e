"""The log at one moment, as review, plan and report read it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from ..store.practice import Practice
from .workspace import Workspace

if TYPE_CHECKING:
    from ..coach.schedule import Card
    from ..coach.sitting import Sitting


@dataclass(frozen=True)
class Snapshot:
    """``zone`` is None, the machine's own, where the learner's days begin."""

    practice: Practice
    now: datetime
    zone: tzinfo | None = None

    def sittings(self) -> list[Sitting]:
        from ..coach.sitting import sittings

        return sittings(self.practice, self.now)

    def cards(self) -> list[Card]:
        """A card for each problem that was tried, the soonest due first."""
        from ..coach.schedule import cards

        return cards(self.sittings(), self.now)

    def due_in_days(self, card: Card) -> int:
        """Calendar days until it is due; zero or less: it is."""
        return card.due_in_days(self.now, self.zone)


def snapshot(workspace: Workspace, now: datetime, since: datetime | None = None) -> Snapshot:
    """What the log says, from ``since`` on without gaps; a log that is not there is empty."""
    with workspace.log(readonly=True) as log:
        return Snapshot(log.practice(since=since), now)
