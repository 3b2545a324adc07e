"""A grading from folder to outcomes: what is known already is not judged again."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..app.workspace import Workspace
from ..errors import UserError
from ..kinds.starter import starter
from ..languages import LANGUAGES, language_of_suffix
from ..languages.solutions import solutions
from ..verdict import Verdict
from . import cluster, local
from .alike import Group, Program, alike
from .book import NAME, Book
from .collect import Placed, too_large
from .outcome import Outcome, outcome
from .points import Policy
from .units import Unit, fingerprints, unit_key


@dataclass
class Grading:
    """Files with their units. ``refused`` are files that are no submission, each with one sentence."""

    workspace: Workspace
    placed: Sequence[Placed]
    seed: int
    units: dict[str, Unit] = field(default_factory=dict)
    key_of: dict[str, str] = field(default_factory=dict)
    refused: dict[str, str] = field(default_factory=dict)
    _errors: dict[str, str] = field(default_factory=dict)

    def read(self) -> None:
        """Reads every file and finds its unit; files that hold the same share one."""
        problems = {name: self.workspace.catalog.find(name) for name in sorted({p.problem for p in self.placed})}
        for p in self.placed:
            problem = problems[p.problem]
            record = language_of_suffix(p.path.suffix)
            assert record is not None  # collect() takes no others
            try:
                if record.name not in problem.languages:
                    raise UserError(f"{p.problem} is not solved in {LANGUAGES[record.name].title}")
                if (why := too_large(p.path)) is not None:
                    raise UserError(why)
                content = p.path.read_bytes()
            except UserError as error:
                self.refused[p.file] = str(error)
                continue
            except OSError as error:
                self.refused[p.file] = f"it cannot be read: {error.strerror or error}"
                continue
            key = unit_key(problem, record.name, content, self.seed)
            self.key_of[p.file] = key
            self.units.setdefault(key, Unit(key, p.problem, record.name, p.file, content, self.seed))

    def alike(self) -> dict[str, list[Group]]:
        """By problem, the programs of different people that are alike. What the starter holds, the reference or a
        solution that ships with the package, everybody may write."""
        programs: dict[tuple[str, str], list[Program]] = {}
        for p in self.placed:
            if (key := self.key_of.get(p.file)) is not None:
                unit = self.units[key]
                text = unit.content.decode("utf-8", "replace")
                programs.setdefault((p.problem, unit.language), []).append(
                    Program(p.person, p.file, text, unit.language)
                )
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

    @property
    def book_file(self) -> Path:
        return self.workspace.home.data / NAME

    def prints(self) -> dict[str, str]:
        """The fingerprints that hosts have to agree in."""
        names = sorted({unit.problem for unit in self.units.values()})
        return fingerprints(self.workspace.catalog.find(name) for name in names)

    def judge(
        self, book: Book, *, jobs: int, scheduler: str | None, again: bool
    ) -> Generator[tuple[int, int, Unit], None, None]:
        """Judges what is not known; (done, of how many, the unit) as they come. Closing it stops; what came is kept."""
        if again:
            book.forget(self.units)
        known = book.known(self.units)
        left = [unit for key, unit in self.units.items() if key not in known]
        if not left:
            return
        answers = (
            cluster.run(left, scheduler, self.prints())
            if scheduler is not None
            else local.run(left, jobs, self.workspace.problems)
        )
        with closing(answers):
            for done, (unit, answer) in enumerate(answers, start=1):
                self._keep(book, unit, answer)
                yield done, len(left), unit

    def outcomes(self, book: Book, policy: Policy) -> list[Outcome]:
        """One for each file, in the order of ``placed``."""
        found = []
        results: dict[str, Mapping[str, Any] | None] = {}
        for p in self.placed:
            key = self.key_of.get(p.file)
            if key is not None and key not in results:
                results[key] = book.get(key)
            result = None if key is None else results[key]
            error = self.refused.get(p.file) or (
                None if key is None or result is not None else self._errors.get(key, "not judged")
            )
            found.append(outcome(p, None if result is None else dict(result), error, policy))
        return found

    def _keep(self, book: Book, unit: Unit, answer: Mapping[str, Any]) -> None:
        if "result" in answer:
            book.put(unit.key, answer["result"])
        elif "refused" in answer:
            self._errors[unit.key] = str(answer["refused"])
        else:
            # A fault of the judge or its host: told for this file, not kept, so that the next run tries again.
            self._errors[unit.key] = f"Judge Error: {answer.get('fault', 'nothing was answered')}"
