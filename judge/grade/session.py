"""A grading from folder to outcomes: what is known already is not judged again."""

from __future__ import annotations

from array import array
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from ..app.workspace import Workspace
from ..catalog.load import load_fixed_cases
from ..errors import UserError
from ..kinds.starter import starter
from ..languages import LANGUAGES, language_of_suffix
from ..languages.solutions import solutions
from ..model.problem import Problem
from ..verdict import Verdict
from . import stages
from .alike import Group, Program, alike
from .book import NAME, Book
from .cluster import Cluster, connected
from .collect import too_large
from .hand_ins import Many, Placed
from .local import Here
from .outcome import Outcome, outcome
from .points import Policy
from .roster import Roster
from .units import HAND_IN, Unit, fingerprints, unit_key
from .work import State, Work


@dataclass(frozen=True)
class Step:
    """``done`` of ``of`` units have their result, ``put_off`` wait to be timed alone; ``unit`` came last."""

    done: int
    of: int
    put_off: int
    unit: Unit


@dataclass
class Grading:
    """Files with their units, whose sources are only read when they are judged. ``refused`` are files that are no
    submission, each with why. While it is judged ``roster`` tells what each worker is at, ``of`` how many units there
    are to judge, and ``put_off`` how many of them wait to be timed alone.
    """

    workspace: Workspace
    placed: Many[Placed]
    seed: int
    work: Work = field(init=False)
    refused: dict[str, str] = field(default_factory=dict)
    roster: Roster = field(default_factory=Roster)
    of: int = 0
    put_off: int = 0
    _errors: dict[str, str] = field(default_factory=dict)
    _problems: dict[str, Problem] = field(default_factory=dict)

    def read(self) -> None:
        """Reads every file and finds its unit; files that hold the same share one."""
        self._problems = {name: self.workspace.catalog.find(name) for name in sorted({p.problem for p in self.placed})}
        self.work = Work(self.placed, map(self._key, self.placed))

    def _key(self, p: Placed) -> str | None:
        try:
            return self._unit(p).key
        except UserError as error:
            self.refused[p.file] = str(error)
            return None

    def _unit(self, p: Placed) -> Unit:
        """The unit of a file as it is now. UserError, in a clause, where it is no submission."""
        problem, language = self._problems[p.problem], _language(p)
        if language not in problem.languages:
            raise UserError(f"{p.problem} is not solved in {LANGUAGES[language].title}")
        try:
            if (why := too_large(p.path)) is not None:
                raise UserError(why)
            content = p.path.read_bytes()
        except OSError as error:
            raise UserError(f"it cannot be read: {error.strerror or error}") from None
        return Unit(unit_key(problem, language, content, self.seed), p.problem, language, p.file, content, self.seed)

    def _units(self, keys: Iterable[str]) -> Iterator[Unit]:
        """The units of these keys, each read when it is asked for; a file that was changed meanwhile is an error."""
        for key in keys:
            try:
                unit = self._unit(self.work.holder(key))
                if unit.key != key:
                    raise UserError("it was changed while others were judged")
            except UserError as error:
                self._errors[key] = f"Judge Error: {error}; run it again"
            else:
                yield unit

    def alike(self) -> dict[str, list[Group]]:
        """By problem, the programs of different people that are alike. What the starter holds, the reference or a
        solution that ships with the package, everybody may write."""
        programs: dict[tuple[str, str], list[Program]] = {}
        for p in self.placed:
            if p.file not in self.refused:
                language = _language(p)
                text = p.path.read_text(encoding="utf-8", errors="replace")
                programs.setdefault((p.problem, language), []).append(Program(p.person, p.file, text, language))
        found: dict[str, list[Group]] = {}
        for (name, language), of in sorted(programs.items()):
            if groups := alike(of, self._known(name, language)):
                found.setdefault(name, []).extend(groups)
        return found

    def _known(self, name: str, language: str) -> list[str]:
        problem = self.workspace.catalog.find(name)
        suffix = LANGUAGES[language].suffix
        files = [problem.folder / f"{stem}{suffix}" for stem in ("reference", "given")]
        files += [
            one.path
            for one in solutions(problem.folder)
            if one.verdict == Verdict.ACCEPTED.value and one.path.suffix == suffix
        ]
        return [starter(problem, language), *(f.read_text(encoding="utf-8") for f in files if f.is_file())]

    def hints(self) -> dict[str, int]:
        """By problem, how many hints it has."""
        return {name: len(problem.hints) for name, problem in self._problems.items()}

    @property
    def book_file(self) -> Path:
        return self.workspace.home.data / NAME

    def prints(self) -> dict[str, str]:
        """The fingerprints that hosts have to agree in."""
        return fingerprints(self.workspace.catalog.find(name) for name in self.work.problems())

    def judge(
        self, book: Book, *, jobs: int, scheduler: str | None, again: bool, less_contained: bool = False
    ) -> Generator[Step, None, None]:
        """Judges what is not known, in two stages, and says how far it is with each unit that comes. Closing it stops;
        what came is kept.
        """
        work = self.work
        if again:
            book.forget(work.units())
        work.mark(book.known(work.units()), State.KNOWN)
        work.mark(book.waiting(work.units(State.LEFT)), State.PUT_OFF)
        self.put_off = work.count(State.PUT_OFF)
        self.of = work.count(State.LEFT) + self.put_off
        if not self.of:
            return
        with self._crew(min(jobs, self.of), scheduler, less_contained) as crew:
            done = 0
            with closing(crew.run(self._units(work.units(State.LEFT)))) as answers:
                for unit, answer in answers:
                    if "result" in answer and stages.to_be_timed(answer["result"]):
                        book.put_off(unit.key)
                        work.mark([unit.key], State.PUT_OFF)
                        self.put_off += 1
                    else:
                        self._keep(book, unit, answer)
                        done += 1
                    yield Step(done, self.of, self.put_off, unit)
            with closing(crew.run(self._units(work.units(State.PUT_OFF)), alone=True)) as answers:
                for unit, answer in answers:
                    self._keep(book, unit, answer)
                    self.put_off -= 1
                    done += 1
                    yield Step(done, self.of, self.put_off, unit)

    @contextmanager
    def _crew(self, jobs: int, scheduler: str | None, less_contained: bool) -> Iterator[Cluster | Here]:
        if scheduler is None:
            yield Here(jobs, self.workspace.problems, self.roster)
            return
        with connected(scheduler, self.prints(), less_contained=less_contained, roster=self.roster) as cluster:
            yield cluster

    def outcomes(self, book: Book, policy: Policy) -> Outcomes:
        """One for each file, in the order of ``placed``. Their results stay in the book, which has to stay open."""
        return Outcomes(self, book, policy)

    def told(self, book: Book, p: Placed, key: str | None) -> tuple[dict[str, Any] | None, str | None]:
        """The result of a file, and why there is none."""
        result = None if key is None else book.get(key)
        error = self.refused.get(p.file)
        if error is None and key is not None and result is None:
            error = self._errors.get(key, "not judged")
        return result, None if error is None else error.replace(HAND_IN, p.file)

    def fixed(self) -> dict[str, int]:
        """By problem, how many fixed cases it has."""
        return {name: len(load_fixed_cases(one)) for name, one in self._problems.items()}

    def _keep(self, book: Book, unit: Unit, answer: Mapping[str, Any]) -> None:
        if "result" in answer:
            book.put(unit.key, answer["result"])
        elif "refused" in answer:
            self._errors[unit.key] = str(answer["refused"])
        else:
            # A fault of the judge or its host: told for this file, not kept, so that the next run tries again.
            self._errors[unit.key] = f"Judge Error: {answer.get('fault', 'nothing was answered')}"


