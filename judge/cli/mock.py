"""``judge mock``: a full interview in rounds, and its scorecard."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..app.clock import fresh_seed, moment, now
from ..errors import UserError
from ..files import write
from .context import Workspace, language_option, level_option, pass_workspace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..coach.debrief import Scorecard
    from ..coach.interview import Shares
    from ..coach.past import Past
    from ..coach.session import Agenda
    from ..store.levels import Level
    from ..store.log import Log
    from .live.session import Live

LATEST = 0


@click.command("mock")
@click.option(
    "--minutes", type=click.IntRange(45, 90), default=60, show_default=True, metavar="N", help="How long, 45 to 90."
)
@language_option("Of the problems.", preset=True)
@level_option(interview=" Contracts are bare unless this says otherwise.")
@click.option("--seed", type=click.IntRange(0, 2**31 - 1), help="Ask the same again, the log being the same.")
@click.option("--list-rounds", is_flag=True, help="Show the rounds and their minutes; begin nothing.")
@click.option("--resume", is_flag=True, help="Go on with the interview that was interrupted; its clock kept running.")
@click.option("--history", is_flag=True, help="List the interviews that were held; with --json one object each.")
@click.option(
    "--scorecard",
    "card",
    type=click.IntRange(0),
    is_flag=False,
    flag_value=LATEST,
    metavar="[N]",
    help="Show the scorecard of interview N of the history, else of the latest.",
)
@click.option(
    "--html", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Write that scorecard as a page."
)
@click.option("--json", "as_json", is_flag=True, help="Print that scorecard as one JSON object.")
@click.pass_context
@pass_workspace
def command(
    workspace: Workspace,
    context: click.Context,
    minutes: int,
    lang: str,
    level: Level | None,
    seed: int | None,
    list_rounds: bool,
    resume: bool,
    history: bool,
    card: int | None,
    html: Path | None,
    as_json: bool,
) -> int:
    """Sit a full backend and DSA interview: questions, a C++ drill, problems, follow-ups.

    What is coming is shown first; the clock starts with Enter. --html and --json begin nothing: they show the latest
    scorecard, or with --resume that of the interview that is gone on with.
    Every round has a deadline that nothing moves. You answer aloud or type, then tick the points you made: nobody gives
    a mark but you.

    Exit status: 0 finished, 1 left or ended early, 2 usage or environment, 130 interrupted.
    """
    from ..app import interviews, sessions
    from ..coach.interview import shares

    if sum((list_rounds, resume, history, card is not None)) > 1:
        raise UserError("--list-rounds, --resume, --history and --scorecard exclude each other.")
    if html is not None and history:
        raise UserError("--html is of one interview: name it by --scorecard N.")
    shown = card is not None or ((html is not None or as_json) and not (resume or history or list_rounds))
    if shown and card is None:
        _check_shown(context)
    if list_rounds:
        _list_rounds(shares(minutes))
        return 0
    with workspace.log() as log:
        if history:
            return _history(interviews.past_interviews(log), as_json)
        if shown:
            agenda = interviews.interview(log, card or None)
            return _show(workspace, interviews.card_of(workspace, log, agenda, now()), html, as_json)
        if resume:
            if level is not None:
                raise UserError("--resume goes on with what was begun, at its level: leave out --level.")
            agenda = sessions.to_resume(workspace, log, "mock")
        else:
            seed = fresh_seed() if seed is None else seed
            stages = interviews.interview_stages(workspace, log, minutes, lang, seed, now())
            from .live.session import terminal

            terminal()  # before anything is made
            agenda = sessions.new_agenda(
                "mock",
                stages,
                language=lang,
                seed=seed,
                blind=True,
                interview=True,
                level=None if level is None else level.value,
                base=Path.cwd(),
                now=now(),
            )
        return _run(workspace, log, agenda, fresh=not resume, html=html, as_json=as_json)


def _check_shown(context: click.Context) -> None:
    """UserError where a scorecard is to be shown, and an option is given that only a new interview heeds."""
    for name in ("minutes", "lang", "level", "seed"):
        if context.get_parameter_source(name) is click.core.ParameterSource.COMMANDLINE:
            raise UserError(
                f"--html and --json show a scorecard and begin nothing: leave out --{name}, or begin without them."
            )


def _history(found: Sequence[Past], as_json: bool) -> int:
    if as_json:
        for one in found:
            print(json.dumps(one.to_json()))
        return 0
    if not found:
        print("No mock interview was held yet. Begin one: judge mock")
        return 0
    for one in found:
        left = "" if one.finished else "  not finished"
        print(
            f"{one.number:3}  {one.started.astimezone():%Y-%m-%d %H:%M}  {one.minutes:g} min  "
            f"{one.points[0]:3} of {one.points[1]:3} points  {one.solved[0]} of {one.solved[1]} solved in time{left}"
        )
    print("\nIts scorecard: judge mock --scorecard N")
    return 0


def _list_rounds(share: Shares) -> None:
    backend = share.questions * share.question_minutes
    about_cpp = share.cpp_follow_up_minutes
    rows = [
        ("Backend", f"{backend:g} min for {share.questions} questions"),
        ("C++ drill", f"{share.cpp_minutes + about_cpp:g} min{f', {about_cpp:g} of them about it' * bool(about_cpp)}"),
    ]
    dsa = [("DSA", f"{share.problem_minutes:g} min"), ("Follow-up", f"{share.follow_up_minutes:g} min")]
    for i, (name, length) in enumerate([*rows, *dsa * share.problems, ("Assessment", "no clock")], start=1):
        print(f"{i:2}  {name:10}  {length}")


def _run(workspace: Workspace, log: Log, agenda: Agenda, *, fresh: bool, html: Path | None, as_json: bool) -> int:
    from ..app.interviews import card_of
    from ..app.open_session import OpenSession
    from .live.session import Left, back_to_it, run_session

    going = OpenSession(workspace, agenda, log, moment)
    try:
        run_session(going, _run_stage, edit=False, fresh=fresh)
    except Left as left:
        return back_to_it("mock", left)
    _show(workspace, card_of(workspace, log, agenda, now()), html, as_json)
    return 0 if going.session.current is None else 1


def _run_stage(live: Live, index: int) -> None:
    """Runs one stage of an interview; what it is about may be gone since it was planned."""
    from ..app.interviews import asked_at
    from ..coach.session import PROBLEM, RUBRIC

    kind = live.agenda.stages[index].kind
    if kind == PROBLEM:
        from .live.problem import run_problem

        run_problem(live, index)
    elif kind == RUBRIC:
        from .live.closing import RubricLoop

        RubricLoop(live, index).run()
    elif (asked := asked_at(live.going, index)) is not None:
        from .live.question import QuestionLoop

        QuestionLoop(live, index, asked).run()
    else:
        live.going.skip(index)


def _show(workspace: Workspace, card: Scorecard, html: Path | None, as_json: bool) -> int:
    if html is not None:
        from ..report.html.scorecard_page import page

        try:
            write(html, page(card))
        except OSError as error:
            raise UserError(f"Cannot write {html}: {error.strerror}. `judge mock --scorecard` has it still.") from None
    if as_json:
        print(json.dumps(card.to_json(), ensure_ascii=True))
        return 0
    from ..report.terminal.console import make_console
    from ..report.terminal.scorecard_screen import scorecard_screen
    from ..report.terminal.session_screen import debrief_page

    console = make_console()
    scorecard_screen(console, card)
    for one in card.problems:
        problem = workspace.find(one.problem)
        if problem is not None and one.failures:
            console.print()
            debrief_page(console, one, problem)
    return 0
