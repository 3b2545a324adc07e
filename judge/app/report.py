"""What ``judge report`` shows, made from the log and the catalogue."""

from __future__ import annotations

from datetime import datetime

from ..coach.report import Filter, Report, make_report
from ..errors import UserError
from ..store.encoding import encode
from .catalogue import entries
from .snapshot import snapshot
from .workspace import Workspace

CASE_WIDTH = 160  # characters of a failing case


def report(workspace: Workspace, filter: Filter, now: datetime) -> Report:
    """The report as of ``now``. UserError where there is no such topic."""
    facts = snapshot(workspace, now, filter.since)
    catalogue = entries(workspace)
    topics = {e.topic for e in catalogue} | {row.topic for row in facts.practice.attempts}
    if filter.topic is not None and filter.topic not in topics:
        raise UserError(f"There is no topic {filter.topic!r}. There are: {', '.join(sorted(topics))}.")

    def case_of(attempt: int) -> str | None:
        """The arguments of the counterexample, cut short."""
        with workspace.log(readonly=True) as log:
            example = log.attempt(attempt).counterexample
        if example is None or example.get("args") is None:
            return None
        text = encode(example["args"])
        return text if len(text) <= CASE_WIDTH else text[: CASE_WIDTH - 1] + "…"

    return make_report(facts.practice, catalogue, now, facts.zone, filter, case_of)
