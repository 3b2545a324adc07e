"""A problem against the clock: statement, samples at every save, submissions, hints, and the end of it."""

from __future__ import annotations

import os
import shlex
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from ...app.judging import Answer, Judging
from ...app.starters import shown
from ...app.watch import FileWatch
from ...catalog.load import load_fixed_cases
from ...coach.clock import Moment
from ...coach.session import StageState
from ...errors import PackageError, UserError
from ...model.problem import Problem
from ...report.terminal.session_screen import result_words
from .problem_screen import DEBRIEF, HELPING, HINTS, MODEL, RESULT, STATEMENT, ProblemScreen
from .session import Finished, Left, Live, loop


def run_problem(live: Live, index: int) -> None:
    """Runs stage ``index``; skips it if its package is no longer there, so that a session can always be ended."""
    try:
        problem = live.going.workspace.catalog.find(live.agenda.stages[index].subject)
    except PackageError:
        raise
    except UserError:
        live.going.skip(index)
        return
    ProblemLoop(live, index, problem).run()


class ProblemLoop:
    """Stage ``index`` of a session; ``run`` returns when the learner goes on to the next."""

    def __init__(self, live: Live, index: int, problem: Problem) -> None:
        self.live, self.index, self.problem = live, index, problem
        self.going, self.agenda = live.going, live.agenda
        self.samples = [c for c in load_fixed_cases(self.problem) if c.label == "sample"]
        self.language = self.going.language_of(problem)
        self.view = STATEMENT
        self.message = ""
        self.asking: tuple[str, dict[str, Callable[[], None]]] | None = None
        self.judging: Judging | None = None
        self.waiting: bool | None = None  # a judging to be started next: True for the samples
        self.answer: Answer | None = None
        self.told_over = False
        self.gone_on = False
        self._open()
        self.watch = FileWatch(self.file)
        self.screen = ProblemScreen(self)

    def _open(self) -> None:
        if self.going.open_problem(self.index, self.problem):
            self.message = "Every save of the file judges the samples; s submits it."
        else:
            self.message = "Going on; the clock ran meanwhile." if not self.state.paused else "Still paused: p goes on."
        self.file = Path(self.state.file or "")

    @property
    def state(self) -> StageState:
        return self.live.stage(self.index)

    def run(self) -> None:
        try:
            if self.live.edit and self.state.closed is None:
                self._edit()
            loop(self.live, self.screen.frame, self._key, self._tick)
        finally:
            if self.judging is not None:
                self.judging.cancel()

    # ---- time

    def _tick(self, now: Moment) -> bool:
        """One turn; whether the stage is left."""
        state = self.state
        if state.closed is None and not state.paused and self.watch.look(time.monotonic()):
            self._want(samples=True)
        if self.judging is not None and (answer := self.judging.poll()) is not None:
            self.judging = None
            self._answered(answer)
        state = self.state
        over = state.closed is None and state.over(now)
        if over and self.agenda.interview and (self.judging is None or self.judging.samples):
            self.going.run_out(self.index)
            self._ended("")
        elif over and not self.told_over:
            self.told_over = True
            self.message = "Time is over. Go on if you like: it counts as over time."
        if self.judging is None and self.waiting is not None and self.state.closed is None:
            self._judge(samples=self.waiting)
        return self.gone_on

    # ---- judging

    def _want(self, *, samples: bool) -> None:
        """Judges now, or as soon as what is being judged is done; a submission does not wait for samples."""
        if self.judging is not None and self.judging.samples and not samples:
            self.judging.cancel()
            self.judging = None
        if self.judging is None:
            self._judge(samples=samples)
        else:
            self.waiting = samples

    def _judge(self, *, samples: bool) -> None:
        self.waiting = None
        if self.watch.gone:
            self.message = self.gone()
            return
        self.judging = self.going.judge(self.index, self.problem, self.file, samples=samples)

    def gone(self) -> str:
        name = shown(self.file, self.live.base)
        return f"{name} is gone: save it in your editor, or press w to write back what was last seen."

    def _answered(self, answer: Answer) -> None:
        self.going.refresh()
        self.answer = answer
        self.screen.from_the_top(RESULT)
        if answer.result is None:
            self.message = answer.problem
            return
        self.message = result_words(answer.result, samples=answer.samples)
        if self.state.accepted is not None:
            self.going.accept(self.index)
            self._ended("")
        elif answer.result.verdict.value != "accepted":
            self.view = RESULT

    def _ended(self, message: str) -> None:
        self.message = message
        self.asking = None
        self.waiting = None
        if self.judging is not None:
            self.judging.cancel()
            self.judging = None
        self.view = DEBRIEF if self.agenda.shows_hidden_failures else STATEMENT

    # ---- keys

    def _key(self, key: str) -> None:
        if self.asking is not None:
            _, answers = self.asking
            self.asking = None
            answers.get(key, lambda: None)()
            return
        if key == "q":
            self._leave()
        elif key == "?":
            self.view = STATEMENT if self.view == HELPING else HELPING
        elif self.state.closed is not None:
            self._key_after(key)
        elif self.state.paused:
            if key == "p":
                self.going.go_on(self.index)
                self.message = ""
        else:
            self._key_working(key)

    def _key_working(self, key: str) -> None:
        if key == "r":
            self._want(samples=True)
        elif key == "s":
            if self.judging is not None and not self.judging.samples:
                self.message = "A submission is being judged already."
            else:
                self._want(samples=False)
        elif key == "h":
            self._hint()
        elif key == "p":
            self._pause()
        elif key == "g":
            what = " and see the solution" if self.agenda.kind == "drill" else ""
            self.asking = (f"Give up{what}? y/n", {"y": self._give_up})
        elif key == "e":
            self._edit()
        elif key == "w" and self.watch.gone:
            self.message = "Written back." if self.watch.write_back() else "It cannot be written back."
        else:
            self._look_around(key)

    def _key_after(self, key: str) -> None:
        if key in ("n", "enter"):
            self.gone_on = True
        elif key == "g" and self.agenda.kind == "drill" and self.state.accepted is None:
            self._show_solution()
        else:
            self._look_around(key)

    def _look_around(self, key: str) -> None:
        if key == "tab":
            views = self.views()
            self.view = views[(views.index(self.view) + 1) % len(views)] if self.view in views else STATEMENT
        else:
            self.screen.scroll(key)

    def views(self) -> list[str]:
        state = self.state
        ended = state.closed is not None and self.agenda.shows_hidden_failures
        views = [DEBRIEF] if ended else []
        views.append(STATEMENT)
        if self.answer is not None and self.answer.result is not None:
            views.append(RESULT)
        if state.hints:
            views.append(HINTS)
        if state.solution_seen or (state.accepted is not None and ended):
            views.append(MODEL)
        return views

    def _hint(self) -> None:
        given, there = self.state.hints, len(self.problem.hints)
        if given >= there:
            self.message = "There are no more hints." if there else "This problem has no hints."
            self.view = HINTS if given else self.view
            return
        text = f"Hint {given + 1} of {there}: solved with a hint counts as hard at best. y/n"
        self.asking = (text, {"y": self._give_hint})

    def _give_hint(self) -> None:
        self.going.give_hint(self.index, self.problem)
        self.view = HINTS
        self.message = ""

    def _pause(self) -> None:
        if not self.agenda.may_pause:
            self.message = "An interview does not pause."
            return
        self.going.pause(self.index)
        self.message = ""

    def _give_up(self) -> None:
        seen = self.going.give_up(self.index, self.problem)
        self._ended("Read the solution now, and write it yourself tomorrow." if seen else "")
        if seen:
            self.view = MODEL

    def _show_solution(self) -> None:
        self.going.show_solution(self.index, self.problem)
        self.view = MODEL

    def _leave(self) -> None:
        def leave() -> None:
            raise Left

        def finish() -> None:
            raise Finished

        what = "interview" if self.agenda.kind == "mock" else "drill"
        runs = "" if self.state.paused or self.state.closed else " (the clock goes on)"
        self.asking = (f"l leave for now{runs} · f finish the {what} · any other key stays", {"l": leave, "f": finish})

    def _edit(self) -> None:
        editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
        if not editor:
            self.message = "Set EDITOR to the editor you want; or open the file in another window."
            return
        with self.live.screen.lent():
            try:
                command = shlex.split(editor)
                subprocess.run([*command, str(self.file)], check=False)
                self.message = ""
            except (OSError, ValueError) as error:
                self.message = f"{editor} cannot be started: {error}."
