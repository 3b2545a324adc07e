"""What is known of a run so far; a Result is made from it, whenever one is asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..sandbox import contain
from ..verdict import Cases, Compile, Result, ShownCase, Tier, Verdict, Warned
from .request import Progress, Request


@dataclass
class Tally:
    """How many cases have passed of how many there are; says so when a tier begins."""

    notify: Callable[[Progress], None]
    passed: int = 0
    total: int = 0

    def begin(self, text: str, tier: Tier) -> None:
        """A step of a tier that takes a while."""
        self.notify(Progress(text, passed=self.passed, total=self.total, tier=tier))


@dataclass
class Draft:
    """The fields that results of one run share."""

    request: Request
    clock: Callable[[], float]
    tally: Tally
    started: float
    compiled: Compile | None = None
    warnings: tuple[Warned, ...] = ()
    shown: tuple[ShownCase, ...] = ()
    # What the last process that was started could be contained with; None before there was one.
    layers: contain.Layers | None = None

    def result(self, verdict: Verdict, **more: Any) -> Result:
        """The result with this verdict as of now; ``more`` are its other fields."""
        fields: dict[str, Any] = {
            "problem": self.request.problem.name,
            "language": self.request.source.language,
            "verdict": verdict,
            "cases": Cases(self.tally.passed, self.tally.total),
            "seed": self.request.seed,
            "source_hash": self.request.source.hash,
            "compile": self.compiled,
            "warnings": self.warnings,
            "shown": self.shown,
            "contained": contain.missing(self.layers),
            "seconds": self.clock() - self.started,
        }
        return Result(**{**fields, **more})
