"""What would narrow a forecast: sittings that have not been sat yet, as the model itself expects them to go.

A sitting that goes just as forecast leaves the means of the model where they are and makes its variances smaller. The
problems of those sittings are chosen from the catalogue one by one, each the one that tells most of its topic: most is
learnt from a problem whose outcome is open, and less from one that was met before.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from .curriculum import Entry
from .skill import Forecast, Skill

SITTINGS = 3  # by which what narrows most is judged: an evening
MOST_SITTINGS = 12  # further ahead nothing is promised

Pools = Mapping[str, Sequence[tuple[str, bool]]]
"""Of each topic the problems that can be sat: (difficulty, whether it was met before)."""


@dataclass(frozen=True)
class Narrowing:
    """The topic whose next sittings narrow the forecasts of all topics most, taken together.

    ``difficulties``: of the sittings, in order. ``forecast``: about what would be known of the topic after them.
    """

    topic: str
    difficulties: tuple[str, ...]
    forecast: Forecast


def pools(entries: Iterable[Entry], met: Collection[str]) -> Pools:
    """The problems of the catalogue by topic; ``met`` are those that were tried."""
    found: dict[str, list[tuple[str, bool]]] = {}
    for entry in entries:
        found.setdefault(entry.topic, []).append((entry.difficulty, entry.name in met))
    return found


def until_known(skill: Skill, topic: str, pools: Pools) -> int | None:
    """How many more sittings of the topic it takes until there is something to say; 0 where there is already.

    None for more than MOST_SITTINGS, or where there is no problem of the topic.
    """
    if not skill.forecast(topic).too_little_to_say:
        return 0
    for number, (_, after) in enumerate(islice(_sittings(skill, topic, pools), MOST_SITTINGS), start=1):
        if not after.forecast(topic).too_little_to_say:
            return number
    return None


def narrows_most(skill: Skill, topics: Collection[str], pools: Pools) -> Narrowing | None:
    """What to sit next if all there is to say of ``topics`` is to be known better. None where nothing can be sat."""
    best: tuple[float, Narrowing] | None = None
    for topic in sorted(topics):
        sat = list(islice(_sittings(skill, topic, pools), SITTINGS))
        if not sat:
            continue
        after = sat[-1][1]
        width = sum(after.forecast(name).width for name in topics)
        if best is None or width < best[0]:
            best = (width, Narrowing(topic, tuple(difficulty for difficulty, _ in sat), after.forecast(topic)))
    return best[1] if best is not None else None


def _sittings(skill: Skill, topic: str, pools: Pools) -> Iterator[tuple[str, Skill]]:
    """The sittings that tell most of the topic, one after the other: (difficulty, the abilities as known after it). No
    problem comes again before all others of the topic did.
    """
    waiting = list(pools.get(topic, ()))
    sat: list[tuple[str, bool]] = []
    after = skill.copy()
    while waiting:
        choice = max(sorted(set(waiting)), key=lambda one: after.worth(topic, one[0], again=one[1]))
        difficulty, again = choice
        after.suppose(topic, difficulty, again=again)
        waiting.remove(choice)
        sat.append((difficulty, True))
        if not waiting:
            waiting, sat = sat, []
        yield difficulty, after
