"""Reads editorial.md: the ideas from the naive one to the best, the mistakes people make, and what is asked next.

The form is strict, so that nothing has to be guessed (docs/problem-format.md shows it):

    ## Ideas                     ### Title: O(growth)   Shown by: file, file   [Space: O(…)]   [Where: r = words]   text
    ## Why it is right           text
    ## Mistakes                  - file, file: text
    ## Asked next                ### Question           [Minutes: 3]   - a point of a good answer
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..errors import PackageError
from ..model.problem import Problem
from .load import load_statement

FILE = "editorial.md"
SECTIONS = ("Ideas", "Why it is right", "Mistakes", "Asked next")
OWN = "Follow-up"  # the heading of the question that the statement itself asks
DEFAULT_MINUTES = 3.0

_FOLLOW_UP = re.compile(r"^## Follow-up\s*$(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
_IDEA = re.compile(r"(?P<title>.*\S): (?P<time>O\(.+\))")
_FIELD = re.compile(r"(Shown by|Space|Where|Minutes): *(.*)")
_NAME = re.compile(r"[\w.-]+(/[\w.-]+)?")
_ITEM = re.compile(r"- (\S.*)")
_MISTAKE = re.compile(r"(?P<files>[^:]+): (?P<text>.+)")


@dataclass(frozen=True)
class Idea:
    """A way to solve the problem. ``shown_by`` are names under solutions/, or of a reference or brute.py; ``time`` and
    ``space`` are growth classes over the problem's sizes and the idea's own ``sizes`` (name to words)."""

    title: str
    time: str
    space: str | None
    sizes: Mapping[str, str]
    shown_by: tuple[str, ...]
    text: str


@dataclass(frozen=True)
class Mistake:
    """What goes wrong, and the ``files`` under solutions/ that show it."""

    files: tuple[str, ...]
    text: str


@dataclass(frozen=True)
class Question:
    """What an interviewer asks next, with the points that a good answer makes; ``own``: the statement asks it."""

    question: str
    points: tuple[str, ...]
    minutes: float = DEFAULT_MINUTES
    own: bool = False


@dataclass(frozen=True)
class Editorial:
    """``ideas`` from the naive one to the best; ``why`` says what makes the last one right."""

    ideas: tuple[Idea, ...]
    why: str
    mistakes: tuple[Mistake, ...]
    questions: tuple[Question, ...]

    @property
    def best(self) -> Idea:
        return self.ideas[-1]


def load_editorial(problem: Problem) -> Editorial | None:
    """The editorial of a package, None if it has none. Raises PackageError.

    The question headed ``Follow-up`` is replaced by the one that the statement asks.
    """
    file = problem.folder / FILE
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise PackageError(f"{file}: cannot be read: {error}") from None
    editorial = parse(text, file)
    asked = follow_up_of(load_statement(problem))
    if asked is None:
        if any(q.own for q in editorial.questions):
            raise PackageError(f"{file}: Asked next: {OWN}: expected a section «## {OWN}» in statement.md")
        return editorial
    questions = tuple(replace(q, question=asked) if q.own else q for q in editorial.questions)
    return replace(editorial, questions=questions)


def follow_up_of(statement: str) -> str | None:
    """The question of the statement's section «Follow-up» in one line, None where there is none."""
    found = _FOLLOW_UP.search(statement)
    return (" ".join(found[1].split()) or None) if found else None


def without_follow_up(statement: str) -> str:
    """The statement without its section «Follow-up»."""
    return _FOLLOW_UP.sub("", statement).rstrip() + "\n"


def parse(text: str, file: Path) -> Editorial:
    """The editorial of a text; ``file`` is named in errors. Raises PackageError with line and expectation."""
    ideas: list[Idea] = []
    why = ""
    mistakes: list[Mistake] = []
    questions: list[Question] = []
    sections = _blocks([_Line(i, line.rstrip()) for i, line in enumerate(text.splitlines(), start=1)], "## ", file)
    for i, section in enumerate(sections):
        expected = SECTIONS[i] if i < len(SECTIONS) else None
        if section.title != expected:
            raise section.error(f"the section «{expected}»" if expected else "no more than four sections")
        if expected == "Why it is right":
            why = section.prose("a text that says why the best idea is right")
        elif expected == "Mistakes":
            mistakes = [_mistake(line, file) for line in section.items("an item «- file: what goes wrong»")]
        elif expected == "Ideas":
            ideas = [_idea(block) for block in _blocks(section.lines, "### ", file)]
        else:
            questions = [_question(block) for block in _blocks(section.lines, "### ", file)]
    if len(sections) < len(SECTIONS):
        missing = SECTIONS[len(sections)]
        raise PackageError(f"{file}: expected the section «## {missing}» at the end, but it is missing")
    if not ideas:
        raise sections[0].error("at least one idea «### Title: O(growth)»")
    return Editorial(tuple(ideas), why, tuple(mistakes), tuple(questions))


