"""``judge mock``: a full interview in rounds, and its scorecard."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import click

from ..errors import PackageError, UserError
from .context import State, language_option, now, pass_state

if TYPE_CHECKING:
    from datetime import datetime

    from ..coach.asked import Asked
    from ..coach.debrief import Scorecard
    from ..coach.interview import Shares
    from ..coach.session import Plan, Stage
    from ..model.problem import Problem
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
@pass_state
def command(
    state: State,
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
    from ..coach.interview import shares
    from .live import start

    if sum((list_rounds, resume, only_card)) > 1:
        raise UserError("--list-rounds, --resume and --scorecard exclude each other.")
    if list_rounds:
        _list_rounds(shares(minutes))
        return 0
    with state.log() as log:
        if only_card:
            return _show(state, _last_card(state, log), html, as_json)
        if resume:
            plan = start.to_resume(state, log, "mock")
        else:
            seed = start.fresh_seed() if seed is None else seed
            stages = _stages(state, log, minutes, lang, seed)
            from .live.session import terminal

            terminal()  # before anything is made
            plan = start.new_plan("mock", stages, language=lang, seed=seed, blind=True, interview=True)
        return _run(state, log, plan, fresh=not resume, html=html, as_json=as_json)


def _list_rounds(share: Shares) -> None:
    backend = share.questions * share.question_minutes
    rows = [
        ("Backend", f"{backend:g} min for {share.questions} questions"),
        ("C++ drill", f"{share.cpp_minutes:g} min"),
    ]
    dsa = [("DSA", f"{share.problem_minutes:g} min"), ("Follow-up", f"{share.follow_up_minutes:g} min")]
    for i, (name, length) in enumerate([*rows, *dsa * share.problems, ("Assessment", "no clock")], start=1):
        print(f"{i:2}  {name:10}  {length}")


def _stages(state: State, log: Log, minutes: int, language: str, seed: int) -> tuple[Stage, ...]:
    from ..coach.bank import load_bank, pick_questions
    from ..coach.interview import CPP_TOPIC, rounds, shares
    from .live import start
    from .live.coach import answered_at, weak_days

    rng = Random(seed)
    taken = start.open_problems(state, log)
    found = [
        c
        for c in start.candidates(state, log)
        if c.name not in taken and (c.topic == CPP_TOPIC or language in c.languages)
    ]
    share = shares(minutes)
    events = log.events(kind="answered")
    questions = pick_questions(
        load_bank(), share.questions, rng, asked=answered_at(events), weak_days=weak_days(events)
    )
    return rounds(minutes, [(q.id, q.minutes) for q in questions], found, now(), rng)


def _run(state: State, log: Log, plan: Plan, *, fresh: bool, html: Path | None, as_json: bool) -> int:
    from .live import start
    from .live.session import Left

    try:
        session = start.run_session(state, log, plan, _part, edit=False, fresh=fresh)
    except Left as left:
        return start.back_to_it("mock", left)
    _show(state, _card(state, log, plan), html, as_json)
    return 0 if session.current is None else 1


def _part(live: Live, index: int) -> None:
    """Runs one stage of an interview; what it is about may be gone since it was planned."""
    from ..coach.session import PROBLEM, RUBRIC, SKIPPED

    kind = live.plan.stages[index].kind
    if kind == PROBLEM:
        from .live.problem import run_problem

        run_problem(live, index)
    elif kind == RUBRIC:
        from .live.closing import ClosingPart

        ClosingPart(live, index).run()
    elif (asked := _asked(live, index)) is not None:
        from .live.question import QuestionPart

        QuestionPart(live, index, asked).run()
    else:
        live.close(index, SKIPPED)


def _asked(live: Live, index: int) -> Asked | None:
    """The question of a stage: from the bank, or about a problem."""
    from ..coach.session import QUESTION

    subject = live.plan.stages[index].subject
    if live.plan.stages[index].kind == QUESTION:
        from ..coach.asked import from_bank
        from ..coach.bank import DAYS, RESOURCES, load_bank

        question = next((q for q in load_bank() if q.id == subject), None)
        return None if question is None else from_bank(question, DAYS, RESOURCES)
    from .live.start import find

    problem = find(live.state, subject)
    return None if problem is None else _follow_up(live, index, problem)


def _follow_up(live: Live, index: int, problem: Problem) -> Asked:
    from ..catalog.editorial import load_editorial
    from ..catalog.load import load_statement
    from ..coach.asked import about
    from ..coach.follow_up import follow_ups
    from ..coach.session import PROBLEM
    from .live.start import stage_rng

    stages = [s for s in live.session.states if s.stage.kind == PROBLEM and s.stage.subject == problem.name]
    solved = next((s.accepted for s in stages), None)
    try:
        editorial = load_editorial(problem)
    except PackageError:  # a learner's own: `judge verify` says what is wrong with it, an interview goes on
        editorial = None
    questions = follow_ups(
        problem,
        load_statement(problem),
        stage_rng(live.plan, index),
        editorial=editorial,
        growth=solved.attempt.complexity if solved else None,
        time=solved.attempt.time if solved else None,
    )
    return about(problem.name, problem.title, questions, solved=solved is not None)


def _last_card(state: State, log: Log) -> Scorecard:
    from ..coach.session import Plan
    from ..store.event import SESSION_STARTED

    for event in reversed(log.events(kind=SESSION_STARTED)):
        if event.data.get("kind") != "mock":
            continue
        try:
            plan = Plan.from_event(event)
        except (KeyError, ValueError, TypeError):
            continue
        return _card(state, log, plan)
    raise UserError("There was no mock interview yet. Begin one: judge mock.")


def _card(state: State, log: Log, plan: Plan) -> Scorecard:
    from ..coach.debrief import problems_of, scorecard
    from .live import start
    from .live.debriefing import stage_debrief

    session = start.session_of(log, plan)
    debriefs = []
    for stage in problems_of(session):
        problem = start.find(state, stage.stage.subject)
        if problem is not None:
            debriefs.append(stage_debrief(log, session, session.states.index(stage), problem))
    return scorecard(session, _started(log, plan), debriefs)


def _started(log: Log, plan: Plan) -> datetime:
    return log.events(session=plan.id)[0].at


def _show(state: State, card: Scorecard, html: Path | None, as_json: bool) -> int:
    if html is not None:
        from ..report.html.scorecard_page import page

        try:
            html.write_text(page(card), encoding="utf-8")
        except OSError as error:
            raise UserError(f"Cannot write {html}: {error.strerror}. `judge mock --scorecard` has it still.") from None
    if as_json:
        print(json.dumps(card.to_json(), ensure_ascii=True))
        return 0
    from ..report.terminal.console import make_console
    from ..report.terminal.scorecard_screen import scorecard_screen
    from ..report.terminal.session_screen import debrief_page
    from .live import start

    console = make_console()
    scorecard_screen(console, card)
    for one in card.problems:
        problem = start.find(state, one.problem)
        if problem is not None and one.failures:
            console.print()
            debrief_page(console, one, problem)
    return 0
