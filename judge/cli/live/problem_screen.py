"""What the screen shows of a problem against the clock; nothing is decided here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...app.levels import told
from ...app.starters import shown
from ...catalog.editorial import without_follow_up
from ...catalog.load import load_statement
from ...coach.clock import Moment
from ...coach.hidden import masked
from ...coach.solution import model_solution
from ...languages import language_title
from ...report.terminal.frame import Part, framed
from ...report.terminal.plain import count
from ...report.terminal.session_screen import HELP, clock_part, debrief_page, hints_page, outcome_words, solution_page
from ...report.terminal.statement import fill, render_statement
from ...report.terminal.verdict_screen import render
from ...report.terminal.widgets import Pager
from ...store.levels import Level, level_of

if TYPE_CHECKING:
    from rich.console import Console

    from .problem import ProblemLoop

STATEMENT, RESULT, HINTS, MODEL, DEBRIEF, HELPING = "statement", "result", "hints", "solution", "debrief", "help"


class ProblemScreen:
    """Paints ``part``. Each page is rendered once for each width and content, and keeps its place."""

    def __init__(self, part: ProblemLoop) -> None:
        self.part = part
        self.pagers = {view: Pager() for view in (STATEMENT, RESULT, HINTS, MODEL, DEBRIEF, HELPING)}
        self.pages: dict[tuple[object, ...], list[str]] = {}

    def from_the_top(self, view: str) -> None:
        self.pagers[view] = Pager()

    def scroll(self, key: str) -> None:
        self.pagers[self.part.view].key(key)

    def frame(self, width: int, height: int, now: Moment) -> list[str]:
        part = self.part
        paint, state = part.live.paint, part.state
        head: list[Part] = [(f" {part.problem.title}", "bold")]
        if part.agenda.shows_topic:
            head.append((f"  {part.problem.topic} · {part.problem.difficulty}", "dim"))
        top = [
            paint.line(head, width, [*clock_part(state, now), " "]),
            paint.line([(f" {self._place()}", "dim")], width, [(f"{self._until(now)} ", "dim")]),
            paint.rule(width, part.view if len(part.views()) > 1 or part.view == HELPING else ""),
        ]
        pager = self.pagers[part.view]
        lines = self._page(width - 2)
        room = height - len(top) - 3
        seen = pager.seen(lines, room)
        above, below = pager.hidden
        more = f"{count(below, 'more line')} below" if below else f"{count(above, 'line')} above" if above else ""
        bottom = [paint.rule(width, more), paint.line(self._status(now), width), paint.keys(self._keys(), width)]
        return framed(top, [f" {line}" for line in seen], bottom, height)

    def _place(self) -> str:
        part = self.part
        stages, live = part.agenda.stages, part.live
        parts = [f"{part.index + 1} of {len(stages)}"] if len(stages) > 1 else []
        if part.agenda.stages[part.index].round:
            parts.append(part.agenda.stages[part.index].round)
        level = part.state.level
        parts += [language_title(part.language), *([level] if level not in (None, Level.GUIDED) else [])]
        parts.append(shown(part.file, live.base))
        return " · ".join(parts)

    def _until(self, now: Moment) -> str:
        part = self.part
        if part.state.closed is not None or part.state.paused or part.state.over(now):
            return ""
        return f"until {part.state.deadline(now).wall.astimezone():%H:%M}"

    def _status(self, now: Moment) -> list[Part]:
        part = self.part
        state = part.state
        if part.asking is not None:
            return [(f" {part.asking[0]}", "bold")]
        if part.judging is not None:
            gone = now.since(part.judging.moment)
            what = "the samples" if part.judging.samples else "everything"
            return [(f" Judging {what} … {gone:.0f} s", "cyan")]
        if state.closed is not None:
            words, style = outcome_words(state)
            return [(f" {words}", style), f"  {part.message}" if part.message else ""]
        if state.paused:
            return [(" Paused: the clock stands still, and so do you.", "yellow")]
        if part.watch.gone:
            return [(f" {part.gone()}", "bold red")]
        counts = f"{len(state.submissions)} submitted" if state.submissions else ""
        return [f" {part.message}", (f"  {counts}" if counts and part.message else f" {counts}", "dim")]

    def _keys(self) -> list[tuple[str, str]]:
        part = self.part
        state = part.state
        tab = [("tab", "view")] if len(part.views()) > 1 else []
        if state.closed is not None:
            last = part.index + 1 == len(part.agenda.stages)
            keys = [("enter", "end" if last else "next"), *tab]
            if part.agenda.kind == "drill" and state.accepted is None and not state.solution_seen:
                keys.append(("g", "solution"))
        elif state.paused:
            keys = [("p", "go on")]
        else:
            keys = [("r", "run"), ("s", "submit"), ("h", "hint")]
            keys += [("p", "pause")] if part.agenda.may_pause else []
            keys += [("e", "edit"), ("g", "give up"), *tab]
        return [*keys, ("?", "help"), ("q", "leave")]

    def _page(self, width: int) -> list[str]:
        """The lines of the view, rendered once for each width and content."""
        part = self.part
        state = part.state
        if state.paused:
            return ["", "The statement is hidden while the clock stands still."]
        attempt = part.answer.attempt if part.answer is not None else None
        key = (part.view, width, attempt, state.hints, state.closed, state.solution_seen, len(state.tries))
        if key not in self.pages:
            self.pages = {k: v for k, v in self.pages.items() if k[1] == width}
            self.pages[key] = part.live.paint.rendered(width, self._write)
        return self.pages[key]

    def _write(self, console: Console) -> None:
        part = self.part
        problem, state = part.problem, part.state
        if part.view == HELPING:
            from ...report.terminal.writer import Writer

            Writer(console).paragraph(HELP)
        elif part.view == RESULT and part.answer is not None and part.answer.result is not None:
            result = part.answer.result
            if not part.agenda.shows_hidden_failures:
                result = masked(result, [c.args for c in part.samples])
            file, blind = shown(part.file, part.live.base), not part.agenda.shows_topic
            render(result, problem, attempt=part.answer.attempt, console=console, file=file, blind=blind)
        elif part.view == HINTS:
            hints_page(console, problem.hints[: state.hints], len(problem.hints))
        elif part.view == MODEL:
            solution_page(console, problem, model_solution(problem, part.language))
        elif part.view == DEBRIEF:
            debrief_page(
                console,
                part.going.debrief(part.index, problem),
                problem,
                file=str(part.file),
            )
        else:
            text = load_statement(problem)
            if part.agenda.interview:
                text = without_follow_up(text)
            filled = told(fill(text, problem.parameters, part.samples, problem), problem, level_of(state.level))
            blind, bare = not part.agenda.shows_topic, state.level == Level.BARE
            render_statement(problem, filled, console, blind=blind, bare=bare, languages=(part.language,))
