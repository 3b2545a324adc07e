"""The tiers of one run: which cases there are, each made when it is first needed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from ..cases.batch import Batch
from ..cases.generation import EXAMPLES, Generation
from ..catalog.load import load_fixed_cases
from ..verdict import Tier
from .draft import Tally
from .prefetch import start_generation
from .request import Request
from .small import SmallTier
from .workbench import Workbench

SMALL = (Tier.SAVED, Tier.FIXED, Tier.EXHAUSTIVE)  # the tiers before the fresh examples


class RunTiers:
    """The small tiers of a request and those between the small sizes and the large ones. ``generation`` are its fresh
    examples if they are on their way already; ended by the bench's stack.
    """

    def __init__(self, bench: Workbench, request: Request, generation: Generation | None, tally: Tally) -> None:
        self.bench, self.request, self.tally = bench, request, tally
        self.generation = generation

    def start(self) -> None:
        """Has the fresh examples drawn, where nobody has."""
        if self.generation is None and self._examples and self.request.drawn is None:
            self.generation = start_generation(self.request.problem, self.request.seed)
        if self.generation is not None:
            self.bench.stack.callback(self.generation.cancel)

    def make(self) -> None:
        """What takes a while: all but the fresh examples."""
        tiers = self.bench.tiers
        _ = tiers.exhaustive, tiers.large, tiers.sizes_between

    @cached_property
    def first(self) -> list[SmallTier]:
        """The tiers before the exhaustive one: what is given, or what was saved and what is fixed."""
        if self.request.given is not None:
            return [SmallTier(Tier.GIVEN, self._batch(self.request.given))]
        fixed = load_fixed_cases(self.request.problem)
        if self.request.samples:
            fixed = tuple(c for c in fixed if c.label == "sample")
        saved = SmallTier(Tier.SAVED, self._batch(list(self.request.saved)))
        batch = self._batch([c.args for c in fixed])
        return [saved, SmallTier(Tier.FIXED, batch, tuple(c.why for c in fixed), tuple(c.label for c in fixed))]

    @cached_property
    def exhaustive(self) -> SmallTier:
        """Every small input."""
        return SmallTier(Tier.EXHAUSTIVE, self.bench.tiers.exhaustive.batch)

    @cached_property
    def drawn(self) -> SmallTier:
        """The fresh examples, once they are there; the estimate of how many there are is put right."""
        payloads = self.generation.frames() if self.generation is not None else list(self.request.drawn or ())
        self.tally.total += len(payloads) - self._examples
        return SmallTier(Tier.DRAWN, self.bench.batch(payloads))

    @property
    def drawing(self) -> bool:
        """Whether the fresh examples are not there yet."""
        return self.generation is not None and not self.generation.ready

    @cached_property
    def between(self) -> SmallTier:
        """Sizes between the small ones and the large ones."""
        return SmallTier(Tier.LARGE, self.bench.tiers.sizes_between.batch)

    @property
    def _examples(self) -> int:
        """How many are to be drawn."""
        return 0 if self.request.partial or self.request.problem.light else EXAMPLES

    def _batch(self, cases: Sequence[tuple[Any, ...]]) -> Batch:
        return self.bench.batch([self.bench.codec.encode_args(args) for args in cases])

    def count(self) -> int:
        """How many cases there are, as far as is known before the fresh ones are drawn."""
        total = sum(tier.batch.count for tier in self.first)
        if not self.request.partial:
            tiers = self.bench.tiers
            total += tiers.exhaustive.batch.count + self._examples + tiers.sizes_between.batch.count
            total += len(tiers.large) + len(tiers.pitfalls)
        return total

    def share(self, frame: bytes) -> float:
        """How large a case is beside the largest one there is, in bytes; 1 where no larger ones are known."""
        largest = max((len(case.batch[0].frame) for case in self.bench.tiers.large), default=0)
        return len(frame) / largest if largest > len(frame) else 1.0

    def behind(self, found_in: SmallTier, index: int) -> list[SmallTier]:
        """Where a wrong answer may stand behind a time-out, the smallest inputs first."""
        rest = [found_in.behind(index)]
        if found_in.tier in (Tier.SAVED, Tier.FIXED):
            rest.insert(0, self.exhaustive)
        # The fresh ones come after the small tiers, and are judged already where a size between is looked at.
        if found_in.tier in SMALL and self.generation is not None and not self.drawing:
            rest.append(self.drawn)
        return rest
