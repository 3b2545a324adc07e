"""Runs of ``judge verify``: packages, their mutants or their seeds, several at a time and each as soon as it is there.

What is returned is to be closed (contextlib.closing), so that the processes end with whoever asked. Who does the work
is a Crew.
"""

from __future__ import annotations

import contextlib
import json
import time
from collections import defaultdict
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import FIRST_COMPLETED, wait
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from .. import files
from ..cache import prune
from ..errors import EnvironmentFault, PackageError
from ..languages import LANGUAGES, language_of_suffix
from ..sandbox import interrupts
from .crew import Crew, step
from .workspace import Workspace

if TYPE_CHECKING:
    from ..run.request import Environment
    from ..verify.adequacy import Adequacy, Score, Tried
    from ..verify.ledger import Standing
    from ..verify.proof import Proof
    from ..verify.seeds import Seeded

TOLD_EVERY_S = 0.5
KEPT_ANSWERS = 1000


def package_folders(workspace: Workspace, names: Sequence[str]) -> list[Path]:
    """The folders to verify, all without names; a package whose problem.toml is broken is verified, not refused."""
    folders = dict(workspace.catalog.folders())
    if not names:
        return list(folders.values())
    return [folders[name] if name in folders else workspace.catalog.find(name).folder for name in names]


def standings(folders: Sequence[Path], *, mutants: bool = False) -> list[Standing]:
    """What the ledger says of each package."""
    from ..compile.toolchain import find_toolchain
    from ..verify.key import circumstances
    from ..verify.ledger import MUTANTS, PROOFS, standing

    made_with = circumstances(find_toolchain())
    return [standing(folder, made_with, MUTANTS if mutants else PROOFS) for folder in folders]


class ProofRun:
    """A run over packages: which of them have to be proved, and their proofs.

    Without ``everything`` those that a record says are proved are left out, but for ``percent`` of all; ``place`` is
    the commit that says which.
    """

    def __init__(
        self, folders: Sequence[Path], cache: Path, crew: Crew, *, everything: bool = False, percent: int = 0
    ) -> None:
        from ..verify.ledger import place_of, sample

        self.cache, self.crew, self.everything = cache, crew, everything
        self.standings = standings(folders)
        self.place = place_of(folders[0]) if percent and folders else None
        self.sampled = sample([s.name for s in self.standings], percent, self.place) if percent else frozenset()
        self.chosen = [s for s in self.standings if everything or s.why is not None or s.name in self.sampled]
        self.left_out = [s for s in self.standings if s not in self.chosen]

    def glances(self) -> Generator[tuple[Standing, tuple[str, ...]]]:
        """What can be said at once against those that are left out."""
        from ..compile.toolchain import find_toolchain
        from ..run.request import Environment
        from ..verify.proof import glance

        environment = Environment(self.cache, find_toolchain, time.monotonic)
        for one in self.left_out:
            if complaints := glance(one.folder, environment):
                yield one, complaints

    def proofs(self, tell: Callable[[str], None]) -> Generator[tuple[Proof, str | None]]:
        """Each proof, in order, and the clause that says why it is not recorded; None where it is or does not hold.

        First all that may be tried while others work, several packages at a time, then the timing, one by one. A run
        that is stopped in between goes on where it was. ``tell`` is given how far it is.
        """
        from ..verify import ledger

        count = len(self.chosen)
        in_company = self.crew.several(count)
        answers = _Answers(self.cache, self.chosen if not self.everything else [])
        todo = [one for one in self.chosen if one.folder not in answers.known]
        with self.crew.doing(prove_answers, [(one.folder,) for one in todo]) as results:
            for one, result in zip(todo, results, strict=True):
                answers.add(one, result.result())
                tell(f"{len(answers.known)} of {count} packages judged")
        items = [(one.folder, answers.known[one.folder], in_company) for one in self.chosen]
        with self.crew.doing(prove_speed, items, alone=True) as results:
            for done, (one, result) in enumerate(zip(self.chosen, results, strict=True), start=1):
                proof = result.result()
                why = None
                if proof.complaints:
                    ledger.take_back(one)
                elif one.why is not None or self.everything:
                    why = ledger.record_proof(one, proof, ledger.place_of(one.folder))
                answers.forget(one)
                yield proof, why
                tell(f"{done} of {count} packages timed")


def advice(folder: Path, proof: Proof) -> Generator[str]:
    """What a proof tells the author beside its complaints."""
    from ..catalog.load import load_problem
    from ..languages.solutions import solutions
    from ..verify.advice import lacking, ratios

    with contextlib.suppress(PackageError):  # which is a complaint already
        problem = load_problem(folder)
        yield from ratios(problem, (*proof.timed, *proof.off))
        if (clause := lacking(problem, solutions(folder))) is not None:
            yield f"a whole package has more: {clause}"


class _Answers:
    """What was found of packages before their timing, kept on disk until that is done too."""

    def __init__(self, cache: Path, standings: Sequence[Standing]) -> None:
        from ..verify.proof import Proof

        self.folder = cache / "proofs"
        self.known: dict[Path, Proof] = {}  # by folder
        for one in standings:
            # Whatever is wrong with the file, the proof is made again then.
            with contextlib.suppress(OSError, ValueError, TypeError):
                found = json.loads(self._file(one).read_text(encoding="utf-8"))
                found["to_time"] = tuple(found["to_time"])
                self.known[one.folder] = Proof(complaints=(), **found)

    def _file(self, one: Standing) -> Path:
        key = one.key.text if one.key is not None else "unknown"
        return self.folder / f"{one.name.replace('/', '-')}-{key}.json"

    def add(self, one: Standing, found: Proof) -> None:
        self.known[one.folder] = found
        if found.complaints or one.key is None:
            return
        kept = {name: getattr(found, name) for name in ("name", "solutions", "cases", "seconds", "to_time")}
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            files.write(self._file(one), json.dumps(kept))
            prune(self.folder, self.folder.glob("*.json"), KEPT_ANSWERS, time.time())

    def forget(self, one: Standing) -> None:
        files.remove(self._file(one))


