"""A session that is going on: everything that changes its state, each as one event in the log."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from ..coach.asked import Asked
from ..coach.clock import Moment
from ..coach.coming import Coming, coming
from ..coach.debrief import Debrief
from ..coach.session import (
    ACCEPTED,
    ASSESSED,
    DONE,
    GAVE_UP,
    PRESSED,
    PROBLEM,
    SKIPPED,
    STOPPED,
    TIME,
    TYPED,
    Agenda,
    Session,
    StageState,
)
from ..coach.standards import GLIMPSE_S
from ..files import write
from ..languages import solvable_in
from ..model.problem import Problem
from ..store.event import (
    ANSWERED,
    CLOSED,
    HINT,
    LEFT,
    OPENED,
    PAUSED,
    SESSION_ENDED,
    SESSION_STARTED,
    SOLUTION,
    WENT_ON,
)
from ..store.levels import level_of
from ..store.log import Log
from .debriefing import stage_debrief
from .judging import Judging
from .levels import level_for
from .sessions import session_of
from .starters import write_starter
from .workspace import Workspace


class OpenSession:
    """``agenda`` is what the session consists of, ``session`` what has become of it. ``clock`` gives the moment.

    Stages are named by their index in the agenda.
    """

    def __init__(self, workspace: Workspace, agenda: Agenda, log: Log, clock: Callable[[], Moment]) -> None:
        self.workspace, self.agenda, self.log, self.clock = workspace, agenda, log, clock
        self.session: Session
        self.refresh()

    def refresh(self) -> None:
        """Reads from the log what has happened, also by the judging's own process."""
        self.session = session_of(self.log, self.agenda)

    def stage(self, index: int) -> StageState:
        return self.session.states[index]

    def begin(self) -> None:
        """Starts a new session; one that is gone on with was started before."""
        self._write(SESSION_STARTED, data=self.agenda.to_data())

    def end(self) -> None:
        """Ends the session, once."""
        if not self.session.ended:
            finished = self.session.current is None
            self._write(SESSION_ENDED, data={"kind": self.agenda.kind, "finished": finished})

    def leave(self) -> None:
        """The learner leaves, to go on later; leaving at once is no event."""
        index = self.session.current
        if index is None or self.stage(index).elapsed_s(self.clock()) < GLIMPSE_S:
            return
        stage = self.agenda.stages[index]
        self._write(LEFT, index, problem=stage.subject if stage.kind == PROBLEM else None)

    def drop(self) -> None:
        """Takes back what was made for a session that is not begun after all."""
        folder = Path(self.agenda.folder)
        with contextlib.suppress(OSError):  # not empty: it is the learner's
            folder.rmdir()
            folder.parent.rmdir()

    def coming(self) -> Coming:
        """What the session holds, as it is told before its clock starts."""
        found = (self.workspace.find(s.subject) for s in self.agenda.stages if s.kind == PROBLEM)
        return coming(self.agenda, {p.name: p.difficulty for p in found if p is not None})

    def skip(self, index: int) -> None:
        """Passes over a stage that cannot be held: what it is about is no longer there."""
        self._close(index, SKIPPED)

    # ---- a problem

    def language_of(self, problem: Problem) -> str:
        """That of the session where the problem is solved in it, else another."""
        return solvable_in(problem, self.agenda.language)

    def open_problem(self, index: int, problem: Problem) -> bool:
        """Writes the starter and starts the clock; False where that was done before."""
        state = self.stage(index)
        if state.opened is not None:
            return False
        blind = not self.agenda.shows_topic
        level = level_for(problem, level_of(self.agenda.level), interview=self.agenda.interview)
        file = write_starter(Path(self.agenda.folder), problem, self.language_of(problem), blind=blind, level=level)
        data = {"seconds": state.stage.seconds, "file": str(file), "level": level.value}
        self._write(OPENED, index, problem=problem.name, data=data)
        return True

    def judge(self, index: int, problem: Problem, file: Path, *, samples: bool) -> Judging:
        """Begins to judge ``file`` in a process of its own; with ``samples`` by those only."""
        return Judging(
            problem.name,
            file,
            samples=samples,
            session=self.agenda.id,
            stage=index,
            moment=self.clock(),
            problems=self.workspace.problems,
        )

    def accept(self, index: int) -> None:
        """Closes a stage whose problem was solved."""
        self._close(index, ACCEPTED)

    def run_out(self, index: int) -> None:
        """Closes a stage whose time is over, as of the moment it was over, not of that at which it is noticed."""
        self._close(index, TIME, at=self.stage(index).deadline(self.clock()))

    def give_hint(self, index: int, problem: Problem) -> None:
        """The next hint is shown."""
        self._write(HINT, index, problem=problem.name, data={"number": self.stage(index).hints + 1})

    def pause(self, index: int) -> None:
        """The clock stands still."""
        self._write(PAUSED, index)

    def go_on(self, index: int) -> None:
        """The clock goes on."""
        self._write(WENT_ON, index)

    def show_solution(self, index: int, problem: Problem) -> None:
        """The solution is shown; the first time counts."""
        if not self.stage(index).solution_seen:
            self._write(SOLUTION, index, problem=problem.name)

    def give_up(self, index: int, problem: Problem) -> bool:
        """Closes the stage; whether the solution is shown, as in a drill."""
        drill = self.agenda.kind == "drill"
        if drill:
            self._write(SOLUTION, index, problem=problem.name)
        self._close(index, GAVE_UP)
        return drill

    def debrief(self, index: int, problem: Problem) -> Debrief:
        """What became of a problem."""
        return stage_debrief(self.log, self.session, index, problem, self.clock().wall)

    # ---- a question; what is typed is on the disk within a second, and in the log when the answer is done

    def open_question(self, index: int, asked: Asked) -> None:
        """Starts the clock, once."""
        state = self.stage(index)
        if state.opened is None:
            self._write(OPENED, index, data={"seconds": state.stage.seconds, "question": asked.id})

    def press(self, index: int) -> None:
        """The interviewer asks on."""
        self._write(PRESSED, index)

    def stop(self, index: int, text: str, *, out_of_time: bool) -> None:
        """The answer is done; out of time as of the moment the time was over."""
        at = self.stage(index).deadline(self.clock()) if out_of_time else None
        if text.strip():
            self._write(TYPED, index, data={"text": text}, at=at)
        self._write(STOPPED, index, data={"by": "time" if out_of_time else "candidate"}, at=at)
        with contextlib.suppress(OSError):
            self._draft(index).unlink(missing_ok=True)

    def answer(self, index: int, asked: Asked, ticks: Sequence[bool]) -> None:
        """Records the candidate's ticks, the points first and then the red flags, and closes the stage."""
        pressed = self.stage(index).pressed
        points = len(asked.to_tick(pressed=pressed))
        self._write(ANSWERED, index, data=asked.answer(ticks[:points], ticks[points:], pressed=pressed))
        self._close(index, DONE)

    def typed(self, index: int) -> str:
        """What was typed of an answer so far."""
        if text := self.stage(index).typed:
            return text
        try:
            return self._draft(index).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return ""

    def keep_draft(self, index: int, text: str) -> bool:
        """Puts on the disk what is being typed; whether that was possible."""
        try:
            self._draft(index).parent.mkdir(parents=True, exist_ok=True)
            write(self._draft(index), text)
        except OSError:
            return False
        return True

    def _draft(self, index: int) -> Path:
        return self.workspace.home.data / "sessions" / f"{self.agenda.id}-{index}.txt"

    # ---- the rubric

    def open_rubric(self, index: int) -> None:
        """Begins the assessment, which has no clock, once."""
        if self.stage(index).opened is None:
            self._write(OPENED, index, data={"seconds": 0})

    def assess(self, index: int, assessment: Mapping[str, Any]) -> None:
        """Records the candidate's own judgement and closes the stage."""
        self._write(ASSESSED, index, data=assessment)
        self._close(index, DONE)

    # ----

    def _close(self, index: int, why: str, *, at: Moment | None = None) -> None:
        stage = self.agenda.stages[index]
        self._write(CLOSED, index, problem=stage.subject if stage.kind == PROBLEM else None, data={"why": why}, at=at)

    def _write(
        self,
        kind: str,
        index: int | None = None,
        *,
        problem: str | None = None,
        data: Mapping[str, Any] | None = None,
        at: Moment | None = None,
    ) -> None:
        """Logs an event and takes it in; ``at`` where it happened earlier than it is noticed."""
        now = self.clock()
        place = {} if index is None else {"stage": index}
        full = {**(data or {}), **place, "moment": (at or now).to_data()}
        self.log.add_event(kind, at=now.wall, problem=problem, session=self.agenda.id, data=full)
        self.refresh()
