"""``judge drill``: problems against the clock, picked by what is due and weak."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import click

from ..errors import UserError
from ..languages import default_language, solved_only
from .context import Slug, State, language_option, now, pass_state

if TYPE_CHECKING:
    from ..coach.session import Plan, Session
    from ..store.log import Log


@click.command("drill")
@click.argument("names", metavar="[TOPIC/SLUG]...", nargs=-1, type=Slug())
@language_option(f"The language; {default_language().title} unless said otherwise.")
@click.option("--topic", "topics", multiple=True, metavar="TOPIC", help="Only problems of this topic; repeatable.")
@click.option(
    "--difficulty",
    metavar="LEVEL",
    type=click.Choice(["easy", "medium", "hard"]),
    help="Only easy, medium or hard ones.",
)
@click.option(
    "--minutes",
    type=click.FloatRange(0, 600, min_open=True),
    metavar="N",
    help="Minutes for each problem; else 15, 25 or 40 by difficulty.",
)
@click.option("--count", type=click.IntRange(1, 50), default=1, show_default=True, help="How many problems.")
@click.option("--blind", is_flag=True, help="Do not show topic and difficulty.")
@click.option(
    "--interview", is_flag=True, help="As in an interview: blind, no pause, hidden failing cases only counted."
)
@click.option("--edit", is_flag=True, help="Open $VISUAL or $EDITOR at once.")
@click.option("--seed", type=click.IntRange(0, 2**31 - 1), help="Pick the same again, the log being the same.")
@click.option("--list", "only_list", is_flag=True, help="Show what would be picked and why; begin nothing.")
@click.option("--resume", is_flag=True, help="Go on with the drill that was interrupted; its clock kept running.")
@pass_state
def command(
    state: State,
    names: tuple[str, ...],
    lang: str | None,
    topics: tuple[str, ...],
    difficulty: str | None,
    minutes: float | None,
    count: int,
    blind: bool,
    interview: bool,
    edit: bool,
    seed: int | None,
    only_list: bool,
    resume: bool,
) -> int:
    """Solve problems against the clock.

    Without a name it picks what is due for review, then what is weak, then what is new, and never what was just done.
    Starters are written to a new folder under drills/; every save judges the samples, a submission judges everything.

    Exit status: 0 all accepted, 1 not all, 2 usage or environment, 130 interrupted.
    """
    from ..coach.pick import Choice, minutes_for, narrowed, pick
    from ..coach.session import PROBLEM, Stage
    from .live import start
    from .live.session import terminal

    language = lang or default_language().name
    with state.log() as log:
        if resume:
            if names or topics or difficulty or only_list:
                raise UserError("--resume goes on with what was begun: leave out what chooses problems.")
            return _run(state, log, start.to_resume(state, log, "drill"), edit=edit, fresh=False)
        seed = start.fresh_seed() if seed is None else seed
        if names:
            if topics or difficulty:
                raise UserError("A named problem needs no --topic and no --difficulty: leave them out.")
            problems = [state.catalog.find(name) for name in dict.fromkeys(names)]
            for problem in problems:
                if language not in problem.languages:
                    raise UserError(f"{solved_only(problem)}: leave out --lang {language}.")
            choices = [Choice(p.name, p.difficulty, "named") for p in problems]
        else:
            found = narrowed(start.candidates(state, log), topics=topics, difficulty=difficulty, language=language)
            choices = pick(found, count, now(), Random(seed), taken=start.open_problems(state, log))
            if not choices:
                raise UserError("Every such problem is in a drill already: judge drill --resume goes on with it.")
        if only_list:
            for choice in choices:
                print(f"{choice.name}  {choice.difficulty}  {choice.why}")
            return 0
        hidden = blind or interview
        stages = [Stage(PROBLEM, c.name, minutes_for(c.difficulty, given=minutes, blind=hidden)) for c in choices]
        terminal()  # before anything is made
        plan = start.new_plan("drill", stages, language=language, seed=seed, blind=blind, interview=interview)
        return _run(state, log, plan, edit=edit, fresh=True)


def _run(state: State, log: Log, plan: Plan, *, edit: bool, fresh: bool) -> int:
    from .live import start
    from .live.problem import run_problem
    from .live.session import Left

    try:
        session = start.run_session(state, log, plan, run_problem, edit=edit, fresh=fresh)
    except Left as left:
        return start.back_to_it("drill", left)
    return _summary(state, log, session)


def _summary(state: State, log: Log, session: Session) -> int:
    """The debriefs, where they can be scrolled back to."""
    from ..coach.debrief import problems_of
    from ..report.terminal.console import make_console
    from ..report.terminal.session_screen import debrief_page
    from .live import start
    from .live.debriefing import stage_debrief

    console = make_console()
    for i, stage in enumerate(problems_of(session)):
        problem = start.find(state, stage.stage.subject)
        if problem is None:
            continue
        if i:
            console.print()
        index = session.states.index(stage)
        debrief_page(console, stage_debrief(log, session, index, problem), problem, file=stage.file)
    return 0 if all(s.accepted for s in session.states) else 1
