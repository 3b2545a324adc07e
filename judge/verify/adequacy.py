"""How strong a package's cases are: which slips in its accepted solutions they find.

A mutant is *invalid* if it does not compile, *equivalent* if it compiles to the same code, *killed* if the judge gives
it another verdict than Accepted, *found* if it is accepted with a finding (undefined behaviour named by line, or slower
growth), and else it has *survived*.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from pathlib import Path

from .. import files
from ..cases.batch import Batch
from ..cases.tiers import package_hash
from ..catalog.load import load_fixed_cases, load_problem
from ..compile.together import Optimize, Shared, compile_together
from ..errors import UserError
from ..execute.programs import compiled_program, static_mib
from ..execute.stream import Failure, LoadFailed
from ..execute.worker import Program
from ..kinds import kind_of
from ..languages import language
from ..languages.source import language_of
from ..model.source import Source
from ..mutation.slips import Mutant, mutants
from ..run import contract
from ..run.pipeline import run_submission
from ..run.request import Environment, Request
from ..verdict import Verdict
from .equivalents import Excuse, load_excuses
from .package import Verification

AT_ONCE = 24  # mutants in a program


class Fate(Enum):
    """What became of a mutant."""

    INVALID = "invalid"
    EQUIVALENT = "equivalent"
    KILLED = "killed"
    FOUND = "found"
    SURVIVED = "survived"


@dataclass(frozen=True)
class Tried:
    """A mutant of ``file`` (below solutions/) and its fate; ``by`` is what killed it."""

    file: str
    line: int
    operator: str
    was: str
    now: str
    fate: Fate
    by: str = ""


@dataclass(frozen=True)
class Score:
    """What a package's cases are worth."""

    name: str
    tried: tuple[Tried, ...]
    excused: tuple[tuple[Tried, str], ...]
    stale: tuple[Excuse, ...]

    @property
    def survivors(self) -> tuple[Tried, ...]:
        """Those without a written reason."""
        excused = {id(tried) for tried, _ in self.excused}
        return tuple(t for t in self.tried if t.fate is Fate.SURVIVED and id(t) not in excused)

    def count(self, fate: Fate) -> int:
        return sum(t.fate is fate for t in self.tried)


