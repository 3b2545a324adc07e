"""Cases for greedy/gas-station: rings by what is in the tank on the way, with starts anywhere and near misses."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from random import Random

from hypothesis import strategies as st

from judge.author import Family, arrays, parameters, values

P = parameters(__file__)

Args = tuple[list[int], list[int]]

BOUNDS = (P.n_min, P.n_max, P.amount_min, P.amount_max)
HIGH = P.amount_max


def is_valid(args: Args) -> bool:
    """Lengths and amounts within the parameters, and no second start."""
    gas, cost = args
    return arrays.valid(gas, *BOUNDS) and arrays.valid(cost, *BOUNDS) and len(gas) == len(cost) and _promise(gas, cost)


def _promise(gas: Sequence[int], cost: Sequence[int]) -> bool:
    """A start is the only one if the tank holds more on the way than at the end: a second one would be where it holds
    least."""
    gains = [g - c for g, c in zip(gas, cost, strict=True)]
    total = sum(gains)
    if total < 0:
        return True
    tanks = list(accumulate(gains))
    start = (tanks.index(min(tanks)) + 1) % len(gains)
    on_the_way = list(accumulate(gains[start:] + gains[:start]))[:-1]
    return all(tank > total for tank in on_the_way)


def labels(args: Args) -> list[str]:
    """Whether there is too little petrol, and whether there is just enough."""
    left = sum(args[0]) - sum(args[1])
    return ["too little"] * (left < 0) + ["just enough"] * (left == 0)


def _ring(tanks: Sequence[int], start: int, filled: Callable[[int, int], int]) -> Args:
    """The ring on which who sets out from ``start`` has these amounts in the tank at the end of each leg; ``filled``
    chooses what is filled in, between two bounds."""
    n = len(tanks)
    gains = [after - before for before, after in zip([0, *tanks], tanks, strict=False)]
    gains = [gains[(i - start) % n] for i in range(n)]
    gas = [filled(max(0, gain), HIGH + min(0, gain)) for gain in gains]
    return gas, [g - gain for g, gain in zip(gas, gains, strict=True)]


ENDS = st.sampled_from((0, 0, 0, 1, 2, 70, -1, -1, -2, -9))
ALPHABETS = ((1, 1, 2), (1, 2, 3, 5, 8), range(1, 101), (1, HIGH // 2, HIGH - 80), (1, 255, 256, 257, 4_096, 9_000))
HEIGHTS = st.one_of(*[st.lists(st.sampled_from(some), max_size=13) for some in ALPHABETS])
FILLED = st.lists(st.sampled_from((0, 0, 1, 2, 7, 300, HIGH)), min_size=14, max_size=14)
LEGS = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), min_size=1, max_size=12)


def _made(end: int, heights: list[int], start: int, more: list[int]) -> Args:
    """On the way the tank holds more than at the end."""
    tanks = [*(max(0, end) + height for height in heights), end]
    amounts = iter(more)
    return _ring(tanks, start % len(tanks), lambda low, high: min(high, low + next(amounts)))


def _random_small(legs: list[tuple[int, int]]) -> Args:
    """These amounts if they have no second start; else the first leg takes what is too much on the ring."""
    gas, cost = [g for g, _ in legs], [c for _, c in legs]
    if not _promise(gas, cost):
        cost[0] += sum(gas) - sum(cost) + 1
    return gas, cost


def strategy() -> st.SearchStrategy[Args]:
    """Rings of up to 14 stations: most by what is in the tank on the way, with one start or just none, some random."""
    made = st.builds(_made, ENDS, HEIGHTS, st.integers(0, 13), FILLED)
    return st.one_of(made, made, made, LEGS.map(_random_small))


def exhaustive() -> Iterator[Args]:
    """every ring of up to 4 stations with amounts 0 to 2, and of 5 and 6 stations with gains from -2 to 2"""
    for n in range(P.n_min, 5):
        for amounts in values.words((0, 1, 2), 2 * n, 2 * n):
            if _promise(amounts[:n], amounts[n:]):
                yield list(amounts[:n]), list(amounts[n:])
    for gains in values.words((-2, -1, 0, 1, 2), 5, 6):
        gas = [max(0, gain) for gain in gains]
        cost = [max(0, -gain) for gain in gains]
        if _promise(gas, cost):
            yield gas, cost


Tanks = Callable[[int, Random, int], list[int]]


def _steps(n: int, rng: Random, end: int) -> list[int]:
    """A random walk that stays above the end."""
    tanks, low = [], max(0, end) + 1
    for _ in range(n - 1):
        tanks.append(max(low, (tanks[-1] if tanks else low) + rng.randint(-9, 9)))
    return [*tanks, end]


def _wide(n: int, rng: Random, end: int) -> list[int]:
    """The tank holds anything at any station."""
    return [rng.randint(max(0, end) + 1, HIGH - 100) for _ in range(n - 1)] + [end]


def _up_and_down(n: int, rng: Random, end: int) -> list[int]:
    """A litre more at each station of the first half and one less in the second: a walk from anywhere is long."""
    low = max(0, end) + 1
    return [low + min(i, n - 2 - i) for i in range(n - 1)] + [end]


def _most(n: int, rng: Random, end: int) -> list[int]:
    """About as much as can be is filled in at each station of the first half and used up in the second."""
    gains = [rng.randint(HIGH - 99, HIGH - 1) for _ in range(n // 2)]
    steps = gains + [0] * (n % 2) + [-gain for gain in rng.sample(gains, len(gains))]
    steps[-1] += end
    return list(accumulate(steps))


def _near_misses(n: int, rng: Random, end: int) -> list[int]:
    """Every fiftieth station would be a start if the last leg were a litre shorter."""
    low = max(0, end) + 1
    return [low if i % 50 == 0 else low + rng.randint(1, 200) for i in range(n - 1)] + [end]


def _falling(n: int, rng: Random, end: int) -> list[int]:
    """Filled up at the start; then what is filled in is used up at once, but for the last stations."""
    low = max(0, end) + 1
    return [low + min(HIGH - 200, n - 2 - i) for i in range(n - 1)] + [end]


def _family(name: str, tanks: Tanks, end: int, start: Callable[[int], int], catches: str) -> Family:
    def build(n: int, rng: Random) -> Args:
        return _ring(tanks(n, rng, end), start(n) % n, rng.randint)

    return Family(name, build, n=P.n_max, catches=catches)


def _last(n: int) -> int:
    return n - 1


def _first(n: int) -> int:
    return 0


def _middle(n: int) -> int:
    return n // 2 + 1


def _poor(n: int, rng: Random) -> Args:
    """Nothing anywhere, and one leg that needs a litre."""
    cost = [0] * n
    cost[rng.randrange(n)] = 1
    return [0] * n, cost


def _all_used_up(n: int, rng: Random) -> Args:
    """The lowest sum there may be."""
    return [P.amount_min] * n, [P.amount_max] * n


def _random(n: int, rng: Random) -> Args:
    """Anything at all, and too little of it."""
    gas, cost = arrays.random(n, rng, 0, HIGH - 1), arrays.random(n, rng, 1, HIGH)
    return (gas, cost) if sum(gas) < sum(cost) else ([c - 1 for c in cost], [g + 1 for g in gas])


FAMILIES = (
    _family("walk, last", _steps, 0, _last, "walks that end with the lists"),
    _family("walk, short by one", _steps, -1, _last, "sums that are compared with a tolerance, or not at all"),
    _family("walk, first", _steps, 0, _first, "a beginning that moves on when the tank is empty"),
    _family("anything, middle", _wide, 0, _middle, "the largest gain; sums in 16 bits"),
    _family("anything, surplus", _wide, 77, _last, "a sum that has to be zero"),
    _family("anything, short by one", _wide, -1, _middle, "the best of the starts without a look at the sum"),
    _family("up and down", _up_and_down, 0, _last, "a walk from each station"),
    _family("up and down, short by one", _up_and_down, -1, _last, "a walk from each station"),
    _family("the most, middle", _most, 0, _middle, "sums in few bits"),
    _family("the most, last", _most, 0, _last, "a tank that holds only so much"),
    _family("the most, short by one", _most, -1, _middle, "sums in floating point of 32 bits"),
    _family("near misses", _near_misses, 0, _last, "walks that leave out the last leg"),
    _family("near misses, surplus", _near_misses, 3, _middle, "walks that leave out the last leg"),
    _family("near misses, short by one", _near_misses, -1, _last, "walks that leave out the last leg"),
    _family("falling", _falling, 0, _last, "a sum over all stations at each of them"),
    Family("nothing", _poor, n=P.n_max, catches="beginnings that never move on"),
    Family("all used up", _all_used_up, n=P.n_max, catches="sums in few bits, whose sign is lost"),
    Family("random", _random, n=P.n_max, catches="one of the lists sorted"),
)
