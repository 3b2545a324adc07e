"""Known mistakes that answer as a submission does, input by input, over the small scope of the package.

What each of them answers is found out on first use and kept by the package's version and the program's text. Of slips,
of which there are hundreds, only the beginning is found out; the rest where the beginning is the submission's.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import zlib
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path

from .. import files
from ..cases.tiers import package_hash
from ..execute.stream import LoadFailed
from ..execute.worker import Program
from ..languages import language
from ..model.source import Source
from ..run.survey import survey
from ..run.workbench import Workbench
from .explanation import Twin
from .fingerprint import Fingerprint, fingerprint
from .known import Known, slips, wrong_programs
from .programs import AT_ONCE, programs

NEAR = 0.98  # of the failing inputs that a mistake which is "much like" has to answer alike
LEAST_FAILING = 3  # inputs: on fewer, programs are alike by chance
HEAD = 576  # inputs that are asked first: chunks of a batch
ONE_S = 5.0  # for one known mistake over the whole scope


class Twins:
    """The search for one problem. ``left_s`` gives the seconds that are left for slips; ``leave_out`` is a text that is
    not among the known mistakes (it is what is looked at)."""

    def __init__(self, bench: Workbench, left_s: Callable[[], float], leave_out: str | None = None) -> None:
        self.bench, self.left_s, self.leave_out = bench, left_s, leave_out
        problem = bench.problem
        self.folder = bench.environment.cache / "twins" / f"{problem.topic}-{problem.slug}-{package_hash(problem)}"

    def twin_of(self, mine: Fingerprint, used: str) -> Twin | None:
        """The known mistake that is most like a submission in the language ``used``; None where none is."""
        if mine.failed < LEAST_FAILING:
            return None
        known = [one for one in wrong_programs(self.bench.problem) if one.source.text != self.leave_out]
        known.sort(key=lambda one: one.source.language != used)
        best: Twin | None = None
        for one, other in self._whole(known):
            if (twin := _compared(one, mine, other)) is None:
                continue
            if twin.exact:
                return twin
            if best is None or twin.alike > best.alike:
                best = twin
        return self._slip_of(mine, used) or best

    def _whole(self, known: list[Known]) -> Iterator[tuple[Known, Fingerprint]]:
        """Each with its fingerprint over the whole scope, those that are known already first."""
        missing = []
        for one in known:
            if (found := self._stored(one.source, "")) is not None:
                yield one, found
            else:
                missing.append(one)
        if not missing:
            return
        self.bench.say(f"Learning the known mistakes of {self.bench.problem.name}; once per version")
        by_path = {one.source.path: one for one in missing}
        for used in dict.fromkeys(one.source.language for one in missing):
            some = [one.source for one in missing if one.source.language == used]
            for source, program in programs(self.bench, some):
                found = Fingerprint(0, {}) if program is None else self._ask(source, program, None)
                if found.looked_at in (0, self.bench.tiers.exhaustive.batch.count):  # not where the machine was busy
                    self._store(source, "", found)
                yield by_path[source.path], found

    def _slip_of(self, mine: Fingerprint, used: str) -> Twin | None:
        """The first slip in a right solution that answers as the submission does."""
        if mine.beginning(HEAD).failed == 0:
            return None
        for one, found in self._heads(slips(self.bench.problem, used)):
            alike = found.looked_at >= min(HEAD, mine.looked_at) and found == mine.beginning(found.looked_at)
            if not alike or one.source.text == self.leave_out:
                continue
            program = next(iter(programs(self.bench, [one.source])))[1]
            if program is None:
                continue
            twin = _compared(one, mine, self._ask(one.source, program, None))
            if twin is not None and twin.exact:
                return twin
        return None

    def _heads(self, known: Iterable[Known]) -> Iterator[tuple[Known, Fingerprint]]:
        """Each slip with what it answers at the beginning, for as long as there is time to find that out."""
        rest = iter(known)
        while some := list(islice(rest, AT_ONCE)):
            missing = []
            for one in some:
                if (found := self._stored(one.source, "head-")) is not None:
                    yield one, found
                else:
                    missing.append(one)
            if not missing or self.left_s() <= 0:
                continue
            self.bench.say("Comparing with slips in right solutions")
            by_path = {one.source.path: one for one in missing}
            for source, program in programs(self.bench, [one.source for one in missing], alone=False):
                if self.left_s() <= 0:
                    break
                found = Fingerprint(0, {}) if program is None else self._ask(source, program, HEAD)
                if found.looked_at == 0 or found.looked_at >= min(HEAD, self.bench.tiers.exhaustive.batch.count):
                    self._store(source, "head-", found)
                yield by_path[source.path], found

    def _ask(self, source: Source, program: Program, count: int | None) -> Fingerprint:
        """What the program answers on the first ``count`` inputs, or on all."""
        bench, limits = self.bench, language(source.language).mutant_time_limits
        batch = bench.tiers.exhaustive.batch
        try:
            with bench.runner(program) as runner:
                asked = batch if count is None else batch.beginning(count)
                return fingerprint(bench, survey(runner, asked, limits, bench.environment.clock, ONE_S))
        except LoadFailed:
            return Fingerprint(0, {})

    def _place(self, source: Source, part: str) -> Path:
        return self.folder / f"{part}{hashlib.sha256(source.text.encode()).hexdigest()[:24]}.json"

    def _stored(self, source: Source, part: str) -> Fingerprint | None:
        with contextlib.suppress(OSError, ValueError, TypeError, zlib.error):
            return Fingerprint.from_json(json.loads(self._place(source, part).read_text(encoding="utf-8")))
        return None

    def _store(self, source: Source, part: str, found: Fingerprint) -> None:
        with contextlib.suppress(OSError):  # a cache that cannot be written costs time only
            self.folder.mkdir(parents=True, exist_ok=True)
            files.write(self._place(source, part), json.dumps(found.to_json()).encode())


def _compared(known: Known, mine: Fingerprint, other: Fingerprint) -> Twin | None:
    """The known mistake as a twin, if it is one. On inputs that only one of the two was asked nothing is said."""
    if other.looked_at != mine.looked_at or other.failed == 0:
        return None
    alike = mine.alike(other)
    exact = alike == mine.failed == other.failed
    near = alike >= NEAR * mine.failed and alike >= NEAR * other.failed
    if not exact and not near:
        return None
    return Twin(known.name, known.shows, exact, mine.looked_at, mine.failed, alike)
