"""The search for an edit that makes a submission right: every slip in reverse, then what may be missing, then pairs.

A change is asked on a few failing inputs first, then on more, then on the whole small scope. What passes it is judged
as a submission is: only what passes every tier is called a fix.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product

from ..cases.batch import Batch, Case
from ..errors import UserError
from ..execute.stream import LoadFailed
from ..kinds import kind_of
from ..languages import language
from ..model.source import Source
from ..mutation.repairs import Program
from ..mutation.slips import Change, applied
from ..run.pipeline import run_submission
from ..run.request import Request
from ..run.workbench import Workbench
from ..verdict import Verdict
from .explanation import Edit, Fix
from .programs import programs
from .screen import MAKERS, SMALL_BYTES, Numbers, Screen

FEW = 6  # failing inputs that each change is asked on
SAMPLE = 40  # inputs, failing and passing, that what is left is asked on next
AT_ONCE = {"cpp": 400, "py": 4000}  # changes in one program
MOST_FIXES = 3
MOST_PASSING = 6  # changes whose answers are looked at over the whole scope, once there is a fix
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
        self.sample = [
            *failing[:: max(1, len(failing) // SAMPLE)][:SAMPLE],
            *(scope[i] for i in _spread(scope, spread)),
        ]
        self.large = any(len(case.frame) > SMALL_BYTES for case in self.failing)
        self.data = source.text.encode("utf-8")
        self.found = Found()
        self._seen: set[bytes] = {self.data}
        self._patient = True  # slips in reverse are tried however long it takes

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
        parsed = Program(self.source.text, self.source.language)
        try:
            singles, parts = parsed.single(), list[Change]()
            for changes in (singles, parsed.added()):
                size = AT_ONCE[self.source.language]
                for start in range(0, len(changes), size):
                    parts += self._screened(changes[start : start + size])
                    self._patient = False
                    if self.found.fixes:
                        return self.found
            if self._typed(parsed.typed()):
                return self.found
            self._pairs(parts[:PARTS], singles)
        except TimeIsUp:
            self.found.stopped = TIME_IS_UP
        except KeyboardInterrupt:
            self.found.stopped = INTERRUPTED
        return self.found

    # ---- one change

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
            numbers = [(n,) for n in sorted(screen.numbers)]
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
        some = 200
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
            text = self._applied([changes[i] for i in n])
            lines = [edit.line for edit in edits_of(self.source.text, text)]
            # What else could be written on a line is no other place to look at.
            elsewhere = all(lines != [edit.line for edit in fix.edits] for fix in fixes)
            if elsewhere and len(fixes) < MOST_FIXES:
                self._judged(text)
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
        changes = list(dict.fromkeys([*parts, *singles]))[: AT_ONCE["cpp"]]
        with self._screen(changes) as screen:
            there = sorted(screen.numbers)
            first = [n for n in there if n < len(parts)]
            for group in (
                _paired(changes, first, first),
                _paired(changes, first, there),
                _paired(changes, there, there),
            ):
                some: list[Numbers] = []
                for pair in group:
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

    def _size(self, changes: Sequence[Change]) -> tuple[int, int]:
        """How much is changed, and where: the smallest edit first."""
        return sum(edit_size(self.data, change) for change in changes), min(change.start for change in changes)

    def _check(self) -> None:
        if self.left_s() <= 0 and not self._patient:
            raise TimeIsUp

    def _say(self) -> None:
        tried = self.found.tried
        self.bench.say(f"Trying changes, {tried:,} so far" if tried else "Trying changes")


UNLIKELY = 4  # what an edit weighs more, in bytes, that makes a sum or a difference a product
PRODUCTS = ("*", "/", "//", "%", "**")


def edit_size(data: bytes, change: Change) -> int:
    """Bytes taken out and put in, without what stays at both ends. ``len(a) - 1`` is rather ``len(a)`` than
    ``len(a) * 1``: people leave out a term, and seldom mean a product."""
    was, now = data[change.start : change.end], change.put.encode()
    while was and now and was[0] == now[0]:
        was, now = was[1:], now[1:]
    while was and now and was[-1] == now[-1]:
        was, now = was[:-1], now[:-1]
    return len(was) + len(now) + UNLIKELY * (change.operator == "operator" and change.put in PRODUCTS)


def _spread(batch: Batch, step: int) -> range:
    return range(0, batch.count, step)


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


def edits_of(was: str, now: str) -> tuple[Edit, ...]:
    """What is changed, by whole lines; an insertion takes the line before which it stands, or the last one, with it."""
    before, after = was.split("\n"), now.split("\n")
    edits = []
    for kind, i, j, k, m in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        if i == j:  # lines that are put in
            if i < len(before):
                j, m = j + 1, m + 1
            else:
                i, k = i - 1, k - 1
        elif k == m:  # lines that are taken away: the one behind them, or before, stays in place of them
            if j < len(before):
                j, m = j + 1, m + 1
            elif i > 0:
                i, k = i - 1, k - 1
        edits.append(Edit(i + 1, "\n".join(before[i:j]), "\n".join(after[k:m])))
    return tuple(edits)
