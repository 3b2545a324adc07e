"""Which problems a drill or a mock interview takes: due first, then weak, then new; never what was just done."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from ..errors import UserError
from ..model.languages import LANGUAGES
from .patterns import canonical
from .standards import BLIND_MINUTES, MINUTES, TOPIC_WEAK

# A problem that was worked on within this time is still in the head: it would test memory, not skill.
JUST_DONE = timedelta(hours=20)


@dataclass(frozen=True)
class Candidate:
    """A problem and what is known of it. ``forecast``: the chance of passing a fresh problem of its topic, if known.

    Of contracts: ``weak_groups`` are the groups of its checks that are weak across contracts, ``need`` how much of it
    lies in them, from 0 to 1 (check_groups.weakness); ``held`` the share of its checks that held at first try the last
    time.
    """

    name: str
    difficulty: str
    languages: tuple[str, ...] = LANGUAGES
    due: datetime | None = None
    last: datetime | None = None
    solved: bool = False
    forecast: float | None = None
    tags: tuple[str, ...] = ()
    weak_groups: tuple[str, ...] = ()
    need: float = 0.0
    held: float | None = None

    @property
    def topic(self) -> str:
        return self.name.split("/")[0]


@dataclass(frozen=True)
class Choice:
    """A picked problem and, in a few words, why."""

    name: str
    difficulty: str
    why: str


def pick(
    candidates: Sequence[Candidate],
    count: int,
    now: datetime,
    rng: Random,
    *,
    taken: Collection[str] = (),
    spread: bool = False,
) -> list[Choice]:
    """At most ``count`` problems, best first; fewer where there are no more.

    ``taken`` are names that are out of the question. With ``spread`` no two are of one topic while there are others.
    What was just done comes last: it is taken only where nothing else is left, which its reason says.
    """
    order = list(candidates)
    rng.shuffle(order)  # among equals chance decides
    ranked = sorted((c for c in order if c.name not in taken), key=lambda c: _rank(c, now))
    chosen: list[Candidate] = []
    while ranked and len(chosen) < count:
        # Within one rank every topic in turn: three due problems of one topic are less of an interview than of three.
        topics = [c.topic for c in chosen]
        best = min(ranked, key=lambda c: (topics.count(c.topic) if spread else 0, _rank(c, now)))
        ranked.remove(best)
        chosen.append(best)
    return [Choice(c.name, c.difficulty, why(c, now)) for c in chosen]


def just_done(candidate: Candidate, now: datetime) -> bool:
    """Whether it was worked on a moment ago; a time in the future (a clock set back) counts as just now."""
    return candidate.last is not None and now - candidate.last < JUST_DONE


def _rank(candidate: Candidate, now: datetime) -> tuple[float, ...]:
    done = just_done(candidate, now)
    if candidate.due is not None and candidate.due <= now:
        return (done, 0, candidate.due.timestamp())
    if candidate.last is not None and not candidate.solved:
        return (done, 1, 0.0)
    if _weak(candidate) or candidate.weak_groups:
        known = 1.0 if candidate.forecast is None else candidate.forecast
        return (done, 2, candidate.last is not None, known - candidate.need)
    if candidate.last is None:
        return (done, 3, 1.0 if candidate.forecast is None else candidate.forecast)
    return (done, 4, 1.0 if candidate.held is None else candidate.held, candidate.last.timestamp())


def _weak(candidate: Candidate) -> bool:
    return candidate.forecast is not None and candidate.forecast < TOPIC_WEAK


def why(candidate: Candidate, now: datetime) -> str:
    """The reason for a choice in a few words."""
    if just_done(candidate, now):
        return "done a moment ago; nothing else is left"
    if candidate.due is not None and candidate.due <= now:
        days = (now - candidate.due).days
        return "due today" if days < 1 else f"due for {days} day{'s' if days > 1 else ''}"
    if candidate.last is not None and not candidate.solved:
        return "tried and not solved yet"
    if candidate.weak_groups:
        several = len(candidate.weak_groups) > 1
        return f"{' and '.join(candidate.weak_groups)} {'are' if several else 'is'} weak across contracts"
    if _weak(candidate):
        return f"{candidate.topic} is weak"
    if candidate.last is None:
        return "never tried"
    if candidate.held is not None and candidate.held < 1:
        return f"{candidate.held:.0%} of its checks held at first try"
    return "longest ago"


def minutes_for(difficulty: str, *, given: float | None, blind: bool) -> float:
    """The time for a problem: as given, or by difficulty where that is no secret."""
    if given is not None:
        return given
    return BLIND_MINUTES if blind else MINUTES[difficulty]


def narrowed(
    candidates: Sequence[Candidate],
    *,
    topics: Collection[str] = (),
    tags: Collection[str] = (),
    difficulty: str | None = None,
    language: str,
) -> list[Candidate]:
    """Those of the topics, the tags and the difficulty that can be solved in ``language``; of each that is given one
    has to fit. UserError if none is left.
    """
    known = sorted({c.topic for c in candidates})
    tags = [canonical(tag) for tag in tags]
    carried = sorted({canonical(tag) for c in candidates for tag in c.tags})
    for tag in tags:
        if tag not in carried:
            raise UserError(f"There is no tag {tag!r}. There are: {', '.join(carried)}.")
    for topic in topics:
        if topic not in known:
            raise UserError(f"There is no topic {topic!r}. There are: {', '.join(known)}.")
    found = [
        c
        for c in candidates
        if (not topics or c.topic in topics)
        and (not tags or any(canonical(tag) in tags for tag in c.tags))
        and (difficulty is None or c.difficulty == difficulty)
        and language in c.languages
    ]
    if not found:
        of = f"of {' or '.join(topics)}" if topics else ""
        tagged = f"tagged {' or '.join(tags)}" if tags else ""
        what = " ".join(filter(None, [difficulty, "problem", of, tagged]))
        raise UserError(f"There is no {what} to be solved in {language}. `judge list` shows what there is.")
    return found
