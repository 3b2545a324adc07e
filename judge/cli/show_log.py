"""``judge log``: past attempts."""

from __future__ import annotations

import json
from datetime import datetime

import click

from ..errors import UserError
from ..verdict import Verdict
from .context import State, pass_state


def _since(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise UserError(f"--since {text!r} is no date: write it as 2026-03-31.") from None
    return moment.astimezone() if moment.tzinfo is None else moment


@click.command("log")
@click.argument("name", metavar="[TOPIC[/SLUG]]", required=False)
@click.option("--lang", type=click.Choice(["cpp", "py"]), help="Only this language.")
@click.option(
    "--verdict",
    metavar="VERDICT",
    type=click.Choice([v.value for v in Verdict]),
    help=f"Only this verdict: {', '.join(v.value for v in Verdict)}.",
)
@click.option("--since", metavar="DATE", help="Only from this day on.")
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True, help="At most this many, newest first.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object per attempt.")
@pass_state
def command(
    state: State, name: str | None, lang: str | None, verdict: str | None, since: str | None, limit: int, as_json: bool
) -> int:
    """Show past attempts, newest first."""
    from ..report.tables import attempt_log
    from ..report.terminal import make_terminal

    problem = topic = None
    if name is not None:
        topics = {n.split("/")[0] for n in state.catalog.names()}
        if name in topics:
            topic = name
        else:
            problem = state.catalog.find(name).name
    with state.log(readonly=True) as log:
        found = log.attempts(
            problem=problem, topic=topic, language=lang, verdict=verdict, since=_since(since), limit=limit
        )
    if as_json:
        for attempt in found:
            print(json.dumps(attempt.to_json()))
    elif found:
        attempt_log(found, make_terminal())
    else:
        print("No attempts yet." if not any((name, lang, verdict, since)) else "No attempts match.")
    return 0
