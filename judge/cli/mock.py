"""``judge mock``: a full interview in rounds, and its scorecard."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..app.clock import fresh_seed, moment, now
from ..errors import UserError
from ..files import write
from .context import Workspace, language_option, pass_workspace

if TYPE_CHECKING:
    from ..coach.debrief import Scorecard
    from ..coach.interview import Shares
    from ..coach.session import Agenda
    from ..store.log import Log
    from .live.session import Live


@click.command("mock")
@click.option(
    "--minutes", type=click.IntRange(45, 90), default=60, show_default=True, metavar="N", help="How long, 45 to 90."
)
@language_option("Of the problems.", preset=True)
@click.option("--seed", type=click.IntRange(0, 2**31 - 1), help="Ask the same again, the log being the same.")
@click.option("--list-rounds", is_flag=True, help="Show the rounds and their minutes; begin nothing.")
@click.option("--resume", is_flag=True, help="Go on with the interview that was interrupted; its clock kept running.")
@click.option("--scorecard", "only_card", is_flag=True, help="Show the scorecard of the last interview again.")
@click.option(
    "--html", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Write the scorecard as a page."
)
@click.option("--json", "as_json", is_flag=True, help="Print the scorecard as one JSON object.")
@pass_workspace
def command(
    workspace: Workspace,
    minutes: int,
    lang: str,
    seed: int | None,
    list_rounds: bool,
    resume: bool,
    only_card: bool,
    html: Path | None,
    as_json: bool,
) -> int:
    """Sit a full backend and DSA interview: questions, a C++ drill, problems, follow-ups.

    Every round has a deadline that nothing moves. You answer aloud or type, then tick the points you made: nobody gives
    a mark but you.

    Exit status: 0 finished, 1 left or ended early, 2 usage or environment, 130 interrupted.
    """
    from ..app import interviews, sessions
    from ..coach.interview import shares

    if sum((list_rounds, resume, only_card)) > 1:
        raise UserError("--list-rounds, --resume and --scorecard exclude each other.")
    if list_rounds:
        _list_rounds(shares(minutes))
        return 0
    with workspace.log() as log:
        if only_card:
            card = interviews.card_of(workspace, log, interviews.last_interview(log), now())
            return _show(workspace, card, html, as_json)
        if resume:
            agenda = sessions.to_resume(workspace, log, "mock")
        else:
            seed = fresh_seed() if seed is None else seed
            stages = interviews.interview_stages(workspace, log, minutes, lang, seed, now())
            from .live.session import terminal

            terminal()  # before anything is made
            agenda = sessions.new_agenda(
                "mock", stages, language=lang, seed=seed, blind=True, interview=True, base=Path.cwd(), now=now()
            )
        return _run(workspace, log, agenda, fresh=not resume, html=html, as_json=as_json)


def _list_rounds(share: Shares) -> None:
    backend = share.questions * share.question_minutes
    rows = [
        ("Backend", f"{backend:g} min for {share.questions} questions"),
        ("C++ drill", f"{share.cpp_minutes:g} min"),
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