def prove_answers(folder: Path, cache: Path) -> Proof:
    """Runs in a process of its own."""
    interrupts.check()
    from ..verify import proof

    return proof.prove_answers(folder, _environment(cache))


def prove_speed(folder: Path, cache: Path, before: Proof, in_company: bool) -> Proof:
    """Runs in a process of its own, and nobody beside it."""
    interrupts.check()
    from ..verify import proof

    return proof.prove_speed(folder, _environment(cache), before, in_company=in_company)


def _environment(cache: Path) -> Environment:
    from ..compile.toolchain import find_toolchain
    from ..run.request import Environment

    return Environment(cache, find_toolchain, time.monotonic)


def verify_seeds(folders: Sequence[Path], count: int, crew: Crew) -> Generator[Seeded]:
    """Whether a verdict depends on one of ``count`` seeds, package by package in the order given."""
    with crew.doing(try_seeds, [(folder, count) for folder in folders]) as results:
        for result in results:
            yield result.result()


def try_seeds(folder: Path, cache: Path, count: int) -> Seeded:
    """Runs in a process of its own."""
    interrupts.check()
    from ..verify.seeds import Seeds

    return Seeds(folder, _environment(cache), count).run()


class MutantRun:
    """A run over the mutants of packages, solution by solution on every core. ``tried`` counts the mutants so far.

    Without ``everything`` packages are left out of which a record says that their cases find them.
    """

    def __init__(self, folders: Sequence[Path], crew: Crew, *, everything: bool = False) -> None:
        """EnvironmentFault where what parses solutions is not installed; errors of packages as loading them says."""
        try:
            import judge.verify.adequacy  # noqa: F401

            from ..languages.solutions import solutions
            from ..verify.equivalents import load_excuses

            for language in LANGUAGES.values():
                language.syntax()  # the grammars
        except ModuleNotFoundError as error:
            raise EnvironmentFault(
                f"--mutants needs the package {error.name}, which is not installed: `pip install 'judge[mutants]'`."
            ) from None
        for folder in folders:
            load_excuses(folder)  # what is wrong with them is better said now than in half an hour
        self.crew = crew
        self._tried = 0  # mutants of solutions that are done
        self.standings = standings(folders, mutants=True)
        self.chosen = {s.folder: s for s in self.standings if everything or s.why is not None}
        self.left_out = [s for s in self.standings if s.folder not in self.chosen]
        self.files = [
            (folder, file)
            for folder in self.chosen
            for file in sorted((one.path for one in solutions(folder, "accepted")), key=_work)
        ]

    @property
    def tried(self) -> int:
        return max(self.crew.steps, self._tried)

    def scores(self, tell: Callable[[int], None]) -> Generator[tuple[Path, Score, str | None]]:
        """Each package with its score as soon as its last solution is done, and the clause that says why that is not
        recorded; None where it is, or is nothing to record.

        ``tell`` is given the number of solutions done, every TOLD_EVERY_S or so.
        """
        from ..verify.adequacy import score

        left = {folder: sum(f == folder for f, _ in self.files) for folder, _ in self.files}
        tried: defaultdict[Path, dict[Path, list[Tried]]] = defaultdict(dict)
        items = [(folder, file.relative_to(folder).as_posix()) for folder, file in self.files]
        with self.crew.doing(try_file, items) as results:
            running = dict(zip(results, self.files, strict=True))
            while running:
                for future in wait(running, timeout=TOLD_EVERY_S, return_when=FIRST_COMPLETED).done:
                    folder, file = running.pop(future)
                    tried[folder][file] = future.result()
                    self._tried += len(tried[folder][file])
                    left[folder] -= 1
                    if not left[folder]:
                        name = f"{folder.parent.name}/{folder.name}"
                        found = score(name, folder, [t for _, ts in sorted(tried[folder].items()) for t in ts])
                        yield folder, found, self._recorded(folder, found)
                tell(len(self.files) - len(running))

    def _recorded(self, folder: Path, score: Score) -> str | None:
        from ..verify import ledger
        from ..verify.adequacy import Fate

        one = self.chosen[folder]
        if score.survivors or score.stale:
            ledger.take_back(one, ledger.MUTANTS)
            return None
        place = ledger.place_of(folder)
        counts = {fate.value: score.count(fate) for fate in Fate if fate is not Fate.SURVIVED}
        return ledger.record_mutants(one, {**counts, "with a reason": len(score.excused)}, place)


def _work(file: Path) -> tuple[bool, int]:
    """The most first, so that no core is left alone with the longest: what is compiled, and what has many places."""
    language = language_of_suffix(file.suffix)
    return language is None or not language.compiled, -file.stat().st_size


@lru_cache(maxsize=1)
def _adequacy(folder: Path, cache: Path) -> Adequacy:
    from ..verify.adequacy import Adequacy

    return Adequacy(folder, _environment(cache))


def try_file(folder: Path, cache: Path, file: str) -> list[Tried]:
    """Runs in a process of its own; ``file`` is below ``folder``."""
    interrupts.check()
    return _adequacy(folder, cache).try_file(folder / file, step)
