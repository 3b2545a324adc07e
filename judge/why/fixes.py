"""The search for an edit that makes a submission right: every slip in reverse, then what may be missing, then pairs.

What failing inputs do not come by is left out, and what passing ones do not come by is tried first (suspicion.py). A
change is asked on a few failing inputs, then on more, then on the whole small scope. What passes it is judged as a
submission is: only what passes every tier is called a fix.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product

from ..cases.batch import Batch, Case
from ..errors import UserError
from ..execute.stream import LoadFailed
from ..kinds import kind_of
from ..languages import language
from ..model.source import Source
from ..mutation.places import places
from ..mutation.removals import tidied
from ..mutation.repairs import Program
from ..mutation.slips import Change, applied
from ..run.pipeline import run_submission
from ..run.request import Request
from ..run.workbench import Workbench
from ..verdict import Verdict
from .edits import edit_size, edits_of
from .explanation import Fix
from .programs import programs
from .screen import MAKERS, SMALL_BYTES, Numbers, Screen
from .suspicion import NOTHING_KNOWN, Suspicion

FEW = 6  # failing inputs that each change is asked on
SAMPLE = 40  # inputs, failing and passing, that what is left is asked on next
FOLLOWED = 20  # failing inputs, and passing ones, of which it is found out what they come by
AT_ONCE = {"cpp": 400, "py": 4000}  # changes in one program
MOST_FIXES = 3
MOST_PASSING = 6  # changes whose answers are looked at over the whole scope, once there is a fix
MANY_BYTES = 2_000_000  # of changed programs, between two looks at the clock
PATIENT_BYTES = 6_000  # of a source whose plain slips are all tried, however long that takes
LARGEST_BYTES = 60_000  # of a source
PARTS = 40  # changes that mend some failing inputs, which are tried in pairs first
NOT_TRIED = "the file is too long for every change to be tried"
WHOLE_PROGRAM = "edits are not looked for in whole programs that are compiled"
BROUGHT = "edits are not looked for where a package brings the text that calls the program"
TIME_IS_UP = "the time was up"
INTERRUPTED = "it was interrupted"


@dataclass
class Found:
    """``others`` pass the small scope as well and were not judged further; ``stopped`` says why not all were tried."""

    fixes: list[Fix] = field(default_factory=list)
    tried: int = 0
    others: int = 0
    stopped: str | None = None


class TimeIsUp(Exception):
    """There is no time left."""


class Search:
    """The search of one submission. ``failing`` are cases that it fails on, the most telling first."""

    def __init__(
        self,
        bench: Workbench,
        source: Source,
        failing: Sequence[Case],
        saved: tuple[tuple[object, ...], ...],
        seed: int,
        left_s: Callable[[], float],
    ) -> None:
        self.bench, self.source, self.saved, self.seed, self.left_s = bench, source, saved, seed, left_s
        scope = bench.tiers.exhaustive.batch
        step = max(1, len(failing) // FEW)
        self.failing = list(failing[:: max(1, step)][:FEW])
        spread = max(1, scope.count // SAMPLE)
        self.wrong = list(failing[:: max(1, len(failing) // SAMPLE)][:SAMPLE])
        some = [scope[i] for i in range(0, scope.count, spread)]
        self.sample = [*self.wrong, *some]
        known = {case.frame for case in failing}
        self.passing = [case for case in some if case.frame not in known]
        self.large = any(len(case.frame) > SMALL_BYTES for case in self.failing)
        self.data = source.text.encode("utf-8")
        self.suspicion = NOTHING_KNOWN
        self.found = Found()
        self._seen: set[bytes] = {self.data}
        self._patient = len(self.data) <= PATIENT_BYTES  # slips in reverse may take longer than there is time

    def run(self) -> Found:
        """All that could be found out in time."""
        if len(self.data) > LARGEST_BYTES:
            self.found.stopped = NOT_TRIED
            return self.found
        if kind_of(self.bench.problem).brings:
            self.found.stopped = BROUGHT
            return self.found
        if kind_of(self.bench.problem).whole_program and language(self.source.language).compiled:
            self.found.stopped = WHOLE_PROGRAM
            return self.found
        self.parsed = Program(self.source.text, self.source.language)
        try:
            if not language(self.source.language).compiled:  # else with the first changes: it takes a compilation
                with self._screen(()) as screen:
                    self._look(screen)
                self.parsed.learn(self.suspicion.kinds())
            singles, parts = self.parsed.single(), list[Change]()
            if self._all(singles, parts):
                return self.found
            likely, others = self.parsed.missing(self._weigh)
            if self._all(likely, parts) or self._typed(self.parsed.typed()) or self._all(others, parts):
                return self.found
            self._pairs(parts[:PARTS], singles)
        except TimeIsUp:
            self.found.stopped = TIME_IS_UP
        except KeyboardInterrupt:
            self.found.stopped = INTERRUPTED
        return self.found

    def _look(self, screen: Screen) -> None:
        """Finds out what failing and passing inputs come by."""
        if self.large or screen.read is None:
            return
        failing = list({case.frame: case for case in [*self.failing, *self.wrong[:FOLLOWED]]}.values())
        came_by = screen.covered([*failing, *self.passing[:FOLLOWED]])
        bad, good = came_by[: len(failing)], came_by[len(failing) :]
        self.suspicion = Suspicion(
            places(self.parsed), [c for c in bad if c is not None], [c for c in good if c is not None]
        )

    def _weigh(self, change: Change) -> float:
        return self.suspicion.of(change) if self.suspicion.may_mend([change]) else -1.0

    # ---- one change

    def _all(self, changes: Sequence[Change], parts: list[Change]) -> bool:
        """Tries changes one by one, the most suspicious first, and adds those that mend a part of what fails to
        ``parts``; whether there is a fix."""
        size = AT_ONCE[self.source.language]
        weighed = [(self._weigh(change), change) for change in changes]
        ordered = [change for weight, change in sorted(weighed, key=lambda w: -w[0]) if weight >= 0]
        for start in range(0, len(ordered), size):
            parts += self._screened(ordered[start : start + size])
            self._patient = False
            if self.found.fixes:
                return True
        self._patient = False
        return False

    def _screened(self, changes: Sequence[Change]) -> list[Change]:
        """Tries each change by itself; those that mend some failing inputs and not all, the best first."""
        fresh = []
        for change in changes:
            text = applied(self.data, change)
            if text not in self._seen:
                self._seen.add(text)
                fresh.append(change)
        if not fresh:
            return []
        with self._screen(fresh) as screen:
            if self.suspicion is NOTHING_KNOWN:
                self._look(screen)
            numbers = [(n,) for n in sorted(screen.numbers) if self._weigh(fresh[n]) >= 0]
            scores = self._asked(screen, numbers, self.failing[:1])
            mended = [n for n in numbers if scores[n]]
            scores |= {n: s + 1 for n, s in self._asked(screen, mended, self.failing[1:]).items()}
            self.found.tried += len(numbers)
            good = [n for n in numbers if scores[n] == len(self.failing)]
            self._follow(screen, fresh, good)
        partly = [n for n in numbers if 0 < scores[n] < len(self.failing)]
        return [fresh[n[0]] for n in sorted(partly, key=lambda n: -scores[n])]

    def _screen(self, changes: Sequence[Change]) -> Screen:
        self._check()
        self._say()
        made = MAKERS[self.source.language](self.bench, self.source, changes, large=self.large)
        return made if made is not None else Screen.empty(self.bench)

    def _asked(self, screen: Screen, numbers: Sequence[Numbers], cases: Sequence[Case]) -> dict[Numbers, int]:
        """How many of the cases each program is right on."""
        scores = dict.fromkeys(numbers, 0)
        some = max(8, min(200, MANY_BYTES // max(1, len(self.data))))  # of a long program each takes long to be made
        for start in range(0, len(numbers), some):
            part = numbers[start : start + some]
            asked = [(n, case) for n, case in product(part, cases)]
            for (n, _), right in zip(asked, screen.right(asked), strict=True):
                scores[n] += right
            self._check()
        return scores

    def _follow(self, screen: Screen, changes: Sequence[Change], good: Sequence[Numbers]) -> None:
        """What mends the few failing inputs is asked on more, then on the whole scope, then judged by all tiers."""
        scores = self._asked(screen, good, self.sample)
        left = [n for n in good if scores[n] == len(self.sample)]
        left.sort(key=lambda n: self._size([changes[i] for i in n]))
        for i, n in enumerate(left):
            fixes = self.found.fixes
            if fixes and (i >= MOST_PASSING or self.left_s() <= 0):
                break
            if not self._whole_scope(screen, n):
                continue
            made = [changes[i] for i in n]
            text = self._applied([tidied(self.parsed, change) or change for change in made])
            lines = [edit.line for edit in edits_of(self.source.text, text)]
            # What else could be written on a line is no other place to look at.
            elsewhere = all(lines != [edit.line for edit in fix.edits] for fix in fixes)
            if elsewhere and len(fixes) < MOST_FIXES:
                if not self._judged(text) and (plain := self._applied(made)) != text:
                    self._judged(plain)
            else:
                self.found.others += 1

    def _whole_scope(self, screen: Screen, numbers: Numbers) -> bool:
        cases = list(self.bench.tiers.exhaustive.batch)
        size = 2048
        return all(
            all(screen.right([(numbers, case) for case in cases[start : start + size]]))
            for start in range(0, len(cases), size)
        )

    def _judged(self, text: str) -> bool:
        """Whether a changed text passes every tier; then it is a fix."""
        source = Source(self.source.path, self.source.name, self.source.language, text)
        self.bench.say("Judging a change by all cases")
        request = Request(self.bench.problem, source, self.seed, saved=self.saved, sanitize=False, rough=True)
        try:
            result = run_submission(request, self.bench.environment).result
        except UserError:
            return False
        if result.verdict is not Verdict.ACCEPTED:
            return False
        self.found.fixes.append(Fix(edits_of(self.source.text, text), result.cases.total))
        return True

    # ---- types, and pairs

    def _typed(self, changes: Sequence[Change]) -> bool:
        """Changes of types, each compiled as a program; whether one of them is a fix."""
        if not changes:
            return False
        self._check()
        self._say()
        path = self.source.path
        by_path = {}
        for i, change in enumerate(changes):
            text = applied(self.data, change).decode("utf-8")
            own = path.with_name(f"{path.stem}.{i}{path.suffix or '.cpp'}")
            by_path[own] = Source(own, own.name, self.source.language, text)
        limits = language(self.source.language).mutant_time_limits
        few = Batch.of([*self.failing, *self.sample])
        for source, program in programs(self.bench, list(by_path.values())):
            self._check()
            if program is None:
                continue
            self.found.tried += 1
            with self.bench.runner(program) as runner:
                try:
                    if runner.stream(few, limits) is not None:
                        continue
                    if runner.stream(self.bench.tiers.exhaustive.batch, limits) is not None:
                        continue
                except LoadFailed:
                    continue
            if self._judged(source.text):
                return True
        return False

    def _pairs(self, parts: Sequence[Change], singles: Sequence[Change]) -> None:
        """Two changes at once: first of those that mend something, then of any."""
        suspected = sorted(singles, key=lambda c: -self.suspicion.of(c))
        changes = list(dict.fromkeys([*parts, *suspected]))[: AT_ONCE["cpp"]]
        with self._screen(changes) as screen:
            there = sorted(screen.numbers)
            scores = self._asked(screen, [(n,) for n in there], self.failing)
            first = sorted((n for n in there if scores[(n,)] or n < len(parts)), key=lambda n: -scores[(n,)])[:PARTS]
            for group in (
                _paired(changes, first, first),
                _paired(changes, first, there),
                _paired(changes, there, there),
            ):
                some: list[Numbers] = []
                for pair in group:
                    if self.suspicion.may_mend([changes[n] for n in pair]):
                        some.append(pair)
                    if len(some) == 400:
                        self._try(screen, changes, some)
                        some = []
                        if self.found.fixes:
                            return
                self._try(screen, changes, some)
                if self.found.fixes:
                    return

    def _try(self, screen: Screen, changes: Sequence[Change], pairs: Sequence[Numbers]) -> None:
        scores = self._asked(screen, pairs, self.failing[:1])
        good = [n for n in pairs if scores[n] == 1]
        scores = self._asked(screen, good, self.failing)
        self.found.tried += len(pairs)
        self._follow(screen, changes, [n for n in good if scores[n] == len(self.failing)])

    # ---- small things

    def _applied(self, changes: Sequence[Change]) -> str:
        data = self.data
        for change in sorted(changes, key=lambda c: c.start, reverse=True):
            data = applied(data, change)
        return data.decode("utf-8")

    def _size(self, changes: Sequence[Change]) -> tuple[int, float, int]:
        """How much is changed, and where: the smallest edit first, then the most suspicious one."""
        suspected = min(self.suspicion.of(change) for change in changes)
        size = sum(edit_size(self.data, change) for change in changes)
        return size, -suspected, min(change.start for change in changes)

    def _check(self) -> None:
        if self.left_s() <= 0 and not self._patient:
            raise TimeIsUp

    def _say(self) -> None:
        tried = self.found.tried
        self.bench.say(f"Trying changes, {tried:,} so far" if tried else "Trying changes")


def _paired(changes: Sequence[Change], first: Sequence[int], second: Sequence[int]) -> Iterator[Numbers]:
    """Pairs of changes that do not overlap, each once."""
    seen = set()
    for a in first:
        for b in second:
            one, other = changes[a], changes[b]
            apart = one.end <= other.start or other.end <= one.start
            pair = (a, b) if a < b else (b, a)
            if a != b and apart and one.start != other.start and pair not in seen:
                seen.add(pair)
                yield pair