class Adequacy:
    """Tries the mutants of one package's solutions, one file after the other."""

    def __init__(self, folder: Path, environment: Environment, seed: int = 1) -> None:
        self.proof = Verification(load_problem(folder), environment, seed)
        self.problem, self.environment, self.seed = self.proof.problem, environment, seed
        self._found: dict[Path, frozenset[str]] = {}

    def key(self, file: Path) -> str:
        """Changes with everything a fate depends on but the mutant itself."""
        digest = hashlib.sha256(f"{package_hash(self.problem)} {self.seed}".encode())
        for part in (file, self.problem.folder / "cases.toml"):
            digest.update(part.read_bytes())
        return digest.hexdigest()[:20]

    def try_file(self, file: Path, step: Callable[[], None] = lambda: None) -> list[Tried]:
        """All mutants of one solution, with a ``step`` after each; what was tried before, be it in a run that was cut
        short, is not tried again. Where another run is at this file, its end is waited for.
        """
        source = file.read_text(encoding="utf-8")
        name = f"{self.problem.topic}-{self.problem.slug}-{self.key(file)}.jsonl"
        log = self.environment.cache / "mutants" / name
        found = []
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8") as written:
            fcntl.flock(written, fcntl.LOCK_EX)  # or each would remove the programs that the other is about to start
            known = {text: (Fate(fate), by) for text, fate, by in _lines(log)}
            seen: dict[bytes, tuple[Fate, str]] = {self._code(self._source(source, file)): (Fate.EQUIVALENT, "")}
            made = tuple(mutants(source, language_of(file, None)))
            screened = self._screened([one for one in made if _digest(one) not in known], file)
            for mutant in made:
                digest = _digest(mutant)
                if digest in known:
                    fate, by = known[digest]
                else:
                    killed_by = next(screened)
                    fate, by = (Fate.KILLED, killed_by) if killed_by else self._try(mutant, file, seen)
                    written.write(json.dumps([digest, fate.value, by]) + "\n")
                    written.flush()
                if fate is Fate.FOUND and by in self._findings(source, file):
                    fate, by = Fate.SURVIVED, ""  # the solution has it too: nothing tells the mutant from it
                at = file.relative_to(self.problem.folder / "solutions").as_posix()
                found.append(Tried(at, mutant.line, mutant.operator, mutant.was, mutant.now, fate, by))
                step()
        return found

    def _source(self, text: str, file: Path) -> Source:
        return Source(file, file.name, language_of(file, None), text)

    def _code(self, source: Source) -> bytes:
        """The compiled code; no two programs that behave differently have the same. Empty if it does not compile."""
        return language(source.language).code(self.problem, source, lambda: self.proof.compiler)

    def _screened(self, untried: Sequence[Mutant], file: Path) -> Iterator[str | None]:
        """Of each in turn what kills it where several are compiled together, in a third of the time; None where that
        says nothing: of all that may be equivalent, and of what does not compile.
        """
        if not language(language_of(file, None)).compiled:
            yield from (None for _ in untried)
            return
        for start in range(0, len(untried), AT_ONCE):
            some = [
                Source(Path(f"{i}.cpp"), file.name, language_of(file, None), mutant.text)
                for i, mutant in enumerate(untried[start : start + AT_ONCE])
            ]
            shared = compile_together(self.proof.compiler, self.problem, some, Optimize.for_wrong_answers(self.problem))
            try:
                for source in some:
                    yield self._killed_among(shared.get(source.path), source)
            finally:
                for program in {one.program for one in shared.values()}:
                    files.remove(program)

    def _killed_among(self, shared: Shared | None, source: Source) -> str | None:
        if shared is None or static_mib(shared.program) != 0:
            return None
        used = language(source.language)
        limit_mib = used.memory_limit_mib(self.problem)
        program = compiled_program(self.problem, shared.program, limit_mib, shared.number)
        with contextlib.suppress(LoadFailed):
            tier, failure = self._first_failing(program, source)
            # A time, and how a process ends, may be other in a program of its own, which is optimized.
            if failure is not None and failure.outcome.record is not None:
                return tier
        return None

    def _try(self, mutant: Mutant, file: Path, seen: dict[bytes, tuple[Fate, str]]) -> tuple[Fate, str]:
        source = self._source(mutant.text, file)
        code = self._code(source)
        if not code:
            return Fate.INVALID, ""
        if code not in seen:
            by = self._quickly_killed(source) or self._thoroughly(source)
            if by is None:
                seen[code] = Fate.SURVIVED, ""
            else:
                seen[code] = (Fate.FOUND if by.startswith("finding") else Fate.KILLED), by
        # Thousands of compiled mutants are of no further use.
        language(source.language).forget(self.problem, source, lambda: self.proof.compiler)
        return seen[code]

    def _quickly_killed(self, source: Source) -> str | None:
        """By the small tiers, in the order in which they are judged; without confirming or explaining anything."""
        if kind_of(self.problem).named_checks:
            violated = contract.violated(self.problem, source, self.proof.compiler, lambda text: None)
            if violated is not None:
                return f"check {violated.name}"
        try:
            tier, _ = self._first_failing(self.proof.program(source), source)
        except LoadFailed:
            return "load"
        return tier

    def _first_failing(self, program: Program, source: Source) -> tuple[str, Failure] | tuple[None, None]:
        """The small tier in which a mutant fails, and how."""
        limits = language(source.language).mutant_time_limits
        with self.proof.runner(program) as runner:
            for tier, batch in self._small():
                if (failure := runner.stream(batch, limits)) is not None:
                    return tier, failure
        return None, None

    def _small(self) -> Iterator[tuple[str, Batch]]:
        yield "fixed", self._fixed
        yield "exhaustive", self.proof.tiers.exhaustive.batch
        yield "drawn", self._drawn

    @cached_property
    def _fixed(self) -> Batch:
        return self.proof.batch([self.proof.codec.encode_args(c.args) for c in load_fixed_cases(self.problem)])

    @cached_property
    def _drawn(self) -> Batch:
        return self.proof.batch(self.proof.drawn)

    def _findings(self, text: str, file: Path) -> frozenset[str]:
        """What is found of the solution itself."""
        if file not in self._found:
            request = Request(self.problem, self._source(text, file), self.seed, drawn=self.proof.drawn, rough=True)
            findings = run_submission(request, self.environment).result.findings
            self._found[file] = frozenset(f"finding: {f.kind}" for f in findings)
        return self._found[file]

    def _thoroughly(self, source: Source) -> str | None:
        """By a whole judging: large inputs, time, memory, and undefined behaviour."""
        # Growth is counted beside the sanitizers; where there are none it would have to be timed, which takes long.
        sanitize = language(source.language).instrumented
        request = Request(self.problem, source, self.seed, drawn=self.proof.drawn, rough=True, sanitize=sanitize)
        try:
            result = run_submission(request, self.environment).result
        except UserError as error:
            return f"refused: {error}"
        if result.verdict is not Verdict.ACCEPTED:
            where = result.counterexample.family or result.counterexample.tier.value if result.counterexample else ""
            return f"{result.verdict.value} {where}".strip()
        # Undefined behaviour before slower growth, which is common to whole solutions.
        kinds = sorted((f.kind for f in result.findings), key=lambda kind: kind == "slow-growth")
        return f"finding: {kinds[0]}" if kinds else None


def score(name: str, folder: Path, tried: Sequence[Tried]) -> Score:
    """Takes the package's written reasons into account."""
    excuses = load_excuses(folder)
    excused, used = [], set()
    for one in tried:
        if one.fate is not Fate.SURVIVED:
            continue
        for excuse in excuses:
            if (excuse.file, excuse.was, excuse.now) == (one.file, one.was, one.now):
                excused.append((one, excuse.reason))
                used.add(excuse)
                break
    return Score(name, tuple(tried), tuple(excused), tuple(e for e in excuses if e not in used))


def _digest(mutant: Mutant) -> str:
    return hashlib.sha256(mutant.text.encode()).hexdigest()[:20]


def _lines(log: Path) -> Iterator[tuple[str, str, str]]:
    """What a log holds; a last line that was cut short is left out."""
    if not log.is_file():
        return
    for line in log.read_text(encoding="utf-8").splitlines():
        with contextlib.suppress(ValueError):
            digest, fate, by = json.loads(line)
            yield digest, fate, by
