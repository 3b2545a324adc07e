"""``judge verify``: proves packages, several at a time."""

from __future__ import annotations

import gc
import os
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..report.terminal.plain import clean
from ..sandbox import interrupts
from .context import State, pass_state
from .status import Status
from .workers import workers

if TYPE_CHECKING:
    from ..verify.package import Report


@click.command("verify")
@click.argument("names", metavar="[TOPIC/SLUG …]", nargs=-1)
@click.option("--jobs", type=click.IntRange(1), default=None, help="Packages at a time (default: the number of cores).")
@click.option("--mutants", is_flag=True, help="Try slips in the accepted solutions instead: do the cases find them?")
@click.option("--seeds", type=click.IntRange(1), metavar="N", help="Try N seeds instead: no verdict may depend on one.")
@pass_state
def command(state: State, names: tuple[str, ...], jobs: int | None, mutants: bool, seeds: int | None) -> int:
    """Prove that problem packages are sound: all of them, or those named.

    With --mutants: each accepted solution is changed in every place where people slip, and the cases have to tell it
    from the solution. A run that is stopped goes on where it was.

    Exit status: 0 if nothing is wrong with any, else 1.
    """
    gc.enable()
    folders = _folders(state, names)
    if mutants:
        from .verify_mutants import verify_mutants

        return verify_mutants(folders, state.home.cache, jobs or os.cpu_count() or 1)
    if seeds is not None:
        from .verify_seeds import verify_seeds

        return verify_seeds(folders, state.home.cache, jobs or os.cpu_count() or 1, seeds)
    failed = 0
    width = max((len(f"{f.parent.name}/{f.name}") for f in folders), default=0)
    with workers(min(jobs or os.cpu_count() or 1, len(folders))) as pool, Status(sys.stderr) as status:
        work = partial(verify_folder, cache=state.home.cache)
        for done, report in enumerate(pool.map(work, folders), start=1):
            status.say("")
            failed += bool(report.complaints)
            _print(report, width)
            status.say(f"{done} of {len(folders)} packages")
    print(f"{len(folders)} packages verified, {failed} with complaints")
    return 1 if failed else 0


def _folders(state: State, names: tuple[str, ...]) -> list[Path]:
    """The folders to verify; a package whose problem.toml is broken is verified, not refused."""
    all_folders = dict(state.catalog.folders())
    if not names:
        return list(all_folders.values())
    return [all_folders[name] if name in all_folders else state.catalog.find(name).folder for name in names]


def verify_folder(folder: Path, cache: Path) -> Report:
    """Runs in a process of its own."""
    interrupts.check()
    from ..compile.toolchain import find_toolchain
    from ..run.request import Services
    from ..verify.package import verify_package

    return verify_package(folder, Services(cache, find_toolchain, time.monotonic))


def _print(report: Report, width: int) -> None:
    if not report.complaints:
        facts = f"{report.solutions} solutions, {report.cases:,} cases, {report.seconds:.1f} s"
        print(f"{report.name:{width}}  ok   {facts}")
        return
    print(f"{report.name:{width}}  FAILED")
    for complaint in report.complaints:
        print(f"  {clean(complaint)}")
