"""``judge log``: past attempts; the whole log out to a file and in again."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from ..app.clock import now
from ..errors import UserError
from ..verdict import Verdict
from .context import Workspace, language_option, parse_since, pass_workspace


@click.command("log")
@click.argument("name", metavar="[TOPIC[/SLUG] | export | import]", required=False)
@click.argument("file", required=False, type=click.Path(path_type=Path, readable=False, allow_dash=True))
@language_option("Only this language.")
@click.option(
    "--verdict",
    metavar="VERDICT",
    type=click.Choice([v.value for v in Verdict]),
    help=f"Only this verdict: {', '.join(v.value for v in Verdict)}.",
)
@click.option("--since", metavar="DATE", help="Only from this day on; 30d: the last 30 days.")
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True, help="At most this many, newest first.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object per attempt.")
@click.pass_context
@pass_workspace
def command(
    workspace: Workspace,
    context: click.Context,
    name: str | None,
    file: Path | None,
    lang: str | None,
    verdict: str | None,
    since: str | None,
    limit: int,
    as_json: bool,
) -> int:
    """Show past attempts, newest first.

    `judge log export [FILE]` writes the whole log as JSON Lines, to standard output without FILE. `judge log import
    FILE` takes in such a file, or another machine's judge.db; what is there already is passed over.
    """
    if name in ("export", "import"):
        for option in ("lang", "verdict", "since", "limit", "as_json"):
            if context.get_parameter_source(option) is click.core.ParameterSource.COMMANDLINE:
                raise UserError(f"judge log {name} takes the whole log: leave the other options out.")
        return _export(workspace, file) if name == "export" else _import(workspace, file)
    if file is not None:
        raise click.UsageError(f"Got unexpected extra argument ({file})")
    return _show(workspace, name, lang, verdict, since, limit, as_json)


def _show(
    workspace: Workspace,
    name: str | None,
    lang: str | None,
    verdict: str | None,
    since: str | None,
    limit: int,
    as_json: bool,
) -> int:
    from ..report.terminal.tables import attempt_log
    from ..report.terminal.terminal import make_terminal

    problem = topic = None
    if name is not None:
        topics = {n.split("/")[0] for n in workspace.catalog.names()}
        if name in topics:
            topic = name
        else:
            problem = workspace.catalog.find(name).name
    with workspace.log(readonly=True) as log:
        found = log.attempts(
            problem=problem, topic=topic, language=lang, verdict=verdict, since=parse_since(since, now()), limit=limit
        )
    if as_json:
        for attempt in found:
            print(json.dumps(attempt.to_json()))
    elif found:
        attempt_log(found, make_terminal())
    else:
        print("No attempts yet." if not any((name, lang, verdict, since)) else "No attempts match.")
    return 0


def _export(workspace: Workspace, file: Path | None) -> int:
    if file is None or str(file) == "-":
        with workspace.log(readonly=True) as log:
            for line in log.export():
                sys.stdout.write(line + "\n")
        return 0
    from ..app.transfer import export_to

    print(f"{file}: {export_to(workspace, file):,} rows")
    return 0


def _import(workspace: Workspace, file: Path | None) -> int:
    from ..app.transfer import import_from

    if file is None:
        raise UserError("Name the file: judge log import FILE, or - for standard input.")
    merged = import_from(workspace, sys.stdin if str(file) == "-" else file)
    print(f"{merged.new:,} new, {merged.known:,} there already")
    return 0
