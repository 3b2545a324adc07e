"""How good: the chance to pass a problem, per topic, with an honest interval.

A logistic model in the Elo family, followed through time as Glicko does, but with all abilities in one Gaussian so that
practice in one topic says something of the others:

    logit P(pass) = general + topic - step x (0, 1, 2: easy, medium, hard) + again, if this very problem was met before
                    - bare x (0, 1, 2: guided, interface, bare), for contracts

Every outcome moves the Gaussian once (Laplace's approximation along the one direction that was observed); between
outcomes it widens, because abilities change. A forecast integrates over what is not known (MacKay 1992, "The evidence
framework applied to classification networks", for the probit-like mean). The constants were chosen on simulated
learners (benchmarks/learn.py) whose seeds are not those the benchmark reports.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import exp, pi, sqrt

from .sitting import Sitting
from .worth import withheld

MOST_OUTCOMES = 2000
"""Only as many of the latest outcomes are used: what is older weighs nothing any more and would cost time."""

Z90 = 1.6449
STEPS = {"easy": 0.0, "medium": 1.0, "hard": 2.0}


@dataclass(frozen=True)
class Prior:
    """Means and variances before the first outcome, in logits, and how much is forgotten."""

    general: float = 1.0
    general_variance: float = 1.2
    topic_variance: float = 0.5
    step: float = 1.1
    step_variance: float = 0.1
    again: float = 0.8
    again_variance: float = 0.2
    bare: float = 0.4
    bare_variance: float = 0.05
    general_drift: float = 0.003  # variance a day
    topic_drift: float = 0.0015
    practice_drift: float = 0.006  # variance an outcome of the topic


@dataclass(frozen=True)
class Forecast:
    """The chance to pass, and the interval that holds the learner's true chance in nine cases of ten."""

    chance: float
    low: float
    high: float

    @property
    def width(self) -> float:
        """Of the interval, as a share of all there is."""
        return self.high - self.low

    @property
    def too_little_to_say(self) -> bool:
        """The interval covers half of all there is."""
        return self.width > 0.5


@dataclass(frozen=True)
class Trial:
    """What the model learns from: a sitting reduced to a yes or no.

    Where ``others`` are given the outcome is that of ``topic`` and of these in equal parts: a problem of three patterns
    says something of each, and less than one of it alone. ``withheld`` are the steps that a contract's starter left
    to the learner (coach.worth).
    """

    at: datetime
    topic: str
    difficulty: str
    again: bool
    passed: bool
    others: tuple[str, ...] = ()
    withheld: int = 0


def trials(found: Iterable[Sitting]) -> list[Trial]:
    """One for each sitting that is over."""
    return [
        Trial(s.began_at, s.topic, s.difficulty, not s.fresh, s.passed, withheld=withheld(s.topic, s.level))
        for s in found
        if not s.ongoing
    ]


def sigmoid(z: float) -> float:
    return 1.0 / (1.0 + exp(-z)) if z > -700 else 0.0


_GENERAL, _STEP, _AGAIN = 0, 1, 2
_Features = tuple[tuple[int, float], ...]


