"""Whether random answers are spread as they should be: how likely a right program is to give such a sample."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

CHANCE = 1e-15
"""How likely a right program may be refused for the randomness of one case. A run judges some 100,000 cases at most
(the small scope alone is bounded by that), so that it refuses a right program with a chance below 10⁻⁹."""


class Draws:
    """What a case shows of answers that are drawn at random, gathered by a checker.

    Every test is an exact bound for any number of draws, not an approximation for many, so that small samples refuse
    nothing. Draws have to be independent of each other where the program is right; the tests need not be.
    """

    def __init__(self) -> None:
        self._found: list[tuple[float, str]] = []  # logarithm of the bound, and what was seen

    def event(self, name: str, times: int, draws: int, expected: float) -> None:
        """``name`` happened ``times`` in ``draws`` draws, whose chances of it add up to ``expected``.

        The bound is Hoeffding's for sums of independent variables between 0 and 1 (1963, theorem 1), for both sides.
        """
        if draws == 0:
            return
        seen, mean = times / draws, expected / draws
        bound = math.log(2) - draws * (_divergence(seen, mean) + _divergence(1 - seen, 1 - mean))
        self._found.append((bound, f"{name} {times:,} times in {draws:,}, where about {expected:,.0f} are expected"))

    def counts(self, name: str, counts: Mapping[Any, int], weights: Mapping[Any, float]) -> None:
        """Each outcome was drawn so often; its chance is its share of ``weights``. ``name`` says what was drawn.

        The bound is that of R. Agrawal, "Finite-sample concentration of the multinomial in relative entropy" (2020).
        """
        draws, total = sum(counts.values()), sum(weights.values())
        free = sum(weight > 0 for weight in weights.values()) - 1
        if draws == 0 or free <= 0:
            return
        share = {outcome: weights.get(outcome, 0) / total for outcome in counts}
        distance = draws * sum(_divergence(n / draws, share[outcome]) for outcome, n in counts.items())
        if distance <= free:
            return
        bound = -math.inf if math.isinf(distance) else free * (1 + math.log(distance / free)) - distance
        odd = max(weights, key=lambda outcome: abs(counts.get(outcome, 0) - draws * weights[outcome] / total))
        text = f"{name} {odd!r} {counts.get(odd, 0):,} times in {draws:,}"
        self._found.append((bound, f"{text}, where about {draws * weights[odd] / total:,.0f} are expected"))

    def complaint(self) -> str | None:
        """A sentence on the unlikeliest that was seen; None where it may well happen to a right program."""
        if not self._found:
            return None
        bound, text = min(self._found)
        if bound >= math.log(CHANCE / len(self._found)):
            return None
        return f"{text}: so far off by chance in one of {1 / CHANCE:.0e} programs at most."


def _divergence(seen: float, mean: float) -> float:
    if seen <= 0:
        return 0.0
    return seen * math.log(seen / mean) if mean > 0 else math.inf
