"""What failing inputs have in common that passing ones have not. Pure; every share is counted, none is estimated."""

from __future__ import annotations

from collections.abc import Sequence

from ..verdict import Condition
from .features import Feature, Features

LEAST_FAILING = 2  # inputs; of fewer nothing is common
LEAST_FOR_TWO = 6  # failing inputs before two clauses are joined: of fewer some pair always fits
LEAST_SHARE = 0.95  # of the failing inputs that a condition has to cover
MOST_PASSING = 0.05  # of the passing ones that it may cover
# Where it covers all failing ones or no passing one, it is enough if the two shares are so far apart.
LEAST_APART = 0.7
LEAST_OF_TWO = 0.85  # how far apart the shares of two joined clauses have to be
LEAST_OF_LABEL = 0.75  # of the failing inputs that have to carry a label that says why
JOINED = 12  # single clauses that are tried in pairs


def condition_of(features: Features, failing: int, looked_at: int) -> Condition | None:
    """The clause, or two joined by "and", that separates best; None where none separates well.

    ``failing`` and ``looked_at`` are sets of inputs as bits, the one within the other.
    """
    passing = looked_at & ~failing
    failed, passed = failing.bit_count(), passing.bit_count()
    if failed < LEAST_FAILING or passed == 0:
        return None
    singles = sorted(features.features, key=lambda f: -_separates(f.bits, failing, passing, failed, passed))
    best = _first_good(singles[:1], failing, passing, failed, passed)
    exact = best is not None and best.failing_share == 1 and best.passing_share == 0
    if exact or failed < LEAST_FOR_TWO:
        return best
    covering = [f for f in singles if (f.bits & failing).bit_count() >= LEAST_SHARE * failed]
    pairs = [
        Feature(f"{a.text} and {b.text}", a.bits & b.bits, a.label or b.label)
        for i, a in enumerate(covering[: 4 * JOINED])
        for b in covering[i + 1 : 4 * JOINED]
    ]
    pairs.sort(key=lambda f: -_separates(f.bits, failing, passing, failed, passed))
    joined = _first_good(pairs[:1], failing, passing, failed, passed)
    if joined is None or _worth(joined) < (LEAST_OF_TWO if best is None else _worth(best) + 0.1):
        return best
    return joined


def labels_that_count(features: Features, labels: Sequence[str], failing: int, looked_at: int) -> tuple[str, ...]:
    """Of the labels of a failing input those that say why: what is as common among inputs that pass says nothing.

    Where everything fails no label does. A label that no input of the scope has stays.
    """
    passing = looked_at & ~failing
    failed, passed = failing.bit_count(), passing.bit_count()
    if failed == 0:
        return tuple(labels)
    if passed == 0:
        return ("everything",)
    sets: dict[str, int] = {}
    for feature in features.features:
        if feature.label is not None:
            sets[feature.label] = sets.get(feature.label, 0) | feature.bits
    kept = []
    for label in labels:
        bits = sets.get(label)
        if bits is None or (bits & looked_at) == 0:
            kept.append(label)
            continue
        share, other = (bits & failing).bit_count() / failed, (bits & passing).bit_count() / passed
        if share >= LEAST_OF_LABEL and share >= 2 * other:
            kept.append(label)
    return tuple(kept)


def _separates(bits: int, failing: int, passing: int, failed: int, passed: int) -> float:
    return (bits & failing).bit_count() / failed - (bits & passing).bit_count() / passed


def _worth(condition: Condition) -> float:
    return condition.failing_share - condition.passing_share


def _first_good(features: Sequence[Feature], failing: int, passing: int, failed: int, passed: int) -> Condition | None:
    for feature in features:
        share = (feature.bits & failing).bit_count() / failed
        other = (feature.bits & passing).bit_count() / passed
        far_apart = (share == 1 or other == 0) and share - other >= LEAST_APART
        if far_apart or (share >= LEAST_SHARE and other <= MOST_PASSING):
            return Condition(feature.text, share, other)
    return None
