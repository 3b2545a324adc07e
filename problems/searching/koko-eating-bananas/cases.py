"""Cases for searching/koko-eating-bananas: piles of all sizes, and hours from just enough to far more than enough."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from random import Random

from hypothesis import strategies as st

from judge.author import Family, Scaling, arrays, parameters

P = parameters(__file__)
LOW, HIGH = P.pile_min, P.pile_max

Args = tuple[list[int], int]


def is_valid(args: Args) -> bool:
    """Piles within the parameters, and an hour for each at least."""
    piles, h = args
    return arrays.valid(piles, P.n_min, P.n_max, LOW, HIGH) and len(piles) <= h <= P.h_max


def sizes(args: Args) -> dict[str, int]:
    """The number of piles, and the largest of them."""
    return {"n": len(args[0]), "m": max(args[0])}


def labels(args: Args) -> list[str]:
    """Whether the hours at one banana an hour exceed an int."""
    return ["overflow"] if sum(args[0]) > 2**31 - 1 else []


def _hours(piles: list[int], speed: int) -> int:
    return sum(-(-pile // speed) for pile in piles)


def _at(piles: list[int], speed: int, spare: int = 0) -> Args:
    """The hours that this speed takes, and ``spare`` more, as far as allowed."""
    return piles, min(P.h_max, max(len(piles), _hours(piles, speed) + spare))


def strategy() -> st.SearchStrategy[Args]:
    """Up to 20 piles of narrow and wide alphabets, and the hours that some speed takes, or one more or less."""

    def choose(drawn: tuple[list[int], int, int, int]) -> Args:
        piles, part, spare, wide = drawn
        speed = max(1, max(piles) * part // 60 if wide else part)
        return _at(piles, speed, spare)

    line = arrays.strategy(LOW, HIGH, P.n_min, 20)
    return st.tuples(line, st.integers(1, 60), st.sampled_from((0, 0, 1, -1, 5)), st.integers(0, 1)).map(choose)


def exhaustive() -> Iterator[Args]:
    """every list of 1 to 4 piles of up to 6 bananas (4 in ascending order), with every h up to 2 above their sum"""
    for size in range(P.n_min, 5):
        for piles in arrays.every(range(1, 7), size, size, ordered=size == 4):
            for h in range(size, sum(piles) + 3):
                yield piles, h


Form = Callable[[int, Random, int, int], list[int]]


def family(name: str, form: Form, hours: Callable[[int], int], catches: str) -> Family:
    """``hours`` gives h from the number of piles."""

    def build(n: int, rng: Random) -> Args:
        return form(n, rng, LOW, HIGH), min(P.h_max, hours(n))

    return Family(name, build, n=P.n_max, catches=catches)


def _one_large(n: int, rng: Random, low: int, high: int) -> list[int]:
    """One large pile among single bananas."""
    piles = [low] * n
    piles[rng.randrange(n)] = high - rng.randrange(1_000)
    return piles


def _all_largest(n: int, rng: Random, low: int, high: int) -> list[int]:
    return [high] * n


def _odd_end(n: int, rng: Random, low: int, high: int) -> list[int]:
    """Piles that single precision does not tell from their neighbours."""
    return [high - 2 * rng.randrange(16) - 1 for _ in range(n)]


def _few_bananas(n: int, rng: Random) -> Args:
    return _at(arrays.random(n, rng, 1, 1_000), 37)


def _exact(n: int, rng: Random) -> Args:
    """Multiples of one speed, and exactly the hours that they take."""
    speed = 999_983
    return _at([speed * rng.randint(1, 1_000) for _ in range(n)], speed)


def _exact_but_one(n: int, rng: Random) -> Args:
    """The same, and one of the piles has a banana more: an hour too few."""
    piles = _exact(n, rng)[0]
    piles[rng.randrange(n)] = 500 * 999_983 + 1
    return piles, _hours(piles, 999_983) - 1


FAMILIES = (
    family("any, an hour each", arrays.random, lambda n: n, "every speed from one on"),
    family("any, two hours each", arrays.random, lambda n: 2 * n, "every speed from one on"),
    family("any, plenty of time", arrays.random, lambda n: 100_000 * n, "every speed from the largest pile down"),
    family("all largest, plenty", _all_largest, lambda n: P.h_max, "hours in 32 bits, every speed from the top down"),
    family("one large, an hour each", _one_large, lambda n: n, "every speed from the mean up"),
    family("one large, a few more", _one_large, lambda n: n + 2, "every speed from the mean up"),
    family("odd", _odd_end, lambda n: 3 * n - 1, "divisions in single precision"),
    family("ends", arrays.limits, lambda n: n + n // 3, "bounds that leave out the largest pile"),
    family("mixed", arrays.mixed, lambda n: 5 * n, "speeds that are sizes of piles only"),
    family("ascending", arrays.ascending, lambda n: 7 * n, "the last pile alone"),
    Family("few bananas", _few_bananas, n=P.n_max, catches="a bound that is the number of hours"),
    Family("exact", _exact, n=P.n_max, catches="an hour for nothing behind each pile"),
    Family("exact but one", _exact_but_one, n=P.n_max, catches="divisions that round down"),
)


def _scaled(share: int) -> Callable[[Mapping[str, int], Random], Args]:
    def build(sizes: Mapping[str, int], rng: Random) -> Args:
        n, m = sizes["n"], sizes["m"]
        piles = [m, *(rng.randint(max(1, m // 2), m) for _ in range(n - 1))]
        return piles, min(P.h_max, n * share)

    return build


SCALINGS = (
    Scaling("an hour each", _scaled(1), {"n": P.n_max, "m": P.pile_max}),
    Scaling("ten hours each", _scaled(10), {"n": P.n_max, "m": P.pile_max}),
)
