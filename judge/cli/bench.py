"""``judge bench``: files and the reference over growing sizes."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from ..errors import EnvironmentFault, UserError
from ..files import write
from ..model.problem import Problem
from .context import Workspace, pass_workspace, slug_argument
from .status import Status


@click.command("bench")
@slug_argument
@click.argument("files", metavar="[FILE …]", nargs=-1, type=click.Path(path_type=Path, readable=False))
@click.option("--family", metavar="NAME", help="The family of inputs; else the one on which the files differ most.")
@click.option("--growth", is_flag=True, help="Plot counted steps and the classes, for each file.")
@click.option("--html", "html", metavar="FILE", type=click.Path(path_type=Path), help="Write a page with the plot.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.option("--seed", type=click.IntRange(0, 2**63 - 1), help="The order in which the programs take turns.")
@pass_workspace
def command(
    workspace: Workspace,
    name: str,
    files: tuple[Path, ...],
    family: str | None,
    growth: bool,
    html: Path | None,
    as_json: bool,
    seed: int | None,
) -> int:
    """Compare files with the reference over growing sizes: a table, a plot, and what each grows like.

    FILE absent: your own solution under solutions/ if there is one. Nothing is logged.
    """
    from ..app.bench import compare
    from ..app.clock import fresh_seed
    from ..app.locate import find_problem, own_files
    from ..report.html.bench_page import page
    from ..report.terminal.bench_screen import render
    from ..report.terminal.terminal import make_terminal
    from ..timing.comparison import to_json

    if growth and as_json:
        raise UserError("--growth draws on the screen: leave out --json.")
    problem, file = find_problem(workspace.catalog, name, files[0] if files else None)
    files = files or ((file,) if file is not None else tuple(own_files(problem)))
    seed = fresh_seed() if seed is None else seed
    with Status(sys.stderr, quiet=False) as status:
        bench = compare(workspace, problem, files, family, seed=seed, notify=status.show)
    if html is not None:
        try:
            write(html, page(bench))
        except OSError as error:
            raise EnvironmentFault(f"{html}: cannot be written: {error.strerror}.") from None
    if as_json:
        print(json.dumps(to_json(bench)))
        return 0
    render(bench, make_terminal())
    if growth:
        _growth(workspace, problem, files)
    if html is not None:
        print(f"The page: {html}")
    return 0


def _growth(workspace: Workspace, problem: Problem, files: Sequence[Path]) -> None:
    """How the class of each file was found; where there is none, that of the reference."""
    from ..app.growth import study
    from ..languages.source import read_source
    from ..report.terminal import growth_screen
    from ..report.terminal.terminal import make_terminal
    from ..run.references import reference_source

    terminal = make_terminal()
    for source in [read_source(file) for file in files] or [reference_source(problem, problem.languages[0])]:
        with Status(sys.stderr, quiet=False) as status:
            found = study(workspace, problem, source, status.show)
        terminal.line()
        terminal.line((source.path.name, 1))
        growth_screen.render(found.growth, found.explained, found.reason, terminal)
