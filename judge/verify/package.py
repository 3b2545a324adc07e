"""The checks of one package: schema, statement, cases, oracles, strategy, checker, solutions, starter."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from random import Random
from typing import Any

from ..cases.asked import FILE as REPLIES
from ..cases.batch import Batch
from ..cases.generation import EXAMPLES, examples
from ..cases.oracle import answer
from ..cases.package import load_brute
from ..catalog.editorial import FILE as EDITORIAL
from ..catalog.inputs import FILE as INPUTS
from ..catalog.listing import listed
from ..catalog.load import load_fixed_cases, load_statement
from ..catalog.locate import own_folder
from ..catalog.mistakes import FILE as MISTAKES
from ..compile.together import Shared
from ..errors import PackageError, UserError
from ..execute.time_limits import TimeLimits
from ..kinds import kind_of
from ..kinds.given import DRIVER, GIVEN
from ..kinds.starter import starter
from ..languages import LANGUAGES
from ..languages.solutions import VERDICTS, solutions
from ..model.languages import ORACLE
from ..model.problem import Problem
from ..model.source import Source
from ..run.pipeline import run_submission
from ..run.references import oracle_language, reference_program
from ..run.request import Environment, Part, Request
from ..run.workbench import Workbench
from ..verdict import Result, Verdict
from .editorial import complaints as editorial_complaints
from .equivalents import FILE as MUTANTS
from .equivalents import load_excuses
from .inputs import InputProof
from .key import RECORD
from .limits import SURELY_SLOW, Limits
from .patience import TooLong, at_most
from .shared import holds, shared_programs
from .unfinished import unfinished

BRUTE_S = 1.0  # how long brute.py is run on the exhaustive scope
BRUTE_CASE_S = 20.0  # of CPU time on one input
ORACLE_TIME_LIMITS = TimeLimits(cpu_s=60.0, idle_s=10.0)
KNOWN = frozenset(
    [
        "problem.toml",
        "statement.md",
        "cases.toml",
        "cases.py",
        *(language.reference for language in LANGUAGES.values()),
        "brute.py",
        "contract.hpp",
        *GIVEN.values(),
        *DRIVER.values(),
        REPLIES,
        "starter.hpp",
        EDITORIAL,
        INPUTS,
        MISTAKES,
        MUTANTS,
        RECORD,
        "solutions",
    ]
)
TIMED = (Verdict.ACCEPTED.value, Verdict.TIME_LIMIT.value)  # folders of solutions whose verdict is a matter of time


class Verification(Workbench):
    """The checks of one package, each a generator of complaints."""

    def __init__(self, problem: Problem, environment: Environment, seed: int) -> None:
        super().__init__(problem, environment)
        self.seed = seed
        self.folder = problem.folder
        self.solutions = 0
        self.cases = 0
        self.to_time: list[str] = []

    @cached_property
    def drawn(self) -> tuple[bytes, ...]:
        """Encoded valid examples of the strategy."""
        if self.problem.light:
            return ()
        found = examples(self.module.strategy(), f"{self.seed}/verify", EXAMPLES)
        return tuple(dict.fromkeys(self.codec.encode_args(a) for a in found if self.module.is_valid(a)))

    @cached_property
    def shared(self) -> dict[Path, Shared]:
        """The programs that solutions share, by their files."""
        return shared_programs(self.problem, self.compiler)

    def checks(self) -> Sequence[Callable[[], Iterator[str]]]:
        """All but the timing, in the order in which a failure is best understood."""
        if self.problem.light:
            return (*self.at_once(), self.fixed_cases, self.starter_fails, self.solutions_get_their_verdict)
        return (
            *self.at_once(),
            self.fixed_cases,
            self.inputs,
            self.strategy_is_valid,
            self.oracles_agree,
            self.checker,
            self.starter_fails,
            self.solutions_get_their_verdict,
        )

    def at_once(self) -> Sequence[Callable[[], Iterator[str]]]:
        """Those that take no time: they are looked at even where a record says that the package is proved."""
        return (self.unfinished, self.files, self.statement, self.editorial)

    # ---- the files

    def unfinished(self) -> Iterator[str]:
        """What a skeleton marks: until it is written nothing else is worth a word."""
        yield from unfinished(self.folder)

    def files(self) -> Iterator[str]:
        """What belongs to a package and nothing else."""
        needed = ["problem.toml", "statement.md", "cases.toml"]
        light = self.problem.light and not self.own
        if not light:
            needed += ["cases.py", "reference.cpp", "brute.py", *kind_of(self.problem).files]
        elif not (self.folder / LANGUAGES[oracle_language(self.problem)].reference).is_file():
            yield f"{self.folder}: expected a reference, {_or(r.reference for r in LANGUAGES.values())}"
        yield from (
            f"{self.folder / name}: the file is missing" for name in needed if not (self.folder / name).is_file()
        )
        for file in listed(self.folder, "*"):
            if file.name not in KNOWN:
                yield f"{file}: does not belong to a package"
        for folder in listed(self.folder, "solutions/*"):
            if folder.name not in VERDICTS:
                yield f"{folder}: no verdict is called {folder.name!r}; expected one of {', '.join(VERDICTS)}"
        if light:
            return
        accepted = solutions(self.folder, Verdict.ACCEPTED.value)
        if len(accepted) < 3 or {one.path.suffix for one in accepted} < {
            LANGUAGES[name].suffix for name in self.problem.languages
        }:
            yield f"{self.folder / 'solutions/accepted'}: expected at least three files, over every language"
        if not solutions(self.folder, Verdict.WRONG_ANSWER.value):
            yield f"{self.folder / 'solutions/wrong_answer'}: expected at least one file, or a mistake in {MISTAKES}"
        for excuse in load_excuses(self.folder):
            if not (self.folder / "solutions" / excuse.file).is_file():
                yield f"{self.folder / MUTANTS}: {excuse.file}: no such file in solutions"

    def statement(self) -> Iterator[str]:
        from ..report.terminal.statement import fill

        samples = [c for c in load_fixed_cases(self.problem) if c.label == "sample"]
        fill(load_statement(self.problem), self.problem.parameters, samples, self.problem)
        if not self.problem.hints and not self.problem.light:
            yield f"{self.folder / 'problem.toml'}: hints: expected at least one"
        return

    def editorial(self) -> Iterator[str]:
        """Demanded of the judge's own packages; a learner's may do without."""
        yield from editorial_complaints(self.problem, demanded=self.own)

    @property
    def own(self) -> bool:
        """Whether it is one of the judge's own."""
        return self.folder.parent.parent == own_folder()

    # ---- cases and oracles

    def fixed_cases(self) -> Iterator[str]:
        """Valid, agreed by reference.cpp and brute.py, and as the author says. Of a light package by its reference."""
        light = self.problem.light
        brute = None if light else load_brute(self.problem)
        oracle = LANGUAGES[oracle_language(self.problem)].reference
        self.cases = len(load_fixed_cases(self.problem))
        for i, case in enumerate(load_fixed_cases(self.problem)):
            place = f"{self.folder / 'cases.toml'}: case[{i}] ({case.label})"
            if not self.module.is_valid(case.args):
                yield f"{place}: is_valid rejects it"
                continue
            self.module.sizes(case.args)  # each that problem.toml declares, or it raises
            frame = self.codec.encode_args(case.args)
            expected = self.codec.decode_answer(answer(self.oracle, frame), frame)
            if case.has_expected and (wrong := self._differ(case.args, expected, case.expected)) is not None:
                yield f"{place}: expected is {case.expected!r:.200}, {oracle} says {expected!r:.200}. {wrong}"
            if brute is not None:
                yield from self._against_brute(brute, case.args, expected, place)

    def inputs(self) -> Iterator[str]:
        """is_valid and the checker are as inputs.toml says. Demanded of the judge's own packages."""

        def reference(frame: bytes) -> Any:
            return self.codec.decode_answer(answer(self.oracle, frame), frame)

        yield from InputProof(self.problem, self.module, self.codec, reference, demanded=self.own).complaints()

    def _differ(self, args: tuple[Any, ...], expected: Any, got: Any) -> str | None:
        return self.comparer.wrong(args, expected, got)

    def _against_brute(self, brute: Any, args: tuple[Any, ...], expected: Any, place: str) -> Iterator[str]:
        import copy

        try:
            with at_most(BRUTE_CASE_S):
                own = brute(copy.deepcopy(args))
        except TooLong:
            yield (
                f"{place}: brute.py does not come to an end within {BRUTE_CASE_S:g} s of CPU time on {args!r:.100}. "
                "It is asked about every fixed case and small ones: what is large belongs in a family"
            )
            return
        except Exception as error:
            yield f"{place}: brute.py raises {type(error).__name__}: {error} on {args!r:.300}"
            return
        if (wrong := self._differ(args, expected, own)) is not None:
            yield f"{place}: brute.py says {own!r:.200}, reference.cpp {expected!r:.200} on {args!r:.300}. {wrong}"

    def strategy_is_valid(self) -> Iterator[str]:
        strategy = self.module.strategy()
        try:
            drawn = list(examples(strategy, f"{self.seed}/valid", EXAMPLES))
        except Exception as error:
            yield f"{self.module.file}: strategy: raises {type(error).__name__}: {error}"
            return
        for args in drawn:
            if not isinstance(args, tuple):
                yield f"{self.module.file}: strategy: yields {type(args).__name__}, expected a tuple of arguments"
                return
            if not self.module.is_valid(args):
                yield f"{self.module.file}: strategy: yields the invalid input {args!r:.300}"
                return
        if len(drawn) < EXAMPLES // 2:
            yield f"{self.module.file}: strategy: only {len(drawn)} of {EXAMPLES} attempts yield an example"

    def oracles_agree(self) -> Iterator[str]:
        """The other references on every tier, brute.py on the drawn cases and as much of the scope as time allows."""
        scope = self.tiers.exhaustive.batch
        large = [c.batch for c in (*self.tiers.large, *self.tiers.pitfalls)]
        drawn = self.batch(self.drawn)
        self.cases = scope.count + len(self.drawn) + self.tiers.sizes_between.batch.count + len(large)
        for language in (name for name in self.problem.languages if name != ORACLE):
            complaint = self._against_reference(language, (scope, drawn, self.tiers.sizes_between.batch, *large))
            if complaint is not None:
                yield complaint
                return
        brute = load_brute(self.problem)
        yield from self._brute_over(brute, drawn, "strategy")
        yield from self._brute_over(brute, scope, "exhaustive")

    def _against_reference(self, language: str, batches: Iterable[Batch]) -> str | None:
        """What is wrong with the answers of the reference in another language than the oracle's."""
        place = self.folder / LANGUAGES[language].reference
        program = reference_program(self.problem, language, lambda: self.compiler)
        with self.runner(program) as runner:
            if (failed := runner.load()) is not None:
                record = failed.outcome.record
                return f"{place}: cannot be loaded: {record.text if record else failed.outcome}"
            for batch in batches:
                failure = runner.stream(batch, ORACLE_TIME_LIMITS)
                if failure is not None:
                    args = self.codec.decode_args(failure.frame)
                    got = failure.outcome.record
                    oracle = LANGUAGES[ORACLE].reference
                    return f"{place}: disagrees with {oracle} on {args!r:.300} ({got!r:.200})"
        return None

    def _brute_over(self, brute: Any, cases: Batch, where: str) -> Iterator[str]:
        """In order for half of the time, then at random: small inputs first, and a few of every size."""
        end = self.environment.clock() + BRUTE_S
        order = list(range(len(cases)))
        Random(self.seed).shuffle(order)
        for i in dict.fromkeys((*range(min(2000, len(cases))), *order)):
            case = cases[i]
            args = self.codec.decode_args(case.frame)
            value = self.codec.decode_answer(case.answer, case.frame)
            complaint = next(self._against_brute(brute, args, value, f"{self.module.file}: {where}"), None)
            if complaint is not None:
                yield complaint
                return
            if self.environment.clock() > end:
                return

    def checker(self) -> Iterator[str]:
        """A checker accepts the reference's answers and rejects damaged ones."""
        if self.problem.compare != "checker":
            return
        place = f"{self.module.file}: check"
        for frame in self.drawn[:300]:
            args = self.codec.decode_args(frame)
            expected = self.codec.decode_answer(answer(self.oracle, frame), frame)
            if (why := self.module.check(args, expected, expected)) is not None:
                yield f"{place}: rejects the reference's own answer {expected!r:.200} on {args!r:.300}: {why}"
                return
            for damaged in damages(expected):
                if self.module.check(args, damaged, expected) is None:
                    yield f"{place}: accepts the damaged answer {damaged!r:.200} on {args!r:.300}"
                    return

    # ---- submissions

    def starter_fails(self) -> Iterator[str]:
        """The starter compiles and does not pass."""
        for language in self.problem.languages:
            file = Path(f"starter{LANGUAGES[language].suffix}")
            source = Source(file, file.name, language, starter(self.problem, language))
            verdict, text, _ = self._judged(source)
            # A contract's starter.hpp is optional; without one there is nothing that could compile.
            bare = kind_of(self.problem).named_checks and not (self.folder / "starter.hpp").is_file()
            if verdict in (Verdict.ACCEPTED.value, "refused") or (verdict == Verdict.COMPILE_ERROR.value and not bare):
                yield f"{self.problem.name}: the {language} starter gets {verdict}: {text}"

    def solutions_get_their_verdict(self) -> Iterator[str]:
        """Each its verdict; where that is a matter of time it only has to be right so far."""
        for one in solutions(self.folder):
            self.solutions += 1
            timed = one.verdict in TIMED and not self.problem.light
            part = Part.ANSWERS if timed else Part.WHOLE
            end_after = SURELY_SLOW if one.verdict == Verdict.TIME_LIMIT.value else None
            verdict, text, _ = self._judged(one.source, part, end_after)
            if timed and verdict == Verdict.ACCEPTED.value:
                self.to_time.append(one.name)
            elif verdict != one.verdict:
                yield f"{one.place}: expected {one.verdict}, got {verdict}: {text}"

    def limits(self) -> Limits:
        """What times the solutions."""
        return Limits(self.problem, self.module, self._judged)

    def _judged(
        self, source: Source, part: Part = Part.WHOLE, end_after: float | None = None
    ) -> tuple[str, str, Result | None]:
        """The verdict, what explains it, and the whole of it unless it was refused."""
        shared = self.shared.get(source.path)
        request = Request(
            self.problem,
            source,
            self.seed,
            sanitize=False,
            drawn=() if part is Part.SPEED else self.drawn,
            rough=True,
            part=part,
            end_after=end_after,
            shared=shared,
        )
        try:
            result = run_submission(request, self.environment).result
            if shared is not None and not holds(source, result):
                result = run_submission(replace(request, shared=None), self.environment).result
        except PackageError:
            raise
        except UserError as error:
            return "refused", str(error), None
        shown = [result.message, result.compile.diagnostics if result.compile else None]
        if result.counterexample is not None:
            e = result.counterexample
            shown += [
                f"{e.tier.value} {e.family or ''} {e.args!r:.300} expected {e.expected!r:.100} got {e.got!r:.100}"
            ]
            shown += [e.note, e.trace]
        if result.time is not None:
            shown.append(f"{result.time.ratio:.1f} times the reference, limit {result.time.limit:g}")
        return result.verdict.value, " ".join(filter(None, shown))[:1500], result


def _or(names: Iterable[str]) -> str:
    return " or ".join(names)


def damages(answer: Any) -> Iterator[Any]:
    """Answers that cannot be right any more: an element missing, twice, or a stranger; nothing; too much."""
    if not isinstance(answer, list) or not answer:
        return
    yield answer[:-1]
    yield answer[1:]
    yield [*answer, answer[0]]
    yield [answer[0], *answer[:-1]] if len(answer) > 1 and answer[0] != answer[-1] else [*answer, answer[-1]]
    yield []
    if isinstance(answer[0], int):
        yield from ([*answer[:-1], stranger] for stranger in (-1, 2**31 - 1) if stranger != answer[-1])
