"""A question of an interview: answered aloud or typed against the clock, then ticked by the candidate alone."""

from __future__ import annotations

import time

from ...coach.asked import Asked
from ...coach.clock import Moment
from ...coach.session import StageState
from ...report.terminal.frame import Painter, Part, framed
from ...report.terminal.plain import count
from ...report.terminal.session_screen import clock_part
from ...report.terminal.widgets import Checklist, Pager, TextBox
from .session import Finished, Left, Live, loop

DRAFT_S = 1.0  # how often what is being typed is put on the disk


class QuestionLoop:
    """Stage ``index``; ``run`` returns when its points are ticked."""

    def __init__(self, live: Live, index: int, asked: Asked) -> None:
        self.live, self.index, self.asked = live, index, asked
        self.pager = Pager()
        self.asking: dict[str, Exception] | None = None
        self.message = ""
        self.going = live.going
        self.going.open_question(index, asked)
        self.box: TextBox | None = None
        self.text = self.going.typed(index)
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

    # ---- time

    def _keep(self, now_s: float | None) -> None:
        if self.text == self.saved or (now_s is not None and now_s - self.saved_s < DRAFT_S):
            return
        if self.going.keep_draft(self.index, self.text):
            self.saved, self.saved_s = self.text, now_s or 0.0

    def _tick(self, now: Moment) -> bool:
        self._keep(time.monotonic())
        state = self.state
        if state.closed is None and state.stopped is None and state.over(now):
            self._stop(out_of_time=True)
            self.message = "Time is over."
        return self.state.closed is not None

    def _stop(self, *, out_of_time: bool) -> None:
        self.box = None
        self.going.stop(self.index, self.text, out_of_time=out_of_time)
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
            self.going.press(self.index)
        elif key == "enter":
            self._stop(out_of_time=False)
        else:
            self.pager.key(key)

    def _key_ticking(self, key: str) -> None:
        ticks = self._ticks()
        if key == "enter":
            self.going.answer(self.index, self.asked, [bool(v) for v in ticks.values])
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
        stages = self.live.agenda.stages
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
        enough = asked.enough(pressed=self.state.pressed)
        said = "these points" if enough == len(points) else f"{enough} of these points in the time"
        lines += ["", paint.line([(f"A good answer makes {said}. Tick those you made.", "bold")], width)]
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
