"""What is wrong with a package's editorial: files that are not there, growth that does not hold, too little of it."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalog.editorial import FILE, OWN, Editorial, Idea, follow_up_of, load_editorial
from ..catalog.load import load_statement
from ..catalog.mistakes import load_mistakes
from ..growth.classes import Order, parse
from ..languages import LANGUAGES
from ..model.problem import Problem

IDEAS, MISTAKES, QUESTIONS, POINTS = 2, 1, 1, 2  # the least of each; points of each question
# Where an idea may be shown beside the references and brute.py, and where a mistake.
RIGHT = ("accepted", "time_limit_exceeded")
WRONG = ("wrong_answer", "runtime_error", "time_limit_exceeded", "memory_limit_exceeded", "compile_error")


def complaints(problem: Problem, *, demanded: bool) -> Iterator[str]:
    """Sentences that name the file. Without an editorial there is a complaint only where one is ``demanded``.

    Raises PackageError for one that cannot be read.
    """
    file = problem.folder / FILE
    editorial = load_editorial(problem)
    if editorial is None:
        if demanded:
            yield f"{file}: the file is missing; docs/problem-format.md shows its form"
        return
    for name, found, least in (
        ("Ideas", editorial.ideas, IDEAS),
        ("Mistakes", editorial.mistakes, MISTAKES),
        ("Asked next", editorial.questions, QUESTIONS),
    ):
        if len(found) < least:
            yield f"{file}: {name}: expected at least {least}, got {len(found)}"
    for question in editorial.questions:
        if len(question.points) < POINTS:
            yield f"{file}: Asked next: {question.question}: expected at least {POINTS} points of a good answer"
    if follow_up_of(load_statement(problem)) and not any(q.own for q in editorial.questions):
        yield f"{file}: Asked next: expected «### {OWN}» with points, since statement.md has a section of that name"
    yield from (f"{file}: {text}" for text in _files(problem, editorial))
    yield from (f"{file}: {text}" for text in _growth(problem, editorial))


def _files(problem: Problem, editorial: Editorial) -> Iterator[str]:
    oracles = {*(language.reference for language in LANGUAGES.values()), "brute.py"}
    solutions = problem.folder / "solutions"
    mistakes = {mistake.name: mistake.verdict for mistake in load_mistakes(problem.folder)}

    def stands(name: str, folders: tuple[str, ...]) -> bool:
        verdict = mistakes.get(name)
        return verdict in folders or (name.split("/")[0] in folders and (solutions / name).is_file())

    for idea in editorial.ideas:
        for name in idea.shown_by:
            if name in oracles:
                if not (problem.folder / name).is_file():
                    yield f"Ideas: {idea.title}: {name}: no such file"
            elif not stands(name, RIGHT):
                yield f"Ideas: {idea.title}: {name}: no such file under solutions/{{{','.join(RIGHT)}}}"
    for mistake in editorial.mistakes:
        for name in mistake.files:
            if name not in mistakes and not stands(name, WRONG):
                yield f"Mistakes: {name}: no such file under solutions/{{{','.join(WRONG)}}} or mistake"


def _growth(problem: Problem, editorial: Editorial) -> Iterator[str]:
    """Classes that cannot be read, and a best idea that does not grow as problem.toml says."""
    expected = problem.complexity
    for idea in editorial.ideas:
        for what, text, known in (("time", idea.time, expected.time), ("space", idea.space, expected.space)):
            if text is None:
                continue
            try:
                found = _order(problem, idea, text)
            except ValueError as error:
                yield f"Ideas: {idea.title}: {what}: {error}"
                continue
            if idea is editorial.best and not found.same(_order(problem, idea, known)):
                yield f"Ideas: {idea.title}: the best idea takes {text} {what}, problem.toml says {known}"


def _order(problem: Problem, idea: Idea, text: str) -> Order:
    return parse(text, [*(problem.complexity.sizes or {"n": ""}), *idea.sizes])
