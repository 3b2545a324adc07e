"""The page before a session: what is coming. No clock runs, and nothing is begun, before Enter."""

from __future__ import annotations

from ...coach.clock import Moment
from ...coach.coming import Coming
from ...report.terminal.frame import framed
from ...report.terminal.widgets import Pager
from .session import Left, Live, loop


class ComingPage:
    """``run`` returns at Enter; raises Left where the learner does not begin."""

    def __init__(self, live: Live, told: Coming) -> None:
        self.live, self.told = live, told
        self.pager = Pager()
        self.begun = False

    def run(self) -> None:
        loop(self.live, self._frame, self._key, lambda now: self.begun)

    def _key(self, key: str) -> None:
        if key == "q":
            raise Left
        if key == "enter":
            self.begun = True
        else:
            self.pager.key(key)

    def _frame(self, width: int, height: int, now: Moment) -> list[str]:
        paint, told = self.live.paint, self.told
        top = [paint.line([(f" {told.heading}", "bold")], width, ["no clock yet "]), paint.rule(width)]
        room = max((len(what) for what, _ in told.rows), default=0)
        lines = [paint.line([f"  {what:{room}}  ", (time, "dim")], width - 2) for what, time in told.rows]
        for note in told.notes:
            lines += ["", *paint.wrapped(note, width - 2)]
        seen = self.pager.seen(lines, height - len(top) - 2)
        bottom = [paint.rule(width), paint.keys([("enter", "begin"), ("q", "not now")], width)]
        return framed(top, [f" {line}" for line in seen], bottom, height)
