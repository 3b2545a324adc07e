"""Random answers: right programs pass, whatever the sample; biased ones do not."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import pairwise, permutations, product
from random import Random
from typing import Any

import pytest

from judge.author.draws import CHANCE, Draws


def complaint(sample: Sequence[Any], weights: dict[Any, float]) -> str | None:
    """As a checker would ask: how often each came, and how often one came twice in a row."""
    draws = Draws()
    draws.counts("getRandom gave", Counter(sample), weights)
    twice = sum(a == b for a, b in pairwise(sample))
    total = sum(weights.values())
    chance = sum((w / total) ** 2 for w in weights.values())
    draws.event("the same twice in a row", twice, len(sample) - 1, chance * (len(sample) - 1))
    return draws.complaint()


Pick = Callable[[Random, int, int], int]
BIASED: dict[str, Pick] = {
    "always the first": lambda rng, k, i: 0,
    "never the last": lambda rng, k, i: rng.randrange(k - 1),
    "in turn": lambda rng, k, i: i % k,
    "the first twice as often": lambda rng, k, i: rng.choice([0, *range(k)]),
    "a sum of two": lambda rng, k, i: (rng.randrange(k) + rng.randrange(k)) // 2,
}


@pytest.mark.parametrize("name", BIASED)
@pytest.mark.parametrize("k", [2, 3, 10])
def test_what_is_biased_is_told(name: str, k: int) -> None:
    rng = Random(f"{name}/{k}")
    sample = [BIASED[name](rng, k, i) for i in range(4_000)]
    assert complaint(sample, dict.fromkeys(range(k), 1)) is not None


@pytest.mark.parametrize("k", [1, 2, 3, 10, 100])
@pytest.mark.parametrize("n", [1, 2, 10, 100, 3_000])
def test_what_is_even_is_not(k: int, n: int) -> None:
    for seed in range(30):
        rng = Random(seed)
        assert complaint([rng.randrange(k) for _ in range(n)], dict.fromkeys(range(k), 1)) is None


def test_a_weighted_choice() -> None:
    """LeetCode's random-pick-with-weight."""
    weights = {0: 1, 1: 3, 2: 0, 3: 16}
    rng = Random(1)
    right = rng.choices(list(weights), list(weights.values()), k=5_000)
    assert complaint(right, weights) is None
    assert complaint([rng.randrange(4) for _ in range(5_000)], weights) is not None
    assert complaint([*right[:9], 2], weights) is not None, "what has no weight never comes"
    off_by_one = rng.choices(list(weights), [2, 3, 0, 15], k=5_000)
    assert complaint(off_by_one, weights) is not None


def test_a_shuffle() -> None:
    """LeetCode's shuffle-an-array: swapping each place with any is not even, and no order may be missing."""
    rng = Random(2)

    def naive() -> tuple[int, ...]:
        a = [1, 2, 3, 4]
        for i in range(4):
            j = rng.randrange(4)
            a[i], a[j] = a[j], a[i]
        return tuple(a)

    def sattolo() -> tuple[int, ...]:
        a = [1, 2, 3, 4]
        for i in range(3, 0, -1):
            j = rng.randrange(i)
            a[i], a[j] = a[j], a[i]
        return tuple(a)

    orders: dict[Any, float] = dict.fromkeys(permutations((1, 2, 3, 4)), 1)
    assert complaint([tuple(rng.sample((1, 2, 3, 4), 4)) for _ in range(5_000)], orders) is None
    assert complaint([naive() for _ in range(20_000)], orders) is not None
    assert complaint([sattolo() for _ in range(20_000)], orders) is not None


def _exactly(n: int, weights: Sequence[float], refused: Callable[[Counter[int]], bool]) -> float:
    """The chance that a right program's n draws are refused, by adding up every possible count."""
    found = 0.0
    for drawn in product(range(n + 1), repeat=len(weights)):
        if sum(drawn) == n and refused(Counter(dict(enumerate(drawn)))):
            ways = math.factorial(n)
            for count in drawn:
                ways //= math.factorial(count)
            found += ways * math.prod(w**c for w, c in zip(weights, drawn, strict=True))
    return found


@pytest.mark.parametrize("weights", [(0.5, 0.5), (0.1, 0.9), (0.2, 0.3, 0.5), (1 / 3, 1 / 3, 1 / 3)])
def test_the_chance_to_refuse_what_is_right_is_below_the_stated_one(
    weights: tuple[float, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Added up exactly, at chances that small samples can reach."""
    shares = dict(enumerate(weights))
    for chance in (0.05, 1e-3, 1e-6):
        monkeypatch.setattr("judge.author.draws.CHANCE", chance)
        for n in (5, 30, 60):

            def by_counts(seen: Counter[int]) -> bool:
                draws = Draws()
                draws.counts("drew", +seen, shares)
                return draws.complaint() is not None

            def by_event(seen: Counter[int], n: int = n) -> bool:
                draws = Draws()
                draws.event("drew 0", seen[0], n, n * weights[0])
                return draws.complaint() is not None

            assert _exactly(n, weights, by_counts) <= chance
            assert _exactly(n, weights, by_event) <= chance


def test_a_run_of_the_largest_scope_keeps_below_the_stated_chance() -> None:
    from judge.cases.generation import EXAMPLES
    from judge.cases.tiers import LARGEST_SCOPE

    assert (LARGEST_SCOPE + EXAMPLES + 10_000) * CHANCE < 1e-9


def test_several_tests_share_the_chance() -> None:
    """Enough for one test is not enough for one of two hundred."""
    one, many = Draws(), Draws()
    for draws, tests in ((one, 0), (many, 200)):
        for _ in range(tests):
            draws.event("heads", 5, 10, 5)
        draws.event("heads", 56, 56, 28)
    assert one.complaint() is not None
    assert many.complaint() is None
    assert Draws().complaint() is None
