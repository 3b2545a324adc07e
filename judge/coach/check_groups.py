"""Which groups of checks a learner's contracts fail in, across contracts: does it work, copying, exceptions, and so on.

Counted by sittings and by checks: of each sitting a check counts once, by whether it held the first time that it was
reached. A check that was never reached says nothing. What the starter gave was not examined: of a sitting that began
with a guided file the groups of GIVEN are left out, whether they held or not.

The checks of one sitting stand and fall together, so that a sitting is one observation however many checks it had: the
interval is Wilson's for the mean share of checks that held, with sittings as the number of trials (E. B. Wilson 1927,
"Probable inference, the law of succession, and statistical inference").
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from ..store.levels import Level
from .groups import GIVEN, GROUPS, group_of
from .sitting import Sitting
from .skill import Z90, Forecast
from .standards import CPP_TOPIC, TOPIC_WEAK


@dataclass(frozen=True)
class GroupReport:
    """A group: ``held`` of the ``reached`` checks held at the first try, in ``sittings`` at ``contracts``.

    ``forecast`` is the share of its checks that is to be expected to hold at first try at the next contract.
    ``failing`` are the checks that did not hold, as (contract, check, number of sittings), the most frequent first.
    """

    group: str
    held: int
    reached: int
    sittings: int
    contracts: int
    forecast: Forecast
    failing: tuple[tuple[str, str, int], ...] = ()

    @property
    def weak(self) -> bool:
        """By the measure of topics: not holding is likelier than holding, and enough is known to say so."""
        return not self.forecast.too_little_to_say and self.forecast.chance < TOPIC_WEAK

    @property
    def command(self) -> str:
        """What trains it. A guided starter has what the groups of GIVEN ask for."""
        return f"judge drill --topic {CPP_TOPIC}" + (" --level bare" if self.group in GIVEN else "")


def checks_of(checks: Iterable[tuple[int, str, bool]]) -> dict[int, dict[str, bool]]:
    """The checks of each attempt by name."""
    found: dict[int, dict[str, bool]] = {}
    for attempt, name, passed in checks:
        found.setdefault(attempt, {})[name] = passed
    return found


def held_first(sitting: Sitting, checks: Mapping[int, Mapping[str, bool]]) -> dict[str, bool]:
    """Of every check that a sitting reached: whether it held the first time."""
    found: dict[str, bool] = {}
    for attempt in sitting.checked:
        for name, passed in checks.get(attempt, {}).items():
            found.setdefault(name, passed)
    return found


def group_reports(sittings: Iterable[Sitting], checks: Mapping[int, Mapping[str, bool]]) -> tuple[GroupReport, ...]:
    """One for each group of which anything is known, the weakest first."""
    shares: dict[str, list[float]] = {}
    counted: dict[str, Counter[bool]] = {}
    contracts: dict[str, set[str]] = {}
    failing: dict[str, Counter[tuple[str, str]]] = {}
    for sitting in sittings:
        by_group: dict[str, list[bool]] = {}
        for name, passed in held_first(sitting, checks).items():
            group = group_of(name)
            if group is None or (sitting.level == Level.GUIDED and group in GIVEN):
                continue
            by_group.setdefault(group, []).append(passed)
            if not passed:
                failing.setdefault(group, Counter())[sitting.problem, name] += 1
        for group, passed_ones in by_group.items():
            shares.setdefault(group, []).append(sum(passed_ones) / len(passed_ones))
            counted.setdefault(group, Counter()).update(passed_ones)
            contracts.setdefault(group, set()).add(sitting.problem)
    reports = (
        GroupReport(
            group=group,
            held=counted[group][True],
            reached=counted[group].total(),
            sittings=len(found),
            contracts=len(contracts[group]),
            forecast=expected(found),
            failing=tuple((*where, n) for where, n in failing.get(group, Counter()).most_common()),
        )
        for group, found in shares.items()
    )
    return tuple(sorted(reports, key=lambda r: (r.forecast.chance, GROUPS.index(r.group))))


def expected(shares: Sequence[float]) -> Forecast:
    """The mean of ``shares``, one of each sitting, drawn to one half as far as little is known of it."""
    n, z2 = len(shares), Z90**2
    mean = sum(shares) / n
    middle = (mean + z2 / (2 * n)) / (1 + z2 / n)
    half = Z90 / (1 + z2 / n) * sqrt(mean * (1 - mean) / n + z2 / (4 * n * n))
    return Forecast(middle, max(middle - half, 0.0), min(middle + half, 1.0))


def weakness(groups: Iterable[GroupReport], checks: Mapping[str, int]) -> tuple[float, tuple[GroupReport, ...]]:
    """How much of a contract with so many checks in each group lies in weak ones, from 0 to 1, and which these are."""
    whole = sum(checks.values())
    weak = tuple(g for g in groups if g.weak and checks.get(g.group))
    return (sum((1 - g.forecast.chance) * checks[g.group] for g in weak) / whole if whole else 0.0), weak
