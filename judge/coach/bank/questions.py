"""Reads the question bank. Whatever is missing, unknown or out of bounds is an error that names file, id and key."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...errors import InternalError
from .plan import RESOURCES, TEACHING_DAYS, week_of

FOLDER = Path(__file__).resolve().parent

KINDS = ("explain", "design", "debug", "compare", "trap")
DIFFICULTIES = ("easy", "medium", "hard")

MINUTES = range(3, 9)
POINTS = range(4, 8)
RED_FLAGS = range(2, 5)
FOLLOW_UP_POINTS = range(2, 5)


@dataclass(frozen=True)
class Question:
    """One question of the interviewer, and what the answer is held against: by the candidate, never by the judge."""

    id: str  # stable: it stands in the log
    day: int  # a teaching day of weeks 1 to 5
    kind: str  # one of KINDS
    difficulty: str  # one of DIFFICULTIES
    minutes: int
    question: str
    points: tuple[str, ...]  # each to be ticked as made or not
    security: str
    trade_off: str
    red_flags: tuple[str, ...]
    follow_up: str
    follow_up_points: tuple[str, ...]
    resource: str | None = None  # a key of RESOURCES

    @property
    def week(self) -> int:
        return week_of(self.day)


def load_bank(folder: Path = FOLDER) -> tuple[Question, ...]:
    """The questions of every ``week*.toml`` in ``folder``, by day and then as they stand in the file.

    Raises InternalError, because the bank ships with the judge.
    """
    bank: list[Question] = []
    found_in: dict[str, Path] = {}
    for file in sorted(folder.glob("week*.toml")):
        for question in _read(file):
            if question.id in found_in:
                raise InternalError(f"{file}: {question.id}: id: it is taken already in {found_in[question.id].name}")
            found_in[question.id] = file
            bank.append(question)
    if not bank:
        raise InternalError(f"{folder}: there is no question in it")
    return tuple(sorted(bank, key=lambda question: question.day))


def _read(file: Path) -> list[Question]:
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InternalError(f"{file}: cannot be read: {error}") from error
    tables = data.pop("question", [])
    if data:
        raise InternalError(f"{file}: {next(iter(data))}: no such key")
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise InternalError(f"{file}: question: expected tables [[question]]")
    week = file.stem.removeprefix("week")
    questions = []
    for number, table in enumerate(tables, 1):
        question = _Entry(file, number, table).question()
        if str(question.week) != week:
            raise InternalError(f"{file}: {question.id}: day: day {question.day} is in week {question.week}")
        questions.append(question)
    return questions


class _Entry:
    """A [[question]] table whose keys are taken one by one; one that is left over is an error."""

    def __init__(self, file: Path, number: int, table: Mapping[str, Any]) -> None:
        self.file, self.data = file, dict(table)
        self.name = f"question {number}"

    def error(self, key: str, expected: str) -> InternalError:
        return InternalError(f"{self.file}: {self.name}: {key}: {expected}")

    def question(self) -> Question:
        identity = self.text("id")
        self.name = identity
        if not all(part.isalnum() and part == part.lower() for part in identity.split("-")):
            raise self.error("id", "expected small letters, digits and single hyphens")
        question = Question(
            id=identity,
            day=self.number("day", TEACHING_DAYS, "a teaching day of weeks 1 to 5"),
            kind=self.one_of("kind", KINDS),
            difficulty=self.one_of("difficulty", DIFFICULTIES),
            minutes=self.number("minutes", MINUTES, f"{MINUTES[0]} to {MINUTES[-1]}"),
            question=self.text("question"),
            points=self.texts("points", POINTS),
            security=self.text("security"),
            trade_off=self.text("trade_off"),
            red_flags=self.texts("red_flags", RED_FLAGS),
            follow_up=self.text("follow_up"),
            follow_up_points=self.texts("follow_up_points", FOLLOW_UP_POINTS),
            resource=self.one_of("resource", tuple(RESOURCES)) if "resource" in self.data else None,
        )
        if self.data:
            raise self.error(next(iter(self.data)), "no such key")
        return question

    def take(self, key: str) -> Any:
        if key not in self.data:
            raise self.error(key, "the key is missing")
        return self.data.pop(key)

    def text(self, key: str) -> str:
        value = self.take(key)
        if not isinstance(value, str) or not value.strip() or value != value.strip():
            raise self.error(key, f"expected text without space around it, got {value!r}")
        return value

    def one_of(self, key: str, choices: tuple[str, ...]) -> str:
        value = self.text(key)
        if value not in choices:
            raise self.error(key, f"expected one of {', '.join(choices)}, got {value!r}")
        return value

    def number(self, key: str, allowed: range | tuple[int, ...], expected: str) -> int:
        value = self.take(key)
        if type(value) is not int or value not in allowed:
            raise self.error(key, f"expected {expected}, got {value!r}")
        return value

    def texts(self, key: str, allowed: range) -> tuple[str, ...]:
        values = self.take(key)
        if not isinstance(values, list) or not all(isinstance(v, str) and v.strip() for v in values):
            raise self.error(key, "expected a list of texts, none of them empty")
        if len(values) not in allowed:
            raise self.error(key, f"expected {allowed[0]} to {allowed[-1]} texts, got {len(values)}")
        return tuple(values)
