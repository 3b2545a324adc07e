"""``judge bench``: files and the reference over growing sizes."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

import click

from ..errors import EnvironmentFault
from .context import State, pass_state, slug_argument
from .status import Status


@click.command("bench")
@slug_argument
@click.argument("files", metavar="[FILE …]", nargs=-1, type=click.Path(path_type=Path, readable=False))
@click.option("--family", metavar="NAME", help="The family of inputs; else the one on which the files differ most.")
@click.option("--html", "html", metavar="FILE", type=click.Path(path_type=Path), help="Write a page with the plot.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.option("--seed", type=click.IntRange(0, 2**63 - 1), help="The order in which the programs take turns.")
@pass_state
def command(
    state: State,
    name: str,
    files: tuple[Path, ...],
    family: str | None,
    html: Path | None,
    as_json: bool,
    seed: int | None,
) -> int:
    """Compare files with the reference over growing sizes: a table, a plot, and what each grows like.

    FILE absent: your own solution under solutions/ if there is one. Nothing is logged.
    """
    from ..app.bench import Benchmark, to_json
    from ..compile.toolchain import find_toolchain
    from ..languages import LANGUAGES
    from ..languages.source import read_source
    from ..report.html.bench_page import page
    from ..report.terminal.bench_screen import render
    from ..report.terminal.terminal import make_terminal
    from ..run.request import Services

    problem = state.catalog.find(name)
    own = [Path("solutions") / problem.topic / f"{problem.slug}{LANGUAGES[name].suffix}" for name in problem.languages]
    sources = [read_source(file) for file in files or [f for f in own if f.is_file()]]
    seed = int.from_bytes(os.urandom(4), "little") if seed is None else seed
    with Status(sys.stderr, quiet=False) as status:
        services = Services(state.home.cache, find_toolchain, time.monotonic, status.show)
        bench = Benchmark(problem, sources, services, seed).run(family)
    if html is not None:
        try:
            html.write_text(page(bench), encoding="utf-8")
        except OSError as error:
            raise EnvironmentFault(f"{html}: cannot be written: {error.strerror}.") from None
    if as_json:
        print(json.dumps(to_json(bench)))
        return 0
    render(bench, make_terminal())
    if html is not None:
        print(f"The page: {html}")
    return 0
