"""``judge log``: past attempts, and its subcommands; the whole log out to a file and in again."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import Any

import click
from click.shell_completion import CompletionItem

from ..app.clock import now
from ..errors import UserError
from ..verdict import Verdict
from .context import Slug, Workspace, language_option, parse_since, pass_workspace

SUBCOMMANDS = {
    "show": ("past_code", "show", "Show an attempt: its code, verdict and counterexample."),
    "diff": ("past_code", "diff", "Show what changed between two attempts."),
    "restore": ("past_code", "restore", "Write the code of an attempt back to a file."),
    "export": ("show_log", "export", "Write the whole log as JSON Lines."),
    "import": ("show_log", "import_", "Take in an exported log, or another machine's judge.db."),
}


class _Attempts(Slug):
    """What narrows the list: a topic or a problem. Completes the subcommands too, which stand in the same place."""

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        own = [CompletionItem(name) for name in SUBCOMMANDS if name.startswith(incomplete)]
        return own + super().shell_complete(ctx, param, incomplete)


class _Narrowing(click.Argument):
    """An argument that is no part of what a subcommand is called: ``judge log show``, not ``judge log [X] show``."""

    def get_usage_pieces(self, ctx: click.Context) -> list[str]:
        return []


class _LogGroup(click.Group):
    """Lists attempts (``judge log arrays``), but where the first word is a subcommand (``judge log show``)."""

    allow_interspersed_args = True

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(SUBCOMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in SUBCOMMANDS:
            return None
        module, name, _ = SUBCOMMANDS[cmd_name]
        command: click.Command = getattr(importlib.import_module(f".{module}", __package__), name)
        return command

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        name = args[0] if args else ""
        if parent is None or (command := self.get_command(parent, name)) is None:
            return super().make_context(info_name, args, parent, **extra)
        try:
            return command.make_context(f"{info_name} {name}", args[1:], parent, **extra)
        except click.NoSuchOption:
            if name in ("export", "import"):
                raise UserError(_WHOLE.format(name)) from None
            raise

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        raise click.UsageError(f"Got unexpected extra argument ({args[0]})", ctx)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, _, line) in SUBCOMMANDS.items()])


_WHOLE = "judge log {} takes the whole log: leave the other options out."


@click.group("log", cls=_LogGroup, invoke_without_command=True, subcommand_metavar="[TOPIC[/SLUG] | COMMAND]")
@click.argument("name", cls=_Narrowing, required=False, type=_Attempts())
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
@pass_workspace
def command(
    workspace: Workspace,
    name: str | None,
    lang: str | None,
    verdict: str | None,
    since: str | None,
    limit: int,
    as_json: bool,
) -> int:
    """Show past attempts, newest first; or one of them with its code."""
    if name in ("export", "import"):
        raise UserError(_WHOLE.format(name))
    if name in SUBCOMMANDS:
        raise UserError(f"Options come after the command: judge log {name} …")
    return _show(workspace, name, lang, verdict, since, limit, as_json)


_file = click.argument("file", required=False, type=click.Path(path_type=Path, readable=False, allow_dash=True))


@click.command("export")
@_file
@pass_workspace
def export(workspace: Workspace, file: Path | None) -> int:
    """Write the whole log with its code as JSON Lines to FILE, to standard output without FILE."""
    if file is None or str(file) == "-":
        with workspace.log(readonly=True) as log:
            for line in log.export():
                sys.stdout.write(line + "\n")
        return 0
    from ..app.transfer import export_to

    print(f"{file}: {export_to(workspace, file):,} rows")
    return 0


@click.command("import")
@_file
@pass_workspace
def import_(workspace: Workspace, file: Path | None) -> int:
    """Take in FILE, an exported log or another machine's judge.db. What is there already is passed over."""
    from ..app.transfer import import_from

    if file is None:
        raise UserError("Name the file: judge log import FILE, or - for standard input.")
    merged = import_from(workspace, sys.stdin if str(file) == "-" else file)
    print(f"{merged.new:,} new, {merged.known:,} there already")
    return 0


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
