"""Gathers for a debrief what the log and the coach say of a problem beside this session."""

from __future__ import annotations

from datetime import datetime

from ..coach.debrief import Debrief, debrief
from ..coach.schedule import cards
from ..coach.session import Session
from ..coach.sitting import sittings
from ..languages import solvable_in
from ..model.problem import Problem
from ..store.log import Log


def stage_debrief(log: Log, session: Session, index: int, problem: Problem, now: datetime) -> Debrief:
    """The debrief of a stage of a session, now or later."""
    state, agenda = session.states[index], session.agenda
    found = sittings(log.practice(), now)
    mine = [s for s in found if s.problem == problem.name]
    card = next(iter(cards(mine, now)), None)
    return debrief(
        state,
        title=problem.title,
        difficulty=problem.difficulty,
        language=solvable_in(problem, agenda.language),
        attempts=log.attempts(problem=problem.name),
        times_s=[s.seconds for s in mine if s.seconds is not None and s.session != agenda.id],
        next_review=card.due_at if card is not None else None,
        rating=card.rating.value if card is not None else None,
    )
