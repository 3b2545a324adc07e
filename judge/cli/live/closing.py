"""The end of an interview: the candidate's own judgement against what interviewers look for."""

from __future__ import annotations

from typing import Any

from ...coach.clock import Moment
from ...coach.interview import GRADES, RED_FLAGS, RUBRIC_ITEMS, STANDS_OUT
from ...report.terminal.frame import Part, framed
from ...report.terminal.widgets import Checklist, Pager, TextBox
from .question import item_lines
from .session import Left, Live, loop


class RubricLoop:
    """The stage of the rubric; it has no clock."""

    def __init__(self, live: Live, index: int) -> None:
        self.live, self.index = live, index
        self.pager = Pager()
        self.list = Checklist([len(GRADES) + 1] * len(RUBRIC_ITEMS) + [2] * (len(RED_FLAGS) + len(STANDS_OUT)))
        self.box: TextBox | None = None
        self.note = ""
        self.asking = False
        live.going.open_rubric(index)

    def run(self) -> None:
        loop(self.live, self._frame, self._key, self._tick)

    def _tick(self, now: Moment) -> bool:
        return self.live.stage(self.index).closed is not None

    def _key(self, key: str) -> None:
        if self.asking:
            self.asking = False
            if key == "l":
                raise Left
        elif self.box is not None:
            if key in ("escape", "ctrl-d"):
                self.box = None
            else:
                self.box.key(key)
                self.note = self.box.text
        elif key == "q":
            self.asking = True
        elif key == "t":
            self.box = TextBox(self.note)
        elif key == "enter":
            self.live.going.assess(self.index, self._data())
        elif not self.list.key(key):
            self.pager.key(key)

    def _data(self) -> dict[str, Any]:
        values = self.list.values
        rubric, flags = values[: len(RUBRIC_ITEMS)], values[len(RUBRIC_ITEMS) :]
        return {
            "grades": {item: GRADES[v - 1] for (item, _), v in zip(RUBRIC_ITEMS, rubric, strict=True) if v},
            "red_flags": [f for f, v in zip(RED_FLAGS, flags, strict=False) if v],
            "stands_out": [s for s, v in zip(STANDS_OUT, flags[len(RED_FLAGS) :], strict=True) if v],
            "note": self.note.strip(),
        }

    def _frame(self, width: int, height: int, now: Moment) -> list[str]:
        paint = self.live.paint
        top = [
            paint.line([(" Assessment", "bold")], width, ["no clock "]),
            paint.line([(" What the interviewers look for. Be as strict as they would be.", "dim")], width),
            paint.rule(width),
        ]
        lines, at = self._lines(width - 2)
        room = height - len(top) - 3
        self.pager.seen(lines, room)
        if self.box is not None:
            self.pager.key("end")
        else:
            self.pager.follow(min(at + 2, len(lines) - 1))
            self.pager.follow(at)
        seen = self.pager.seen(lines, room)
        bottom = [paint.rule(width), paint.line(self._status(), width), paint.keys(self._keys(), width)]
        return framed(top, [f" {line}" for line in seen], bottom, height)

    def _lines(self, width: int) -> tuple[list[str], int]:
        paint, values = self.live.paint, self.list.values
        lines: list[str] = []
        at = 0
        groups = (
            ("The rubric: no, partly or yes.", [(f"{i}: {m}", True) for i, m in RUBRIC_ITEMS]),
            ("Red flags. Tick those you showed.", [(f, False) for f in RED_FLAGS]),
            ("What stands out. Tick what you did.", [(s, False) for s in STANDS_OUT]),
        )
        i = 0
        for heading, items in groups:
            lines += [*([""] if lines else []), paint.line([(heading, "bold")], width)]
            for text, graded in items:
                words = ("       ", *(f"{g:7}" for g in GRADES)) if graded else ("[ ]", "[x]")
                mark = f"[{words[values[i]]}]" if graded else words[values[i]]
                at = len(lines) if i == self.list.at else at
                lines += item_lines(paint, mark, text, width, chosen=i == self.list.at)
                i += 1
        if self.note or self.box is not None:
            cursor = "_" if self.box is not None else ""
            lines += ["", paint.rule(width, "your note"), *paint.wrapped(self.note + cursor, width)]
        return lines, at

    def _status(self) -> list[Part]:
        if self.asking:
            return [(" l leave for now · any other key stays", "bold")]
        if self.box is not None:
            return [(" Typing; Escape or Ctrl-D when done", "cyan")]
        return [f" Your note: {self.note}"] if self.note else []

    def _keys(self) -> list[tuple[str, str]]:
        if self.box is not None:
            return []
        return [("space", "change"), ("up down", "move"), ("t", "note"), ("enter", "finish"), ("q", "leave")]
