"""``judge new``: a starter file, and what editors need to know the preloaded names."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..errors import UserError
from ..languages import LANGUAGES, solved_only
from .context import State, language_option, now, pass_state, slug_argument

if TYPE_CHECKING:
    from ..model.problem import Problem


@click.command("new")
@slug_argument
@language_option("The language.", preset=True)
@pass_state
def command(state: State, name: str, lang: str) -> int:
    """Write solutions/TOPIC/SLUG.cpp (or .py) with the signature; an existing file is left alone."""
    from ..store.event import OPENED

    problem = state.catalog.find(name)
    if lang not in problem.languages:
        raise UserError(f"{solved_only(problem)}: judge new {problem.name} --lang {problem.languages[0]}.")
    file = Path("solutions") / problem.topic / f"{problem.slug}{LANGUAGES[lang].suffix}"
    write_starter(problem, lang, file)
    state.note(OPENED, problem=problem.name, at=now())
    print(f"{file}\nJudge it: judge run {problem.name} --watch")
    return 0


def write_starter(problem: Problem, lang: str, file: Path) -> None:
    """Writes the starter to ``file``, and what an editor needs. UserError if the file is there or cannot be made."""
    from ..compile.prelude import cpp_folder
    from ..kinds.starter import editor_files, starter

    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        for path, text in editor_files(cpp_folder() / "include").items():
            _write(Path("solutions") / path, text)
        with file.open("x", encoding="utf-8") as stream:
            stream.write(starter(problem, lang))
    except FileExistsError:
        raise UserError(f"{file} is there already and was left alone. Judge it: judge run {problem.name}") from None
    except OSError as error:
        raise UserError(f"Cannot write {error.filename}: {error.strerror}.") from None


def _write(path: Path, text: str) -> None:
    """Replaces a file of the judge's own if it differs."""
    if path.exists() and path.read_text(encoding="utf-8", errors="replace") == text:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    making = path.with_name(f".{path.name}.{os.getpid()}")
    making.write_text(text, encoding="utf-8")
    making.replace(path)
