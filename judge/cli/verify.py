"""``judge verify``: proves packages, several at a time."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..report.terminal.plain import clean
from .context import Workspace, pass_workspace
from .status import Status

if TYPE_CHECKING:
    from ..app.crew import Crew
    from ..verify.adequacy import Score
    from ..verify.ledger import Standing
    from ..verify.proof import Proof


@click.command("verify")
@click.argument("names", metavar="[TOPIC/SLUG …]", nargs=-1)
@click.option("--jobs", type=click.IntRange(1), default=None, help="Packages at a time (default: the number of cores).")
@click.option("--all", "everything", is_flag=True, help="Prove those again that are proved as they stand.")
@click.option(
    "--sample",
    type=click.IntRange(1, 100),
    metavar="PERCENT",
    default=None,
    help="Prove so many per cent of them again: others after each commit.",
)
@click.option("--mutants", is_flag=True, help="Try slips in the accepted solutions instead: do the cases find them?")
@click.option("--seeds", type=click.IntRange(1), metavar="N", help="Try N seeds instead: no verdict may depend on one.")
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="Let a Dask cluster do the work: tcp://HOST:8786, or a scheduler file. Records are written here.",
)
@click.option("--less-contained", is_flag=True, help="Take hosts of the cluster that contain less than this machine.")
@pass_workspace
def command(
    workspace: Workspace,
    names: tuple[str, ...],
    jobs: int | None,
    everything: bool,
    sample: int | None,
    mutants: bool,
    seeds: int | None,
    scheduler: str | None,
    less_contained: bool,
) -> int:
    """Prove that problem packages are sound: all of them, or those named.

    In a git checkout a proof is recorded in the package's proof.json, and made again only when the package or what
    judges it has changed. A run that is stopped goes on where it was.

    With --mutants: each accepted solution is changed in every place where people slip, and the cases have to tell it
    from the solution. A run that is stopped goes on where it was.

    Exit status: 0 if nothing is wrong with any, else 1.
    """
    from ..app.verify import package_folders

    if sample is not None and (mutants or seeds is not None):
        raise click.UsageError("--sample speaks of proofs and goes with neither --mutants nor --seeds.")
    gc.enable()
    folders = package_folders(workspace, names)
    cache = workspace.home.cache
    with _crew(folders, cache, jobs or os.cpu_count() or 1, scheduler, less_contained=less_contained) as crew:
        if mutants:
            return _mutants(folders, crew, everything=everything)
        if seeds is not None:
            return _seeds(folders, crew, seeds)
        return _packages(folders, cache, crew, everything=everything, percent=sample or 0, detailed=bool(names))


@contextmanager
def _crew(
    folders: Sequence[Path], cache: Path, jobs: int, scheduler: str | None, *, less_contained: bool
) -> Iterator[Crew]:
    """This machine, or the cluster."""
    if scheduler is None:
        from ..app.crew import Here

        yield Here(cache, jobs)
        return
    from ..grade.proving import hired

    with hired(scheduler, folders, cache, less_contained=less_contained) as crew:
        yield crew


def _packages(
    folders: Sequence[Path], cache: Path, crew: Crew, *, everything: bool, percent: int, detailed: bool
) -> int:
    """``detailed``: with each solution's ratio."""
    from ..app.verify import ProofRun, advice

    run = ProofRun(folders, cache, crew, everything=everything, percent=percent)
    _print_left_out(run.left_out, run.standings)
    if percent and not everything:
        again = [one for one in run.chosen if one.why is None]
        always = "" if run.place else "; without a commit to go by it is always the same"
        print(f"proved as they stand, and again as a sample: {_words(again)}{always}", flush=True)
    failed = 0
    for one, complaints in run.glances():
        failed += 1
        _print_failed(one.name, complaints)
    width = max((len(one.name) for one in run.chosen), default=0)
    places = {one.name: one.folder for one in run.chosen}
    left: dict[str, list[str]] = {}
    with Status(sys.stderr) as status, closing(run.proofs(status.say)) as proofs:
        for proof, why in proofs:
            status.say("")
            failed += bool(proof.complaints)
            _print_proof(proof, width)
            if detailed:
                for line in advice(places[proof.name], proof):
                    print(f"  {clean(line)}", flush=True)
            if why is not None:
                left.setdefault(why, []).append(proof.name)
    _print_unrecorded(left)
    print(f"{len(run.chosen)} packages verified, {failed} with complaints")
    return 1 if failed else 0


def _words(standings: Sequence[Standing]) -> str:
    from ..verify.ledger import words

    return words(standings)


