"""``judge hack``: a case of the learner's own against a file, kept for later and ready for the package."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..app.clock import now
from ..app.given_cases import read_case
from ..app.locate import default_file, find_problem
from ..app.submit import exit_status, read_submission
from .context import Workspace, language_option, pass_workspace, slug_argument
from .results import print_result, telling

if TYPE_CHECKING:
    from ..app.hack import Hack
    from ..model.problem import Problem


@click.command("hack")
@slug_argument
@click.argument("file", required=False, type=click.Path(path_type=Path, readable=False))
@click.option("--case", "case", metavar="JSON", required=True, help="The case: a JSON list of the arguments.")
@language_option("The language; else the file's ending tells.")
@click.option("--why", metavar="TEXT", help="Why the case is worth having, for the package.")
@click.option("--forget", is_flag=True, help="Take the case out of your own cases again.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@pass_workspace
def command(
    workspace: Workspace,
    name: str,
    file: Path | None,
    case: str,
    lang: str | None,
    why: str | None,
    forget: bool,
    as_json: bool,
) -> int:
    """Try a case of your own: does it break the file?

    The case is checked, kept with your own cases of the problem, which every later run judges first, and printed as it
    would stand in the package's cases.toml.

    Exit status: 0 the file stands, 1 the case breaks it, 2 usage or environment, 3 a fault of the judge.
    """
    from ..app import hack

    problem, file = find_problem(workspace.catalog, name, file)
    args = read_case(problem, case)
    if forget:
        hack.forget(workspace, problem, args)
        print(f"Forgotten: your case of {problem.name}.")
        return 0
    path = file or default_file(problem, lang)
    source = read_submission(problem, path, lang)
    with telling(quiet=as_json) as watcher:
        tried = hack.hack(workspace, problem, source, args, why, clock=now, watcher=watcher)
    if tried.case is not None and as_json:
        print(json.dumps(tried.to_json()))
    else:
        print_result(tried.result, problem, tried.attempt, path, as_json)
        if tried.case is not None:
            _print(tried, tried.case, problem, path)
    return exit_status(tried.result)


def _print(tried: Hack, case: str, problem: Problem, path: Path) -> None:
    from ..report.terminal.plain import clean

    name = clean(str(path))
    if tried.breaks:
        print(f"The case breaks {name}.", end=" ")
        if tried.accepted_by is not None:
            print(
                f"Attempt {tried.accepted_by} accepted this very file: you have found a hole in the cases of "
                f"{problem.name}.",
                end=" ",
            )
    else:
        print(f"{name} stands.", end=" ")
    print("The case is one of your own now: every run judges it first. For cases.toml of the package:\n")
    print(case, end="")
