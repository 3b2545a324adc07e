"""The learner's files of a session: a folder of its own, fresh starters, and nothing overwritten."""

from __future__ import annotations

import contextlib
import os
from datetime import datetime
from pathlib import Path

from ..compile.prelude import cpp_folder
from ..errors import EnvironmentFault
from ..kinds.starter import editor_files, starter
from ..languages import LANGUAGES
from ..model.problem import Problem

FOLDER = "drills"


def new_folder(base: Path, local: datetime) -> Path:
    """Makes ``base``/drills/DATE-TIME, numbered where that is taken: two drills never share a folder."""
    stem = base / FOLDER / f"{local:%Y-%m-%d-%H%M}"
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


def write_starter(folder: Path, problem: Problem, language: str, *, blind: bool) -> Path:
    """The problem's starter as a new file in ``folder``; one that is there already is left alone and returned."""
    file = folder / f"{problem.slug}{LANGUAGES[language].suffix}"
    text = starter(problem, language)
    if blind:
        # The first line names the topic.
        text = f"{LANGUAGES[language].comment} {problem.title}\n" + text.partition("\n")[2]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in editor_files(cpp_folder() / "include").items():
            if not (folder / name).exists():
                replace_file(folder / name, content)
        with contextlib.suppress(FileExistsError), file.open("x", encoding="utf-8") as stream:
            stream.write(text)
    except OSError as error:
        raise EnvironmentFault(f"Cannot write {error.filename}: {error.strerror}.") from None
    return file


def replace_file(path: Path, text: str) -> None:
    """Writes ``path`` at once or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    making = path.with_name(f".{path.name}.{os.getpid()}")
    making.write_text(text, encoding="utf-8")
    making.replace(path)


def shown(path: str | Path, base: Path) -> str:
    """``path`` as a person in ``base`` would name it."""
    path = Path(path)
    try:
        return str(path.relative_to(base))
    except ValueError:
        return str(path)