def _print_left_out(left_out: Sequence[Standing], standings: Sequence[Standing]) -> None:
    """In one line what is skipped and why; and what cannot be used of the ledger."""
    for one in standings:
        if one.refused is not None:
            print(clean(one.refused))
    if left_out:
        made_with = left_out[0].key.made_with if left_out[0].key else ""
        print(
            f"skipped: {_words(left_out)}, proved with {made_with} by the records in proof.json, and unchanged since; "
            "--all proves them too",
            flush=True,
        )


def _print_unrecorded(left: Mapping[str, Sequence[str]]) -> None:
    for why, names in left.items():
        shown = ", ".join(names) if len(names) <= 5 else f"{len(names)} packages"
        print(clean(f"not recorded: {shown}: {why}"))


def _print_proof(proof: Proof, width: int) -> None:
    if not proof.complaints:
        facts = f"{proof.solutions} solutions, {proof.cases:,} cases, {proof.seconds:.1f} s"
        print(f"{proof.name:{width}}  ok   {facts}", flush=True)
        for note in proof.notes:
            print(f"  {clean(note)}")
        return
    _print_failed(f"{proof.name:{width}}", proof.complaints)


def _print_failed(name: str, complaints: Sequence[str]) -> None:
    print(f"{name}  FAILED")
    for complaint in complaints:
        print(f"  {clean(complaint)}", flush=True)


def _seeds(folders: Sequence[Path], crew: Crew, count: int) -> int:
    """1 if an accepted solution is rejected with one of the seeds, or a wrong one accepted."""
    from ..app.verify import verify_seeds

    failed = 0
    with closing(verify_seeds(folders, count, crew)) as results, Status(sys.stderr) as status:
        for done, result in enumerate(results, start=1):
            status.say("")
            failed += bool(result.complaints)
            print(
                f"{result.name}  {'FAILED' if result.complaints else 'ok'}   {result.seeds:,} seeds, {result.cases:,} "
                f"different cases; {result.accepted} solutions accepted, {result.rejected} rejected with each"
                + (f" ({len(result.by_drawing)} by drawn cases only)" if result.by_drawing else ""),
                flush=True,
            )
            for complaint in result.complaints[:20]:
                print(f"  {clean(complaint)}")
            status.say(f"{done} of {len(folders)} packages")
    return 1 if failed else 0


def _mutants(folders: Sequence[Path], crew: Crew, *, everything: bool) -> int:
    """1 if a mutant survives without a reason, or a reason is given for none."""
    from ..app.verify import MutantRun

    run = MutantRun(folders, crew, everything=everything)
    _print_left_out(run.left_out, run.standings)
    failed = 0
    left: dict[str, list[str]] = {}
    with Status(sys.stderr) as status:

        def tell(done: int) -> None:
            status.say(f"{done} of {len(run.files)} solutions, {run.tried:,} mutants")

        with closing(run.scores(tell)) as scores:
            for folder, score, why in scores:
                status.say("")
                failed += bool(score.survivors or score.stale)
                _print_score(score, folder)
                if why is not None:
                    left.setdefault(why, []).append(score.name)
    _print_unrecorded(left)
    print(f"{len(run.chosen)} packages, {run.tried:,} mutants, {failed} packages with survivors")
    return 1 if failed else 0


def _print_score(score: Score, folder: Path) -> None:
    from ..verify.adequacy import Fate
    from ..verify.equivalents import FILE

    judged = [f for f in Fate if f not in (Fate.INVALID, Fate.EQUIVALENT, Fate.SURVIVED)]
    caught = sum(score.count(f) for f in judged)
    different = caught + len(score.survivors)
    share = f"{100 * caught / different:.1f} %" if different else "none"
    facts = [
        f"{score.count(Fate.KILLED)} killed",
        f"{score.count(Fate.FOUND)} found by sanitizers or growth",
        f"{score.count(Fate.EQUIVALENT)} the same code",
        f"{len(score.excused)} with a reason",
        f"{score.count(Fate.INVALID)} do not compile",
    ]
    print(f"{score.name}  {share} of {different} mutants ({', '.join(facts)})", flush=True)
    for one in score.survivors:
        place = folder / "solutions" / one.file
        print(clean(f"  {place}:{one.line}: {one.operator}: survives"))
        _print_change(one.was, one.now)
    for excuse in score.stale:
        print(clean(f"  {folder / FILE}: {excuse.file}: a reason for a mutant that does not survive"))
        _print_change(excuse.was, excuse.now)


def _print_change(was: str, now: str) -> None:
    print(f"    - {clean(was)}\n    + {clean(now)}")
