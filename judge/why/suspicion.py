"""Which statements are to blame: those that failing inputs execute and passing ones do not. Pure.

A single change mends a failing input only if the call on it comes by the change: what one of the failing inputs does
not reach is left out, and nothing is lost by it. The rest is ordered by Ochiai's coefficient (Abreu et al. 2007), the
share of failing inputs among those that come by, weighed with how many of the failing ones do.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from ..mutation.places import Place, place_of
from ..mutation.slips import Change

NUMBERS = {"int": "int", "bool": "int", "float": "double"}


@dataclass(frozen=True)
class Covered:
    """What a call came by: indexes of places; of variables, by name, the types of the values they had (Python); and how
    many steps it took."""

    places: frozenset[int]
    kinds: Mapping[str, frozenset[str]]
    steps: int = 0


class Suspicion:
    """``failing`` and ``passing``: what calls on such inputs came by. Without failing ones nothing is known."""

    def __init__(self, found: Sequence[Place], failing: Sequence[Covered], passing: Sequence[Covered]) -> None:
        self.places, self.failing = found, failing
        self.scores = []
        self._starts = [place.start for place in found]
        self._at: dict[tuple[int, int], int | None] = {}
        for i in range(len(found)):
            bad = sum(i in one.places for one in failing)
            good = sum(i in one.places for one in passing)
            self.scores.append(bad / sqrt(len(failing) * (bad + good)) if bad else 0.0)

    def of(self, change: Change) -> float:
        """How much a change is to be suspected, from 0 to 1; what lies in no statement is as suspicious as any."""
        place = self._place(change)
        if place is None:
            return max(self.scores, default=0.0)
        first, last = bisect_left(self._starts, change.start), bisect_right(self._starts, change.end)
        inner = [self.scores[i] for i in range(first, last) if self.places[i].end <= change.end]
        return max([self.scores[place], *inner])

    def _place(self, change: Change) -> int | None:
        key = change.start, change.end
        if key not in self._at:
            self._at[key] = place_of(self.places, change)
        return self._at[key]

    def may_mend(self, changes: Iterable[Change]) -> bool:
        """Whether each of the failing inputs comes by one of these changes."""
        at = [self._place(change) for change in changes]
        return None in at or all(any(place in one.places for place in at) for one in self.failing)

    def kinds(self) -> dict[str, str]:
        """Types of variables that have only values of one type, and perhaps none."""
        seen: dict[str, set[str]] = {}
        for one in self.failing:
            for name, kinds in one.kinds.items():
                seen.setdefault(name, set()).update(kinds - {"NoneType"})
        found = {}
        for name, several in seen.items():
            if several and several <= NUMBERS.keys():
                found[name] = "double" if "float" in several else "int"
            elif len(several) == 1:
                found[name] = next(iter(several))
        return found


NOTHING_KNOWN = Suspicion((), (), ())
