"""``judge drill``: problems against the clock, picked by what is due and weak."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..app.clock import fresh_seed, moment, now
from ..errors import UserError
from ..languages import default_language
from .context import Slug, Workspace, language_option, level_option, pass_workspace

if TYPE_CHECKING:
    from ..app.open_session import OpenSession
    from ..coach.session import Agenda
    from ..store.levels import Level
    from ..store.log import Log


@click.command("drill")
@click.argument("names", metavar="[TOPIC/SLUG]...", nargs=-1, type=Slug())
@language_option(f"The language; {default_language().title} unless said otherwise.")
@click.option("--topic", "topics", multiple=True, metavar="TOPIC", help="Only problems of this topic; repeatable.")
@click.option("--tag", "tags", multiple=True, metavar="TAG", help="Only problems with this tag (pattern); repeatable.")
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
@level_option(interview=" In an interview contracts are bare unless this says otherwise.")
@click.option("--edit", is_flag=True, help="Open $VISUAL or $EDITOR at once.")
@click.option("--seed", type=click.IntRange(0, 2**31 - 1), help="Pick the same again, the log being the same.")
@click.option("--list", "only_list", is_flag=True, help="Show what would be picked and why; begin nothing.")
@click.option("--resume", is_flag=True, help="Go on with the drill that was interrupted; its clock kept running.")
@pass_workspace
def command(
    workspace: Workspace,
    names: tuple[str, ...],
    lang: str | None,
    topics: tuple[str, ...],
    tags: tuple[str, ...],
    difficulty: str | None,
    minutes: float | None,
    count: int,
    blind: bool,
    interview: bool,
    level: Level | None,
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
    from ..app import sessions
    from .live.session import terminal

    language = lang or default_language().name
    with workspace.log() as log:
        if resume:
            if level is not None:
                raise UserError("--resume goes on with what was begun, at its level: leave out --level.")
            if names or topics or tags or difficulty or only_list:
                raise UserError("--resume goes on with what was begun: leave out what chooses problems.")
            return _run(workspace, log, sessions.to_resume(workspace, log, "drill"), edit=edit, fresh=False)
        seed = fresh_seed() if seed is None else seed
        if names:
            if topics or tags or difficulty:
                raise UserError("A named problem needs no --topic, --tag or --difficulty: leave them out.")
            choices = sessions.named_problems(workspace, names, language)
        else:
            choices = sessions.picked_problems(
                workspace,
                log,
                count,
                topics=topics,
                tags=tags,
                difficulty=difficulty,
                language=language,
                seed=seed,
                now=now(),
            )
        if only_list:
            for choice in choices:
                print(f"{choice.name}  {choice.difficulty}  {choice.why}")
            return 0
        terminal()  # before anything is made
        agenda = sessions.new_agenda(
            "drill",
            sessions.drill_stages(choices, minutes=minutes, hidden=blind or interview),
            language=language,
            seed=seed,
            blind=blind,
            interview=interview,
            level=None if level is None else level.value,
            base=Path.cwd(),
            now=now(),
        )
        return _run(workspace, log, agenda, edit=edit, fresh=True)


def _run(workspace: Workspace, log: Log, agenda: Agenda, *, edit: bool, fresh: bool) -> int:
    from ..app.open_session import OpenSession
    from .live.problem import run_problem
    from .live.session import Left, back_to_it, run_session

    going = OpenSession(workspace, agenda, log, moment)
    try:
        run_session(going, run_problem, edit=edit, fresh=fresh)
    except Left as left:
        return back_to_it("drill", left)
    return _summary(going)


def _summary(going: OpenSession) -> int:
    """The debriefs, where they can be scrolled back to."""
    from ..coach.debrief import problems_of
    from ..report.terminal.console import make_console
    from ..report.terminal.session_screen import debrief_page

    console = make_console()
    for i, stage in enumerate(problems_of(going.session)):
        problem = going.workspace.find(stage.stage.subject)
        if problem is None:
            continue
        if i:
            console.print()
        index = going.session.states.index(stage)
        debrief_page(console, going.debrief(index, problem), problem, file=stage.file)
    return 0 if all(s.accepted for s in going.session.states) else 1
