"""What a run is asked to do, and what it needs from outside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..compile.toolchain import Toolchain
from ..model.problem import Problem
from ..model.source import Source
from ..verdict import Result, Tier

if TYPE_CHECKING:
    from ..compile.together import Shared


class Part(Enum):
    """How much of a submission is judged: everything; the small tiers, beside others who use the machine; or what is
    timed, once the small tiers have passed.
    """

    WHOLE = "whole"
    ANSWERS = "answers"
    SPEED = "speed"


@dataclass(frozen=True)
class Request:
    """One submission to be judged. ``given`` are the cases of ``--case``: then nothing else is judged.

    With ``samples`` only the fixed cases labelled sample are judged: quick, and proves little.
    """

    problem: Problem
    source: Source
    seed: int
    given: tuple[tuple[Any, ...], ...] | None = None
    saved: tuple[tuple[Any, ...], ...] = ()
    sanitize: bool = True
    # Encoded examples to judge instead of fresh ones (judge verify draws once for all solutions of a package).
    drawn: tuple[bytes, ...] | None = None
    samples: bool = False
    # Timed no longer than the verdict needs; the ratio is less exact then.
    rough: bool = False
    part: Part = Part.WHOLE
    # The submission is expected to be too slow: a large call is ended after so many times what it may take, and a small
    # one that was ended is not tried again. None: as much is done as the screen has use for.
    end_after: float | None = None
    # Seconds for following a failure over the whole small scope: what failing inputs have in common. 0: not asked for.
    facts_s: float = 0.0
    # What the source was compiled to beforehand, with others.
    shared: Shared | None = None

    @property
    def partial(self) -> bool:
        """Whether less than everything is judged."""
        return self.given is not None or self.samples


@dataclass(frozen=True)
class Progress:
    """A step that takes a while: shown to a person, never part of a result."""

    text: str
    passed: int = 0
    total: int = 0
    tier: Tier | None = None


@dataclass(frozen=True)
class Environment:
    """The outside world: where to cache, how to find the compiler, whom to tell, and what time it is (seconds)."""

    cache: Path
    toolchain: Callable[[], Toolchain]
    clock: Callable[[], float]
    notify: Callable[[Progress], None] = field(default=lambda progress: None)
    # Called while others work (the compiler, the helper that draws), perhaps twice: for what has to be done anyway.
    meanwhile: Callable[[], None] = field(default=lambda: None)
    # Called with the verdict as soon as it is certain; findings may follow with the returned Result.
    early: Callable[[Result], None] = field(default=lambda result: None)

    @property
    def boxes(self) -> Path:
        return self.cache / "boxes"


@dataclass(frozen=True)
class Judged:
    """A result, and the saved counterexamples that passed and need not run again."""

    result: Result
    passed_saved: tuple[tuple[Any, ...], ...] = ()
    # The failing case to be saved; None where it is too large or there is none.
    to_save: tuple[Any, ...] | None = None
