"""What review, plan, day and report share: log and catalogue as the coach reads them, and beginning a problem."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..coach.curriculum import Entry
from ..coach.sitting import Sitting, sittings
from ..errors import PackageError, UserError
from ..languages import LANGUAGES
from ..store.event import OPENED
from ..store.practice import Practice
from .context import State

if TYPE_CHECKING:
    from ..model.problem import Problem

_LABEL = re.compile(r'^label = "([^"\n]+)"', re.MULTILINE)


@dataclass(frozen=True)
class Known:
    """The log at one moment. ``zone`` is None, the machine's own, where the learner's days begin."""

    practice: Practice
    now: datetime
    zone: tzinfo | None = None

    def sittings(self) -> list[Sitting]:
        return sittings(self.practice, self.now)


def known(state: State, now: datetime, since: datetime | None = None) -> Known:
    """What the log says, from ``since`` on without gaps; a log that is not there is empty."""
    with state.log(readonly=True) as log:
        return Known(log.practice(since=since), now)


def entries(state: State) -> list[Entry]:
    """The catalogue; broken packages are named on standard error and left out."""
    from ..catalog.load import load_problem
    from ..report.terminal.plain import clean

    found = []
    for name, folder in state.catalog.folders():
        try:
            problem = load_problem(folder)
            # not parsed: it holds the cases as well, which are long
            labels = frozenset(_LABEL.findall((folder / "cases.toml").read_text(encoding="utf-8")))
        except (PackageError, OSError, UnicodeDecodeError) as error:
            print(f"judge: left out: {clean(str(error))}", file=sys.stderr)
            continue
        found.append(Entry(name, problem.topic, problem.difficulty, problem.days, labels))
    return found


def begin(state: State, problems: Sequence[Problem], language: str, now: datetime) -> int:
    """A drill on ``problems`` at a terminal; elsewhere, or where there is no drill, a starter for the first of them."""
    context = click.get_current_context()
    group = context.find_root().command
    drill = group.get_command(context, "drill") if isinstance(group, click.Group) else None
    if drill is not None and sys.stdin.isatty() and sys.stdout.isatty():
        status: int = context.invoke(drill, names=tuple(p.name for p in problems), lang=language)
        return status
    problem = problems[0]
    _begin_alone(state, problem, language, now)
    print(
        f"The clock runs. Read: judge show {problem.name}\nJudge it: judge run {problem.name} --lang {language} --watch"
    )
    return 0


def _begin_alone(state: State, problem: Problem, language: str, now: datetime) -> None:
    """Writes a fresh starter under solutions/ and starts the clock; what was there before is kept beside it."""
    from .new import write_starter

    file = Path("solutions") / problem.topic / f"{problem.slug}{LANGUAGES[language].suffix}"
    kept = _put_aside(file)
    write_starter(problem, language, file)
    state.note(OPENED, problem=problem.name, at=now)
    print(f"{file}" + (f"   (the earlier one is {kept} now)" if kept else ""))


def _put_aside(file: Path) -> Path | None:
    """Renames ``two-sum.cpp`` to ``two-sum.1.cpp``, or the next number; None where there is nothing."""
    if not file.exists():
        return None
    number = 1
    while (kept := file.with_name(f"{file.stem}.{number}{file.suffix}")).exists():
        number += 1
    try:
        file.rename(kept)
    except OSError as error:
        raise UserError(f"Cannot put {file} aside: {error.strerror}.") from None
    return kept


def parse_since(text: str | None, now: datetime) -> datetime | None:
    """A date or moment (in the machine's zone unless it says otherwise), or ``30d``: so many days before now."""
    if text is None:
        return None
    if found := re.fullmatch(r"(\d{1,4})d", text):
        return now - timedelta(days=int(found[1]))
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError):
        raise UserError(f"--since {text!r} is no date: write it as 2026-03-31, or 30d for the last 30 days.") from None
