"""Whether a verdict depends on the seed: wrong solutions have to fail with every seed, accepted ones to pass with all.

Only the drawn tier depends on the seed. What the other tiers reject is rejected with any.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from ..cases.generation import EXAMPLES, PARTS, examples
from ..catalog.load import load_problem
from ..errors import PackageError
from ..execute.stream import Runner
from ..languages import language
from ..languages.solutions import solutions
from ..model.source import Source
from ..run.pipeline import run_submission
from ..run.request import Environment, Request
from ..verdict import Verdict
from .package import Verification

SEEDED = (Verdict.WRONG_ANSWER.value, Verdict.RUNTIME_ERROR.value, Verdict.TIME_LIMIT.value)


@dataclass(frozen=True)
class Seeded:
    """``cases`` different cases were drawn with ``seeds`` seeds; ``by_drawing``: the files that only they reject."""

    name: str
    seeds: int
    cases: int
    accepted: int
    rejected: int
    by_drawing: tuple[str, ...]
    complaints: tuple[str, ...]


class Seeds:
    """Tries the seeds 1 to ``count`` on the solutions of one package."""

    def __init__(self, folder: Path, environment: Environment, count: int) -> None:
        self.proof = Verification(load_problem(folder), environment, 1)
        self.problem, self.environment, self.count = self.proof.problem, environment, count

    def run(self) -> Seeded:
        """All of it. Raises PackageError."""
        folder = self.problem.folder
        accepted = [one.source for one in solutions(folder, Verdict.ACCEPTED.value)]
        others = [one.source for verdict in SEEDED for one in solutions(folder, verdict)]
        open_ = [source for source in others if self._passes_without_drawing(source)]
        complaints: list[str] = []
        cases: set[bytes] = set()
        with ExitStack() as stack:
            proof = self.proof
            runners = {s.path: stack.enter_context(proof.runner(proof.program(s))) for s in [*accepted, *open_]}
            for seed in range(1, self.count + 1):
                drawn = self._drawn(seed)
                fresh = [frame for frame in drawn if frame not in cases]
                cases.update(fresh)
                complaints += self._rejected(accepted, runners, fresh, seed)
                complaints += self._not_rejected(open_, runners, drawn, seed)
        return Seeded(
            self.problem.name,
            self.count,
            len(cases),
            len(accepted),
            len(others),
            tuple(source.path.name for source in open_),
            tuple(complaints),
        )

    def _rejected(
        self, accepted: list[Source], runners: dict[Path, Runner], fresh: list[bytes], seed: int
    ) -> Iterator[str]:
        batch = self.proof.batch(fresh)
        for source in accepted:
            failure = runners[source.path].stream(batch, language(source.language).time_limits)
            if failure is not None:
                args = self.proof.codec.decode_args(failure.frame)
                yield f"{source.name}: rejected with seed {seed} on {args!r:.300}"

    def _not_rejected(
        self, open_: list[Source], runners: dict[Path, Runner], drawn: list[bytes], seed: int
    ) -> Iterator[str]:
        batch = self.proof.batch(drawn)
        for source in open_:
            if runners[source.path].stream(batch, language(source.language).time_limits) is None:
                yield f"{source.name}: accepted with seed {seed}, and no other tier rejects it"

    def _passes_without_drawing(self, source: Source) -> bool:
        request = Request(self.problem, source, 1, sanitize=False, drawn=(), rough=True)
        return run_submission(request, self.environment).result.verdict is Verdict.ACCEPTED

    def _drawn(self, seed: int) -> list[bytes]:
        """The cases that a run with this seed draws."""
        strategy = self.proof.module.strategy()
        found: dict[bytes, None] = {}
        for part in range(PARTS):
            for args in examples(strategy, f"{seed}/{part}", EXAMPLES // PARTS):
                if not self.proof.module.is_valid(args):
                    raise PackageError(f"{self.proof.module.file}: strategy: yields the invalid input {args!r:.300}")
                found[self.proof.codec.encode_args(args)] = None
        return list(found)
