"""``judge why``: what a failing submission has in common with known mistakes, and what would make it right."""

from __future__ import annotations

import json
from pathlib import Path

import click

from ..app.clock import fresh_seed, now
from ..app.locate import default_file, find_problem
from ..app.submit import exit_status, read_submission
from ..app.why import Level, explain
from .context import Workspace, language_option, pass_workspace, slug_argument
from .results import telling


@click.command("why")
@slug_argument
@click.argument("file", required=False, type=click.Path(path_type=Path, readable=False))
@language_option("The language; else the file's ending tells.")
@click.option("--where", is_flag=True, help="Name the line of a change that makes all cases pass.")
@click.option("--how", is_flag=True, help="Show that change.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.option("--seed", type=click.IntRange(0, 2**63 - 1), help="Draw the same cases as an earlier run.")
@pass_workspace
def command(
    workspace: Workspace,
    name: str,
    file: Path | None,
    lang: str | None,
    where: bool,
    how: bool,
    as_json: bool,
    seed: int | None,
) -> int:
    """Explain why a submission fails.

    Counts the inputs of the small scope that fail, what they have in common, and how the answers are wrong; then names
    the known mistake that answers exactly as your program does, if there is one. With --where and --how every slip is
    tried in reverse on your file, for ten seconds. What is named beyond the facts counts as a hint.

    Exit status: 0 accepted, 1 any other verdict, 2 usage or environment, 3 a fault of the judge.
    """
    problem, file = find_problem(workspace.catalog, name, file)
    path = file or default_file(problem, lang)
    source = read_submission(problem, path, lang)
    level = Level.HOW if how else Level.WHERE if where else Level.TWIN
    with telling(quiet=as_json) as watcher:
        found = explain(
            workspace,
            problem,
            source,
            level,
            seed=fresh_seed() if seed is None else seed,
            clock=now,
            watcher=watcher,
        )
    if as_json:
        from ..why.explanation import to_json

        print(json.dumps(to_json(found, how=how)))
    else:
        from ..report.terminal.console import make_console
        from ..report.terminal.why_screen import render_explanation

        render_explanation(found, problem, console=make_console(), file=str(path), how=how)
    return exit_status(found.result)
