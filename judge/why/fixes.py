"""The search for an edit that makes a submission right: every slip in reverse, then what may be missing, then pairs.

What passing inputs do not come by is tried first (suspicion.py); how a change is tried: trials.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import islice

from ..cases.batch import Case
from ..kinds import kind_of
from ..languages import language
from ..model.source import Source
from ..mutation.donors import Donors
from ..mutation.fillings import donated, holes
from ..mutation.slips import Change
from ..run.workbench import Workbench
from .screen import Numbers
from .trials import Found, TimeIsUp, Trials

# Changes in one program. Most of the time that a compiler takes is not for them: the fewer programs the better.
AT_ONCE = {"cpp": 1200, "py": 4000}
GROUP = 600  # changes that are asked before those that are right so far are followed
LARGEST_BYTES = 60_000  # of a source
PARTS = 40  # changes that mend some failing inputs, which are tried in pairs first
PAIRED = 400  # changes of which pairs are made, and pairs that are tried between two looks at what was found
NOT_TRIED = "the file is too long for every change to be tried"
WHOLE_PROGRAM = "edits are not looked for in whole programs that are compiled"
ASKED_FOR = "edits are not looked for where a program asks the judge"
TIME_IS_UP = "the time was up"
INTERRUPTED = "it was interrupted"
Sort = Callable[[], Sequence[Change]]


class Search:
    """The search of one submission. ``failing`` are cases that it fails on, the most telling first; ``right`` are texts
    of right programs in its language, of which statements and conditions are taken over."""

    def __init__(
        self,
        bench: Workbench,
        source: Source,
        failing: Sequence[Case],
        saved: tuple[tuple[object, ...], ...],
        seed: int,
        left_s: Callable[[], float],
        right: Sequence[str] = (),
    ) -> None:
        self.bench, self.source, self.right = bench, source, right
        self._begin: Callable[[], Trials] = partial(Trials, bench, source, failing, saved, seed, left_s)

    def run(self) -> Found:
        """All that could be found out in time."""
        if (stopped := self._not_looked_for()) is not None:
            return Found(stopped=stopped)
        trials = self._begin()
        try:
            self._stages(trials)
        except TimeIsUp:
            trials.found.stopped = TIME_IS_UP
        except KeyboardInterrupt:
            trials.found.stopped = INTERRUPTED
        return trials.found

    def _not_looked_for(self) -> str | None:
        kind, given = kind_of(self.bench.problem), self.bench.problem.signature.given
        if len(self.source.text.encode("utf-8")) > LARGEST_BYTES:
            return NOT_TRIED
        if given is not None and given.asks:
            return ASKED_FOR
        if kind.whole_program and language(self.source.language).compiled:
            return WHOLE_PROGRAM
        return None

    def _stages(self, trials: Trials) -> None:
        program, used = trials.parsed, self.source.language
        if not language(used).compiled:  # else with the first changes: it takes a compilation
            with trials.screen(()) as screen:
                trials.look(screen)
            program.learn(trials.suspicion.kinds())
        donors = Donors(program, self.right)
        singles, parts = program.single(), list[Change]()
        if self._each(trials, [lambda: singles, lambda: holes(program, donors, trials.weigh)], parts):
            return
        typed = program.typed()
        # What is kept from one call to the next, where somebody has written it down: there are few, and they are quick.
        if trials.typed([change for change in typed if change.operator == "state"]):
            return
        likely, others = program.missing(trials.weigh)
        if self._each(trials, [lambda: likely, lambda: donated(program, donors, trials.weigh)], parts):
            return
        if trials.typed([change for change in typed if change.operator != "state"]):
            return
        if not self._each(trials, [lambda: others], parts):
            self._pairs(trials, parts[:PARTS], singles)

    def _each(self, trials: Trials, sorts: Sequence[Sort], parts: list[Change]) -> bool:
        """Tries changes one by one, a sort after the other and the most suspicious of each first; adds those that mend
        a part of what fails to ``parts``. Whether there is a fix."""
        for groups in self._programs(trials, sorts):
            parts += trials.each(groups)
            trials.patient = False
            if trials.found.fixes:
                return True
        trials.patient = False
        return False

    def _programs(self, trials: Trials, sorts: Sequence[Sort]) -> Iterator[list[list[Change]]]:
        """Groups of changes, so many as one program holds."""
        groups: list[list[Change]] = []
        for sort in sorts:
            changes = iter(trials.ordered(sort()))
            while some := list(islice(changes, GROUP)):
                groups.append(some)
                if sum(map(len, groups)) >= AT_ONCE[self.source.language]:
                    yield groups
                    groups = []
        if groups:
            yield groups

    def _pairs(self, trials: Trials, parts: Sequence[Change], singles: Sequence[Change]) -> None:
        """Two changes at once: first of those that mend something, then of any."""
        suspected = sorted(singles, key=lambda c: -trials.suspicion.of(c))
        changes = list(dict.fromkeys([*parts, *suspected]))[:PAIRED]
        with trials.screen(changes) as screen:
            there = sorted(screen.numbers)
            scores = trials.asked(screen, [(n,) for n in there], trials.failing)
            first = sorted((n for n in there if scores[(n,)] or n < len(parts)), key=lambda n: -scores[(n,)])[:PARTS]
            for group in (
                _paired(changes, first, first),
                _paired(changes, first, there),
                _paired(changes, there, there),
            ):
                may_mend = (pair for pair in group if trials.suspicion.may_mend([changes[n] for n in pair]))
                while some := list(islice(may_mend, PAIRED)):
                    trials.pairs(screen, changes, some)
                    if trials.found.fixes:
                        return


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
