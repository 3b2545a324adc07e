"""What is expected of amounts over sizes, and what a fit says of them: plain data. Theory: docs/growth.md."""

from __future__ import annotations

from dataclasses import dataclass

from .classes import Order


@dataclass(frozen=True)
class Noise:
    """How far amounts may be off, relative: ``clean`` is what a perfect explanation leaves at most, ``usual`` what
    irregular algorithms (hash tables, random pivots) and clocks leave, ``most`` what can still be called an
    explanation."""

    clean: float
    usual: float
    most: float
    held_out: float = 0.15  # by how much a prediction may miss a held-out amount
    strict: bool = True  # by no more than four times the explanation's own error
    weak: float = 0.25  # of the largest amount, what a class's own term bears at most where it bears hardly any
    slack: float = 2.0  # how much worse than the best explanation a smaller class's may be
    factorial: float = 1.2  # by how much the rate of something faster than exponential rises over the sizes reached
    slow_is_clean: bool = False  # whether what grows slower than every power but a root has to be regular
    powers: tuple[tuple[float, int], ...] | None = None  # the terms of one size that are told apart, None for all

    def allowed_miss(self, error: float) -> float:
        """By how much a prediction may miss what was held out where the explanation's own error is ``error``."""
        return min(self.held_out, max(self.held_out / 3, 4 * error)) if self.strict else self.held_out

    def bound(self, best: float) -> float:
        """What a class's error may be where the best explanation's is ``best``."""
        return max(min(self.slack * best, best + 0.1), self.clean)


COUNTED = Noise(clean=0.004, usual=0.05, most=0.2)
# What is in use is known to the byte, but for the room of a deque's map; recursion goes in jumps.
MEMORY = Noise(
    clean=0.01,
    usual=0.05,
    most=0.2,
    held_out=1.0,  # memory.py has a test of its own
    strict=False,
    weak=0.4,
    slow_is_clean=True,  # buffers and sets that fill up look like a root or a logarithm
    powers=((0, 1), (0.5, 0), (1, 0), (1, 1), (1.5, 0), (2, 0), (2, 1), (3, 0)),
)
# Nor is it by a clock.
TIMED = Noise(
    clean=0.1, usual=0.15, most=0.3, slack=1.5, factorial=1.6, powers=((0, 1), (0.5, 0), (1, 0), (2, 0), (3, 0))
)


TOO_FEW = "too few sizes were reached"
NONE_FITS = "the counts follow none of the classes"
SEVERAL_FIT = "more than one class explains the counts"
HELD_OUT = "a larger size contradicts what the others say"
TOO_SMALL = "the sizes are too small to tell"


@dataclass(frozen=True)
class Fit:
    """``found`` is None where nothing can be said; then ``reason`` says why. ``between`` are the classes that come into
    question, the slowest growing first: one where ``found`` is sure, and besides it those that cannot be told from it.
    """

    found: Order | None
    reason: str | None = None
    between: tuple[Order, ...] = ()
    irregular: bool = False  # the amounts follow the class, but not cleanly


FEWEST, LATE, MOST = 5, 8, 14  # sizes
NARROWEST = 4.0  # largest size over smallest
FEW = 64  # a largest size below this has to be explained without any irregularity
SMALL = 16  # sizes below are left out where there are enough above: there, start-up cost and cut-offs rule
STEEP = 3.6  # local exponent beyond which growth is tested for being exponential