class Outcomes(Many[Outcome]):
    """What came of each file. Verdicts and points are held, a few bytes for each; all else is read when it is asked
    for.
    """

    def __init__(self, grading: Grading, book: Book, policy: Policy) -> None:
        self._grading, self._book = grading, book
        self._verdicts: list[str] = []
        self._points = array("d")
        self._errors: dict[int, str] = {}
        fixed = grading.fixed() if policy.fixed else {}
        for number, (p, key) in enumerate(zip(grading.placed, grading.work.keys(), strict=True)):
            result, error = grading.told(book, p, key)
            one = outcome(p, result, error, policy, fixed.get(p.problem, 0))
            self._verdicts.append(one.verdict)
            self._points.append(one.points)
            if error is not None:
                self._errors[number] = error

    def __iter__(self) -> Iterator[Outcome]:
        every = zip(self._grading.placed, self._grading.work.keys(), self._verdicts, self._points, strict=True)
        for number, (p, key, verdict, points) in enumerate(every):
            yield Outcome(p, verdict, self._errors.get(number), points, partial(self._book.get, key or "", p.file))

    def __len__(self) -> int:
        return len(self._verdicts)


def _language(p: Placed) -> str:
    record = language_of_suffix(p.path.suffix)
    assert record is not None  # collect() takes no others
    return record.name
