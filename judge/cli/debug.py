"""``judge debug``: a debugger at the failing case, or the case as a program of its own."""

from __future__ import annotations

from pathlib import Path

import click

from ..app.clock import fresh_seed
from ..app.given_cases import read_case
from ..app.locate import default_file, find_problem
from ..app.submit import read_submission
from ..errors import UserError
from .context import Workspace, language_option, pass_workspace
from .results import telling


@click.command("debug")
@click.argument("name", metavar="[TOPIC/SLUG]", required=False)
@click.argument("file", required=False, type=click.Path(path_type=Path, readable=False))
@language_option("The language; else the file's ending tells.")
@click.option("--case", "case", metavar="JSON", help="This case: a JSON list of the arguments.")
@click.option(
    "--export",
    "folder",
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write the case as a program into DIR instead, which needs nothing of the judge.",
)
@click.option("--vscode", is_flag=True, help="Write .vscode/tasks.json and launch.json here instead.")
@pass_workspace
def command(
    workspace: Workspace,
    name: str | None,
    file: Path | None,
    lang: str | None,
    case: str | None,
    folder: Path | None,
    vscode: bool,
) -> int:
    """Debug the failing case.

    Starts gdb, or lldb, or pdb for Python, with the case on which the file failed, standing at the first line of your
    method. Lists and trees are shown as such. The program runs as yours: a debugger cannot be contained.

    \b
    judge debug arrays/two-sum                          the file under solutions/
    judge debug two-sum a.cpp --case '[[3, 3], 6]'      another case
    judge debug two-sum a.cpp --export case
    g++ -std=c++20 -g case/case.cpp && ./a.out
    """
    from ..app import debug

    if vscode:
        debug.write_vscode(Path.cwd(), print)
        if name is None:
            return 0
    if name is None:
        raise UserError("Which problem? judge debug TOPIC/SLUG, or a file named like its problem.")
    problem, file = find_problem(workspace.catalog, name, file)
    given = None if case is None else read_case(problem, case)
    path = file or default_file(problem, lang)
    source = read_submission(problem, path, lang)
    with telling(quiet=False) as watcher:
        found = debug.case_of(workspace, problem, source, given, seed=fresh_seed(), watcher=watcher)
    if folder is None:
        return debug.debug(problem, source, found)
    written = debug.export(problem, source, found, folder)
    run = f"python {written}" if source.language == "py" else f"g++ -std=c++20 -g {written} -o case && ./case"
    print(f"Written: {written}. Run it: {run}")
    return 0
