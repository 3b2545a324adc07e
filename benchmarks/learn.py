"""What the forecasts are worth on simulated learners, and how long a report of 100,000 attempts takes.

    python benchmarks/learn.py [--learners N] [--seed N] [--attempts N]

Every forecast is made before the outcome it is compared with, from what came before; the first half of each learner's
time only teaches, the second half counts. Smaller is better for log loss (in nats), larger for AUC.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import log
from pathlib import Path

from learners import TOPICS, Try, learner, write_log

from judge.coach.narrowing import SITTINGS
from judge.coach.skill import STEPS, Prior, Skill

EACH = 5  # of the tries one in so many is asked what the next three would bring
SEED = 1_000_000  # the constants of the model were chosen with seeds below 1,000


@dataclass
class Average:
    """The plain average: how many were passed of all so far, one more of each to begin with."""

    passed: float = 1.0
    tries: float = 2.0

    @property
    def chance(self) -> float:
        return self.passed / self.tries

    def feed(self, passed: bool) -> None:
        self.passed += passed
        self.tries += 1


@dataclass
class Score:
    """Forecasts and outcomes of one method."""

    forecasts: list[float] = field(default_factory=list)
    outcomes: list[bool] = field(default_factory=list)

    def add(self, forecast: float, passed: bool) -> None:
        self.forecasts.append(forecast)
        self.outcomes.append(passed)

    @property
    def log_loss(self) -> float:
        clipped = [min(max(p, 1e-6), 1 - 1e-6) for p in self.forecasts]
        return -sum(log(p if y else 1 - p) for p, y in zip(clipped, self.outcomes, strict=True)) / len(clipped)

    @property
    def auc(self) -> float:
        """The chance that a passed one had the higher forecast; ties count half (Mann and Whitney)."""
        ordered = sorted(zip(self.forecasts, self.outcomes, strict=True))
        ranks, i = 0.0, 0
        while i < len(ordered):
            j = i
            while j < len(ordered) and ordered[j][0] == ordered[i][0]:
                j += 1
            ranks += sum(y for _, y in ordered[i:j]) * (i + j + 1) / 2
            i = j
        good = sum(self.outcomes)
        return (ranks - good * (good + 1) / 2) / (good * (len(ordered) - good))


@dataclass
class Trial:
    """Everything that is measured over all learners."""

    model: Score = field(default_factory=Score)
    topic: Score = field(default_factory=Score)
    both: Score = field(default_factory=Score)
    overall: Score = field(default_factory=Score)
    truth: Score = field(default_factory=Score)
    # by number of tries in the topic so far: interval held the true chance, its width, nothing was said
    intervals: dict[str, list[tuple[bool, float, bool]]] = field(default_factory=dict)
    # likewise: the width of the interval, what three more sittings of the topic were said to make of it, what they made
    narrowed: dict[str, list[tuple[float, float, float]]] = field(default_factory=dict)

    def narrow(self, skill: Skill, tries: Sequence[Try], at: int, name: str) -> None:
        """What is said of the next sittings of the topic against what they bring, with the time that goes by."""
        topic = tries[at].outcome.topic
        ahead = [one.outcome for one in tries[at:] if one.outcome.topic == topic][:SITTINGS]
        if len(ahead) < SITTINGS:
            return
        supposed, came = skill.copy(), skill.copy()
        for o in ahead:
            supposed.suppose(topic, o.difficulty, again=o.again)
            came.feed(o)
        widths = (skill.forecast(topic).width, supposed.forecast(topic).width, came.forecast(topic).width)
        self.narrowed.setdefault(name, []).append(widths)

    def run(self, tries: Sequence[Try], prior: Prior | None) -> None:
        skill = Skill(prior)
        overall, topics = Average(), {t: Average() for t in TOPICS}
        both = {(t, d): Average() for t in TOPICS for d in STEPS}
        half = tries[0].outcome.at + (tries[-1].outcome.at - tries[0].outcome.at) / 2
        for at, one in enumerate(tries):
            o = one.outcome
            if o.at > half:
                self.model.add(skill.forecast(o.topic, o.difficulty, again=o.again).chance, o.passed)
                self.topic.add(topics[o.topic].chance, o.passed)
                self.both.add(both[o.topic, o.difficulty].chance, o.passed)
                self.overall.add(overall.chance, o.passed)
                self.truth.add(one.chance, o.passed)
            said = skill.forecast(o.topic)
            few = one.number_in_topic - 1
            name = "0" if few == 0 else "1-4" if few < 5 else "5-19" if few < 20 else "20 and more"
            self.intervals.setdefault(name, []).append(
                (said.low <= one.fresh_chance <= said.high, said.high - said.low, said.too_little_to_say)
            )
            if at % EACH == 0:
                self.narrow(skill, tries, at, name)
            skill.feed(o)
            overall.feed(o.passed)
            topics[o.topic].feed(o.passed)
            both[o.topic, o.difficulty].feed(o.passed)


def forecasts(learners: int, seed: int, prior: Prior | None = None) -> Trial:
    trial = Trial()
    for i in range(learners):
        trial.run(list(learner(seed + i)), prior)
    return trial


def show_forecasts(trial: Trial, learners: int) -> None:
    print(
        f"{learners} learners, {len(trial.model.outcomes):,} forecasts, "
        f"{statistics.mean(trial.model.outcomes):.0%} passed"
    )
    print(f"{'':34} {'log loss':>9} {'AUC':>7}")
    for name, score in (
        ("model", trial.model),
        ("plain average of the topic", trial.topic),
        ("the same for each difficulty", trial.both),
        ("plain average of everything", trial.overall),
        ("the true chance (cannot be beaten)", trial.truth),
    ):
        print(f"{name:34} {score.log_loss:9.4f} {score.auc:7.4f}")
    gained = (trial.topic.log_loss - trial.model.log_loss) / (trial.topic.log_loss - trial.truth.log_loss)
    print(f"of what can be gained over the plain average, the model gains {gained:.0%}")
    print("\n90 % intervals for a fresh medium problem, by tries in the topic")
    print(f"{'tries':12} {'hold the truth':>15} {'mean width':>11} {'nothing said':>13}")
    for name in ("0", "1-4", "5-19", "20 and more"):
        found = trial.intervals[name]
        held, width, silent = (statistics.mean(float(f[i]) for f in found) for i in range(3))
        print(f"{name:12} {held:15.1%} {width:11.2f} {silent:13.1%}")
    print(f"\nwidth of the interval, and after {SITTINGS} more sittings of the topic")
    print(f"{'tries':12} {'now':>6} {'said':>6} {'came':>6}")
    for name in ("0", "1-4", "5-19", "20 and more"):
        now, said, came = (statistics.mean(widths[i] for widths in trial.narrowed[name]) for i in range(3))
        print(f"{name:12} {now:6.3f} {said:6.3f} {came:6.3f}")


def report(attempts: int, rounds: int) -> None:
    """``judge report`` on a large log against the same on an empty one: what is beyond start-up."""
    command = [sys.executable, "-m", "judge", "report"]
    with tempfile.TemporaryDirectory() as name:
        full, empty = Path(name) / "full", Path(name) / "empty"
        empty.mkdir()
        write_log(full, attempts, seed=1)
        size = (full / "judge.db").stat().st_size / 2**20
        for extra in ([], ["--json"], ["--html", str(Path(name) / "page.html")]):
            times: dict[Path, list[float]] = {full: [], empty: []}
            for _ in range(rounds):
                for home, spent in times.items():
                    start = time.perf_counter()
                    subprocess.run(
                        [*command, *extra], env={**os.environ, "JUDGE_HOME": str(home)}, check=True, capture_output=True
                    )
                    spent.append(time.perf_counter() - start)
            beyond = statistics.median(times[full]) - statistics.median(times[empty])
            print(
                f"report {' '.join(extra[:1]):8} {attempts:,} attempts ({size:.0f} MiB): "
                f"{statistics.median(times[full]):.2f} s, {beyond:.2f} s beyond start-up   "
                f"{'ok' if beyond < 0.5 else 'MISSED'} (< 0.5)"
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--learners", type=int, default=400)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--attempts", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    show_forecasts(forecasts(given.learners, given.seed), given.learners)
    print()
    report(given.attempts, given.rounds)


if __name__ == "__main__":
    main()