@dataclass(frozen=True)
class _Line:
    number: int
    text: str


@dataclass
class _Block:
    """A heading with the lines below it."""

    number: int
    title: str
    file: Path
    lines: list[_Line] = field(default_factory=list)

    def error(self, expected: str, number: int | None = None) -> PackageError:
        return _error(self.file, number or self.number, f"expected {expected}, got {self.title!r}")

    def fields(self, *names: str) -> dict[str, str]:
        """The lines ``Name: value`` that begin the block, which are taken from it."""
        found: dict[str, str] = {}
        rest = self.lines
        while rest and (not rest[0].text or _FIELD.fullmatch(rest[0].text)):
            line, *rest = rest
            if not (match := _FIELD.fullmatch(line.text)):
                continue
            name, value = match.groups()
            if name not in names or name in found or not value:
                raise _error(
                    self.file, line.number, f"expected each of {', '.join(names)} at most once, got {line.text!r}"
                )
            found[name] = value
        self.lines = rest
        return found

    def prose(self, expected: str) -> str:
        """The text of the block, paragraphs as they are."""
        for line in self.lines:
            if _FIELD.fullmatch(line.text):
                raise _error(self.file, line.number, f"expected it right below the heading: {line.text!r}")
        text = "\n".join(line.text for line in self.lines).strip()
        if not text:
            raise self.error(expected)
        return text

    def items(self, expected: str) -> list[_Line]:
        """The list items of the block, each in one line; what continues an item is indented by two spaces."""
        found: list[_Line] = []
        for line in self.lines:
            if match := _ITEM.fullmatch(line.text):
                found.append(_Line(line.number, match[1]))
            elif line.text.startswith("  ") and line.text.strip() and found:
                found[-1] = _Line(found[-1].number, f"{found[-1].text} {line.text.strip()}")
            elif line.text:
                raise _error(self.file, line.number, f"expected {expected}, got {line.text!r}")
        return found


def _error(file: Path, number: int, text: str) -> PackageError:
    return PackageError(f"{file}: line {number}: {text}")


def _blocks(lines: list[_Line], mark: str, file: Path) -> list[_Block]:
    """The lines by the headings that begin with ``mark``; nothing but blank lines may stand before the first."""
    found: list[_Block] = []
    for line in lines:
        if line.text.startswith(mark):
            found.append(_Block(line.number, line.text.removeprefix(mark).strip(), file))
        elif found:
            found[-1].lines.append(line)
        elif line.text:
            raise _error(file, line.number, f"expected a heading «{mark}…», got {line.text!r}")
    return found


def _idea(block: _Block) -> Idea:
    match = _IDEA.fullmatch(block.title)
    if match is None:
        raise block.error("an idea «### Title: O(growth)»")
    fields = block.fields("Shown by", "Space", "Where")
    if "Shown by" not in fields:
        raise block.error("a line «Shown by: accepted/file.cpp» below the heading")
    sizes: dict[str, str] = {}
    for part in fields["Where"].split("; ") if "Where" in fields else ():
        name, is_, words = part.partition(" = ")
        if not (name.isidentifier() and is_ and words.strip()):
            raise block.error("«Where: r = what it is; s = what it is»")
        sizes[name] = words.strip()
    return Idea(
        title=match["title"],
        time=match["time"],
        space=fields.get("Space"),
        sizes=sizes,
        shown_by=_names(fields["Shown by"], block.error),
        text=block.prose("a text below the heading"),
    )


def _mistake(line: _Line, file: Path) -> Mistake:
    match = _MISTAKE.fullmatch(line.text)

    def error(expected: str) -> PackageError:
        return _error(file, line.number, f"expected {expected}, got {line.text!r}")

    if match is None:
        raise error("«file: what goes wrong»")
    return Mistake(_names(match["files"], error), match["text"])


def _question(block: _Block) -> Question:
    fields = block.fields("Minutes")
    minutes = DEFAULT_MINUTES
    if "Minutes" in fields:
        try:
            minutes = float(fields["Minutes"])
        except ValueError:
            minutes = 0.0
        if not 0 < minutes <= 30:
            raise block.error("Minutes: a number up to 30")
    points = tuple(line.text for line in block.items("a point «- …» of a good answer"))
    if not points:
        raise block.error("points «- …» of a good answer below the question")
    if not block.title:
        raise block.error("a question")
    return Question(block.title, points, minutes, own=block.title == OWN)


def _names(text: str, error: Callable[[str], PackageError]) -> tuple[str, ...]:
    names = tuple(name.strip() for name in text.split(","))
    if not all(_NAME.fullmatch(name) for name in names):
        raise error("names of files, such as accepted/sort.cpp, separated by commas")
    return names


def named_files(editorial: Editorial) -> Iterator[str]:
    """Every name of a file, in the order of the text."""
    for idea in editorial.ideas:
        yield from idea.shown_by
    for mistake in editorial.mistakes:
        yield from mistake.files
