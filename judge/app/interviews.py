"""The mock interview: its stages, the question of each, and its scorecard."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import datetime
from random import Random

from ..coach.asked import Asked, about, from_bank
from ..coach.backend import answered_at, weak_days
from ..coach.bank import DAYS, RESOURCES, load_bank, pick_questions
from ..coach.debrief import Scorecard, problems_of, scorecard
from ..coach.follow_up import follow_ups
from ..coach.interview import rounds, shares
from ..coach.past import Past, left_at_once, past
from ..coach.session import PROBLEM, QUESTION, Agenda, Stage
from ..coach.standards import CPP_TOPIC
from ..errors import PackageError, UserError
from ..model.problem import Problem
from ..store.event import OPENED, SESSION_STARTED
from ..store.log import Log
from .debriefing import stage_debrief
from .open_session import OpenSession
from .sessions import open_problems, session_of
from .standing import candidates
from .workspace import Workspace


def interview_stages(
    workspace: Workspace, log: Log, minutes: int, language: str, seed: int, now: datetime
) -> tuple[Stage, ...]:
    """The stages of an interview of so many minutes. UserError where there are too few problems."""
    rng = Random(seed)
    taken = open_problems(workspace, log)
    found = [
        c
        for c in candidates(workspace, log, now)
        if c.name not in taken and (c.topic == CPP_TOPIC or language in c.languages)
    ]
    share = shares(minutes)
    # One that was opened has been seen, also where it was left at once and is no sitting.
    seen = {e.problem: e.at for e in log.events(kind=OPENED)}
    found = [
        replace(c, last=seen[c.name]) if c.last is None and c.topic == CPP_TOPIC and c.name in seen else c
        for c in found
    ]
    events = log.events(kind="answered")
    questions = pick_questions(
        load_bank(), share.questions, rng, asked=answered_at(events), weak_days=weak_days(events)
    )
    return rounds(minutes, [(q.id, q.minutes) for q in questions], found, now, rng)


def asked_at(going: OpenSession, index: int) -> Asked | None:
    """The question of a stage: from the bank, or about a problem. None where it is no longer there."""
    stage = going.agenda.stages[index]
    if stage.kind == QUESTION:
        question = next((q for q in load_bank() if q.id == stage.subject), None)
        return None if question is None else from_bank(question, DAYS, RESOURCES, minutes=stage.minutes)
    problem = going.workspace.find(stage.subject)
    return None if problem is None else _follow_up(going, index, problem)


def _follow_up(going: OpenSession, index: int, problem: Problem) -> Asked:
    from ..catalog.editorial import load_editorial
    from ..catalog.load import load_statement

    stages = [s for s in going.session.states if s.stage.kind == PROBLEM and s.stage.subject == problem.name]
    solved = next((s.accepted for s in stages), None)
    try:
        editorial = load_editorial(problem)
    except PackageError:  # a learner's own: `judge verify` says what is wrong with it, an interview goes on
        editorial = None
    questions = follow_ups(
        problem,
        load_statement(problem),
        Random(f"{going.agenda.seed}/{index}"),  # the same when it is gone on with
        editorial=editorial,
        growth=solved.attempt.complexity if solved else None,
        time=solved.attempt.time if solved else None,
    )
    minutes = going.agenda.stages[index].minutes
    return about(problem.name, problem.title, questions, solved=solved is not None, minutes=minutes)


def past_interviews(log: Log) -> list[Past]:
    """Those that were held, the earliest first; one that was left at once was not."""
    held = [(a, s) for a in _begun(log) if not left_at_once(s := session_of(log, a), log.events(session=a.id))]
    return [past(n, s, log.events(session=a.id)[0].at) for n, (a, s) in enumerate(held, start=1)]


def interview(log: Log, number: int | None = None) -> Agenda:
    """That of this number in the history, else the latest. UserError where there is none."""
    begun = {a.id: a for a in _begun(log)}
    if not begun:
        raise UserError("There was no mock interview yet. Begin one: judge mock.")
    found = past_interviews(log)
    if number is None:
        return begun[found[-1].session] if found else list(begun.values())[-1]
    if not 1 <= number <= len(found):
        there = f"there are 1 to {len(found)}" if found else "none was held"
        raise UserError(f"There is no mock interview {number}: {there}. `judge mock --history` lists them.")
    return begun[found[number - 1].session]


def _begun(log: Log) -> list[Agenda]:
    """Every interview that was begun and can be read, the earliest first."""
    agendas = []
    for event in sorted(log.events(kind=SESSION_STARTED), key=lambda e: (e.at, e.uuid)):  # also in a merged log
        if event.data.get("kind") == "mock":
            with contextlib.suppress(KeyError, ValueError, TypeError):
                agendas.append(Agenda.from_event(event))
    return agendas


def card_of(workspace: Workspace, log: Log, agenda: Agenda, now: datetime) -> Scorecard:
    """The scorecard of an interview; problems whose packages are no longer there are left out."""
    session = session_of(log, agenda)
    debriefs = []
    for stage in problems_of(session):
        problem = workspace.find(stage.stage.subject)
        if problem is not None:
            debriefs.append(stage_debrief(log, session, session.states.index(stage), problem, now))
    return scorecard(session, log.events(session=agenda.id)[0].at, debriefs)
