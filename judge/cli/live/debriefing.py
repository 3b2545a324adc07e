"""Gathers for a debrief what the log and the coach say of a problem beside this session."""

from __future__ import annotations

from ...coach.debrief import Debrief, debrief
from ...coach.schedule import cards
from ...coach.session import Session
from ...coach.sitting import sittings
from ...languages import solvable_in
from ...model.problem import Problem
from ...store.log import Log
from ..context import now


def stage_debrief(log: Log, session: Session, index: int, problem: Problem) -> Debrief:
    """The debrief of a stage of a session, now or later."""
    state, plan = session.states[index], session.plan
    moment = now()
    found = sittings(log.practice(), moment)
    mine = [s for s in found if s.problem == problem.name]
    card = next(iter(cards(mine, moment)), None)
    return debrief(
        state,
        title=problem.title,
        difficulty=problem.difficulty,
        language=solvable_in(problem, plan.language),
        attempts=log.attempts(problem=problem.name),
        times_s=[s.seconds for s in mine if s.seconds is not None and s.session != plan.id],
        next_review=card.due_at if card is not None else None,
        rating=card.rating.value if card is not None else None,
    )
