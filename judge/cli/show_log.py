"""``judge log``: past attempts; the whole log out to a file and in again."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import click

from .. import __version__
from ..errors import UserError
from ..verdict import Verdict
from .coach import parse_since
from .context import State, language_option, now, pass_state


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
@pass_state
def command(
    state: State,
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
        return _export(state, file) if name == "export" else _import(state, file)
    if file is not None:
        raise click.UsageError(f"Got unexpected extra argument ({file})")
    return _show(state, name, lang, verdict, since, limit, as_json)


def _show(
    state: State, name: str | None, lang: str | None, verdict: str | None, since: str | None, limit: int, as_json: bool
) -> int:
    from ..report.terminal.tables import attempt_log
    from ..report.terminal.terminal import make_terminal

    problem = topic = None
    if name is not None:
        topics = {n.split("/")[0] for n in state.catalog.names()}
        if name in topics:
            topic = name
        else:
            problem = state.catalog.find(name).name
    with state.log(readonly=True) as log:
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


def _export(state: State, file: Path | None) -> int:
    with state.log(readonly=True) as log:
        if file is None or str(file) == "-":
            for line in log.export():
                sys.stdout.write(line + "\n")
            return 0
        count = -1  # the first line is the format's
        making = file.with_name(f".{file.name}.{os.getpid()}")
        try:
            with making.open("w", encoding="utf-8") as stream:
                for line in log.export():
                    stream.write(line + "\n")
                    count += 1
            making.replace(file)
        except OSError as error:
            raise UserError(f"Cannot write {file}: {error.strerror}.") from None
        finally:
            making.unlink(missing_ok=True)
    print(f"{file}: {count:,} rows")
    return 0


def _import(state: State, file: Path | None) -> int:
    if file is None:
        raise UserError("Name the file: judge log import FILE, or - for standard input.")
    try:
        with state.log() as log:
            if str(file) == "-":
                merged = log.merge(sys.stdin)
            elif _is_database(file):
                from ..store.log import Log

                with Log.open_file(file, version=__version__) as other:
                    merged = log.merge(other.export())
            else:
                with file.open(encoding="utf-8") as stream:
                    merged = log.merge(stream)
    except UnicodeDecodeError:
        raise UserError(f"{file} is no text: `judge log export FILE` writes what can be taken in.") from None
    except OSError as error:
        raise UserError(f"Cannot read {file}: {error.strerror}.") from None
    print(f"{merged.new:,} new, {merged.known:,} there already")
    return 0


def _is_database(file: Path) -> bool:
    with file.open("rb") as stream:
        return stream.read(16) == b"SQLite format 3\0"
