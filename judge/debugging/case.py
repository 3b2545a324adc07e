"""What a case program needs to know: the case, what is expected, and the call that has to come before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class CaseToDebug:
    """``earlier`` are the arguments of a call that has to come before for the case to fail."""

    args: tuple[Any, ...]
    expected: Any
    earlier: tuple[Any, ...] | None = None
