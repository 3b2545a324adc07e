"""The solution that is shown to who gives up: the package's reference, what it says of itself, and the other ways."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from ..catalog.listing import listed
from ..languages import LANGUAGES, language_of_suffix
from ..model.languages import ORACLE
from ..model.problem import Problem


@dataclass(frozen=True)
class ModelSolution:
    """``why`` is the comment at the head of the code; ``others`` are the first lines of other accepted styles."""

    file: str
    language: str
    code: str
    why: str
    hints: tuple[str, ...]
    others: tuple[str, ...]


def model_solution(problem: Problem, language: str) -> ModelSolution | None:
    """The reference in ``language``, else an accepted solution, else one of another language; None if there is none."""
    folder = problem.folder
    wanted = LANGUAGES[language]
    accepted = sorted(
        (f for f in listed(folder, "solutions/accepted/*") if language_of_suffix(f.suffix)),
        key=lambda f: (f.suffix != wanted.suffix, f.name),
    )
    same = [f for f in accepted if f.suffix == wanted.suffix]
    for file in [folder / wanted.reference, *same, folder / LANGUAGES[ORACLE].reference, *accepted]:
        if (text := _read(file)) is None:
            continue
        why, code = split_head(text)
        others = [split_head(_read(f) or "")[0] for f in same if f != file]
        found = language_of_suffix(file.suffix) or wanted
        return ModelSolution(file.name, found.name, code, why, problem.hints, tuple(o for o in others if o))
    return None


def split_head(text: str) -> tuple[str, str]:
    """(the comment at the head as prose, the code below it)"""
    lines = text.splitlines()
    head: list[str] = []
    while lines and (found := re.match(r"\s*(?://|#(?!\s*(?:include|pragma|define|if))) ?(.*)", lines[0])):
        head.append(found[1])
        del lines[0]
    return " ".join(" ".join(head).split()), "\n".join(lines).strip("\n") + "\n"


def _read(file: Path) -> str | None:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
