"""A question of an interview: answered aloud or typed against the clock, then ticked by the candidate alone."""

from __future__ import annotations

import contextlib
import time
from pathlib import Path

from ...coach.asked import Asked
from ...coach.clock import Moment
from ...coach.files import replace_file
from ...coach.session import DONE, PRESSED, STOPPED, TYPED, StageState
from ...report.terminal.frame import Painter, Part, framed
from ...report.terminal.plain import count
from ...report.terminal.session_screen import clock_part
from ...report.terminal.widgets import Checklist, Pager, TextBox
from ...store.event import ANSWERED, OPENED
from .session import Finished, Left, Live, loop

DRAFT_S = 1.0  # how often what is being typed is put on the disk


class QuestionPart:
    """Stage ``index``; ``run`` returns when its points are ticked."""

    def __init__(self, live: Live, index: int, asked: Asked) -> None:
        self.live, self.index, self.asked = live, index, asked
        self.pager = Pager()
        self.asking: dict[str, Exception] | None = None
        self.message = ""
        if self.state.opened is None:
            live.write(OPENED, index, data={"seconds": self.state.stage.seconds, "question": asked.id})
        self.draft = Path(live.state.home.data) / "sessions" / f"{live.plan.id}-{index}.txt"
        self.box: TextBox | None = None
        self.text = self.state.typed or self._drafted()
        self.saved_s = 0.0
        self.saved = self.text
        self.list: Checklist | None = None

    @property
    def state(self) -> StageState:
        return self.live.stage(self.index)

    def run(self) -> None:
        try:
            loop(self.live, self._frame, self._key, self._tick)
        finally:
            self._keep(now_s=None)

    # ---- what is typed is on the disk within a second, and in the log when the answer is done

    def _drafted(self) -> str:
        try:
            return self.draft.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return ""

    def _keep(self, now_s: float | None) -> None:
        if self.text == self.saved or (now_s is not None and now_s - self.saved_s < DRAFT_S):
            return
        with contextlib.suppress(OSError):
            replace_file(self.draft, self.text)
            self.saved, self.saved_s = self.text, now_s or 0.0

    def _tick(self, now: Moment) -> bool:
        self._keep(time.monotonic())
        state = self.state
        if state.closed is None and state.stopped is None and state.over(now):
            self._stop("time", at=state.deadline(now))
            self.message = "Time is over."
        return self.state.closed is not None

    def _stop(self, by: str, *, at: Moment | None = None) -> None:
        self.box = None
        if self.text.strip():
            self.live.write(TYPED, self.index, data={"text": self.text}, at=at)
        self.live.write(STOPPED, self.index, data={"by": by}, at=at)
        with contextlib.suppress(OSError):
            self.draft.unlink(missing_ok=True)
        self.saved = self.text
        self.pager = Pager()

    # ---- keys

    def _key(self, key: str) -> None:
        if self.asking is not None:
            error, self.asking = self.asking.get(key), None
            if error is not None:
                raise error
        elif self.box is not None:
            if key in ("escape", "ctrl-d"):
                self.box = None
            else:
                self.box.key(key)
                self.text = self.box.text
        elif key == "q":
            self.asking = {"l": Left(), "f": Finished()}
        elif self.state.stopped is None:
            self._key_answering(key)
        else:
            self._key_ticking(key)

    def _key_answering(self, key: str) -> None:
        if key == "t":
            self.box = TextBox(self.text)
        elif key == "f" and self.asked.then and not self.state.pressed:
            self.live.write(PRESSED, self.index)
        elif key == "enter":
            self._stop("candidate")
        else:
            self.pager.key(key)

    def _key_ticking(self, key: str) -> None:
        ticks = self._ticks()
        if key == "enter":
            pressed = self.state.pressed
            points = len(self.asked.to_tick(pressed=pressed))
            values = [bool(v) for v in ticks.values]
            data = self.asked.answer(values[:points], values[points:], pressed=pressed)
            self.live.write(ANSWERED, self.index, data=data)
            self.live.close(self.index, DONE)
        elif not ticks.key(key):
            self.pager.key(key)

    def _ticks(self) -> Checklist:
        if self.list is None:
            count = len(self.asked.to_tick(pressed=self.state.pressed)) + len(self.asked.red_flags)
            self.list = Checklist([2] * count)
        return self.list

    # ---- the screen

    def _frame(self, width: int, height: int, now: Moment) -> list[str]:
        paint, state = self.live.paint, self.state
        stages = self.live.plan.stages
        top = [
            paint.line([(f" {self.asked.heading}", "bold")], width, [*clock_part(state, now), " "]),
            paint.line([(f" {self.index + 1} of {len(stages)} · {state.stage.round}", "dim")], width),
            paint.rule(width),
        ]
        room = height - len(top) - 3
        lines, at = self._ticking(width - 2) if state.stopped is not None else (self._answering(width - 2), None)
        if at is not None:
            self.pager.seen(lines, room)
            self.pager.follow(min(at + 2, len(lines) - 1))  # an item may take three lines
            self.pager.follow(at)
        elif self.box is not None:
            self.pager.seen(lines, room)
            self.pager.key("end")
        seen = self.pager.seen(lines, room)
        above, below = self.pager.hidden
        more = f"{count(below, 'more line')} below" if below else f"{count(above, 'line')} above" if above else ""
        bottom = [paint.rule(width, more), paint.line(self._status(), width), paint.keys(self._keys(), width)]
        return framed(top, [f" {line}" for line in seen], bottom, height)

    def _answering(self, width: int) -> list[str]:
        paint = self.live.paint
        lines = paint.wrapped(self.asked.text, width)
        if self.state.pressed and self.asked.then:
            lines += ["", paint.line([("And then: ", "bold")], width), *paint.wrapped(self.asked.then, width)]
        if self.text or self.box is not None:
            cursor = "_" if self.box is not None else ""
            lines += ["", paint.rule(width, "your answer"), *paint.wrapped(self.text + cursor, width)]
        return lines

    def _ticking(self, width: int) -> tuple[list[str], int]:
        """The lines, and that of the item the cursor is on."""
        paint, asked, ticks = self.live.paint, self.asked, self._ticks()
        points = asked.to_tick(pressed=self.state.pressed)
        lines = paint.wrapped(asked.text, width)
        if self.text:
            lines += ["", paint.rule(width, "your answer"), *paint.wrapped(self.text, width)]
        lines += ["", paint.line([("A good answer makes these points. Tick those you made.", "bold")], width)]
        at = 0
        for i, item in enumerate([*points, *asked.red_flags]):
            if i == len(asked.points) and len(points) > i:
                lines += ["", *paint.wrapped(f"And then: {asked.then}", width)]
            if i == len(points):
                lines += ["", paint.line([("Red flags. Tick those you showed.", "bold")], width)]
            at = len(lines) if i == ticks.at else at
            lines += item_lines(paint, "[x]" if ticks.values[i] else "[ ]", item, width, chosen=i == ticks.at)
        return lines, at

    def _status(self) -> list[Part]:
        if self.asking is not None:
            return [(" l leave for now (the clock goes on) · f finish the interview · any other key stays", "bold")]
        if self.box is not None:
            return [(" Typing; Escape or Ctrl-D when done", "cyan")]
        return [f" {self.message}"]

    def _keys(self) -> list[tuple[str, str]]:
        if self.box is not None:
            return []
        if self.state.stopped is not None:
            keys = [("space", "tick"), ("up down", "move"), ("enter", "go on")]
        else:
            keys = [("enter", "I have answered"), ("t", "type the answer")]
            keys += [("f", "follow-up")] if self.asked.then and not self.state.pressed else []
        return [*keys, ("q", "leave")]


def item_lines(paint: Painter, mark: str, text: str, width: int, *, chosen: bool) -> list[str]:
    """An item of a list with its mark; the chosen one is pointed at."""
    wrapped = paint.wrapped(text, width - len(mark) - 3)
    style = "bold" if chosen else ""
    head = paint.line([("> " if chosen else "  ", style), (mark, style), f" {wrapped[0]}"], width)
    return [head, *(" " * (len(mark) + 3) + line for line in wrapped[1:])]
