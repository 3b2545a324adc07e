"""Simulated learners whose skill is known, and logs as they would leave them.

The estimate of judge.coach.skill is judged on the learners, the speed of the report on the logs.

They are not drawn from the model that is judged: skills rise with practice, are forgotten, or jump; problems differ
beyond easy, medium and hard; a good learner slips and a weak one is lucky; the weakest topic is practised most.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from math import exp, sqrt
from pathlib import Path
from random import Random
from uuid import UUID

from judge.catalog.locate import Catalog
from judge.coach.skill import Trial
from judge.store.attempt import utc_text
from judge.store.event import HINT, OPENED
from judge.store.log import Log

TOPICS = ("arrays", "stacks", "linked-lists", "trees", "graphs", "sorting", "searching", "recursion", "dp", "cpp")
KINDS = ("steady", "learning", "forgetting", "jumping")
START = datetime(2026, 1, 1, 18, tzinfo=UTC)
SLIP, LUCK = 0.03, 0.02
GAPS = {"easy": 1.1, "medium": 0.0, "hard": -1.4}
PROBLEM_SPREAD = 0.6


@dataclass(frozen=True)
class Try:
    """An outcome, and what nobody knows outside of a simulation: the chances it was drawn with.

    ``chance`` is that of this try, ``fresh_chance`` that of a medium problem of the topic never met before.
    """

    outcome: Trial
    chance: float
    fresh_chance: float
    number_in_topic: int


def _chance(logit: float) -> float:
    return LUCK + (1 - LUCK - SLIP) / (1 + exp(-logit))


def _fresh(logit: float) -> float:
    """Averaged over the problems of a topic: three points of Gauss and Hermite."""
    far = PROBLEM_SPREAD * sqrt(3)
    return (4 * _chance(logit) + _chance(logit - far) + _chance(logit + far)) / 6


def learner(seed: int) -> Iterator[Try]:
    """The tries of one learner, in the order of time."""
    rng = Random(seed)
    kind = KINDS[seed % len(KINDS)]
    general = rng.gauss(-0.2, 1.0)
    skill = {topic: general + rng.gauss(0, 0.8) for topic in TOPICS}
    ceiling = {topic: skill[topic] + abs(rng.gauss(1.5, 0.7)) for topic in TOPICS}
    problems = [
        (topic, difficulty, rng.gauss(0, PROBLEM_SPREAD))
        for topic in TOPICS
        for difficulty in ("easy", "medium", "medium", "medium", "hard")
        for _ in range(6)
    ]
    count, pace = rng.randint(60, 400), rng.uniform(2, 15)
    jump = {rng.randrange(count): rng.choice(TOPICS) for _ in range(4)}
    met: dict[int, int] = {}
    shown = dict.fromkeys(TOPICS, (1, 2))
    tries = dict.fromkeys(TOPICS, 0)
    at = START
    for i in range(count):
        days = rng.expovariate(pace)
        at += timedelta(days=days)
        if kind == "forgetting":
            for topic in TOPICS:
                skill[topic] -= 0.01 * days * max(0.0, skill[topic] - general + 1)
        if kind == "jumping" and i in jump:
            skill[jump[i]] += 1.2
        weakest = min(TOPICS, key=lambda t: (shown[t][0] / shown[t][1], t))
        topic = weakest if rng.random() < 0.4 else rng.choice(TOPICS)
        which = rng.choice([k for k, p in enumerate(problems) if p[0] == topic])
        _, difficulty, effect = problems[which]
        again = which in met
        logit = skill[topic] + GAPS[difficulty] + effect + (min(met[which], 3) * 0.5 if again else 0.0)
        chance = _chance(logit)
        passed = rng.random() < chance
        tries[topic] += 1
        yield Try(Trial(at, topic, difficulty, again, passed), chance, _fresh(skill[topic]), tries[topic])
        met[which] = met.get(which, 0) + 1
        shown[topic] = (shown[topic][0] + passed, shown[topic][1] + 1)
        if kind in ("learning", "forgetting"):
            skill[topic] += 0.06 * (ceiling[topic] - skill[topic])


LABELS = ("duplicates", "empty", "single", "negative", "overflow", "extreme", "sorted", "max-size", "cycle", "skewed")
MESSAGES = (
    "signed integer overflow: 2147483647 + 1 cannot be represented in type 'int'",
    "out of bounds of heap memory (read of size 4)",
    "memory is used after it was freed (read of size 8)",
)


def write_log(folder: Path, attempts: int, seed: int, end: datetime | None = None) -> None:
    """A log of about three years up to ``end`` in ``folder``: sittings of one to six attempts at the catalogue."""
    import sqlite3

    rng = Random(seed)
    names = Catalog.open().names()
    end = end or datetime.now(UTC)
    Log.open(folder, version="0").close()
    rows, labels, findings, events = [], [], [], []
    number, span = 0, timedelta(days=3 * 365)
    starts = sorted(rng.random() for _ in range(round(attempts / 1.4)))
    weak = {name: rng.uniform(0.15, 0.6) for name in names}
    for share in starts:
        at = end - span + span * share
        name = rng.choice(names)
        if rng.random() < 0.5:
            events.append((_uuid(rng), utc_text(at), OPENED, name, None, "{}"))
        if rng.random() < 0.1:
            events.append((_uuid(rng), utc_text(at + timedelta(minutes=2)), HINT, name, None, '{"number":1}'))
        for _ in range(rng.choice((1, 2, 3, 3, 6))):
            if number == attempts:
                break
            number += 1
            at += timedelta(minutes=rng.uniform(1, 12))
            solved = rng.random() < 0.25 + weak[name]
            verdict = "accepted" if solved else rng.choice(("wrong_answer", "wrong_answer", "time_limit_exceeded"))
            example = None if solved else EXAMPLE
            rows.append(
                (number, _uuid(rng), name, name.split("/")[0], rng.choice(("easy", "medium", "hard")),
                 rng.choice(("cpp", "cpp", "py")), f"{rng.getrandbits(256):064x}", "run", verdict, 5000, 5321,
                 rng.uniform(0.9, 3) if solved else None, str(rng.getrandbits(31)), "0", utc_text(at), 1.2, example)
            )  # fmt: skip
            if not solved:
                for position, label in enumerate(rng.sample(LABELS, rng.randint(1, 3))):
                    labels.append((number, position, label))
            if rng.random() < 0.03:
                findings.append((number, 0, "undefined-behaviour", rng.choice(MESSAGES), 7))
            if solved:
                break
    connection = sqlite3.connect(folder / "judge.db")
    with connection:
        columns = (
            "id, uuid, problem, topic, difficulty, language, source_hash, mode, verdict, cases_passed, cases_total, "
            "ratio, seed, judge_version, started_at, seconds, counterexample"
        )
        connection.executemany(f"INSERT INTO attempt ({columns}) VALUES ({', '.join('?' * 17)})", rows)
        connection.executemany("INSERT INTO attempt_label VALUES (?, ?, ?)", labels)
        connection.executemany("INSERT INTO finding VALUES (?, ?, ?, ?, ?)", findings)
        connection.executemany(
            "INSERT INTO event (uuid, at, kind, problem, session, data) VALUES (?, ?, ?, ?, ?, ?)", events
        )
    connection.close()


EXAMPLE = (
    '{"args":[[3,3,-2147483648],6],"expected":[0,1],"got":[],"answered":true,"labels":["duplicates"],"tier":"fixed",'
    '"stdout":"","stderr":"","note":null,"trace":null,"why":"ties","smallest_of":null,"scope":null,"earlier":null,'
    '"family":null,"omitted":{}}'
)


def _uuid(rng: Random) -> str:
    return str(UUID(int=rng.getrandbits(128), version=4))
