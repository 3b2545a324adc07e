"""What differs between the languages of submissions: a record for each, and who is asked for it.

base.py     what every language answers            cpp.py, python.py   the records
syntax.py   what mutants have to know of it        source.py           reads a submission from disk
solutions.py   reads those of a package

A new language is a module here, its entry below, and its id in judge/model/languages.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Language
from .cpp import Cpp
from .python import Python

if TYPE_CHECKING:
    from ..model.problem import Problem

LANGUAGES: dict[str, Language] = {record.name: record for record in (Cpp(), Python())}
"""By id; the first is what is meant where nobody names one."""


def language(name: str) -> Language:
    """The language with the id ``name``."""
    return LANGUAGES[name]


def default_language() -> Language:
    """What is meant where nobody names a language."""
    return next(iter(LANGUAGES.values()))


def language_of_suffix(suffix: str) -> Language | None:
    """The language of files that end like this (``.CC`` too), if there is one."""
    return next((record for record in LANGUAGES.values() if suffix.lower() in record.suffixes), None)


def language_title(name: str) -> str:
    """What a person reads for an id; the id itself where a log has one that is not known here."""
    return LANGUAGES[name].title if name in LANGUAGES else name


def solvable_in(problem: Problem, wanted: str | None) -> str:
    """The id ``wanted`` where ``problem`` can be solved in it, else the first that it can be solved in."""
    return wanted if wanted is not None and wanted in problem.languages else problem.languages[0]


def solved_only(problem: Problem) -> str:
    """The clause that says so where a problem is not solved in the language wanted."""
    return f"{problem.name} is solved in {' and '.join(language_title(name) for name in problem.languages)} only"
