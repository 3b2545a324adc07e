"""Whether a package's time limits hold: its accepted solutions within them, the slow ones beyond, and well between.

To be measured alone on the machine (judge.verify.alone). What fails nevertheless is measured once more: others may have
come in between.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ..cases.package import CasesModule
from ..languages.solutions import solutions
from ..languages.source import language_of
from ..model.problem import Problem
from ..model.source import Source
from ..run.request import Part
from ..run.speed import RUNAWAY_FACTOR
from ..verdict import Result, Verdict
from .margin import Timed, extremes, narrow_margin, wanted_share

# A solution that has to be too slow is ended once it surely is, and the margin is wide enough: so far beyond the limit
# that nobody measures it again for being near.
SURELY_SLOW = 1.6
# (source, what of it is judged, end_after) -> (verdict, what explains it, the whole of it unless it was refused)
Judging = Callable[[Source, Part, float | None], tuple[str, str, Result | None]]


@dataclass(frozen=True)
class Found:
    """What was measured of the solutions, in order; what is wrong; and what was wrong only at the first try.

    ``off`` was measured as well, and is on the wrong side of its limit.
    """

    timed: tuple[Timed, ...]
    complaints: tuple[str, ...]
    notes: tuple[str, ...]
    off: tuple[Timed, ...] = ()


class Limits:
    """Times the solutions of one package, given by their names below solutions/."""

    def __init__(self, problem: Problem, module: CasesModule, judged: Judging) -> None:
        self.problem, self.module, self.judged = problem, module, judged
        self.solutions = {one.name: one for one in solutions(problem.folder)}
        self.timed: dict[str, Timed] = {}
        self.slow_on: dict[str, frozenset[str]] = {}  # the pitfalls on which a solution is slow
        self.wrong: dict[str, str] = {}
        self.off: dict[str, Timed] = {}

    def found(self, names: Iterable[str]) -> Found:
        """The accepted come first: how long they take says when a slow one is slow enough."""
        names = sorted(names, key=lambda name: (not name.startswith(Verdict.ACCEPTED.value), name))
        for name in names:
            self._time(name)
        first = self._complaints(names)
        for name in sorted({name for _, involved in first for name in involved}):
            self._time(name)
        left = self._complaints(names) if first else []
        said = tuple(text for text, _ in left)
        still = {involved for _, involved in left}
        notes = tuple(f"holds at the second try only: {text}" for text, involved in first if involved not in still)
        timed, off = (tuple(by[name] for name in names if name in by) for by in (self.timed, self.off))
        return Found(timed, said, notes, off)

    def _time(self, name: str) -> None:
        one = self.solutions[name]
        verdict, text, result = self.judged(one.source, Part.SPEED, self._end_after(name))
        self.timed.pop(name, None)
        self.wrong.pop(name, None)
        self.off.pop(name, None)
        if verdict != one.verdict:
            self.wrong[name] = f"{one.place}: expected {one.verdict}, got {verdict}: {text}"
            if result is not None and result.time is not None:
                self.off[name] = Timed(name, result.time)
        elif result is not None:
            self.slow_on[name] = frozenset(p.family for p in result.pitfalls)
            if result.time is not None:
                self.timed[name] = Timed(name, result.time)

    def _end_after(self, name: str) -> float | None:
        if name.startswith(Verdict.ACCEPTED.value):
            return None
        accepted = self._of(Verdict.ACCEPTED, self._language(name))
        return min(RUNAWAY_FACTOR, max(SURELY_SLOW, wanted_share(accepted)))

    def _language(self, name: str) -> str:
        return language_of(self.solutions[name].path, None)

    def _of(self, verdict: Verdict, language: str) -> list[Timed]:
        return [
            one
            for name, one in self.timed.items()
            if name.startswith(f"{verdict.value}/") and self._language(name) == language
        ]

    def _complaints(self, names: Iterable[str]) -> list[tuple[str, tuple[str, ...]]]:
        """What is wrong, each with the solutions that have to be measured again to tell."""
        found: list[tuple[str, tuple[str, ...]]] = [(text, (name,)) for name, text in self.wrong.items()]
        for language in self.problem.languages:
            both = self._of(Verdict.ACCEPTED, language), self._of(Verdict.TIME_LIMIT, language)
            if (narrow := narrow_margin(*both)) is not None:
                place = self.problem.folder / "problem.toml"
                involved = tuple(one.name for one in extremes(*both))
                found.append((f"{place}: limits.time_factor.{language}: {narrow}", involved))
        slow: defaultdict[str, list[str]] = defaultdict(list)
        for name in names:
            for family in self.slow_on.get(name, ()):
                slow[family].append(name)
        for pitfall in self.module.pitfalls:
            # It is made against one library: elsewhere nobody may be slow on it.
            if sys.platform == "linux" and pitfall.name not in slow:
                text = f"{self.module.file}: FAMILIES: {pitfall.name!r}: no solution under accepted/ is slow on it"
                found.append((text, ()))
        return found
