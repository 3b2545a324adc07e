"""What a person sees while ``judge grade`` judges: how far it is, what each worker does. Nothing without a terminal."""

from __future__ import annotations

import os
from contextlib import ExitStack
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.console import RenderableType

    from ..grade.roster import Busy
    from ..grade.session import Grading, Step
    from ..report.terminal.grading_screen import Counts, Row

A_SECOND = 4
"""How often it is written anew: seconds are counted while nothing comes."""


class Watching:
    """Rewrites a few lines of ``stream`` in place. A context manager: leaving it clears them."""

    def __init__(self, grading: Grading, stream: TextIO) -> None:
        from ..grade.roster import Pace

        self.grading, self.stream = grading, stream
        self.active = stream.isatty() and os.environ.get("TERM") != "dumb"
        self._pace = Pace(grading.roster.clock())
        self._last: Step | None = None
        self._workers = 1
        self._stack = ExitStack()

    def __enter__(self) -> Watching:
        if self.active:
            from rich.live import Live

            from ..report.terminal.console import make_console

            self._console = make_console(stream=self.stream)
            self._stack.enter_context(
                Live(
                    get_renderable=self._lines,
                    console=self._console,
                    refresh_per_second=A_SECOND,
                    transient=True,
                    redirect_stdout=False,
                    redirect_stderr=False,
                )
            )
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Clears the lines."""
        self._stack.close()

    @property
    def done(self) -> int:
        """How many units have their result."""
        return self._last.done if self._last else 0

    def told(self, step: Step) -> None:
        """Another unit has come."""
        self._last = step
        self._pace.told(step.unit.alone, self.grading.roster.clock())

    def _lines(self) -> RenderableType:
        """In the thread that writes."""
        from rich.console import Group
        from rich.text import Text

        from ..report.terminal.grading_screen import progress_lines
        from ..report.terminal.terminal import make_terminal

        terminal = make_terminal(stream=self.stream)  # it may have another size by now
        self._console.size = (terminal.width, terminal.height)
        counts, rows = self._now()
        return Group(*(Text(line, no_wrap=True, overflow="crop") for line in progress_lines(counts, rows, terminal)))

    def _now(self) -> tuple[Counts, list[Row]]:
        from ..report.terminal.grading_screen import Counts

        grading, now_s = self.grading, self.grading.roster.clock()
        busy = grading.roster.busy()
        self._workers = max(self._workers, len(busy))
        done, put_off = self.done, self._last.put_off if self._last else grading.put_off
        alone = sum(one.unit.alone for one in busy)
        together = grading.of - done - put_off
        counts = Counts(
            done=done,
            of=grading.of,
            running=len(busy),
            to_come=max(together - (len(busy) - alone), 0),
            later=max(put_off - alone, 0),
            a_minute=self._pace.a_minute(now_s),
            left_s=self._pace.left_s(now_s, together, put_off, self._workers),
        )
        return counts, [self._row(one, now_s) for one in busy]

    def _row(self, one: Busy, now_s: float) -> Row:
        from ..report.terminal.grading_screen import Row

        p = self.grading.work.holder(one.unit.key)
        stage = "timing" if one.unit.alone else "answers"
        return Row(one.worker, stage, now_s - one.since_s, p.person, p.problem, p.path.name)
