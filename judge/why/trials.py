"""Asks changed programs whether they are right: on a few failing inputs, on a sample, on the small scope, on all tiers.

Only what passes every tier is called a fix. What failing inputs do not come by is left out (suspicion.py).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import product

from ..cases.batch import Batch, Case
from ..errors import UserError
from ..execute.stream import LoadFailed
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
from .screen import MAKERS, SMALL_BYTES, STEPS_LARGE, Numbers, Screen, usual_steps
from .suspicion import NOTHING_KNOWN, Suspicion

FEW = 6  # failing inputs that each change is asked on
SAMPLE = 40  # inputs, failing and passing, that what is left is asked on next
FOLLOWED = 20  # failing inputs, and passing ones, of which it is found out what they come by
MOST_FIXES = 3
MOST_PASSING = 6  # changes whose answers are looked at over the whole scope, once there is a fix
ONE_IS_ENOUGH_S = 2.0  # of a search; what has a fix by then is not asked for another one
MANY_BYTES = 2_000_000  # of changed programs, between two looks at the clock
PATIENT_BYTES = 6_000  # of a source whose plain slips are all tried, however long that takes


@dataclass
class Found:
    """``others`` pass the small scope as well and were not judged further; ``stopped`` says why not all were tried."""

    fixes: list[Fix] = field(default_factory=list)
    tried: int = 0
    others: int = 0
    stopped: str | None = None


class TimeIsUp(Exception):
    """There is no time left."""


class Trials:
    """The trials of one submission. ``failing`` are cases that it fails on, the most telling first; ``left_s`` gives
    the seconds that are left."""

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
        self.failing = list(failing[::step][:FEW])
        spread = max(1, scope.count // SAMPLE)
        self.wrong = list(failing[:: max(1, len(failing) // SAMPLE)][:SAMPLE])
        some = [scope[i] for i in range(0, scope.count, spread)]
        self.sample = [*self.wrong, *some]
        known = {case.frame for case in failing}
        self.passing = [case for case in some if case.frame not in known]
        self.large = any(len(case.frame) > SMALL_BYTES for case in self.failing)
        self.steps = STEPS_LARGE[source.language] if self.large else usual_steps(source.language, ())
        self.data = source.text.encode("utf-8")
        self.parsed = Program(source.text, source.language)
        self.suspicion = NOTHING_KNOWN
        self.found = Found()
        self.patient = len(self.data) <= PATIENT_BYTES  # slips in reverse may take longer than there is time
        self._seen: set[bytes] = {self.data}
        self._began_s = left_s()

    # ---- where to look

    def look(self, screen: Screen) -> None:
        """Finds out what failing and passing inputs come by, and how many steps they take."""
        if self.large or screen.read is None:
            return
        failing = list({case.frame: case for case in [*self.failing, *self.wrong[:FOLLOWED]]}.values())
        came_by = screen.covered([*failing, *self.passing[:FOLLOWED]])
        bad, good = came_by[: len(failing)], came_by[len(failing) :]
        self.suspicion = Suspicion(
            places(self.parsed), [c for c in bad if c is not None], [c for c in good if c is not None]
        )
        self.steps = screen.steps = usual_steps(self.source.language, came_by)

    def weigh(self, change: Change) -> float:
        """How much a change is to be suspected; below 0: it cannot mend anything."""
        return self.suspicion.of(change) if self.suspicion.may_mend([change]) else -1.0

    def ordered(self, changes: Sequence[Change]) -> list[Change]:
        """Those that may mend something and were not tried before, the most suspicious first."""
        weighed = [(self.weigh(change), change) for change in changes]
        fresh = []
        for weight, change in sorted(weighed, key=lambda w: -w[0]):
            text = applied(self.data, change)
            if weight >= 0 and text not in self._seen:
                self._seen.add(text)
                fresh.append(change)
        return fresh

    # ---- changes in one program

    def screen(self, changes: Sequence[Change]) -> Screen:
        """A program that holds these changes. TimeIsUp."""
        self.check()
        self._say()
        made = MAKERS[self.source.language](self.bench, self.source, changes, steps=self.steps)
        return made if made is not None else Screen.empty(self.bench)

    def each(self, groups: Sequence[Sequence[Change]]) -> list[Change]:
        """Tries each change by itself, all in one program, until a group has a fix; those that mend some failing inputs
        and not all, the best first."""
        changes = [change for group in groups for change in group]
        if not changes:
            return []
        partly: list[tuple[int, Change]] = []
        with self.screen(changes) as screen:
            if self.suspicion is NOTHING_KNOWN:
                self.look(screen)
            start = 0
            for group in groups:
                here = range(start, start + len(group))
                start += len(group)
                numbers = [(n,) for n in here if n in screen.numbers and self.weigh(changes[n]) >= 0]
                scores = self.asked(screen, numbers, self.failing[:1])
                mended = [n for n in numbers if scores[n]]
                scores |= {n: s + 1 for n, s in self.asked(screen, mended, self.failing[1:]).items()}
                self.found.tried += len(numbers)
                self._follow(screen, changes, [n for n in numbers if scores[n] == len(self.failing)])
                partly += [(scores[n], changes[n[0]]) for n in numbers if 0 < scores[n] < len(self.failing)]
                if self.found.fixes:
                    break
        return [change for _, change in sorted(partly, key=lambda part: -part[0])]

    def pairs(self, screen: Screen, changes: Sequence[Change], pairs: Sequence[Numbers]) -> None:
        """Tries two changes at once."""
        scores = self.asked(screen, pairs, self.failing[:1])
        good = [n for n in pairs if scores[n] == 1]
        scores = self.asked(screen, good, self.failing)
        self.found.tried += len(pairs)
        self._follow(screen, changes, [n for n in good if scores[n] == len(self.failing)])

    def asked(self, screen: Screen, numbers: Sequence[Numbers], cases: Sequence[Case]) -> dict[Numbers, int]:
        """How many of the cases each program is right on. TimeIsUp."""
        scores = dict.fromkeys(numbers, 0)
        some = max(8, min(200, MANY_BYTES // max(1, len(self.data))))  # of a long program each takes long to be made
        for start in range(0, len(numbers), some):
            part = numbers[start : start + some]
            asked = [(n, case) for n, case in product(part, cases)]
            for (n, _), right in zip(asked, screen.right(asked), strict=True):
                scores[n] += right
            self.check()
        return scores

    def _follow(self, screen: Screen, changes: Sequence[Change], good: Sequence[Numbers]) -> None:
        """What mends the few failing inputs is asked on more, then on the whole scope, then judged by all tiers."""
        scores = self.asked(screen, good, self.sample)
        left = [n for n in good if scores[n] == len(self.sample)]
        left.sort(key=lambda n: self._size([changes[i] for i in n]))
        for i, n in enumerate(left):
            fixes = self.found.fixes
            if fixes and (i >= MOST_PASSING or self._one_is_enough()):
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

    def _one_is_enough(self) -> bool:
        left = self.left_s()
        return left <= 0 or self._began_s - left > ONE_IS_ENOUGH_S

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

    # ---- changes that cannot stand beside the original

    def typed(self, changes: Sequence[Change]) -> bool:
        """Changes of types, each compiled as a program; whether one of them is a fix. TimeIsUp."""
        if not changes:
            return False
        self.check()
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
            self.check()
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

    def check(self) -> None:
        """TimeIsUp when it is."""
        if self.left_s() <= 0 and not self.patient:
            raise TimeIsUp

    def _say(self) -> None:
        tried = self.found.tried
        self.bench.say(f"Trying changes, {tried:,} so far" if tried else "Trying changes")
