"""Which backend questions to ask next: pure, the same for the same bank, past and random generator."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from random import Random

from .questions import Question


def pick_questions(
    bank: Sequence[Question],
    count: int,
    rng: Random,
    *,
    asked: Mapping[str, datetime],
    weak_days: Collection[int] = (),
) -> tuple[Question, ...]:
    """``count`` different questions in the order of the plan, or the whole bank if it is smaller.

    The weeks get equal shares, as far as they have questions; where there are fewer questions than weeks, those weeks
    come of which least was asked before. Within a week come first questions that were never asked, then days not yet
    taken, then days that were never asked, then ``weak_days``, then what was asked longest ago, then kinds not yet
    taken, then chance. ``asked`` is when each id was last asked; ids that are not in the bank are of no account.
    """
    if count < 0:
        raise ValueError(f"count must not be negative, got {count}")
    place = {question.id: i for i, question in enumerate(bank)}
    chance = [rng.random() for _ in bank]
    weeks: Counter[int] = Counter()
    days: Counter[int] = Counter()
    kinds: Counter[str] = Counter()
    known = [question for question in bank if question.id in asked]
    weeks_before = Counter(question.week for question in known)
    days_before = {question.day for question in known}

    def rank(question: Question) -> tuple[float, ...]:
        last = asked.get(question.id)
        return (
            weeks[question.week],
            weeks_before[question.week],  # not what is weak: a week never asked has no weak day, and would never come
            last is not None,
            days[question.day],
            question.day in days_before,
            question.day not in weak_days,
            last.timestamp() if last else 0.0,
            kinds[question.kind],
            chance[place[question.id]],
        )

    left = list(bank)
    picked: list[Question] = []
    while left and len(picked) < count:
        best = min(left, key=rank)
        left.remove(best)
        picked.append(best)
        weeks[best.week] += 1
        days[best.day] += 1
        kinds[best.kind] += 1
    return tuple(sorted(picked, key=lambda question: (question.day, place[question.id])))
