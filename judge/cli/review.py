"""``judge review``: what would be forgotten, and when; starts a review, and takes the learner's word on how it went."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import click

from ..errors import UserError
from ..languages import solvable_in, solved_only
from .context import Slug, State, language_option, now, pass_state

if TYPE_CHECKING:
    from ..coach.schedule import Card
    from .coach import Known

RATINGS = ("again", "hard", "good", "easy")


@click.command("review")
@click.argument("name", metavar="[TOPIC/SLUG]", type=Slug(), required=False)
@click.option("--list", "only_list", is_flag=True, help="List only; start nothing.")
@click.option("--all", "every", is_flag=True, help="List what is not due yet as well.")
@click.option("--rate", type=click.Choice(RATINGS), help="Overrule how the latest sitting at TOPIC/SLUG is rated.")
@language_option("The language; else that of the last time.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object per problem and start nothing.")
@pass_state
def command(
    state: State, name: str | None, only_list: bool, every: bool, rate: str | None, lang: str | None, as_json: bool
) -> int:
    """List the problems that are due, soonest first, and start one.

    Each comes with the days until it would be due again, for each way a review could go: unsolved, with a hint or
    over time, solved, solved fast at the first try. With TOPIC/SLUG that one is started at once.
    """
    from ..coach.schedule import cards
    from .coach import known

    facts = known(state, now())
    found = cards(facts.sittings(), facts.now)
    if rate is not None:
        return _rate(state, found, name, rate)
    if name is not None:
        problem = state.catalog.find(name).name
        return _start(state, problem, next((c for c in found if c.problem == problem), None), lang)
    shown = found if every else [c for c in found if c.due_in_days(facts.now, facts.zone) <= 0]
    if as_json:
        for card in shown:
            print(json.dumps(_json(card, facts)))
        return 0
    if not shown:
        print(_nothing(found, facts))
        return 0
    _show(shown, facts)
    if only_list or every or not (sys.stdin.isatty() and sys.stdout.isatty()):
        print(f"\nStart one: judge review {shown[0].problem}")
        return 0
    number = click.prompt("\nStart which", type=click.IntRange(0, len(shown)), default=1, prompt_suffix=" (0: none)? ")
    if not number:
        return 0
    return _start(state, shown[number - 1].problem, shown[number - 1], lang)


def _json(card: Card, facts: Known) -> dict[str, Any]:
    from ..coach.schedule import intervals

    return {
        "problem": card.problem,
        "due": card.due_at.isoformat(),
        "due_in_days": card.due_in_days(facts.now, facts.zone),
        "reviewed": card.reviewed_at.isoformat(),
        "reviews": card.reviews,
        "rating": card.rating.value,
        "stability_days": round(card.stability_days, 2),
        "recall": round(card.recall, 4),
        "intervals": {rating.value: days for rating, days in intervals(card, facts.now).items()},
    }


def _nothing(found: list[Card], facts: Known) -> str:
    if not found:
        return "Nothing to review yet: what you try comes back here. `judge drill` or `judge list` to begin."
    days = found[0].due_in_days(facts.now, facts.zone)
    return f"Nothing is due. Next: {found[0].problem} in {days} day{'s' * (days != 1)}."


def _show(shown: list[Card], facts: Known) -> None:
    from ..coach.schedule import Rating, intervals
    from ..report.terminal.coach_words import percent
    from ..report.terminal.tables import BOLD, DIM, Cell, write_table
    from ..report.terminal.terminal import make_terminal

    heads = ("", "problem", "due", "recall", "last", *(f"{r.value}" for r in Rating))
    table = [[Cell(head, DIM) for head in heads]]
    for i, card in enumerate(shown, start=1):
        after = [Cell(str(n)) for n in intervals(card, facts.now).values()]
        row = [str(i), card.problem, _due(card, facts), percent(card.recall), card.rating.value]
        table.append([Cell(text, BOLD if k == 1 else 0) for k, text in enumerate(row)] + after)
    terminal = make_terminal()
    write_table(table, terminal, shrink=((1, 16),))
    terminal.write("again to easy: days until it would be due again, if it goes like that\n")


def _due(card: Card, facts: Known) -> str:
    days = card.due_in_days(facts.now, facts.zone)
    return "today" if days == 0 else f"{-days} d ago" if days < 0 else f"in {days} d"


def _rate(state: State, found: list[Card], name: str | None, rate: str) -> int:
    from ..coach.schedule import cards
    from ..store.event import RATED
    from .coach import known

    if name is None:
        raise UserError(f"Name the problem: judge review TOPIC/SLUG --rate {rate}.")
    problem = state.catalog.find(name).name
    if not any(card.problem == problem for card in found):
        raise UserError(f"There is no finished sitting at {problem} to be rated.")
    with state.log() as log:
        log.add_event(RATED, at=now(), problem=problem, data={"rating": rate})
    facts = known(state, now())
    card = next(c for c in cards(facts.sittings(), facts.now) if c.problem == problem)
    print(f"{problem}: {rate}, due {_due(card, facts)}")
    return 0


def _start(state: State, name: str, card: Card | None, lang: str | None) -> int:
    from .coach import begin

    problem = state.catalog.find(name)
    language = lang or solvable_in(problem, card.language if card is not None else None)
    if language not in problem.languages:
        raise UserError(f"{solved_only(problem)}: leave --lang out.")
    return begin(state, [problem], language, now())
