"""The mistakes that a package knows: its wrong solutions, and slips in its right ones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..catalog.listing import listed
from ..catalog.mistakes import load_mistakes
from ..languages import language_of_suffix
from ..languages.solutions import solutions
from ..languages.source import read_source
from ..model.problem import Problem
from ..model.source import Source
from ..mutation.slips import Mutant, mutants
from ..verdict import Verdict

WRONG = (Verdict.WRONG_ANSWER.value, Verdict.RUNTIME_ERROR.value)

# What each operator of the slips does, said of the program that has the slip.
_OF_OPERATORS = {
    "boundary": "A comparison that has equality on the wrong side",
    "negated": "A comparison that is turned round",
    "connective": "«and» and «or» confused",
    "arithmetic": "A wrong operator in a calculation",
    "update": "A step in the wrong direction",
    "dropped": "A guard or a sign that is missing",
    "off by one": "A number or an end that is off by one",
    "64 to 32 bits": "32 bits where 64 are needed",
    "wrong name": "A neighbour's name",
    "never": "A condition that never holds",
    "always": "A condition that always holds",
    "swapped branches": "Branches that are swapped",
    "runs once": "A loop that runs once",
    "deleted": "A statement that is missing",
    "jump": "A loop that is left, or gone on with, at the wrong place",
}


@dataclass(frozen=True)
class Known:
    """A wrong program; ``shows`` is the sentence that says its mistake. ``slip``: made from a right one by one
    change."""

    name: str
    shows: str
    source: Source
    slip: bool = False


def wrong_programs(problem: Problem) -> list[Known]:
    """The wrong solutions of the package. A file says its mistake in its first line."""
    shown = {mistake.name: mistake.shows for mistake in load_mistakes(problem.folder)}
    found = []
    for one in solutions(problem.folder, *WRONG):
        source = one.source
        shows = shown[one.mistake] if one.mistake is not None else _first_comment(source.text)
        found.append(Known(one.mistake or one.path.stem.replace("_", "-"), shows, source))
    return [one for one in found if one.shows]


def right_programs(problem: Problem, language: str) -> list[Source]:
    """The right programs of the package in one language: its solutions, and the reference."""
    found = [one.source for one in solutions(problem.folder, Verdict.ACCEPTED.value) if one.mistake is None]
    found += [read_source(file) for file in listed(problem.folder, "reference.*")]
    return [source for source in found if source.language == language]


def slips(problem: Problem, language: str) -> Iterator[Known]:
    """Slips in the package's right solutions of one language, one of each file after the other."""
    queues = []
    for file in listed(problem.folder, "solutions/accepted/*"):
        record = language_of_suffix(file.suffix)
        if record is not None and record.name == language:
            queues.append((file, mutants(read_source(file).text, language)))
    longest = max((len(found) for _, found in queues), default=0)
    for i in range(longest):
        for file, found in queues:
            if i < len(found):
                yield _slip(file, i, language, found[i])


def _slip(file: Path, number: int, language: str, mutant: Mutant) -> Known:
    what = _OF_OPERATORS[mutant.operator]
    shows = f"{what}: «{mutant.now}» where «{mutant.was}» is right."
    name = f"{file.stem.replace('_', '-')}-line-{mutant.line}"
    # Sources are told apart by their paths where several are compiled together.
    path = file.with_name(f"{file.stem}.{number}{file.suffix}")
    return Known(name, shows, Source(path, path.name, language, mutant.text), slip=True)


def _first_comment(text: str) -> str:
    found = re.match(r"\s*(?://|#) ?(.*)", text)
    return found[1].strip() if found else ""
