"""Compares answers: exact, as multisets, by a package's checker; doubles within a tolerance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .equality import TOLERANCE, equal
from .tokens import wrong_tokens
from .unordered import OUTER, equal_unordered

__all__ = ["TOLERANCE", "Check", "Comparer", "equal", "equal_unordered"]

Check = Callable[[tuple[Any, ...], Any, Any], str | None]


@dataclass(frozen=True)
class Comparer:
    """How the answers of one problem are judged; ``check`` is the package's own, for mode ``checker``.

    ``depths`` are those of the lists whose order does not matter, for mode ``unordered``; ``tolerance`` is that of
    fractions in a text, for mode ``tokens``.
    """

    mode: str
    check: Check | None = None
    depths: tuple[int, ...] = OUTER
    tolerance: float = TOLERANCE

    def wrong(self, args: tuple[Any, ...], expected: Any, got: Any) -> str | None:
        """None if ``got`` is right, else a sentence on what is wrong (empty where expected and got say it all)."""
        if self.mode == "checker":
            assert self.check is not None
            return self.check(args, got, expected)
        if self.mode == "tokens":
            return wrong_tokens(expected, got, self.tolerance)
        if self.mode == "unordered":
            return None if equal_unordered(expected, got, self.depths) else ""
        return None if equal(expected, got) else ""
