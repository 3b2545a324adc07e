"""Starter files on the disk, under solutions/ and in the folder of a drill. Nothing of the learner's is overwritten."""

from __future__ import annotations

import contextlib
from datetime import datetime
from pathlib import Path

from ..catalog.locate import cpp_folder
from ..errors import EnvironmentFault, UserError
from ..files import write
from ..kinds import kind_of
from ..kinds.starter import editor_files
from ..languages import LANGUAGES, solved_only
from ..model.problem import Problem
from ..store.event import OPENED
from ..store.levels import Level
from .levels import level_for, starter_at
from .workspace import Workspace

SOLUTIONS, DRILLS = "solutions", "drills"


def new_solution(
    workspace: Workspace, problem: Problem, language: str, now: datetime, *, level: Level | None = None
) -> Path:
    """Writes solutions/TOPIC/SLUG and starts the clock. UserError if the file is there or cannot be made."""
    if language not in problem.languages:
        raise UserError(f"{solved_only(problem)}: judge new {problem.name} --lang {problem.languages[0]}.")
    file = _solution(problem, language)
    _open(workspace, problem, language, file, now, level)
    return file


def start_afresh(
    workspace: Workspace, problem: Problem, language: str, now: datetime, *, level: Level | None = None
) -> tuple[Path, Path | None]:
    """As ``new_solution``, with what was there before kept beside it: (the file, the earlier one if there was one)."""
    file = _solution(problem, language)
    kept = _put_aside(file)
    _open(workspace, problem, language, file, now, level)
    return file, kept


def new_folder(base: Path, local: datetime) -> Path:
    """Makes ``base``/drills/DATE-TIME, numbered where that is taken: two drills never share a folder."""
    stem = base / DRILLS / f"{local:%Y-%m-%d-%H%M}"
    try:
        stem.parent.mkdir(parents=True, exist_ok=True)
        for number in range(1, 1000):
            folder = stem if number == 1 else stem.with_name(f"{stem.name}-{number}")
            with contextlib.suppress(FileExistsError):
                folder.mkdir()
                return folder.absolute()
    except OSError as error:
        raise EnvironmentFault(
            f"Cannot make the folder {error.filename}: {error.strerror}. Start in another."
        ) from None
    raise EnvironmentFault(f"There are too many folders like {stem}: move some elsewhere.")


def write_starter(folder: Path, problem: Problem, language: str, *, blind: bool, level: Level = Level.GUIDED) -> Path:
    """The problem's starter as a new file in ``folder``; one that is there already is left alone and returned."""
    file = folder / f"{problem.slug}{LANGUAGES[language].suffix}"
    text = starter_at(problem, language, level)
    if blind:
        # The first line names the topic.
        text = f"{LANGUAGES[language].comment} {problem.title}\n" + text.partition("\n")[2]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _write_editor_files(folder, refresh=False)
        with contextlib.suppress(FileExistsError):
            _write_new(file, text)
    except OSError as error:
        raise EnvironmentFault(f"Cannot write {error.filename}: {error.strerror}.") from None
    return file


def shown(path: str | Path, base: Path) -> str:
    """``path`` as a person in ``base`` would name it."""
    path = Path(path)
    try:
        return str(path.relative_to(base))
    except ValueError:
        return str(path)


def _solution(problem: Problem, language: str) -> Path:
    return Path(SOLUTIONS) / problem.topic / f"{problem.slug}{LANGUAGES[language].suffix}"


def _open(
    workspace: Workspace, problem: Problem, language: str, file: Path, now: datetime, asked: Level | None
) -> None:
    level = level_for(problem, asked, interview=False)
    _write_solution(problem, language, file, level)
    usual = level is Level.GUIDED and not kind_of(problem).named_checks  # nothing else was to be had
    data = None if usual else {"file": str(file.absolute()), "level": level.value}
    workspace.note(OPENED, problem=problem.name, at=now, data=data)


def _write_solution(problem: Problem, language: str, file: Path, level: Level) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        _write_editor_files(Path(SOLUTIONS), refresh=True)
        _write_new(file, starter_at(problem, language, level))
    except FileExistsError:
        raise UserError(f"{file} is there already and was left alone. Judge it: judge run {problem.name}") from None
    except OSError as error:
        raise UserError(f"Cannot write {error.filename}: {error.strerror}.") from None


def _write_new(file: Path, text: str) -> None:
    with file.open("x", encoding="utf-8") as stream:
        stream.write(text)


def _write_editor_files(folder: Path, *, refresh: bool) -> None:
    """What editors need to know the preloaded names; with ``refresh`` also where there is an older one."""
    for name, content in editor_files(cpp_folder() / "include").items():
        path = folder / name
        if path.exists() and not (refresh and path.read_text(encoding="utf-8", errors="replace") != content):
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        write(path, content)


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
