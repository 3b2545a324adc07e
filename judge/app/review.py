"""Reviews: which problems are due, beginning one, and the learner's own word on how it went."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from ..coach.schedule import Card, intervals
from ..errors import UserError
from ..languages import solvable_in, solved_only
from ..model.problem import Problem
from ..store.event import RATED
from .snapshot import Snapshot, snapshot
from .workspace import Workspace


def due_cards(facts: Snapshot, found: Sequence[Card]) -> list[Card]:
    """Those to be reviewed today, in the order given."""
    return [card for card in found if facts.due_in_days(card) <= 0]


def to_json(card: Card, facts: Snapshot) -> dict[str, Any]:
    """What ``judge review --json`` prints, one object per problem."""
    return {
        "problem": card.problem,
        "due": card.due_at.isoformat(),
        "due_in_days": facts.due_in_days(card),
        "reviewed": card.reviewed_at.isoformat(),
        "reviews": card.reviews,
        "rating": card.rating.value,
        "stability_days": round(card.stability_days, 2),
        "recall": round(card.recall, 4),
        "intervals": {rating.value: days for rating, days in intervals(card, facts.now).items()},
    }


def rate(workspace: Workspace, facts: Snapshot, problem: str, rating: str, now: datetime) -> tuple[Card, Snapshot]:
    """Overrules how the latest sitting at ``problem`` is rated; its card and the log as they are then."""
    if not any(card.problem == problem for card in facts.cards()):
        raise UserError(f"There is no finished sitting at {problem} to be rated.")
    with workspace.log() as log:
        log.add_event(RATED, at=now, problem=problem, data={"rating": rating})
    after = snapshot(workspace, now)
    return next(c for c in after.cards() if c.problem == problem), after


def language_for(problem: Problem, card: Card | None, wanted: str | None) -> str:
    """As wanted, else that of the last time. UserError where the problem is not solved in it."""
    language = wanted or solvable_in(problem, card.language if card is not None else None)
    if language not in problem.languages:
        raise UserError(f"{solved_only(problem)}: leave --lang out.")
    return language
