"""Cases for stacks/car-fleet: cars on a road, and how many fleets arrive.

A time is a quotient of two whole numbers up to 10^6. Two of these that differ do so by a part in 10^12 at least, and
a double is off by a part in 10^16 at most, so one division in doubles orders them as exact arithmetic does; equal ones
are the same double, as the quotient is rounded correctly.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations, pairwise, permutations, product
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, parameters

P = parameters(__file__)

Args = tuple[int, list[int], list[int]]


def is_valid(args: Args) -> bool:
    """Lengths and ranges, and no two cars at one place."""
    target, position, speed = args
    return (
        P.target_min <= target <= P.target_max
        and len(position) == len(speed)
        and arrays.valid(position, P.n_min, P.n_max, P.position_min, target - 1, different=True)
        and arrays.valid(speed, P.n_min, P.n_max, P.speed_min, P.speed_max)
    )


def labels(args: Args) -> list[str]:
    """Whether two cars would arrive at the same moment."""
    target, position, speed = args
    ways = sorted((target - p, s) for p, s in zip(position, speed, strict=True))
    tie = any(a * d == b * c for (a, b), (c, d) in pairwise(ways))
    return ["tie"] if tie else []


TARGETS = (1, 2, 3, 5, 10, 12, 20, 60, 100, 1_000, 65_537, P.target_max)
SPEEDS = ("slow", "any", "same time", "same time, one off", "limits")


@st.composite
def _roads(draw: st.DrawFn) -> Args:
    target = draw(st.sampled_from(TARGETS))
    n = min(target, draw(st.sampled_from((1, 2, 2, 3, 3, 4, 5, 6, 8, 12, 16))))
    near = draw(st.sampled_from((min(target, n), min(target, 2 * n), target)))
    kind = draw(st.sampled_from(SPEEDS))
    hours = draw(st.sampled_from((1, 2, 3, 7)))
    rng = draw(st.randoms(use_true_random=False))
    ways = rng.sample(range(1, near + 1), n)
    speed = []
    for way in ways:
        if kind == "slow":
            found = rng.randint(1, 4)
        elif kind == "any":
            found = rng.randint(P.speed_min, P.speed_max)
        elif kind == "limits":
            found = rng.choice((1, 2, P.speed_max - 1, P.speed_max))
        else:
            found = way // hours + (rng.randint(-1, 1) if kind != "same time" else 0)
        speed.append(max(P.speed_min, min(P.speed_max, found)))
    if draw(st.booleans()):
        order = sorted(range(n), key=lambda i: ways[i], reverse=draw(st.booleans()))
        ways, speed = [ways[i] for i in order], [speed[i] for i in order]
    return target, [target - way for way in ways], speed


def strategy() -> st.SearchStrategy[Args]:
    """Up to 16 cars on short and long roads; speeds that are small, extreme, or just those of arriving together."""
    return _roads()


def exhaustive() -> Iterator[Args]:
    """every 1 to 3 cars in any order, to mile 5 at speeds to 4; every 4 cars in two orders, to mile 6 at speeds to 3"""
    for n in range(1, 4):
        for target in range(n, 6):
            for position in permutations(range(target), n):
                for speed in product(range(1, 5), repeat=n):
                    yield target, list(position), list(speed)
    for target in range(4, 7):
        for position in combinations(range(target), 4):
            for speed in product(range(1, 4), repeat=4):
                yield target, list(position), list(speed)
                yield target, list(position[::-1]), list(speed)


Ways = list[tuple[int, int]]  # the way to the target and the speed of each car


def family(name: str, build: Callable[[int, Random], Ways], order: str, n: int, catches: str) -> Family:
    """The cars of ``build`` on the longest road; listed ``"any"`` how, from the ``"front"`` or from the ``"back"``."""

    def args(n: int, rng: Random) -> Args:
        ways = build(max(1, n), rng)
        ways.sort(reverse=order == "back")
        if order == "any":
            rng.shuffle(ways)
        return P.target_max, [P.target_max - way for way, _ in ways], [speed for _, speed in ways]

    return Family(name, args, n=n, catches=catches)


def _random(n: int, rng: Random) -> Ways:
    return [(way, rng.randint(P.speed_min, P.speed_max)) for way in rng.sample(range(1, P.target_max + 1), n)]


def _nobody_is_caught(n: int, rng: Random) -> Ways:
    """The nearer to the target, the faster."""
    ways = sorted(rng.sample(range(1, P.target_max + 1), n))
    return list(zip(ways, sorted((rng.randint(1, P.speed_max) for _ in ways), reverse=True), strict=True))


def _all_behind_one(n: int, rng: Random) -> Ways:
    """The first car is the slowest, and all the others catch up with it."""
    ways = sorted(rng.sample(range(1, P.target_max + 1), n))
    return [(ways[0], 1), *((way, rng.randint(min(way // ways[0] + 1, P.speed_max), P.speed_max)) for way in ways[1:])]


def _equal_speeds(n: int, rng: Random) -> Ways:
    speed = rng.choice((1, P.speed_max, 7))
    return [(way, speed) for way in rng.sample(range(1, P.target_max + 1), n)]


def _together(hours: int) -> Callable[[int, Random], Ways]:
    """All arrive at the same moment."""

    def build(n: int, rng: Random) -> Ways:
        return [(hours * speed, speed) for speed in rng.sample(range(1, P.target_max // hours + 1), n)]

    return build


def _together_but_for_some(n: int, rng: Random) -> Ways:
    """All need 7/3 hours, but one in ten is faster or slower by as little as can be."""
    ways = []
    for third in rng.sample(range(2, P.target_max // 7 + 1), n):
        ways.append((7 * third, 3 * third + (rng.choice((-1, 1)) if rng.random() < 0.1 else 0)))
    return ways


def _hardly_later(n: int, rng: Random) -> Ways:
    """Just below an hour for all, and each that is slow takes a part in 10^12 longer than the slow one in front."""
    last = P.speed_max - 3
    return [(way, way + rng.choice((1, 1, 2, 3))) for way in range(last - n + 1, last + 1)]


def _fleets_of_ten(n: int, rng: Random) -> Ways:
    """Slower and slower leaders, with nine fast cars behind each."""
    ways = sorted(rng.sample(range(1, P.target_max + 1), n))
    ahead = sorted((rng.randint(1, P.speed_max) for _ in ways), reverse=True)
    return [(way, ahead[i] if i % 10 == 0 else P.speed_max) for i, way in enumerate(ways)]


def _dense(n: int, rng: Random) -> Ways:
    """A car at every mile before the target, at walking pace."""
    return [(way, rng.randint(1, 5)) for way in range(1, n + 1)]


FAMILIES = (
    family("random", _random, "any", P.n_max, "comparing each car with all in front of it"),
    family("nobody is caught", _nobody_is_caught, "any", P.n_max, "comparing each car with all in front of it"),
    family("nobody is caught, from the front", _nobody_is_caught, "front", P.n_max, "a sort bad at sorted lists"),
    family("nobody is caught, from the back", _nobody_is_caught, "back", P.n_max, "a sort that inserts each car"),
    family("all behind one", _all_behind_one, "any", P.n_max, "merging fleets one by one, from the back"),
    family("equal speeds", _equal_speeds, "any", P.n_max, "dividing by the difference of speeds"),
    family("together", _together(4), "any", P.n_max, "a product in 32 bits; counting by different places"),
    family("together but for some", _together_but_for_some, "any", P.n_max, "times cut to whole hours"),
    family("hardly later", _hardly_later, "any", P.n_max, "times in single precision"),
    family("hardly later, in order", _hardly_later, "back", P.n_max, "times in single precision"),
    family("fleets of ten", _fleets_of_ten, "any", P.n_max, "comparing with the car in front in place of its fleet"),
    family("dense", _dense, "front", P.n_max, "a set of times"),
)