class Skill:
    """The Gaussian over a learner's abilities. Fed in the order of time; asked at any time."""

    def __init__(self, prior: Prior | None = None) -> None:
        self.prior = prior = prior or Prior()
        self.mean = [prior.general, prior.step, prior.again]
        self.covariance = [
            [prior.general_variance, 0.0, 0.0],
            [0.0, prior.step_variance, 0.0],
            [0.0, 0.0, prior.again_variance],
        ]
        self.bare: int | None = None  # where it stands, from the first outcome on that it is part of
        self.topics: dict[str, int] = {}
        self.at: datetime | None = None

    def feed(self, outcome: Trial) -> None:
        """Learns from one outcome. One that is older than the last only adds no drift."""
        self._drift(outcome.at)
        known = [self._topic(name) for name in (outcome.topic, *outcome.others)]
        for k in known:
            self.covariance[k][k] += self.prior.practice_drift / len(known)
        features = self._features(known, outcome.difficulty, outcome.again, outcome.withheld)
        self._update(features, 1.0 if outcome.passed else 0.0)

    def forecast(self, topic: str, difficulty: str = "medium", *, again: bool = False) -> Forecast:
        """The chance to pass a problem of that topic now; a topic never met is judged by the others."""
        known = self._known(topic)
        mean, variance = self._moments(self._features(known, difficulty, again))
        if not known:
            variance += self.prior.topic_variance
        deviation = sqrt(variance)
        return Forecast(
            sigmoid(mean / sqrt(1 + pi * variance / 8)),
            sigmoid(mean - Z90 * deviation),
            sigmoid(mean + Z90 * deviation),
        )

    def suppose(self, topic: str, difficulty: str, *, again: bool) -> None:
        """Learns as from one more sitting now that goes just as the forecast says: the means stay where they are, and
        less is unknown.
        """
        k = self._topic(topic)
        self.covariance[k][k] += self.prior.practice_drift
        features = self._features([k], difficulty, again)
        self._update(features, sigmoid(self._moments(features)[0]))

    def worth(self, topic: str, difficulty: str, *, again: bool) -> float:
        """By how much one more sitting like this would lower the variance of the forecast for its topic, in logits."""
        known = self._known(topic)
        asked, told = self._features(known, "medium", False), self._features(known, difficulty, again)
        mean, variance = self._moments(told)
        shared = sum(self.covariance[i][j] * x * y for i, x in asked for j, y in told)
        if not known:
            variance += self.prior.topic_variance
            shared += self.prior.topic_variance
        p = sigmoid(mean)
        return shared**2 / (1 / (p * (1 - p)) + variance)

    def copy(self) -> Skill:
        """The same abilities, which go their own way from here on."""
        made = Skill(self.prior)
        made.mean, made.covariance = [*self.mean], [[*row] for row in self.covariance]
        made.bare, made.topics, made.at = self.bare, {**self.topics}, self.at
        return made

    def _topic(self, name: str) -> int:
        if name not in self.topics:
            self.topics[name] = self._ability(0.0, self.prior.topic_variance)
        return self.topics[name]

    def _ability(self, mean: float, variance: float) -> int:
        """Where a new ability stands, of which nothing is known but the prior."""
        self.mean.append(mean)
        for row in self.covariance:
            row.append(0.0)
        self.covariance.append([0.0] * len(self.mean))
        self.covariance[-1][-1] = variance
        return len(self.mean) - 1

    def _known(self, topic: str) -> list[int]:
        """Where the topic stands among the abilities; empty for one that was never met."""
        return [self.topics[topic]] if topic in self.topics else []

    def _features(self, topics: Sequence[int], difficulty: str, again: bool, withheld: int = 0) -> _Features:
        found = [(_GENERAL, 1.0), (_STEP, -STEPS.get(difficulty, 1.0))]
        if again:
            found.append((_AGAIN, 1.0))
        if withheld:
            if self.bare is None:
                self.bare = self._ability(self.prior.bare, self.prior.bare_variance)
            found.append((self.bare, -float(withheld)))
        found += [(topic, 1 / len(topics)) for topic in topics]
        return tuple(found)

    def _drift(self, at: datetime) -> None:
        """Widens by the time that went by, never beyond what was known at the start."""
        if self.at is not None and at > self.at:
            days = min((at - self.at).total_seconds() / 86400, 365.0)
            prior, covariance = self.prior, self.covariance
            covariance[_GENERAL][_GENERAL] = max(
                covariance[_GENERAL][_GENERAL],
                min(covariance[_GENERAL][_GENERAL] + days * prior.general_drift, prior.general_variance),
            )
            for k in self.topics.values():
                covariance[k][k] = max(
                    covariance[k][k], min(covariance[k][k] + days * prior.topic_drift, prior.topic_variance)
                )
        if self.at is None or at > self.at:
            self.at = at

    def _moments(self, features: _Features) -> tuple[float, float]:
        mean = sum(self.mean[i] * x for i, x in features)
        variance = sum(self.covariance[i][j] * x * y for i, x in features for j, y in features)
        return mean, max(variance, 1e-9)

    def _update(self, features: _Features, goal: float) -> None:
        """``goal``: 1 for a sitting that was passed, 0 for one that was not."""
        covariance = self.covariance
        z, variance = self._moments(features)
        # the most likely z after the outcome: Newton's method on a concave function of one variable
        u = z
        for _ in range(4):
            p = sigmoid(u)
            u += (goal - p - (u - z) / variance) / (p * (1 - p) + 1 / variance)
        p = sigmoid(u)
        left = 1 / (p * (1 - p) + 1 / variance)
        gain = [sum(row[i] * x for i, x in features) for row in covariance]
        step = (u - z) / variance
        shrink = (variance - left) / variance**2
        for i, g in enumerate(gain):
            self.mean[i] += g * step
            if g:
                row, scaled = covariance[i], g * shrink
                for j, h in enumerate(gain):
                    row[j] -= scaled * h


@dataclass(frozen=True)
class DatedForecast:
    """The forecast for a topic as it stood after an outcome."""

    at: datetime
    forecast: Forecast


def history(found: Sequence[Trial], prior: Prior | None = None) -> tuple[Skill, dict[str, list[DatedForecast]]]:
    """The abilities after these outcomes, which are in the order of time, and each topic's way there."""
    skill = Skill(prior)
    points: dict[str, list[DatedForecast]] = {}
    for outcome in found[-MOST_OUTCOMES:]:
        skill.feed(outcome)
        points.setdefault(outcome.topic, []).append(DatedForecast(outcome.at, skill.forecast(outcome.topic)))
    return skill, points
