"""How many pairs are taken: few where the limit is far off and each takes long."""

from __future__ import annotations

from random import Random
from types import SimpleNamespace
from typing import Any

import pytest

from judge.execute.time_limits import TimeLimits
from judge.run import speed
from judge.run.speed import QUICK_PAIRS, Allowance
from judge.timing.measure import LONG_PAIR_S, settled
from judge.timing.ratio import STAGES, Ratio

SLOW, QUICK = 2 * LONG_PAIR_S, LONG_PAIR_S / 2


@pytest.mark.parametrize(
    ("ratio", "pair_s", "taken"),
    [
        (1.0, SLOW, 1),
        (1000.0, SLOW, 1),
        (1.0, QUICK, QUICK_PAIRS),
        (9.0, SLOW, QUICK_PAIRS),
        (11.0, SLOW, QUICK_PAIRS),
        (19.0, SLOW, QUICK_PAIRS),
    ],
    ids=["far under", "far over", "soon done", "near the limit", "just over it", "less than twice"],
)
def test_each_family(monkeypatch: pytest.MonkeyPatch, ratio: float, pair_s: float, taken: int) -> None:
    now = [0.0]

    def pair(*_: Any) -> tuple[float, float]:
        now[0] += pair_s
        return 1000.0 * ratio, 1000.0

    monkeypatch.setattr(speed, "pair_ns", pair)
    monkeypatch.setattr(speed, "time", SimpleNamespace(monotonic=lambda: now[0]))
    allowance = Allowance(10.0, 1e-9, pace=lambda: 1.0)
    nobody: Any = None
    pairs = speed._quickly(nobody, nobody, b"", TimeLimits(1.0, 1.0), Random(1), allowance, rough=False)
    assert len(pairs) == taken


@pytest.mark.parametrize(
    ("ratio", "count", "pair_s", "enough"),
    [
        (1.0, 3, SLOW, True),
        (1.0, 2, SLOW, False),
        (1.0, 3, QUICK, False),
        (9.0, STAGES[0], SLOW, False),
        (21.0, 2, QUICK, True),
    ],
    ids=["far under", "too few", "soon done", "near the limit", "far over"],
)
def test_the_slowest_one(ratio: float, count: int, pair_s: float, enough: bool) -> None:
    assert settled(count, Ratio(ratio, ratio, ratio), 10.0, pair_s, rough=False) is enough
