"""``judge run``: one file, one verdict; with ``--watch`` again at every save."""

from __future__ import annotations

import gc
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from ..app.clock import fresh_seed, now
from ..app.locate import default_file, find_problem
from ..app.submit import Submission, exit_status, judge_and_log, read_submission
from ..errors import UserError
from ..model.problem import Problem
from .context import Workspace, language_option, pass_workspace, slug_argument, warn
from .results import print_result, telling


@click.command("run")
@slug_argument
@click.argument("file", required=False, type=click.Path(path_type=Path, readable=False))
@language_option("The language; else the file's ending tells.")
@click.option("--watch", is_flag=True, help="Judge again whenever the file is saved.")
@click.option(
    "--case",
    "cases",
    metavar="JSON",
    multiple=True,
    help="Judge only this case, and show it: a JSON list of the arguments.",
)
@click.option("--cases", "files", metavar="FILE", multiple=True, help="The same with a file of cases; - for stdin.")
@click.option("--samples", is_flag=True, help="Judge only the samples of the statement, and show each.")
@click.option("--growth", is_flag=True, help="Plot counted steps and the classes; search for the worst input.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["screen", "gcc"]),
    default="screen",
    help="gcc: one line for each thing that is said, as compilers write them, for editors.",
)
@click.option("--require-containment", is_flag=True, help="Refuse to run what this machine cannot contain.")
@click.option("--seed", type=click.IntRange(0, 2**63 - 1), help="Draw the same cases as an earlier run.")
@click.option("--handed-in", hidden=True, metavar="JSON", help="From a drill: its session, stage and moment.")
@pass_workspace
def command(
    workspace: Workspace,
    name: str,
    file: Path | None,
    lang: str | None,
    watch: bool,
    cases: tuple[str, ...],
    files: tuple[str, ...],
    samples: bool,
    growth: bool,
    as_json: bool,
    form: str,
    require_containment: bool,
    seed: int | None,
    handed_in: str | None,
) -> int:
    """Judge a submission.

    FILE absent: solutions/TOPIC/SLUG.cpp or .py in the working folder or the nearest one above it, the newer one where
    both are there. A file alone will do where its name is the problem's: judge run solutions/arrays/two-sum.py

    --case may be given several times. A file of cases holds one JSON list of the arguments a line, or one argument a
    line, as LeetCode's testcase box has them.

    Exit status: 0 accepted, 1 any other verdict, 2 usage or environment, 3 a fault of the judge.
    """
    if require_containment:
        from ..sandbox import contain

        contain.require_containment()
    problem, file = find_problem(workspace.catalog, name, file)
    path = file or default_file(problem, lang)
    if samples and (cases or files):
        raise UserError("--samples and --case exclude each other.")
    if growth and (as_json or form == "gcc"):
        raise UserError("--growth draws on the screen: leave out --json and --format.")
    given = _given(problem, cases, files) if cases or files else None
    drill = None if handed_in is None else json.loads(handed_in)

    def once() -> int:
        submission = Submission(problem, read_submission(problem, path, lang), given, samples, drill)
        status = _once(workspace, submission, path, as_json, seed, form)
        if growth:
            _growth(workspace, submission, seed or 0)
        return status

    return _watched(path, once) if watch else once()


def _given(problem: Problem, cases: Sequence[str], files: Sequence[str]) -> tuple[tuple[Any, ...], ...]:
    from ..app.given_cases import Text, cases_file, read_cases

    several = len(cases) > 1
    texts = [Text(f"--case {i}" if several else "--case", text, option=True) for i, text in enumerate(cases, start=1)]
    return read_cases(problem, [*texts, *map(cases_file, files)])


def _once(workspace: Workspace, submission: Submission, path: Path, as_json: bool, seed: int | None, form: str) -> int:
    """Judges once, logs and prints; the exit status."""
    seed = fresh_seed() if seed is None else seed
    with telling(quiet=as_json or form == "gcc") as watcher:
        result, attempt = judge_and_log(workspace, submission, seed=seed, clock=now, watcher=watcher)
    if form == "gcc" and not as_json:
        from ..report.terminal.gcc_lines import gcc_lines

        source = submission.source
        for line in gcc_lines(result, submission.problem, os.path.abspath(source.path), source.text):
            print(line)
        return exit_status(result)
    print_result(result, submission.problem, attempt, path, as_json)
    return exit_status(result)


def _growth(workspace: Workspace, submission: Submission, seed: int) -> None:
    """Counts once more and draws what was counted; then searches for an input that is worse than all of the package."""
    from ..app.growth import study, worst_input
    from ..report.terminal import growth_screen, worst_screen
    from ..report.terminal.terminal import make_terminal

    problem, source = submission.problem, submission.source
    with telling(quiet=False) as watcher:
        found = study(workspace, problem, source, watcher.notify)
    growth_screen.render(found.growth, found.explained, found.reason, make_terminal())
    with telling(quiet=False) as watcher:
        worst = worst_input(workspace, problem, source, found, watcher.notify, seed=seed)
    if worst is not None:
        worst_screen.render(worst, tuple(p.name for p in problem.params), make_terminal())


def _watched(path: Path, work: Callable[[], int]) -> int:
    """Runs ``work`` now and after every save of ``path`` until Ctrl-C; the exit status of the last run."""
    from ..app.watch import FileWatch

    gc.enable()
    file = FileWatch(path, every=True)
    status = 0
    while True:
        try:
            status = work()
        except UserError as error:
            print(f"judge: {error}", file=sys.stderr)
            status = 2
        print("\nWatching the file; Ctrl-C ends.", file=sys.stderr)
        try:
            file.wait(gone=lambda: warn(f"{path} is gone. It is judged when it is there again."))
        except KeyboardInterrupt:
            return status
        if sys.stdout.isatty():
            sys.stdout.write("\x1b[2J\x1b[H")
