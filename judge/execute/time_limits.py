"""How long a case may take, as plain data: apart from the worker, so that a limit can be named without it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class TimeLimits:
    """How long one case may take: CPU seconds, and wall seconds in which it uses hardly any CPU.

    ``total_cpu_s`` bounds all cases of a tier together: thousands of small ones, each slow but within ``cpu_s``. It
    says nothing of the submission: what is left of the tier is thinned out (judge.run.small).
    All are meant at the nominal pace (judge.sandbox.pace): a slower machine, or a busy one, allows more.
    """

    cpu_s: float
    idle_s: float
    total_cpu_s: float = float("inf")
