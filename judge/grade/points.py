"""What a result is worth: 1 for accepted and 0 for all else, or as a small TOML says.

accepted = 1.0
partial = 0.4              # of this, the share of the cases that passed, where the verdict is another one
fixed = 0.2                # where the package's own cases pass, samples and known traps, and generated ones fail
small = 0.6                # where every small input is right, and large ones fail or take too long
slow_growth = 0.8          # what accepted is worth where the growth is known to be worse than expected
undefined_behaviour = 0.9  # likewise where the sanitizers found something
late_per_day = 0.1         # taken off for each day, begun or whole, after `until`
until = "2026-03-31T12:00:00Z"
show = "counterexample"    # what feedback may show: "counterexample", "verdict" or "nothing"
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import UTC, datetime, timedelta
from math import ceil
from pathlib import Path
from typing import Any

from ..coach.sitting import SLOW_GROWTH
from ..errors import UserError
from ..model.toml import read_toml
from ..verdict import Tier, Verdict

SHOWS = ("counterexample", "verdict", "nothing")
UNDEFINED = "undefined-behaviour"


@dataclass(frozen=True)
class Policy:
    """Points from 0 to ``accepted``. What comes after ``until`` loses ``late_per_day`` a day; if that is 0 it is not
    counted at all.
    """

    accepted: float = 1.0
    partial: float = 0.0
    fixed: float = 0.0
    small: float = 0.0
    slow_growth: float | None = None
    undefined_behaviour: float | None = None
    late_per_day: float = 0.0
    until: datetime | None = None
    show: str = "counterexample"


def load_policy(file: Path) -> Policy:
    """UserError names the key that is wrong."""
    data = read_toml(file)
    known = {field.name for field in fields(Policy)}
    for key, value in data.items():
        if key not in known:
            raise UserError(f"{file}: {key}: there is no such key; there are {', '.join(sorted(known))}.")
        if key == "show" and value not in SHOWS:
            raise UserError(f"{file}: show: expected one of {', '.join(SHOWS)}, got {value!r}.")
        number = isinstance(value, int | float) and not isinstance(value, bool) and value >= 0
        if key not in ("show", "until") and not number:
            raise UserError(f"{file}: {key}: expected a number of at least 0, got {value!r}.")
    until = data.get("until")
    if until is not None:
        data = {**data, "until": parse_moment(until, f"{file}: until")}
    return Policy(**data)


def parse_moment(value: object, what: str) -> datetime:
    """A moment as text (ISO 8601; the machine's zone unless it says otherwise) or as TOML has them."""
    try:
        moment = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
        return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise UserError(f"{what}: {value!r} is no moment: write it as 2026-03-31T12:00:00Z.") from None


def points_for(result: Mapping[str, Any] | None, policy: Policy, at: datetime, fixed: int = 0) -> float:
    """``result`` is what ``judge run --json`` prints, None where nothing was judged; ``at`` when it was handed in;
    ``fixed`` how many fixed cases the problem has: they are judged first.
    """
    if result is None:
        return 0.0
    cases, kinds = result["cases"], {finding["kind"] for finding in result["findings"]}
    if result["verdict"] == "accepted":
        worth = policy.accepted
        if SLOW_GROWTH in kinds and policy.slow_growth is not None:
            worth = min(worth, policy.slow_growth)
        if UNDEFINED in kinds and policy.undefined_behaviour is not None:
            worth = min(worth, policy.undefined_behaviour)
    else:
        worth = policy.partial * (cases["passed"] / cases["total"] if cases["total"] else 0.0)
        if policy.fixed and _right_on_fixed_cases(result, fixed):
            worth = max(worth, policy.fixed)
        if policy.small and _right_on_small_inputs(result):
            worth = max(worth, policy.small)
    if policy.until is not None and at > policy.until:
        worth -= policy.late_per_day * ceil((at - policy.until) / timedelta(days=1))
    return round(max(worth, 0.0), 4)


def _right_on_fixed_cases(result: Mapping[str, Any], fixed: int) -> bool:
    """Whether what failed comes behind them. Without a case that failed, and where no limit was exceeded, what passed
    are checks of a contract that was refused for others.
    """
    judged = result["counterexample"] is not None or result["verdict"] in (Verdict.TIME_LIMIT, Verdict.MEMORY_LIMIT)
    return bool(judged and fixed and result["cases"]["passed"] >= fixed)


def _right_on_small_inputs(result: Mapping[str, Any]) -> bool:
    """Whether nothing but a large input fails: the tiers are judged in this order, and a program that is only too slow
    is right everywhere."""
    example = result["counterexample"]
    if example is None:
        return bool(result["verdict"] == Verdict.TIME_LIMIT)
    return bool(example["tier"] == Tier.LARGE)
