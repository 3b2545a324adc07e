"""``judge review``: what would be forgotten, and when; starts a review, and takes the learner's word on how it went."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import click

from ..app.clock import now
from ..errors import UserError
from .context import Slug, Workspace, language_option, level_option, pass_workspace

if TYPE_CHECKING:
    from ..app.snapshot import Snapshot
    from ..coach.schedule import Card
    from ..store.levels import Level

RATINGS = ("again", "hard", "good", "easy")


@click.command("review")
@click.argument("name", metavar="[TOPIC/SLUG]", type=Slug(), required=False)
@click.option("--list", "only_list", is_flag=True, help="List only; start nothing.")
@click.option("--all", "every", is_flag=True, help="List what is not due yet as well.")
@click.option("--rate", type=click.Choice(RATINGS), help="Overrule how the latest sitting at TOPIC/SLUG is rated.")
@language_option("The language; else that of the last time.")
@level_option()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object per problem and start nothing.")
@pass_workspace
def command(
    workspace: Workspace,
    name: str | None,
    only_list: bool,
    every: bool,
    rate: str | None,
    lang: str | None,
    level: Level | None,
    as_json: bool,
) -> int:
    """List the problems that are due, soonest first, and start one.

    Each comes with the days until it would be due again, for each way a review could go: unsolved, with a hint or
    over time, solved, solved fast at the first try. With TOPIC/SLUG that one is started at once.
    """
    from ..app.review import due_cards, to_json
    from ..app.snapshot import snapshot

    facts = snapshot(workspace, now())
    if rate is not None:
        return _rate(workspace, facts, name, rate)
    found = facts.cards()
    if name is not None:
        problem = workspace.catalog.find(name).name
        return _start(workspace, problem, next((c for c in found if c.problem == problem), None), lang, level)
    shown = found if every else due_cards(facts, found)
    if as_json:
        for card in shown:
            print(json.dumps(to_json(card, facts)))
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
    return _start(workspace, shown[number - 1].problem, shown[number - 1], lang, level)


def _nothing(found: list[Card], facts: Snapshot) -> str:
    if not found:
        return "Nothing to review yet: what you try comes back here. `judge drill` or `judge list` to begin."
    days = facts.due_in_days(found[0])
    return f"Nothing is due. Next: {found[0].problem} in {days} day{'s' * (days != 1)}."


def _show(shown: list[Card], facts: Snapshot) -> None:
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


def _due(card: Card, facts: Snapshot) -> str:
    days = facts.due_in_days(card)
    return "today" if days == 0 else f"{-days} d ago" if days < 0 else f"in {days} d"


def _rate(workspace: Workspace, facts: Snapshot, name: str | None, rating: str) -> int:
    from ..app.review import rate

    if name is None:
        raise UserError(f"Name the problem: judge review TOPIC/SLUG --rate {rating}.")
    problem = workspace.catalog.find(name).name
    card, after = rate(workspace, facts, problem, rating, now())
    print(f"{problem}: {rating}, due {_due(card, after)}")
    return 0


def _start(workspace: Workspace, name: str, card: Card | None, lang: str | None, level: Level | None) -> int:
    from ..app.review import language_for
    from .beginning import begin

    problem = workspace.catalog.find(name)
    return begin(workspace, [problem], language_for(problem, card, lang), now(), level=level)
