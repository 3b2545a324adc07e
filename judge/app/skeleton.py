"""The skeleton of a new package: every file there is to it, and in each a mark where something has to be written."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from .. import files
from ..catalog.editorial import FILE as EDITORIAL
from ..catalog.inputs import FILE as INPUTS
from ..catalog.load import load_fixed_cases
from ..catalog.mistakes import FILE as MISTAKES
from ..errors import EnvironmentFault, UserError
from ..kinds import kind_of
from ..kinds.starter import starter
from ..languages import LANGUAGES
from ..languages.base import Language
from ..model.problem import Problem
from ..verify.unfinished import MARK

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
# Of problem.toml, what says more of the other problem than of its shape.
_OWN = {
    "title": f'title = "{MARK}: the title"',
    "days": "days = []",
    "tags": f'tags = ["{MARK}: what it is solved with"]',
    "lists": None,
    "hints": f'hints = ["{MARK}: two or three, in the order in which they are given"]',
}


def new_package(root: Path, name: str, like: Problem) -> Path:
    """Writes ``root``/TOPIC/SLUG in the shape of ``like``; the folder. UserError where it is there or cannot be."""
    parts = name.split("/")
    if len(parts) != 2 or not all(map(_NAME.fullmatch, parts)):
        raise UserError(f"{name!r} is not a name of a package: write TOPIC/SLUG in lower case, digits and hyphens.")
    folder = root.joinpath(*parts)
    if folder.exists():
        raise UserError(f"{folder} is there already. Remove it, or choose another name.")
    try:
        for path, text in skeleton(name, like):
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            files.write(folder / path, text)
    except OSError as error:
        raise EnvironmentFault(f"Cannot write {error.filename or folder}: {error.strerror}.") from None
    return folder


def skeleton(name: str, like: Problem) -> Iterator[tuple[str, str]]:
    """Each file with its text. Signature, kind, limits and generators are those of ``like``."""
    languages = [LANGUAGES[one] for one in like.languages]
    yield "problem.toml", _problem(like)
    yield "statement.md", _STATEMENT
    yield "cases.toml", _cases(like)
    marked = f"# {MARK}: these are the generators of {like.name}; write those of {name}, then remove this line.\n"
    yield "cases.py", marked + _text(like, "cases.py").replace(like.name, name)
    for header in (kind_of(like).header, "starter.hpp"):
        if header is not None and (like.folder / header).is_file():
            yield header, f"// {MARK}: this is the one of {like.name}; write that of {name}.\n" + _text(like, header)
    for language in languages:
        yield language.reference, _program(like, language, "the best known algorithm, and why it is right")
    yield "brute.py", _BRUTE
    yield from _solutions(like, languages)
    yield MISTAKES, _MISTAKES.replace("BASE", f"accepted/one_way{languages[0].suffix}")
    yield INPUTS, _INPUTS + (_ANSWERS if like.compare == "checker" else "")
    yield EDITORIAL, _editorial(like, languages)


def _text(like: Problem, name: str) -> str:
    file = like.folder / name
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"{file} cannot be read ({error}): name a whole package with --like.") from None


def _problem(like: Problem) -> str:
    """Keys at the head are replaced whole, over as many lines as they take; tables stay, with a mark above."""
    head, bracket, tables = _text(like, "problem.toml").partition("\n[")
    for key, line in _OWN.items():
        found = re.search(rf'^{key} = (\[([^\]"]|"([^"\\]|\\.)*")*\]|.*)\n?', head + "\n", re.MULTILINE)
        if found is not None:
            head = head[: found.start()] + (f"{line}\n" if line else "") + head[found.end() :]
    mark = f"\n# {MARK}: signature, parameters, limits and growth below are those of {like.name}.\n"
    return head.rstrip() + "\n" + mark + bracket.lstrip("\n") + tables


def _cases(like: Problem) -> str:
    sample = next(case for case in load_fixed_cases(like) if case.label == "sample")
    args = json.dumps(list(sample.args), ensure_ascii=False)
    expected = json.dumps(sample.expected, ensure_ascii=False)
    text = f'[[case]]\nlabel = "sample"\nwhy = "{MARK}: why this example"\n'
    text += f"args = {_literal(args)}\nexpected = {_literal(expected)}\n"
    more = "one more sample, and about ten cases that each catch a mistake people really make"
    return f"{text}\n# {MARK}: {more}.\n"


def _literal(text: str) -> str:
    return f"'{text}'" if "'" not in text else json.dumps(text, ensure_ascii=False)


def _program(like: Problem, language: Language, what: str) -> str:
    return f"{language.comment} {MARK}: {what}.\n{starter(like, language.name)}"


def _solutions(like: Problem, languages: list[Language]) -> Iterator[tuple[str, str]]:
    several = len(languages) > 1
    for i, word in enumerate(("one", "another", "a_third")):
        language = languages[min(i, len(languages) - 1)]
        name = f"solutions/accepted/{word}_way{language.suffix}"
        yield name, _program(like, language, "one style of a right solution, and what it is")
    for i in range(2):
        language = languages[i if several else 0]
        name = f"solutions/time_limit_exceeded/naive{'' if several or not i else '_too'}{language.suffix}"
        yield name, _program(like, language, "what people try first, and why it is too slow")
    yield (
        f"solutions/wrong_answer/no_right_program_near{languages[-1].suffix}",
        _program(
            like, languages[-1], "a mistake that is not an edit of a right program; remove the file if there is none"
        ),
    )


def _editorial(like: Problem, languages: list[Language]) -> str:
    suffix = languages[0].suffix
    return f"""\
## Ideas

### {MARK} what people try first: {like.complexity.time}

Shown by: time_limit_exceeded/naive{suffix}, brute.py

{MARK}: the idea, and what it costs.

### {MARK} the best one: {like.complexity.time}

Shown by: reference{suffix}, accepted/one_way{suffix}
Space: {like.complexity.space}

{MARK}: the idea.

## Why it is right

{MARK}: the invariant of the last idea.

## Mistakes

- first-mistake: {MARK}: what goes wrong, in a sentence.

## Asked next

### {MARK}: what an interviewer asks next

- {MARK}: a point of a good answer.
- {MARK}: another one.
"""


_STATEMENT = f"""\
{MARK}: the task in one or two paragraphs, in your own words.

{{examples}}

## Constraints

- {MARK}: each limit, by its parameter.
"""

_BRUTE = f'''\
"""{MARK}: what it tries, by another idea than the reference's."""


def solve(args):
    raise NotImplementedError
'''

_MISTAKES = "\n".join(
    f"""\
[[mistake]]
name = "{name}-mistake"
shows = "{MARK}: what is wrong with it, in a sentence."
base = "BASE"
was = "{MARK}: a text that occurs exactly once in the base"
now = "{MARK}: what stands there instead"
"""
    for name in ("first", "second", "third", "fourth", "fifth")
)

_INPUTS = f"""\
# {MARK}: at least eight inputs at the limits, and fifteen just beyond them or with a promise broken.
valid = [
  {{ args = '[]', why = "{MARK}: the fewest elements" }},
  {{ python = '([0] * P.n_max,)', why = "{MARK}: the most elements" }},
]
invalid = [
  {{ args = '[]', why = "{MARK}: one element too few" }},
]
"""

_ANSWERS = f"""\
answer = [
  {{ args = '[]', got = '[]', right = true, why = "{MARK}: another right answer than the reference's" }},
  {{ args = '[]', got = '[]', right = false, why = "{MARK}: a wrong one that is nearly right" }},
]
"""
