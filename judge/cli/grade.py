"""``judge grade``: a folder of many people's submissions, judged as ``judge run`` judges each."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from ..errors import UserError
from ..files import replacing
from .context import Workspace, pass_workspace
from .grade_tables import show_alike, show_clones, show_not_judged, show_plan, show_results, show_unplaced
from .watching import Watching

if TYPE_CHECKING:
    from ..grade.book import Book
    from ..grade.collect import Collected
    from ..grade.hand_ins import Many
    from ..grade.outcome import Outcome
    from ..grade.points import Policy
    from ..grade.session import Grading

_PATH = click.Path(path_type=Path)


@click.command("grade")
@click.argument("folder", type=_PATH)
@click.option(
    "--out", "outs", multiple=True, type=_PATH, metavar="FILE", help="Write results: .jsonl, .csv or .xml (JUnit)."
)
@click.option("--html", type=_PATH, metavar="FILE", help="Write a page for the class.")
@click.option("--feedback", type=_PATH, metavar="FOLDER", help="Write a file in Markdown for each person.")
@click.option("--gradescope", type=_PATH, metavar="FILE", help="Write Gradescope's results.json (of one person).")
@click.option(
    "--points", "policy_file", type=_PATH, metavar="FILE", help="What results are worth: a TOML, see docs/grading.md."
)
@click.option(
    "--attempts", type=click.Choice(["last", "best", "all"]), default="last", show_default=True, help="Which count."
)
@click.option("--until", metavar="MOMENT", help="The deadline; what came later does not count.")
@click.option("--similar", is_flag=True, help="Look for programs of different people that are alike.")
@click.option("--dry-run", is_flag=True, help="Show whose file is whose and judge nothing.")
@click.option(
    "--jobs", type=click.IntRange(1), metavar="N", help="Submissions at a time (default: the number of cores)."
)
@click.option("--scheduler", metavar="ADDRESS", help="Judge on a Dask cluster: tcp://HOST:8786, or a scheduler file.")
@click.option("--less-contained", is_flag=True, help="Take hosts of the cluster that contain less than this machine.")
@click.option("--again", is_flag=True, help="Judge again what is known from an earlier run.")
@click.option("--resume", is_flag=True, help="Go on with a run that was stopped: what always happens without --again.")
@click.option("--seed", type=click.IntRange(0, 2**63 - 1), default=0, help="Draw other cases; the same for everybody.")
@pass_workspace
def command(
    workspace: Workspace,
    folder: Path,
    outs: tuple[Path, ...],
    html: Path | None,
    feedback: Path | None,
    gradescope: Path | None,
    policy_file: Path | None,
    attempts: str,
    until: str | None,
    similar: bool,
    dry_run: bool,
    jobs: int | None,
    scheduler: str | None,
    less_contained: bool,
    again: bool,
    resume: bool,
    seed: int,
) -> int:
    """Judge a folder of many people's submissions.

    FOLDER holds PERSON/TOPIC/SLUG.cpp or .py, PERSON/SLUG.cpp, SLUG/PERSON.py, clones of repositories, or is a zip as
    Moodle makes it, or a CSV of student,problem,file,time. What was judged is kept: a run that was stopped goes on,
    and the same program is judged once.

    Exit status: 0 if everything was graded, whatever the verdicts; 1 if the judge failed at something; 2 usage or
    environment.
    """
    from ..grade.book import Book
    from ..grade.collect import in_clones
    from ..grade.outcome import NOT_JUDGED, counted, in_time, to_judge
    from ..grade.session import Grading

    if resume and again:
        raise UserError("--resume goes on, --again begins anew: leave one of them out.")
    writers = [(out, _format(out)) for out in outs]
    policy = _policy(policy_file, until)
    gc.enable()
    with ExitStack() as stack:
        found = _collected(workspace, folder, stack)
        on_time, late = in_time(found.placed, policy)
        chosen = to_judge(on_time, attempts)
        clones = in_clones(found.placed) if policy.until is not None and folder.is_dir() else []
        if dry_run:
            show_plan(found, late, chosen)
            show_clones(clones)
            if similar:
                grading = Grading(workspace, chosen, seed)
                grading.read()
                show_alike(grading.alike())
            return 0
        if not len(chosen):
            show_unplaced(found)
            if len(late):
                show_clones(clones)
                raise UserError(f"All that {folder} holds came after the deadline: nothing counts.")
            raise UserError(
                f"{folder} holds no submission that could be placed. `judge grade {folder} --dry-run` shows why."
            )
        if gradescope is not None and len({p.person for p in chosen}) > 1:
            raise UserError("--gradescope is for the container of one person; the folder holds several.")
        grading = Grading(workspace, chosen, seed)
        grading.read()
        alike = grading.alike() if similar else None
        book = stack.enter_context(Book(grading.book_file))
        _judge(
            grading,
            book,
            jobs or os.cpu_count() or 1,
            scheduler,
            again=again,
            less_contained=less_contained,
        )
        outcomes = counted(grading.outcomes(book, policy), attempts)
        for out, make in writers:
            with _saving(out) as stream:
                make(outcomes, stream)
        if gradescope is not None:
            from ..grade.write import gradescope as made

            with _saving(gradescope) as stream:
                stream.write(made(outcomes, policy))
        if feedback is not None:
            from ..grade.write import save_feedback

            try:
                save_feedback(feedback, outcomes, policy, grading.hints())
            except OSError as error:
                raise UserError(f"Cannot write {feedback}: {error.strerror}.") from None
        if html is not None:
            from ..grade.page import render_class

            with _saving(html) as stream:
                stream.write(render_class(outcomes, policy, alike))
        show_results(outcomes, policy)
        show_not_judged(outcomes)
        if alike is not None:
            show_alike(alike)
        show_unplaced(found)
        if len(late):
            print(f"{len(late)} came after the deadline and do not count.")
        show_clones(clones)
        return (
            1
            if any(one.verdict == NOT_JUDGED and (one.error or "").startswith("Judge Error") for one in outcomes)
            else 0
        )


def _format(file: Path) -> Callable[[Many[Outcome], TextIO], None]:
    from ..grade.write import jsonl, junit, table_csv

    made = {".jsonl": jsonl, ".ndjson": jsonl, ".csv": table_csv, ".xml": junit}.get(file.suffix.lower())
    if made is None:
        raise UserError(f"--out {file}: name it .jsonl, .csv or .xml (JUnit): the ending tells the format.")
    return made


def _policy(file: Path | None, until: str | None) -> Policy:
    from dataclasses import replace

    from ..grade.points import Policy, load_policy, parse_moment

    if file is not None and not file.is_file():
        raise UserError(f"--points {file}: there is no such file.")
    policy = Policy() if file is None else load_policy(file)
    return policy if until is None else replace(policy, until=parse_moment(until, "--until"))


def _collected(workspace: Workspace, folder: Path, stack: ExitStack) -> Collected:
    """What the folder, the zip or the manifest holds."""
    from ..grade.archive import unpack
    from ..grade.collect import Collected, Unplaced, collect, manifest

    names = workspace.catalog.names()
    if not folder.exists():
        raise UserError(f"{folder} is not there.")
    if folder.suffix.lower() == ".csv":
        return manifest(folder, names)
    if folder.suffix.lower() == ".zip":
        into = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="judge-grade-")))
        left = unpack(folder, into)
        found = collect(into, names)
        outside = tuple(Unplaced(*text.rsplit(": ", 1)) for text in left)
        return Collected(found.placed, (*found.unplaced, *outside))
    return collect(folder, names)


def _judge(
    grading: Grading, book: Book, jobs: int, scheduler: str | None, *, again: bool, less_contained: bool
) -> None:
    with (
        Watching(grading, sys.stderr) as watching,
        closing(
            grading.judge(book, jobs=jobs, scheduler=scheduler, again=again, less_contained=less_contained)
        ) as steps,
    ):
        try:
            for step in steps:
                watching.told(step)
        except KeyboardInterrupt:
            watching.close()
            how = "without --again goes on" if again else "goes on"
            print(f"{watching.done:,} of {grading.of:,} judged and kept: the same command {how}.", file=sys.stderr)
            raise


@contextmanager
def _saving(file: Path) -> Iterator[TextIO]:
    """A stream whose text takes the place of ``file`` at the end; a UserError where it cannot be written."""
    try:
        with replacing(file) as making, making.open("w", encoding="utf-8", newline="") as stream:
            yield stream
    except OSError as error:
        raise UserError(f"Cannot write {file}: {error.strerror}. What was judged is kept: run it again.") from None
